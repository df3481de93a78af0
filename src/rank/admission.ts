/**
 * Present on admission: whether the note settles that a condition was there when the patient was admitted, or arose during the stay.
 *
 * Source: Guidelines FY2026, Appendix I (Y: known, suspected or begun before admission, chronic, or the reason for it; N: not present then).
 */
import { isPoaExempt } from "../codes/poa-exempt.ts";
import type { Suggestion } from "../contract/suggestions.ts";
import { isChronic } from "../note/chronic.ts";
import type { Span } from "../note/types.ts";
import { words as wordsIn } from "../note/words.ts";
import type { ScoredCode } from "./candidates.ts";

/** Where a note tells what the patient came with. */
const before: ReadonlySet<string> = new Set([
  "preamble",
  "chief-complaint",
  "hpi",
  "subjective",
  "past-medical-history",
  "past-surgical-history",
  "social-history",
  "problem-list",
  "medications",
  "admitting-diagnosis",
  "ed-course",
]);

/** Words of a condition that came during the stay. */
const arising =
  /\b(?:post-?op(?:erative(?:ly)?)?|pod ?#?\d|hospital day|hd ?#?\d|hospital[- ](?:acquired|onset)|nosocomial|in-?hospital|during (?:the |this |his |her )?(?:admission|hospitali[sz]ation|stay|hospital course)|intra-?op(?:erative(?:ly)?)?|after (?:the |her |his )?(?:surgery|procedure|operation|catheteri[sz]ation)|on (?:the )?(?:second|third|fourth|fifth|sixth|next) (?:hospital )?(?:day|night)|overnight|(?:on |by |developed )?day \d|hd ?\d|new (?:on|this stay|since admission)|postpartum|intrapartum|after delivery|(?:subsequently|then|later) developed)\b/i;
/** Words that take it back to before the admission. */
const brought =
  /\b(?:(?:before|prior to|on|at|upon) (?:admission|arrival|presentation)|present on admission|poa|presented with|admitted (?:with|for)|came in with|at home|in the ed)\b/i;

/**
 * @param text the note
 * @param isPrincipal first on the claim
 * @returns nothing where the note leaves it open
 */
export function presentOnAdmission(
  text: string,
  { entry, mentions }: ScoredCode,
  isPrincipal: boolean,
): Suggestion["presentOnAdmission"] {
  if (isPoaExempt(entry.code)) return "exempt";
  if (isPrincipal) return "Y";
  const told = mentions.map(({ mention, clause, leaf }) => ({
    section: leaf.beside?.quote.section ?? clause.section,
    words: around(text, leaf.beside?.quote ?? mention),
    name: wordsIn(text, mention.start, mention.end),
  }));
  const isBrought = told.some(
    ({ section, words }) => brought.test(words) || (before.has(section) && !arising.test(words)),
  );
  if (isBrought) return "Y";
  if (told.some(({ words }) => arising.test(words))) return "N";
  if (told.some(({ name }) => isChronic(name))) return "Y";
  return undefined;
}

const lookBack = 60;
const lookAhead = 140;

/** The mention with what its sentence says around it. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - lookBack), start);
  const after = text.slice(end, end + lookAhead);
  return (
    before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1) +
    text.slice(start, end) +
    (/^[^.\n]*/.exec(after)?.[0] ?? "")
  );
}
