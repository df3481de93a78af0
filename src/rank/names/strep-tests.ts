/**
 * A sore throat whose test for streptococci is positive and that is treated for it: "exudate, tender nodes; rapid strep positive, amoxicillin".
 *
 * Source: Alphabetic Index: Pharyngitis, streptococcal J02.0; Tonsillitis, acute, streptococcal J03.00; Guidelines FY2026 IV.K.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const positive =
  /\b(?:rapid |poc |point[- ]of[- ]care )?(?:strep(?:tococc\w+)?(?: a| screen| swab| test| antigen| pcr| naat)*|gas|radt|rst|rapid (?:antigen|test)|throat (?:swab|culture)(?: for strep| strep)?)(?:\s?[:=]|,? (?:is|was|came(?: back)?|comes back|back|returned|today|done|swab|turned|in (?:the )?(?:office|clinic)))*\s?(?:positive|pos\b|\+)|\b(?:positive|pos) (?:rapid |poc )?(?:strep|gas)(?: (?:a|test|screen|swab|antigen|pcr))*\b/gi;
const throat = /\b(?:throat|pharyn\w+|tonsil\w*|swallow\w*|exudat\w*)\b/i;
const tonsils = /\b(?:acute |exudative |strep )?tonsillitis\b/i;
const treated =
  /\b(?:amox\w*|penicillin|pcn|bicillin|augmentin|cephalexin|keflex|cefadroxil|cefdinir|azithro\w*|z-?pak|zithromax|clinda\w*|clarithro\w*|antibiotics?|abx)\b/i;
const other =
  /\b(?:urine|vaginal|gbs|group b|perianal|impetigo|wound|blood culture|carrier|carriage|last (?:week|month|year)|contact|exposure|brother|sister|classmate)\b/i;

/** @returns the mentions, a sore throat's positive test as the disease that it shows */
export function withStrepTests(note: ReadNote, known: readonly Mention[]): Mention[] {
  const { text } = note;
  if (!/strep|\bgas\b|radt|\brst\b|throat (?:swab|culture)|rapid/i.test(text)) return [...known];
  if (!throat.test(text) || !treated.test(text) || known.some(({ codes }) => codes.includes("J02.0")))
    return [...known];
  const code = tonsils.test(text) ? "J03.00" : "J02.0";
  const made = note.clauses.flatMap((clause, index): Mention[] => {
    const words = text.slice(clause.start, clause.end);
    const match = [...words.matchAll(positive)][0];
    if (
      match === undefined ||
      other.test(words) ||
      /\b(?:no|not|if|unless|until)\b/i.test(words.slice(0, match.index))
    )
      return [];
    const start = clause.start + match.index;
    const span = { start, end: start + match[0].length };
    return [mentionByRule(note, index, span, { code, wording: "strep throat" })];
  });
  if (made.length === 0) return [...known];
  return [
    ...known.filter(({ codes }) => !codes.some((one) => /^J0(?:2\.9|3\.90)$/.test(one))),
    ...made.slice(0, 1),
  ];
}
