/** Consent talk: "The risks of surgery including infection, seizure (...), stroke" tells of nothing that has happened. */
import type { ReadNote, Span } from "./types.ts";

const opening =
  /^(?:the\s+)?(?:potential\s+|possible\s+|general\s+)?risks?\b[^.;]{0,80}?\binclud(?:e|es|ing)\b/i;
const longestOpening = 120;

/**
 * The words that open a list of risks, where the whole clause is one: brackets and "which" within it do not end the list.
 * @returns undefined where the clause is no such list or the mention stands before it
 */
export function riskTalk(note: ReadNote, clause: Span, mention: Span): Span | undefined {
  const found = opening.exec(
    note.text.slice(clause.start, Math.min(clause.end, clause.start + longestOpening)),
  );
  if (found === null) return undefined;
  const end = clause.start + found[0].length;
  return mention.start >= end ? { start: clause.start, end } : undefined;
}
