/**
 * Prematurity by completed weeks, and the birth weight beside it.
 *
 * Source: Guidelines FY2026 I.C.16.d (two codes, weight before gestational age); Tabular List at P07.
 */
const weeks = /\b(2\d|3[0-6])(?: ?[- ]?(?:weeks?|wks?)\b| ?w(?:k|ks)?\d?d?\b| ?\+ ?[0-6]\b| [0-6]\/7)/i;

/** @param text of the whole note @returns the code by weeks for one of prematurity without; undefined where the note tells no weeks */
export function bornAt(code: string, text: string): string | undefined {
  if (!/^P07\.(?:3|30)$/.test(code)) return undefined;
  const told = Number(weeks.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(told)) return undefined;
  if (told >= 28) return `P07.3${told - 27}`;
  return `P07.2${told < 23 ? 1 : told - 21}`;
}

/** Upper ends of the classification's birth weights, in grams. */
const weights: readonly (readonly [below: number, code: string])[] = [
  [500, "P07.01"],
  [750, "P07.02"],
  [1000, "P07.03"],
  [1250, "P07.14"],
  [1500, "P07.15"],
  [1750, "P07.16"],
  [2000, "P07.17"],
  [2500, "P07.18"],
];

/** @returns undefined for a weight of 2500 g or more */
export function birthWeightCode(grams: number): string | undefined {
  return weights.find(([below]) => grams < below)?.[1];
}

const weighed =
  /\b(?:birth ?w(?:eigh)?t|bw|weigh(?:t|ed|ing))\b[^\d\n.;]{0,15}(\d,?\d{2,3}) ?(?:g|gm|grams?)\b/i;

/** @param text of the whole note @returns the code by weight for a low birth weight without; undefined where the note tells none */
export function bornWeighing(code: string, text: string): string | undefined {
  if (!/^P07\.1(?:0|$)/.test(code)) return undefined;
  const grams = weighed.exec(text)?.[1];
  return grams === undefined ? undefined : birthWeightCode(Number(grams.replace(",", "")));
}
