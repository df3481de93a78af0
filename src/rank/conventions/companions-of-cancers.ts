/**
 * Words of a note that ask for a code beside a cancer, or a screening for one: what is given for it at this encounter, its receptors and hormones, and the
 * cancers of the family. Rows of `companions.ts`.
 */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

/** Cytotoxic drugs and combinations of them, as infusion centers write them. */
const regimens =
  "m?folfox(?:-?6)?|folfiri(?:nox)?|capeox|xelox|r-?chop|abvd|(?:dd)?ac(?:-t)?(?= chemo| #|,? cycle)|tchp?|dose-dense ac|carboplatin|cisplatin|oxaliplatin|paclitaxel|docetaxel|taxol|taxotere|abraxane|gemcitabine|gemzar|doxorubicin|adriamycin|doxil|epirubicin|cyclophosphamide|cytoxan|irinotecan|topotecan|etoposide|pemetrexed|alimta|vincristine|vinorelbine|eribulin|azacitidine|decitabine|cytarabine|fludarabine|bendamustine|bleomycin|dacarbazine|5-?fu|fluorouracil|leucovorin and 5-?fu";

/** Given on another day: "cycle 3 given 6/2", "had cycle 1 ... and presented", "day 9 of cycle 3". */
const givenBefore =
  "(?:given|on|dose) \\d{1,2}\\/\\d{1,2}|\\d{1,2}\\/\\d{1,2} (?:through|thru|to) \\d{1,2}\\/\\d+|had (?:(?:his|her|their|the|first) )?(?:cycle|c\\d)|day \\w+ (?:of|after) (?:cycle|c\\d)|(?:last|prior|previous|since|after) (?:cycle|dose|infusion|chemo\\w*)\\b|presented";

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
  {
    id: "immunotherapy-encounter",
    says: "An encounter for antineoplastic immunotherapy is coded, before the neoplasm.",
    source: "FY2026 guidelines I.C.2.e.2; Tabular List: Z51.12",
    host: /^C/,
    words:
      /\b(?:here for|cycle \d+|c\d+ ?d\d+|infusion|dose \d+)\b[^.\n]{0,60}\b(?:pembrolizumab|nivolumab|atezolizumab|durvalumab|ipilimumab|keytruda|opdivo|immunotherapy)\b|\b(?:pembrolizumab|nivolumab|atezolizumab|durvalumab|keytruda|opdivo|immunotherapy)\b[^.\n]{0,50}\b(?:given today|infused|infusion (?:completed|today|given)|today)\b/gi,
    not: new RegExp(`\\b(?:${givenBefore})\\b`, "i"),
    code: "Z51.12",
  },
  {
    id: "chemotherapy-encounter",
    says: "An encounter for antineoplastic chemotherapy is coded, before the neoplasm.",
    source: "FY2026 guidelines I.C.2.e.2; Tabular List: Z51.11",
    host: /^C/,
    not: new RegExp(
      `\\b(?:hold(?:ing)?|held|defer\\w*|delay\\w*|postpone\\w*|cancel\\w*|not (?:given|today)|skip\\w*|omit\\w*|next (?:week|month|visit)|will (?:start|begin)|plan(?:ned)? to start|discuss\\w*|consider\\w*|declin\\w*|completed (?:c|cycle)|currently receiving|reports? (?:\\w+ ){0,4}receiving|after c\\d|s\\/p|status post|consent|${givenBefore})\\b`,
      "i",
    ),
    words: new RegExp(
      `\\b(?:here for|presents for|admitted (?:electively |today )?(?:for|to receive)|today is|proceed(?:s|ed|ing)?(?: with| to)?|given|gave|treat(?:ed)? (?:with|today)|ok(?:ay)? to (?:treat|proceed)|receiv(?:es|ed|ing)|infus(?:ed|ion of)|administered|encounter for)\\b[^.\\n]{0,40}?\\b(?:cycles? ?#? ?\\d+|c\\d+(?: ?d\\d+)?|chemo(?:therapy)?(?: infusion)?|${regimens})\\b|\\bc\\d+ ?d\\d+\\b[^.\\n]{0,60}\\b(?:today|full dose|given)\\b|\\b(?:cycle ?#? ?\\d+|c\\d+)\\b[^.\\n]{0,40}\\b(?:today|given|infused|administered)\\b|\\b(?:chemo(?:therapy)?|${regimens})\\b[^.\\n]{0,25}\\b(?:given|administered|infused|today)\\b`,
      "gi",
    ),
    code: "Z51.11",
  },
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
  {
    id: "estrogen-receptor-positive",
    says: "The estrogen receptor status is coded beside breast cancer.",
    source: "Tabular List: C50 use additional code to identify estrogen receptor status (Z17.-)",
    host: /^C50\./,
    words:
      /\bER ?(?:\+|positive|pos\b|[1-9]\d? ?%|100 ?%)|estrogen receptor[- ]positive|\bER\/PR ?(?:\+|positive|pos\b)|\bER(?: and |, | & |-)PR(?: were| are| both)* ?(?:\+|positive|pos\b)|\bestrogen(?:[- ]receptor)?(?: and |\/|, | & )progesterone(?:[- ]receptors?)?(?: status)?(?: (?:is|are|were|was|both))*[ -](?:positive|pos\b|\+)/gi,
    code: "Z17.0",
  },
  {
    id: "triple-negative",
    says: "Triple-negative receptor status is coded beside breast cancer.",
    source: "Tabular List: Z17.421 hormone receptor negative with HER2 negative",
    from: "2025-10-01",
    host: /^C50\./,
    words: /\b(?:triple[- ]negative|tnbc)\b/gi,
    code: "Z17.421",
    asserted: ["affirmed", "negated"],
  },
  {
    id: "progesterone-receptor-positive",
    says: "The progesterone receptor status is coded beside breast cancer.",
    source: "Tabular List: Z17.21",
    from: "2025-10-01",
    host: /^C50\./,
    words:
      /\bPR ?(?:\+|positive|pos\b|[1-9]\d? ?%|100 ?%)|\bER\/PR ?(?:\+|positive|pos\b)|\bER(?: and |, | & |-)PR(?: were| are| both)* ?(?:\+|positive|pos\b)|\bprogesterone(?:[- ]receptors?)?(?: status)?(?: (?:is|are|were|was|both))*[ -](?:positive|pos\b|\+)/gi,
    code: "Z17.21",
  },
  {
    id: "her2-negative",
    says: "The HER2 status is coded beside breast cancer.",
    source: "Tabular List: Z17.32",
    from: "2025-10-01",
    host: /^C50\./,
    words: /\bHER-?2(?:\/neu)? ?(?:-(?!\d)|neg(?:ative)?\b)/gi,
    code: "Z17.32",
    asserted: ["affirmed", "negated"],
  },
  {
    id: "her2-positive",
    says: "The HER2 status is coded beside breast cancer.",
    source: "Tabular List: Z17.31",
    from: "2025-10-01",
    host: /^C50\./,
    words: /\bHER-?2(?:\/neu)? ?(?:\+|pos(?:itive)?\b|3\+)/gi,
    code: "Z17.31",
  },
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
