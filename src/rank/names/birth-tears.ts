/**
 * A tear of the perineum told by its degree alone: "SVD over 2nd degree, repaired", "perineum: 3rd degree (3b)".
 *
 * Source: Tabular List at O70.- (perineal laceration during delivery by degree; 3a, 3b and 3c by the sphincter torn).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const degrees: Readonly<Record<string, string>> = {
  first: "O70.0",
  "1st": "O70.0",
  second: "O70.1",
  "2nd": "O70.1",
  third: "O70.20",
  "3rd": "O70.20",
  fourth: "O70.3",
  "4th": "O70.3",
};
const thirds: Readonly<Record<string, string>> = { a: "O70.21", b: "O70.22", c: "O70.23" };

const degree = "(first|second|third|fourth|1st|2nd|3rd|4th)[- ]deg(?:ree)?s?\\b(?:[ (,]{1,3}3([abc])\\b)?";
/** Degrees of other things. */
const other =
  "(?!\\W{1,2}(?:\\w+ )?(?:burns?|av|a-v|heart|block|relatives?|cousins?|prolapse|cystocele|rectocele|uterine|sprain|frostbite|degree))";
/** What a degree of a tear stands after, or before. */
const told = new RegExp(
  [
    `(?<=\\b(?:n?svd|vavd|vbac|(?:vaginal|assisted|vacuum|forceps) (?:delivery|birth)|delivered|perineum|perineal)\\b[^.;\\n]{0,40})\\b${degree}${other}`,
    `\\b${degree}${other}(?=[^.;\\n]{0,25}\\b(?:repair(?:ed)?|sutured|vicryl|chromic|hemostatic|perineum|perineal|midline)\\b)`,
  ].join("|"),
  "gi",
);
/** The note tells of a birth. */
const birth =
  /\b(?:n?svd|vavd|vbac|(?:vaginal|assisted) (?:delivery|birth)|placenta|apgars?|live[- ]?born|labou?r)\b/i;

/** @returns the mentions, with the tears of which only the degree is said */
export function withBirthTears(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!birth.test(note.text)) return [...known];
  const named = new Set(
    known.flatMap(({ clause, codes }) => (codes.some((code) => code.startsWith("O70")) ? [clause] : [])),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    return [...note.text.slice(from, end).matchAll(told)].flatMap((match) => {
      const [words, one, oneThird, two, twoThird] = match;
      const said = (one ?? two ?? "").toLowerCase();
      const third = thirds[(oneThird ?? twoThird ?? "").toLowerCase()];
      const code = /^(?:third|3rd)$/.test(said) ? (third ?? degrees[said]) : degrees[said];
      const start = from + match.index;
      return code === undefined
        ? []
        : [
            mentionByRule(
              note,
              clause,
              { start, end: start + words.length },
              { code, wording: `${said} degree tear` },
            ),
          ];
    });
  });
  return [...known, ...made];
}
