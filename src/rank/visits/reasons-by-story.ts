/**
 * Reasons of a visit that the story tells, wherever in it: a pregnancy that the provider calls incidental, an examination of ears or eyes after a screening
 * that was not passed.
 *
 * Source: Guidelines FY2026 I.C.15.a.1 (the provider documents that the pregnancy is incidental: Z33.1); Tabular List: Z01.110, Z01.118, Z01.020, Z01.021.
 */
import type { ReadNote } from "../../note/types.ts";
import { onceIn } from "../leaves/once.ts";
import type { Reason } from "./after-treatment.ts";

const incidental =
  /\b(?:pregnan(?:cy|t)|gravid)\b[^.;\n]{0,50}\b(?:incidental(?:ly)?|unrelated|not (?:related|relevant|affected|a factor|the reason|complicated by)|no bearing|does not (?:bear|affect|complicate)|unaffected)\b|\bincidental(?:ly)?\b[^.;\n]{0,25}\b(?:pregnan(?:cy|t)|gravid)\b|\b(?:unrelated to|independent of|nothing to do with|no(?:t a)? complication of|not affecting|does not (?:affect|complicate)|no effect on) (?:the |her |this )?pregnancy\b/i;
const noPregnancy =
  /\b(?:not|never|no longer|denies being|could be|may be|if) pregnant\b|\bpregnancy test (?:is )?neg/i;

const notPassed =
  "(?:(?:did|does|has|had)(?: not|n['’]t) pass(?:ed)?|not pass(?:ed)?|never passed|fail(?:ed|ing|ure(?: of)?|s)?|flunked|refer(?:red)?(?: on| result(?: on)?)?|abnormal|missed)";
const screening = "(?:screen(?:ing|er|s)?|oae|oaes|aabr|abr|unhs|check)";
const hearingFailed = new RegExp(
  `\\b${notPassed}\\b[^.;\\n]{0,35}\\b(?:hearing|newborn|nursery|birth|school|hospital|oae|aabr|unhs)\\b[^.;\\n]{0,20}\\b${screening}\\b|\\b(?:hearing|newborn|nursery|oae|aabr|unhs)\\b[^.;\\n]{0,25}\\b(?:${screening}\\b)?[^.;\\n]{0,25}\\b(?:failed|refer(?:red)?|did(?: not|n['’]t) pass|not passed|abnormal|fail)\\b`,
  "i",
);
const ofHearing = /\b(?:hearing|audiolog\w*|audiogram|abr|oaes?|aabr|ears?|tympano\w+)\b/i;
const heard =
  /\b(?:normal|intact|adequate|good|within normal limits|wnl|robust|passed|present|no)\b[^.;\n]{0,40}\b(?:hearing|thresholds?|abr|oaes?|emissions?|responses?|both ears|bilateral\w*|loss)\b|\b(?:hearing|thresholds?|abr|oaes?|emissions?|audiogram|responses?)\b[^.;\n]{0,40}\b(?:normal|intact|robust|within normal limits|wnl|present|passed?)\b/i;
const loss =
  /(?<!\b(?:no|not|without|rule out|r\/o|exclude|excludes|denies|any|family history of|risk(?: factors?)? for|late[- ]onset)\b[^.;\n]{0,25})\b(?:(?:mild|moderate|severe|profound|conductive|sensorineural|unilateral|bilateral) (?:to \w+ )?(?:\w+ )?(?:hearing )?loss|hearing loss|snhl|chl|deaf\w*)\b/i;
const visionFailed = new RegExp(
  `\\b${notPassed}\\b[^.;\\n]{0,35}\\b(?:vision|eye|visual|photoscreen\\w*)\\b[^.;\\n]{0,15}\\b(?:screen(?:ing|er)?|test|check|chart)?\\b|\\b(?:vision|eye|visual)(?: acuity)? (?:screen(?:ing)?|check|test)\\b[^.;\\n]{0,25}\\b(?:failed|refer(?:red)?|did(?: not|n['’]t) pass|not passed)\\b`,
  "i",
);
const seesWell =
  /\b(?:normal|unremarkable|healthy)\b[^.;\n]{0,30}\b(?:eye|exam\w*|vision|acuity|refraction|ocular)\b|\b(?:eye exam\w*|vision|acuity|refraction|exam)\b[^.;\n]{0,30}\b(?:normal|unremarkable|20\/20|plano)\b/i;
const examiner =
  /\b(?:optom\w*|ophthalm\w*|eye (?:clinic|exam\w*|doctor|care)|dilated|cycloplegic|refract\w*|retinoscop\w*|slit[- ]?lamp)\b/i;
const sick =
  /(?<!\b(?:no|not|without|denies)\b[^.;\n]{0,25})\b(?:myopia|hyperopia|astigmatism|amblyopia|strabismus|esotropia|exotropia|anisometropia|refractive error|cataract|nearsighted\w*|farsighted\w*)\b/i;

const reasons: readonly (readonly [
  name: string,
  code: string,
  find: (text: string) => RegExpExecArray | null,
])[] = [
  ["incidental pregnancy", "Z33.1", (text) => (noPregnancy.test(text) ? null : incidental.exec(text))],
  [
    "failed hearing screening",
    "Z01.110",
    (text) =>
      ofHearing.test(text) && heard.test(text) && !loss.test(text) ? hearingFailed.exec(text) : null,
  ],
  [
    "failed vision screening",
    "Z01.020",
    (text) =>
      examiner.test(text) && seesWell.test(text) && !sick.test(text) ? visionFailed.exec(text) : null,
  ],
];

/** Found once a note. */
export function storyReasons(note: ReadNote): Reason[] {
  return reasons.flatMap(([name, code, find]) => {
    const at = onceIn(note)(name, () => {
      const found = find(note.text);
      return found === null ? undefined : `${found.index} ${found[0].length}`;
    });
    if (at === undefined) return [];
    const [start = 0, length = 0] = at.split(" ").map(Number);
    return [{ span: { start, end: start + length }, code }];
  });
}
