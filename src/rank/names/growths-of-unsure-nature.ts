/**
 * Neoplasms whose nature the pathologist cannot tell (uncertain behavior) or nobody has told yet (unspecified): "renal neoplasm of uncertain behavior",
 * "skin neoplasm, nature not yet known". And malignancies told by an operation for one: "prostatectomy for cancer 2019".
 *
 * Source: Tabular List at D37 to D48 (histologic confirmation whether malignant or benign cannot be made) and D49 (includes growth, neoplasm and new growth not
 * otherwise specified); Index: Neoplasm Table; History, personal, malignant neoplasm.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { namedByWords, type Wording } from "./named-by-words.ts";

const unsure =
  "(?:uncertain|undetermined|indeterminate) (?:malignant )?(?:behaviou?r|potential|significance|nature)|(?:low|uncertain) malignant potential|\\bstump\\b|\\bborderline (?:tumou?r|ovarian|serous|mucinous)";
const organs: readonly (readonly [organ: string, code: string])[] = [
  ["skin|melanocytic|nevus|naevus|mole|spitz", "D48.5"],
  ["breasts?|phyllodes", "D48.6"],
  ["kidneys?|renal|oncocytic", "D41.0"],
  ["bladder", "D41.4"],
  ["ovar(?:y|ian)", "D39.1"],
  ["uter(?:us|ine)|smooth muscle", "D39.0"],
  ["prostate", "D40.0"],
  ["colon|cec(?:um|al)|sigmoid|appendi(?:x|ceal)", "D37.4"],
  ["rect(?:um|al)", "D37.5"],
  ["stomach|gastric", "D37.1"],
  ["liver|hepatic|gall ?bladder|bile duct", "D37.6"],
  ["pancrea(?:s|tic)", "D37.8"],
  ["parotid", "D37.030"],
  ["lungs?|bronch\\w+|pulmonary", "D38.1"],
  ["thyroid", "D44.0"],
  ["adrenal", "D44.1"],
  ["pituitary", "D44.3"],
];
const noted =
  /\b(?:no|not|benign|malignant neoplasm|carcinoma|history|hx|h\/o|family|mother|father|sister|brother|screen\w*|risk|if|r\/o|rule out)\b/i;
const place =
  "(?:nose|nasal \\w+|cheek|forehead|temple|scalp|ear|chin|neck|back|chest|shoulder|arm|forearm|hand|trunk|abdomen|leg|shin|calf|thigh|foot|face|lip|eyelid)";
const growth = "(?:neoplasm|growth|tumou?r)";

const rows: readonly Wording[] = [
  ...organs.map(
    ([organ, code]): Wording => ({
      code,
      wording: "neoplasm of uncertain behavior",
      words: new RegExp(
        `\\b(?:${organ})\\b[^.;\\n]{0,60}(?:${unsure})|(?:${unsure})[^.;\\n]{0,50}\\b(?:${organ})\\b`,
        "i",
      ),
      not: noted,
    }),
  ),
  {
    code: "D49.2",
    wording: "neoplasm of skin, unspecified behavior",
    words: new RegExp(
      `\\b(?:skin|cutaneous) ${growth}\\b|\\b${growth} of (?:the )?(?:skin|unspecified (?:behaviou?r|nature) of (?:the )?(?:skin|${place}))\\b|\\b${place} ${growth}\\b[^.;\\n]{0,40}\\b(?:unspecified|unknown|not (?:yet )?known)\\b`,
      "i",
    ),
    not: /\b(?:no (?:skin|cutaneous)|benign|malignant|uncertain|family|history|hx|h\/o|screen\w*|risk|cancer|carcinoma|vascular|fatty)\b/i,
  },
];

const operations: readonly (readonly [operation: string, history: string])[] = [
  ["(?:radical )?prostatectomy", "Z85.46"],
  ["(?:double |bilateral |partial )?mastectomy|lumpectomy", "Z85.3"],
  ["nephrectomy", "Z85.528"],
  ["thyroidectomy", "Z85.850"],
  ["orchiectomy", "Z85.47"],
  ["(?:hemi)?colectomy", "Z85.038"],
  ["cystectomy", "Z85.51"],
  ["laryngectomy", "Z85.21"],
  ["gastrectomy", "Z85.028"],
  ["esophagectomy", "Z85.01"],
];
const years = "(?:(?:in |of )?(?:19|20)\\d\\d|\\w+ (?:years?|yrs?) ago)";
const past: readonly Wording[] = operations.map(([operation, code]) => ({
  code,
  wording: "history of cancer",
  words: new RegExp(
    `\\b(?:${operation}) (?:(?:and \\w+ )?${years},? )?for (?:\\w+ )?(?:cancer|ca|malignancy|carcinoma)\\b[^.;\\n]{0,30}\\b${years}|\\b(?:${operation}) ${years},? for (?:\\w+ )?(?:cancer|ca|malignancy|carcinoma)\\b`,
    "i",
  ),
  not: /\b(?:recurr\w+|metasta\w+|mets|rising|active|chemo\w*|on (?:lupron|tamoxifen|anastrozole|letrozole|adt|immunotherapy)|mother|father|sister|brother)\b/i,
}));

/** @returns the mentions, and the growths of an unsure nature and the cancers of an operation that the note tells */
export function withUnsureGrowths(note: ReadNote, known: readonly Mention[]): Mention[] {
  const isTold = /\bbehaviou?r|potential|nature|neoplasm|growth|tumou?r|stump|ectomy\b/i.test(note.text);
  return isTold ? namedByWords(note, known, [...rows, ...past]) : [...known];
}
