/** Several conditions in one line: "HTN/HLD/DM2" and the comma lists of a history. */
import { conditionAbbreviation } from "./abbreviations.ts";
import { verbs } from "./clause-kinds.ts";
import type { SectionKind } from "./section-kinds.ts";
import type { Span } from "./types.ts";
import { isWord, tokens, type Word } from "./words.ts";

/** Words that begin a remark about the part before, not a condition of its own. */
const remarks = new Set(
  "with without uncontrolled controlled well poorly left right bilateral unspecified type stage grade class due secondary currently now on in since status not no resolved stable improving worsening diagnosed dx treated managed followed per last most including especially which who that complicated requiring by as at after from for year years age ago history hx s/p mild moderate severe closed open initial subsequent uncomplicated recurrent intermittent active inactive remission nos compliant excised ablated closed corrected operated fixed passed drained done taking outgrown resected cured healed gone remote repaired removed possible probable likely suspected".split(
    " ",
  ),
);
const sentenceWords = new Set(
  "denies reports reported history hx negative no not without patient he she positive significant includes including include for".split(
    " ",
  ),
);

/** The parts of `[start, end)` that are clauses of their own; the whole where it is no list. */
export function listParts(text: string, start: number, end: number, section: SectionKind): Span[] {
  const whole = [{ start, end }];
  if (end - start > 400) return whole;
  const list = tokens(text, start, end);
  const slashed = slashList(list);
  if (slashed !== undefined) return slashed;
  const splits = section.listedOnly === true || section.kind === "family-history";
  if (!splits || section.kind === "medications" || section.kind === "discharge-medications") return whole;
  return commaList(list) ?? whole;
}

/** "HTN/HLD/DM2": every part a condition's abbreviation, nothing else in the line. */
function slashList(list: readonly Word[]): Span[] | undefined {
  const parts = list.filter(isWord);
  if (parts.length < 2 || list.length !== parts.length * 2 - 1) return undefined;
  const joined = list.every((word, index) =>
    index % 2 === 1 ? word.text === "/" : conditionAbbreviation(word.text),
  );
  return joined ? parts.map(({ start, end }) => ({ start, end })) : undefined;
}

function commaList(list: readonly Word[]): Span[] | undefined {
  const parts: Word[][] = [[]];
  let depth = 0;
  for (const token of list) {
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    if (token.text === "," && depth <= 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  if (parts.length < 2) return undefined;
  if (list.some((token) => sentenceWords.has(token.text) || verbs.has(token.text))) return undefined;
  const spans: Span[] = [];
  for (const part of parts) {
    const body = part[0]?.text === "and" || part[0]?.text === "&" ? part.slice(1) : part;
    const first = body[0];
    const last = body.at(-1);
    if (first === undefined || last === undefined) continue;
    if (body.length > 8 || (spans.length > 0 && (remarks.has(first.text) || /^\d/.test(first.text))))
      return undefined;
    spans.push({ start: first.start, end: last.end });
  }
  return spans.length > 1 ? spans : undefined;
}
