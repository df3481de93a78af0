/**
 * A cerebral infarction named apart from its artery and cause: "acute ischemic stroke, L MCA territory, cardioembolic" is I63.412.
 *
 * Source: the Tabular List at I63 (cause, artery, side); the Alphabetic Index at Infarct, cerebral, due to.
 */
/** An infarct named by its artery alone is one of its occlusion, unless the words around say embolism. */
const embolic = /(?<!\b(?:no|not|non) ?-?)\b(?:cardio-?)?embol(?:ic|ism|us)\b(?! (?:versus|vs|or)\b)/i;
const causes: readonly (readonly [words: RegExp, precerebral: string, cerebral: string])[] = [
  [/\b(?:cardio)?embol(?:ic|ism|us)\b/i, "1", "4"],
  [/\bthrombo(?:tic|sis|us)\b/i, "0", "3"],
  [/\b(?:occlu\w+|stenosis|atheroscler\w+|large vessel)\b/i, "2", "5"],
];
const arteries: readonly (readonly [words: RegExp, kind: "precerebral" | "cerebral", digit: string])[] = [
  [/\b(?:mca|middle cerebral)\b/i, "cerebral", "1"],
  [/\b(?:aca|anterior cerebral)\b/i, "cerebral", "2"],
  [/\b(?:pca|posterior cerebral)\b/i, "cerebral", "3"],
  [/\b(?:pica|sca|cerebellar)\b/i, "cerebral", "4"],
  [/\b(?:carotid|ica)\b/i, "precerebral", "3"],
  [/\bvertebral\b/i, "precerebral", "1"],
];

/** @param text of the clause @returns the code by artery and cause, where the text names both and the side */
export function strokeArtery(code: string, text: string): string | undefined {
  const isOpen = code === "I63.9";
  if (!isOpen && !(/^I63\.5[1-4]/.test(code) && embolic.test(text))) return undefined;
  const cause = causes.find(([words]) => words.test(text));
  const artery = arteries.find(([words]) => words.test(text));
  if (cause === undefined || artery === undefined) return undefined;
  const side = /\b(?:left|l|lt)\b/i.test(text) ? "2" : /\b(?:right|r|rt)\b/i.test(text) ? "1" : "9";
  const [, kind, digit] = artery;
  return `I63.${kind === "cerebral" ? cause[2] : cause[1]}${digit}${side}`;
}
