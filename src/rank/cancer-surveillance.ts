/**
 * Cancers that were treated and are only watched: "Surveillance after PTC - excellent response", "seminoma, treated, no evidence of disease". They are
 * history (Z85), and the visit is a follow-up examination (Z08).
 *
 * Source: Guidelines FY2026 I.C.2.m (primary malignancy previously excised, no further treatment), I.C.21.c.4, I.C.21.c.8.
 */
const watched =
  /\b(?:surveillance|no evidence of (?:disease|recurrence|recurrent)|ned\b|disease[- ]free|no recurrence|excellent response|cancer[- ]free|years out)\b/i;
const present =
  /\b(?:chemo\w*|on (?:treatment|therapy|tamoxifen|letrozole|anastrozole|exemestane|abiraterone|lupron|imatinib)|adjuvant|neoadjuvant|metasta\w+|recurren(?:t|ce) (?:of|in|found|proven|confirmed)|progress(?:ion|ive|ing)|active surveillance|residual disease|newly diagnosed|biopsy[- ]proven recurrence|radiation ongoing)\b/i;
const denied = /\bno (?:evidence of |signs? of )?(?:recurren\w+|metasta\w+|progress\w+)\b/gi;

const histories: readonly (readonly [cancer: RegExp, history: string])[] = [
  [/^C0/, "Z85.818"],
  [/^C15/, "Z85.01"],
  [/^C16/, "Z85.028"],
  [/^C18/, "Z85.038"],
  [/^C(?:19|20|21)/, "Z85.048"],
  [/^C25/, "Z85.07"],
  [/^C32/, "Z85.21"],
  [/^C34/, "Z85.118"],
  [/^C43/, "Z85.820"],
  [/^C4A/, "Z85.821"],
  [/^C44/, "Z85.828"],
  [/^C50/, "Z85.3"],
  [/^C53/, "Z85.41"],
  [/^C5[45]/, "Z85.42"],
  [/^C56/, "Z85.43"],
  [/^C61/, "Z85.46"],
  [/^C62/, "Z85.47"],
  [/^C64/, "Z85.528"],
  [/^C67/, "Z85.51"],
  [/^C73/, "Z85.850"],
  [/^C81/, "Z85.71"],
  [/^C8[2-5]/, "Z85.72"],
  [/^C9[1-5]/, "Z85.6"],
];

/**
 * @param text of the clause, its heading and the rest of its line
 * @returns the history's code and that of the follow-up, where the text says that the cancer is only watched; the history alone for one told as past
 */
export function watchedCancer(code: string, text: string, isPast: boolean): readonly string[] | undefined {
  const history = histories.find(([cancer]) => cancer.test(code))?.[1];
  if (history === undefined || present.test(text.replace(denied, ""))) return undefined;
  if (watched.test(text)) return [history, "Z08"];
  return isPast ? [history] : undefined;
}
