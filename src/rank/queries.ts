/**
 * Documentation queries: one fair question for the clinician where the record is silent. Non-leading: it quotes the note, offers the
 * supported options with "other" and "unable to determine", and holds no code and no payment (DESIGN.md; ACDIS/AHIMA practice).
 */
import type { EvidenceSpan, Query } from "../contract/suggestions.ts";
import type { ScoredCode } from "./candidates.ts";
import { indicatorsOf, type QueryRule, queryRules } from "./query-rules.ts";

const mostQueries = 3;
const mostMentions = 2;
const mostIndicators = 3;

/**
 * The most valuable questions about the main conditions, one a condition.
 * @param text the note's
 * @param codes as suggested, best first
 */
export function queriesFor(text: string, codes: readonly ScoredCode[]): Query[] {
  const main = codes.filter(({ isMain, leaf }) => isMain && leaf.beside === undefined);
  const asked = new Set<ScoredCode>();
  const queries: Query[] = [];
  for (const rule of queryRules) {
    for (const one of main) {
      const query = asked.has(one) ? undefined : queryFor(text, one, rule);
      if (query === undefined || queries.some(({ about }) => about === query.about)) continue;
      asked.add(one);
      queries.push(query);
    }
  }
  return queries.slice(0, mostQueries);
}

function queryFor(text: string, one: ScoredCode, rule: QueryRule): Query | undefined {
  const named = one.mentions.map(({ mention: { start, end } }) => spanOf(text, start, end));
  const about = named[0]?.text ?? "";
  if (!rule.applies(one, named.map((span) => span.text).join(" "))) return undefined;
  const bearing = indicatorsOf(text, rule);
  const options = rule.options(bearing);
  if (options.length < 2 || (rule.needsIndicator && bearing.length === 0)) return undefined;
  const quoted = distinct(bearing.map(({ start, end }) => spanOf(text, start, end))).slice(0, mostIndicators);
  const also = quoted.map((span) => `"${span.text.replace(/\s+/g, " ")}"`).join(", ");
  return {
    about,
    indicators: [...distinct(named).slice(0, one.combination === undefined ? mostMentions : 1), ...quoted],
    question: `The note documents "${about.replace(/\s+/g, " ")}"${also === "" ? "" : ` and ${also}`}. ${rule.question}`,
    options: [...options, "Other", "Unable to determine"],
  };
}

function spanOf(text: string, start: number, end: number): EvidenceSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The same words are quoted once. */
function distinct(spans: readonly EvidenceSpan[]): EvidenceSpan[] {
  return spans.filter(
    (span, at) => spans.findIndex(({ text }) => text.toLowerCase() === span.text.toLowerCase()) === at,
  );
}
