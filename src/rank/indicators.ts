/** Clinical indicators: the words of a note that bear on a question about a condition, quoted as they stand. */
import type { EvidenceSpan } from "../contract/suggestions.ts";

const number = "\\d+(?:[.,]\\d+)?";
const value = `[^\\d\\n.;]{0,25}?(${number})(?![\\d/]| ?(?:days|weeks|months|years)\\b)`;
const of = (names: string) => new RegExp(`\\b(?:${names})\\b${value}`, "gi");
const words = (names: string) => new RegExp(`\\b(?:${names})\\b`, "gi");

/** What bears on each question; the first group, where there is one, is the value. */
export const indicators = {
  kidneyFunction: of("e-?gfr|gfr|glomerular filtration rate"),
  glycatedHemoglobin: of("hemoglobin a1c|hba1c|hgba1c|a1c"),
  ejectionFraction: of("ejection fraction|lvef|ef"),
  natriureticPeptide: of("nt-?pro-?bnp|pro-?bnp|bnp"),
  heartTreatment: words(
    "furosemide|lasix|torsemide|bumetanide|sacubitril|entresto|orthopnea|leg edema|pulmonary edema",
  ),
  hemoglobin: of("hemoglobin(?! ?a1c)|hgb(?! ?a1c)|hb"),
  redCells: of("mcv|ferritin|tibc|transferrin saturation|iron saturation|vitamin b12|b12|folate"),
  bodyMass: of("bmi|body mass index"),
  culture: words(
    "(?:sputum|blood|respiratory|tracheal|bal) cultures? (?:is |was |were |are )?(?:grew|growing|grows|positive for|showed|shows|with|revealed)(?: heavy| light| moderate)?(?: growth of)? [a-z]+(?: [a-z]+)?",
  ),
  nutrition: words(
    "(?:lost|loss of) \\d+ ?(?:pounds|lbs?|kg|%)|weight loss|poor (?:oral )?intake|muscle wasting|temporal wasting|subcutaneous fat loss",
  ),
  bleeding: words(
    "(?:gi |rectal |postoperative |heavy menstrual )?bleed(?:ing|s)?|blood loss|melena|hematochezia|hematemesis|menorrhagia",
  ),
  woundBed: words(
    "slough|eschar|granulation|undermining|tunneling|(?:subcutaneous )?fat (?:visible|exposed)|(?:bone|tendon|muscle) (?:visible|exposed)|partial[- ]thickness|full[- ]thickness|non-?blanch\\w+|\\d+(?:\\.\\d+)? ?(?:x ?\\d+(?:\\.\\d+)? ?)+cm",
  ),
  depressionScore: of("phq-? ?9(?: score)?|phq-? ?2(?: score)?|ham-?d|madrs|gds"),
  bloodGases: of("p(?:a)?co2|p(?:a)?o2|spo2|o2 sat(?:uration)?|sats?|oxygen saturation"),
  boneDensity: words(
    "t-?score[^\\d\\n.;]{0,12}-? ?\\d(?:\\.\\d)?|osteopenia|low bone (?:mass|density)|fragility",
  ),
  asthmaBurden: words(
    "nighttime (?:symptoms|awakenings)|albuterol|rescue inhaler|inhaled corticosteroids?|fluticasone|budesonide|symbicort|advair|montelukast|fev1[^\\d\\n.;]{0,15}\\d+",
  ),
  healing: words("\\d+ (?:weeks?|months?) ago|(?:in|out of) (?:a |the )?cast|cast (?:removal|removed)"),
} as const;

export type Indicator = keyof typeof indicators;

export interface Found extends EvidenceSpan {
  /** The number it gives, where it gives one. */
  readonly value?: number;
}

const denied = /\b(?:no|not|denies|denied|without|negative for)\b[^.;\n]{0,25}$/i;

/** Where the note has one of these and does not deny it, in order. */
export function found(text: string, names: readonly Indicator[]): Found[] {
  return names
    .flatMap((name) => [...text.matchAll(indicators[name])])
    .filter(({ index }) => !denied.test(text.slice(Math.max(0, index - 40), index)))
    .map((match): Found => {
      const amount = Number((match[1] ?? "").replace(",", "."));
      const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
      return match[1] !== undefined && amount > 0 ? { ...span, value: amount } : span;
    })
    .sort((one, other) => one.start - other.start);
}
