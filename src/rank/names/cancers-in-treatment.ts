/**
 * A cancer called history that is still treated: "history of prostate cancer, radiated 2024, still on Lupron" is the cancer.
 *
 * Source: Guidelines FY2026 I.C.2.m (a primary malignancy is current as long as further treatment is directed to it), I.C.2.d; Coding of adjuvant
 * hormone therapy: I.C.21.c.3 (Z79.81-).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";

const goesOn =
  "(?:still (?:on|gets?|getting|receiv\\w+|taking|takes)|(?:stays?|remains?|continues?|kept|maintained|currently|now|presently) (?:on|with|to (?:take|get|receive))?|on(?= (?:\\w+ ){0,2}(?:DRUG))|taking|takes|receiving|receives|gets|getting|injection (?:of|given)|continue[sd]?|due for (?:his|her) (?:next )?|(?:year|month) \\w+ of|adjuvant)";
const drugs: readonly (readonly [history: string, cancer: string, drugs: string])[] = [
  [
    "Z85.46",
    "C61",
    "lupron|leuprolide|eligard|camcevi|degarelix|firmagon|relugolix|orgovyx|goserelin|zoladex|triptorelin|trelstar|bicalutamide|casodex|enzalutamide|xtandi|abiraterone|zytiga|apalutamide|erleada|darolutamide|nubeqa|adt|androgen deprivation(?: therapy)?",
  ],
  [
    "Z85.3",
    "C50.919",
    "trastuzumab|herceptin|pertuzumab|palbociclib|ibrance|ribociclib|kisqali|abemaciclib|verzenio|olaparib|capecitabine|xeloda|fulvestrant|faslodex|adjuvant (?:chemo\\w*|endocrine therapy|tamoxifen|letrozole|anastrozole|exemestane)",
  ],
  ["Z85.51", "C67.9", "bcg|mitomycin|intravesical \\w+"],
  ["Z85.820", "C43.9", "pembrolizumab|keytruda|nivolumab|opdivo|dabrafenib|trametinib"],
  ["Z85.118", "C34.90", "osimertinib|tagrisso|durvalumab|imfinzi|pembrolizumab|keytruda|atezolizumab"],
  ["Z85.528", "C64.9", "sunitinib|pembrolizumab|keytruda|nivolumab|cabozantinib|axitinib"],
];
const rows = drugs.map(([history, cancer, names]) => ({
  history,
  cancer,
  words: new RegExp(
    `\\b${goesOn.replace("DRUG", names)}\\W+(?:(?!off|stopped|finished|completed)\\w+\\W+){0,3}?(?:${names})\\b|\\b(?:${names}) (?:injection|shot|dose|infusion)?\\b[^.;\\n]{0,40}\\b(?:today|given|continues?|every (?:\\d+|three|six|four) (?:months?|weeks?)|through (?:next|20\\d\\d)|until)\\b`,
    "i",
  ),
  ended: new RegExp(
    `\\b(?:finished|completed|stopped|off|ended|last|done with|declined|no longer on|came off|after|never|not|without|refused|if)\\b[^.;\\n]{0,25}\\b(?:${names})\\b|\\b(?:${names})\\b[^.;\\n]{0,20}\\b(?:ended|finished|stopped|completed|was stopped|in (?:19|20)\\d\\d|until (?:19|20)\\d\\d)\\b`,
    "i",
  ),
}));

/** Hormone therapy of a breast cancer that the note names, and does not call its prevention. */
const endocrine = new RegExp(
  `\\b${goesOn.replace("DRUG", "ENDOCRINE")}\\W+(?:(?!off|stopped|finished|completed)\\w+\\W+){0,3}?(?:ENDOCRINE)\\b`.replaceAll(
    "ENDOCRINE",
    "tamoxifen|letrozole|anastrozole|exemestane|femara|arimidex|aromasin|aromatase inhibitor|endocrine therapy|fulvestrant|faslodex",
  ),
  "i",
);
const endocrineEnded =
  /\b(?:finished|completed|stopped|done with|declined|no longer on|came off|never|refused|ended|off)\b[^.;\n]{0,25}\b(?:tamoxifen|letrozole|anastrozole|exemestane|endocrine therapy)\b|\b(?:tamoxifen|letrozole|anastrozole|exemestane|endocrine therapy)\b[^.;\n]{0,30}\b(?:ended|finished|stopped|completed|in (?:19|20)\d\d|until (?:19|20)\d\d|prevent\w*|prophyla\w*|risk reduc\w*|chemoprevent\w*)\b|\b(?:prevent\w*|prophyla\w*|risk[- ]reduc\w*)\b[^.;\n]{0,30}\b(?:tamoxifen|letrozole|anastrozole|exemestane)\b/i;

/** By this wording the rest of the program knows that it is no history. */
export const inTreatment = "cancer in treatment";

/** @returns the mentions, a history of cancer under treatment as the cancer */
export function withCancersInTreatment(note: ReadNote, known: readonly Mention[]): Mention[] {
  return known.map((mention) => {
    const row = rows.find(({ history }) => mention.codes.includes(history));
    if (row === undefined || /family/i.test(mention.wording)) return mention;
    if (!row.words.test(note.text) || row.ended.test(note.text)) return mention;
    return { ...mention, codes: [row.cancer], wording: inTreatment };
  });
}

/** @returns the mentions, a breast cancer that hormones are still given for as one in treatment, though its operation is past (I.C.2.m) */
export function withHormonesGiven(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const ofBreast = ({ codes }: Mention) => codes.every((code) => code.startsWith("C50"));
  if (!known.some(ofBreast) || !endocrine.test(note.text) || endocrineEnded.test(note.text)) return known;
  return known.map((mention) => (ofBreast(mention) ? { ...mention, wording: inTreatment } : mention));
}
