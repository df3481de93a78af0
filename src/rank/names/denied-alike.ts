/**
 * Whether a wording and the words of the note that are like it deny the same: "dementia, no behavioral disturbance" is no dementia with behavioral
 * disturbance, and "AF, no bleeding on apixaban" no bleeding due to apixaban (Guidelines FY2026 I.A.19).
 */
import { deniedIn, withoutDenied } from "../../note/denied-words.ts";
import type { ReadNote } from "../../note/types.ts";
import { contentStems } from "../../search/words.ts";
import type { Mention } from "./mentions.ts";

const denial = /\b(?:no|not|without|w\/o|denies|neg(?:ative)?)\b/i;

function stemsOf({ text }: ReadNote, { start, end, wording }: Mention) {
  const said = text.slice(start, end);
  return {
    said: contentStems(withoutDenied(said)),
    absent: contentStems(deniedIn(said).replace(denial, " ")),
    there: contentStems(withoutDenied(wording)),
    without: contentStems(deniedIn(wording).replace(denial, " ")),
  };
}

/** Neither affirms what the other denies, and either both deny something or none does. */
export function deniesAlike(note: ReadNote, mention: Mention): boolean {
  const { said, absent, there, without } = stemsOf(note, mention);
  return (
    denial.test(note.text.slice(mention.start, mention.end)) === denial.test(mention.wording) &&
    ![...absent].some((stem) => there.has(stem)) &&
    ![...without].some((stem) => said.has(stem) && !there.has(stem))
  );
}

/** What is denied of a person is what a code may say: not taken, not done, not to be had. */
const ofDenial =
  /\b(?:not|non\w*|no|without|lack\w*|absen\w*|un\w+|under\w+|fail\w*|loss|deficien\w*|refus\w*|declin\w*|missed)\b/i;
/** What leaves a thing away, said with a noun: after a verb's "not" the wording may still mean it. */
const plainly = /\b(?:no|without|w\/o|denies|denied|neg(?:ative)?|free of|absent|none)\b/i;

/** "Iron stores fine", "thyroid function normal", "not nephrotic": what is found well, or is not so, is like a name only in its subject. */
const isWell =
  /^[^,;:]{1,40}\b(?:fine|okay|ok|normal|adequate|intact|replete|unremarkable|within normal limits|wnl|good|full|in range|at goal)\s*$|^\W*not (?!(?:able|taking|using|compliant|adherent|vaccinated|immuni[sz]ed|eating|sleeping|walking|speaking|talking|growing|gaining|feeding|voiding|urinating|healing|healed|controlled|responding)\b)\w+(?:\W|$)/i;

/** Whether a likeness's wording affirms what its words in the note plainly deny. */
export function affirmsDenied(note: ReadNote, mention: Mention): boolean {
  const text = note.text.slice(mention.start, mention.end);
  if (isWell.test(text) && !isWell.test(mention.wording)) return true;
  if (!plainly.test(text) || ofDenial.test(mention.wording)) return false;
  const { said, absent, there } = stemsOf(note, mention);
  return [...absent].some((stem) => there.has(stem) && !said.has(stem));
}
