/** What a note says near a mention, as far as leaf choice can use it. */
import { attributesOf } from "../note/attributes.ts";
import type { ReadNote, Span } from "../note/types.ts";
import { contentStems } from "../search/words.ts";
import type { LeafContext } from "./leaf.ts";
import { factsOf } from "./note-facts.ts";

/** @param mention a span and the index of the clause it stands in */
export function contextOf(note: ReadNote, mention: Span & { readonly clause: number }): LeafContext {
  const clause = note.clauses[mention.clause];
  const heading = clause?.under === undefined ? undefined : note.clauses[clause.under];
  const near = [clause, heading].filter((one) => one !== undefined);
  const said = attributesOf(note, mention.clause, mention);
  const { encounter, healing, openness, untreated, laterality, trimester, stage } = said;
  const texts = near.map(({ start, end }) => note.text.slice(start, end));
  const stems = new Set(texts.flatMap((text) => [...contentStems(joined(text))]));
  const staged = stage === undefined ? "" : /^\d/.test(stage.value) ? `stage ${stage.value}` : stage.value;
  for (const stem of contentStems(staged)) stems.add(stem);
  return {
    ...factsOf(note),
    stems,
    ...(laterality === undefined ? {} : { side: laterality.value }),
    ...(encounter === undefined ? {} : { encounter: encounter.value }),
    ...(healing === undefined ? {} : { healing: healing.value }),
    ...(openness === undefined ? {} : { openness: openness.value }),
    ...(untreated === undefined ? {} : { untreated: true }),
    ...(trimester === undefined ? {} : { trimester: trimester.value }),
  };
}

/**
 * As the titles write it: "non-displaced", "undisplaced" and "without displacement" are "nondisplaced"; a decompensated or exacerbated heart failure is
 * an acute one of a chronic one (AHA Coding Clinic 2Q 2013).
 */
function joined(text: string): string {
  const plain = text
    .replace(/\b(?:non[- ]|un|not |without (?:significant )?)displace(?:d|ment)\b/gi, "nondisplaced")
    .replace(/\bnon-dominant\b/gi, "nondominant");
  const isFailing = /heart failure|\bh?chf\b|\bhf[rp]ef\b/i.test(text);
  return isFailing ? plain.replace(/\b(?:decompensat\w+|exacerbat\w+)\b/gi, "$& acute chronic") : plain;
}
