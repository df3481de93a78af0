/** Where a note says some words of the patient, and means them. */
import { assertMention } from "../note/assertion.ts";
import { clauseAround } from "../note/read.ts";
import type { Clause, ReadNote } from "../note/types.ts";
import type { Quote } from "./companions.ts";

export interface Saying {
  readonly match: RegExpMatchArray;
  readonly quote: Quote;
  readonly clause: Clause;
}

/** @param values what may be asserted of the words; words of relatives count only with `family` among them */
export function said(note: ReadNote, pattern: RegExp, values: readonly string[]): Saying[] {
  return [...note.text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const whole = clauseAround(note, { start, end });
    const index = whole === -1 ? clauseAround(note, { start, end: start + 1 }) : whole;
    const clause = note.clauses[index];
    if (clause === undefined) return [];
    const { value, experiencer } = assertMention(note, index, { start, end: Math.min(end, clause.end) });
    if (experiencer === "patient" ? !values.includes(value) : !values.includes("family")) return [];
    return [{ match, quote: { start, end, section: clause.section }, clause }];
  });
}
