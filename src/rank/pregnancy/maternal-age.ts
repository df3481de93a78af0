/**
 * A pregnancy watched for the mother's age, told without the name of it: "followed in our high-risk clinic on account of her age", "will be 37 at delivery".
 *
 * Source: Guidelines FY2026 I.C.15.b.1; Tabular List at O09.5- (35 years and older at expected date of delivery) and O09.6- (younger than 16).
 */
import { isPregnantNow } from "../../note/pregnancy.ts";
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "../names/mentions.ts";
import { namedByWords, type Wording } from "../names/named-by-words.ts";

const because =
  "(?:because of|on account of|due to|owing to|for|given|by reason of|by virtue of|based on|in view of|considering|related to)";
const care =
  "(?:high[- ]risk|hrob|mfm|perinatology|followed|seen|referred|sent|here|consult\\w*|surveillance|supervision|monitor\\w*|watched|co-?managed|testing|nipt|cfdna|aspirin)";

const rows: readonly Wording[] = [
  {
    code: "O09.5",
    wording: "pregnancy of advanced maternal age",
    words: new RegExp(
      [
        `\\b${care}\\b[^.;\\n]{0,50}\\b${because} (?:being )?(?:her |maternal |the mother's |advanced |older |mother's )*age\\b`,
        `\\b(?:advanced|older) (?:maternal|reproductive) age\\b`,
        `\\bmaternal age (?:of |is |over |above |> ?)?(?:3[5-9]|4\\d)\\b`,
        `\\b(?:will be|turns|turning|be) (?:3[5-9]|4\\d) (?:at|by|before|when) (?:her |the |she )?(?:delivery|delivers|due date|edd|edc|term|birth|time of delivery)\\b`,
        `\\b(?:3[5-9]|4\\d)(?: (?:years? old|yo|y/o))? at (?:her |the )?(?:delivery|due date|edd|edc|time of delivery)\\b`,
        `\\b(?:elderly|geriatric) (?:pregnancy|gravida|primigravida|multigravida|mother)\\b`,
        `\\bage(?:-related)? (?:is )?(?:her |the )?(?:only|sole) (?:risk|reason|indication)\\b`,
        `\\b(?:only|sole) (?:risk(?: factor)?|reason|indication)[^.;\\n]{0,25}\\b(?:is |being )?(?:her |maternal )?age\\b`,
      ].join("|"),
      "i",
    ),
    not: /\b(?:under age|age of (?:the )?(?:father|consent)|gestational age|teen\w*|young)\b/i,
  },
];

/** @returns the mentions, and the mother's age where the note of a pregnancy says that it is why she is watched */
export function withMaternalAge(note: ReadNote, known: readonly Mention[]): Mention[] {
  return isPregnantNow(note) ? namedByWords(note, known, rows) : [...known];
}
