/**
 * Psoriatic arthritis by its form: of the end joints of the fingers, mutilating, of the spine, juvenile, or of a few or many other joints.
 *
 * Source: Tabular List at L40.51 to L40.59; the forms are those of Moll and Wright (1973), as rheumatologists name them.
 */
const forms: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bmutilans\b|\bmutilating\b/i, "L40.52"],
  [/\bjuvenile\b/i, "L40.54"],
  [/\b(?:axial|spondyl\w+|sacroili\w+|spinal|spine)\b/i, "L40.53"],
  [/\b(?:DIP|distal interphalangeal)\b/i, "L40.51"],
  [
    /\b(?:oligo-?arth\w+|oligo-?articular|poly-?arth\w+|poly-?articular|mono-?arth\w+|asymmetric|peripheral|dactylitis|enthes\w+)\b/i,
    "L40.59",
  ],
];

/** @param text of the clause and what stands around it @returns the one form it names */
export function psoriaticForm(code: string, text: string): string | undefined {
  if (code !== "L40.50") return undefined;
  return forms.find(([words]) => {
    const match = words.exec(text);
    return match !== null && !/\b(?:no|not|without|denies)\b[^.;\n]{0,20}$/i.test(text.slice(0, match.index));
  })?.[1];
}
