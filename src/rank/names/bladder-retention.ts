/**
 * A problem called "Retention" whose text is of the bladder: "Retention: bladder scan 740 mL, Foley".
 *
 * Source: Alphabetic Index: Retention, urine R33.9.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** Not of what a procedure left behind, of placenta, fluid, carbon dioxide, or of a patient in care. */
const named = /^\W*(?:\d+[.)]\s*)?((?:acute |new |recurrent |known |chronic )?retention)\W*$/i;
const inStory = /\b(?:(?:went|gone|was|is|back|found) (?:in|into)|developed|acute) (retention)\b/gi;
const ofBladder =
  /\b(?:bladder|foley|voids?|voided|voiding|pvr|post-?void|urine|urinary|straight cath\w*|(?:in-and-out|i&o) cath\w*|cath(?:eter)?(?:i[sz]ed)?|tov|twoc|tamsulosin|flomax|urology)\b/i;
const reach = 160;
const afterOperation = /\b(?:post-?op\w*|after (?:the )?(?:surgery|operation|spinal|anesthesia))\b/i;

/** @returns the mentions, and the retention of each problem that is called so and no more */
export function withBladderRetention(note: ReadNote, known: readonly Mention[]): Mention[] {
  const taken = new Set(
    known.flatMap(({ clause, codes }) => (codes.some((code) => /R33|N40/.test(code)) ? [clause] : [])),
  );
  const made = note.clauses.flatMap((clause, index): Mention[] => {
    if (!clause.codable || taken.has(index)) return [];
    const text = note.text.slice(clause.start, clause.end);
    const whole = clause.kind === "heading" || clause.kind === "label" ? named.exec(text) : null;
    const word = whole?.[1] ?? [...text.matchAll(inStory)][0]?.[1];
    if (word === undefined) return [];
    const start = clause.start + text.lastIndexOf(word);
    const around = note.text.slice(clause.start, start + reach);
    if (!ofBladder.test(around.split("\n\n")[0] ?? "") || afterOperation.test(around)) return [];
    return [
      mentionByRule(
        note,
        index,
        { start, end: start + word.length },
        { code: "R33.9", wording: "urinary retention" },
      ),
    ];
  });
  return [...known, ...made];
}
