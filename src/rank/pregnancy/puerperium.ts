/**
 * A breast or a womb inflamed in the weeks after a birth is a disease of the puerperium: "three weeks postpartum, mastitis".
 *
 * Source: Guidelines FY2026 I.C.15.o (the postpartum period, six weeks from the delivery); Tabular List: N61 and N71 exclude those of the puerperium (O91.-, O86.12).
 */
import type { ReadNote } from "../../note/types.ts";
import { onceIn } from "../leaves/once.ts";
import type { Mention } from "../names/mentions.ts";

const inWeeksAfter =
  /\b(?:post-?partum|puerper\w+|(?:days?|weeks?|wks?|d|wk) (?:after|since|post|out from|from) (?:her |the |a |my )?(?:\w+ )?(?:delivery|birth|section|cesarean|c-?section|svd|nsvd)|(?:gave birth|delivered)\b[^.;\n]{0,30}\b(?:days?|weeks?|wks?) ago|ppd ?#?\d)\b/i;
const nursing =
  /\b(?:breast-?feed\w*|nurs(?:es|ing) (?:mother|mom|her|the|a|on|from|every)|keep nursing|(?<!\b(?:not|non|never|no longer)[ -])lactat\w+|pumping)\b/i;

const rows: readonly (readonly [known: RegExp, code: string, isSoBy: RegExp])[] = [
  [/^N61\.0$/, "O91.22", inWeeksAfter],
  [/^N61\.0$/, "O91.23", nursing],
  [/^N61\.1$/, "O91.12", inWeeksAfter],
  [/^N61\.1$/, "O91.13", nursing],
  [/^N71\.[019]$/, "O86.12", inWeeksAfter],
];

/** @returns the mentions, by their codes of the puerperium where the note tells that it is one */
export function withPuerperalCodes(note: ReadNote, known: readonly Mention[]): Mention[] {
  const once = onceIn(note);
  return known.map((mention) => {
    const row = rows.find(
      ([codes, code, isSoBy]) =>
        mention.codes.length > 0 &&
        mention.codes.every((one) => codes.test(one)) &&
        once(`puerperal ${code}`, () => (isSoBy.test(note.text) ? "yes" : undefined)) !== undefined,
    );
    return row === undefined ? mention : { ...mention, codes: [row[1]] };
  });
}
