/**
 * What clinics say of common problems in other words than their names: "PSA 6.1, elevated", "her temporal artery biopsy proved giant cell disease",
 * "long-standing low-oxygen respiratory failure", "worn oxygen day and night", "cannabis - weekends, mild use disorder".
 *
 * Source: Index: Elevated, PSA R97.20; Arteritis, giant cell M31.6; Failure, respiratory, chronic, with hypoxia J96.11; Dependence, on, oxygen Z99.81; Disorder,
 * cannabis use, mild F12.10 (and so of each substance: mild is abuse, moderate or severe dependence, Guidelines FY2026 I.C.5.b).
 */
import { mainSections } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";
import { namedByWords, type Wording } from "./named-by-words.ts";

const high = "(?:elevated|rising|risen|high|climbing|creeping up|up(?= (?:to|from|again)))";

/** Of each substance: its names, and its category. */
const substances: readonly (readonly [category: string, names: string])[] = [
  ["F10", "alcohol|etoh|drinking"],
  ["F11", "opioids?|opiates?|heroin|fentanyl"],
  ["F12", "cannabis|marijuana|thc"],
  ["F13", "benzodiazepines?|benzos?|sedatives?"],
  ["F14", "cocaine|crack"],
  ["F15", "methamphetamines?|meth|stimulants?|amphetamines?"],
];

/** "Alcohol: every evening, moderate use disorder": the substance before its disorder. */
const useDisorders = substances.flatMap(([category, names]) =>
  (
    [
      ["10", "mild"],
      ["20", "(?:moderate|severe)(?:[- ]to[- ]severe)?"],
    ] as const
  ).map(
    ([rest, degree]): Wording => ({
      code: `${category}.${rest}`,
      wording: `${degree === "mild" ? "mild" : "moderate or severe"} substance use disorder`,
      words: new RegExp(
        `\\b(?:${names})\\b(?: (?:use|intake))?(?:\\s*[:,(]|\\s+[-–—]+)[^.;\\n]{0,45}?\\b${degree} use (?:disorder|d\\/?o)\\b`,
        "i",
      ),
      not: /\b(?:remission|in the past|mother|father|brother|sister|no longer|screen\w*|criteria for)\b/i,
    }),
  ),
);

/** A result that the provider judges in the assessment is a diagnosis of abnormal findings (III.B). */
const prostate: Wording = {
  code: "R97.20",
  wording: "elevated PSA",
  words: new RegExp(
    `\\bpsa\\b(?: (?:is|was|now|at|of|today|has|been|level|value))*[ :=]*(?:\\d+(?:\\.\\d+)?)?(?: ?ng\\/ml)?(?:,| and| which is| -| –)? ?(?:is |now |still |remains |persistently |mildly |newly )*${high}\\b|\\b${high} psa\\b`,
    "i",
  ),
  not: /\b(?:cancer|carcinoma|gleason|prostatectomy|lupron|leuprolide|adt|castrat\w*|radiation|brachytherapy|recurren\w+|nadir|metasta\w+|not|no longer|psoria\w+)\b/i,
};

const rows: readonly Wording[] = [
  {
    code: "M31.6",
    wording: "giant cell arteritis",
    words:
      /\btemporal (?:artery )?(?:biops\w+|bx)\b[^.;\n]{0,60}?\b(?:prov\w+|show\w+|confirm\w+|was|is|had|with|diagnostic|read as|positive)\b[^.;\n]{0,30}?\bgiant[- ]cell(?:s|\b)|\bgiant[- ]cell (?:disease|vasculitis)\b|\b(?:cranial|temporal) vasculitis\b/i,
    not: /\b(?:no|not|negative|without|rule|ruled|if|possible|suspect\w*|tumou?r)\b/i,
  },
  {
    code: "J96.11",
    wording: "chronic respiratory failure with hypoxia",
    words:
      /\b(?:long-?standing|chronic|permanent|established)\b(?:,? \w+)? (?:low[- ]oxygen|oxygen[- ]dependent|hypoxa?emic|hypoxic) (?:respiratory|lung|pulmonary) failure\b|\b(?:low[- ]oxygen|oxygen[- ]dependent) chronic respiratory failure\b|\bchronic low[- ]oxygen respiratory failure\b/i,
    not: /\b(?:acute|risk|may|could)\b/i,
  },
  {
    code: "Z99.81",
    wording: "dependence on supplemental oxygen",
    words:
      /\b(?:worn|wears?|wearing|uses?|using|needs?|lives on|been on|is on|stays on|on) (?:(?:his|her|their|home|the|portable|continuous|supplemental|\d+(?:\.\d)? ?(?:l|lpm|liters?|litres?)(?: of)?) ){0,3}(?:oxygen|o2)\b(?: at \d ?(?:l|lpm|liters|litres))? (?:day and night|around the clock|round the clock|24\/7|all the time|24 hours(?: a day)?|continuously|at rest and with exertion)\b/i,
    not: /\b(?:sat\w*|spo2|if|may|until|mother|father|wife|husband)\b/i,
  },
  ...useDisorders,
];

/** @returns the mentions, and what these words name */
export function withClinicWords(note: ReadNote, known: readonly Mention[]): Mention[] {
  return [...namedByWords(note, known, [prostate, ...rows]), ...judgedResults(note, known)];
}

/** "PSA 6.1, elevated: MRI" is read as a result; in an assessment it is a problem. */
function judgedResults(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (known.some(({ codes }) => codes.some((code) => /^(?:C61|R97\.2|Z85\.46)/.test(code)))) return [];
  return note.clauses.flatMap(({ start: from, end, codable, kind, section }, clause) => {
    if (codable || kind !== "result" || !mainSections.has(section)) return [];
    const text = note.text.slice(from, end);
    const found = prostate.words.exec(text);
    if (found === null || found.index > 2 || prostate.not?.test(text) === true) return [];
    const span = { start: from + found.index, end: from + found.index + found[0].length };
    return [mentionByRule(note, clause, span, { code: prostate.code, wording: prostate.wording })];
  });
}
