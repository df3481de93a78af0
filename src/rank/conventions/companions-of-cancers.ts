/**
 * Words of a note that ask for a code beside a cancer, or a screening for one: what is given for it at this encounter, its receptors and hormones, and the
 * cancers of the family. Rows of `companions.ts`.
 */
import { treatments } from "./companions-of-cancer-treatment.ts";
import type { Beside } from "./convention.ts";
import { receptors } from "./receptors.ts";

type Row = Omit<Beside, "kind">;

const relative =
  "(?:father|mother|dad|mom|mum|parents?|brother|sister|sib(?:ling)?s?|sis|son|daughter|aunt|uncle|grand(?:mother|father|parents?)|mgm|mgf|pgm|pgf|first[- ]degree relatives?)";

/** A cancer in the family, by organ, and the screening or precaution that it bears on. */
const familyCancers: readonly (readonly [organ: string, code: string, host: RegExp])[] = [
  ["colon|colorectal|crc|rectal|bowel|stomach|gastric|pancrea\\w+|esophag\\w+", "Z80.0", /^Z12\.(?:0|1)/],
  ["lung|bronch\\w+", "Z80.1", /^Z12\.2$/],
  ["breast", "Z80.3", /^Z(?:12\.3|40\.0|15\.0)/],
  ["ovar(?:y|ian)", "Z80.41", /^Z(?:12\.(?:3|73)|40\.0|15\.0)/],
  ["prostate", "Z80.42", /^Z12\.5$/],
  ["uter(?:us|ine)|endometrial|cervical", "Z80.49", /^Z12\.4$/],
  ["bladder", "Z80.52", /^Z12\.6$/],
  ["skin", "Z80.8", /^Z12\.83$/],
];

const ofFamily: readonly Row[] = familyCancers.map(([organ, code, host]) => {
  const cancer = `(?:(?:${organ}) (?:cancer|ca|carcinoma|malignancy)${code === "Z80.8" ? "|melanoma" : ""})`;
  return {
    id: `family-cancer-${code}`,
    says: "A screening for cancer asks for the cancer in the family.",
    source:
      "Tabular List: Z12 use additional code to identify any family history of malignant neoplasm (Z80.-)",
    host,
    code,
    words: new RegExp(
      `\\b${relative}\\b[^.;\\n]{0,40}\\b${cancer}\\b|\\b(?:family (?:history|hx)|fhx?) of (?:\\w+ )?${cancer}\\b|\\b${cancer}(?: in| -| \\()[^.;\\n]{0,20}\\b${relative}\\b`,
      "gi",
    ),
    not: /\b(?:no|denies|negative for|without|neg) (?:\w+ ){0,4}(?:family|fhx?|history|hx|colon|breast|cancer)/i,
    asserted: ["affirmed", "family", "historical"],
  };
});

export const cancerCompanions: readonly Row[] = [
  ...ofFamily,
  {
    id: "papillomavirus-screening",
    says: "Screening for human papillomavirus is coded beside the gynecological examination.",
    source:
      "Tabular List: Z01.41 use additional code for screening for human papillomavirus, if applicable (Z11.51)",
    host: /^Z01\.41/,
    not: /\b(?:declin\w+|due|next|last|never|not (?:done|needed|indicated|sent)|vaccin\w*|gardasil|(?:19|20)\d\d|prior|previous|history of)\b/i,
    words:
      /\b(?:(?:hr[- ]?)?hpv(?:[- ]dna)?(?:[- ](?:high[- ]risk|primary))? ?(?:co-?test\w*|test\w*|screen\w*|typing|collected|sent|done)|(?:pap|cytology)(?: smear| test)?(?: ?(?:\/|with|w\/|and|\+|&) ?| co-?test\w* (?:with )?)(?:hr[- ]?)?hpv|co-?test\w*)\b/gi,
    code: "Z11.51",
    asserted: ["affirmed", "screening", "planned"],
  },
  ...treatments,
  {
    id: "radiotherapy-as-cause",
    says: "Radiotherapy as the cause is coded beside what it did.",
    source:
      "Tabular List: K62.7 use additional code to identify radiation therapy (Y84.2); Index to External Causes: Radiation, therapy Y84.2",
    host: /^(?:K12\.33|K62\.7|N30\.4|J70\.0|K52\.0|L58\.)/,
    words:
      /\b(?:radiation|radio-?therapy|x?rt|imrt|vmat|sbrt|ebrt|beam|rays|irradiation|chemo-?radi(?:ation|otherapy)|brachytherapy|proton (?:beam|therapy))\b/gi,
    code: "Y84.2",
    asserted: ["affirmed", "historical", "planned"],
    not: /\b(?:declin\w+|never had|no (?:prior |history of )?radiation|sun|nuclear|occupational)\b/i,
  },
  ...receptors,
  {
    id: "hormone-sensitive-prostate",
    says: "Hormone sensitivity is coded beside prostate cancer.",
    source: "Tabular List: C61 use additional code to identify hormone sensitivity status (Z19.-)",
    host: /^C61$/,
    words: /\b(?:castrat\w+|hormone)[- ]sensitive\b|\bm?hspc\b|\bcspc\b/gi,
    code: "Z19.1",
  },
  {
    id: "hormone-resistant-prostate",
    says: "Hormone resistance is coded beside prostate cancer.",
    source: "Tabular List: C61 use additional code to identify hormone sensitivity status (Z19.-)",
    host: /^C61$/,
    words: /\b(?:castrat\w+|hormone)[- ]resistant\b|\bm?crpc\b/gi,
    code: "Z19.2",
  },
];
