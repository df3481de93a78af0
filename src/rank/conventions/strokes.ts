/**
 * A cerebral infarction named apart from its artery and cause: "acute ischemic stroke, L MCA territory, cardioembolic" is I63.412.
 *
 * Source: the Tabular List at I63 (cause, artery, side); the Alphabetic Index at Infarct, cerebral, due to.
 */
/** A stroke scale score of another facility or of a later time: that of the arrival here is coded before it (I.C.18.i: the initial score; which facility's, it does not say). */
export const scoredElsewhere =
  /\b(?:outside|community|local|spoke|referring|sending|transferring) (?:\w+ )?(?:hospital|facility|ed|er)\b|\bosh\b|\bdischarge\b|\b(?:at|after) \d+ ?(?:h|hours|days)\b/i;

const sidedArtery =
  /\b(left|right|l|r|lt|rt) (?:(?:proximal|distal|m[1-4]|a[12]|p[12]|inferior|superior|division|branch) ){0,3}(?:mca|middle cerebral|aca|anterior cerebral|pca|posterior cerebral|ica|carotid|vertebral|pica)\b/gi;

/** @param text of the whole note @returns the one side on which it tells of a stroke's artery */
export function arterySide(text: string): string | undefined {
  const found = new Set(
    [...text.matchAll(sidedArtery)].map(([, side = ""]) => (/^l/i.test(side) ? "left" : "right")),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** An infarct named by its artery alone is one of its occlusion, unless the words around say embolism. */
const embolic =
  /(?<!\b(?:no|not|non) ?-?)\b(?:cardio-?)?embol(?:ic|ism|us)\b(?! (?:versus|vs|or)\b)|\b(?:clots?|thrombus|thrown|sent|embolized|source) (?:\w+ )?(?:from|off|in|by|out of) (?:the|his|her) (?:heart|left atri\w+|atri\w+|valve|lv)\b|\b(?:cardiac|heart|af|a-?fib|atrial) (?:source|origin)\b/i;
/** A cause of its own that the place gives: what another place says of an embolism may be of another stroke. */
const otherCause = /\b(?:thrombo(?:tic|sis|us)|atheroscler\w+|lacunar|small[- ]vessel|dissection)\b/i;
const causes: readonly (readonly [words: RegExp, precerebral: string, cerebral: string])[] = [
  [embolic, "1", "4"],
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

const named = "(?:mechanism|etiology|aetiology|source|cause|toast)";
const unsure =
  "(?!\\b(?:no|not|non|unlikely|versus|vs|or|unclear|undetermined|cryptogenic|esus|unknown|\\?)\\b)[^.;\\n]";
/** "Mechanism: cardioembolic from AF", "embolic from atrial fibrillation", "cardioembolic stroke": the cause told once of the stroke. */
const ofHeart =
  "(?:(?:came|arose|arising|comes|thrown|sent|shot|broke|off|is|was|be|being|felt|judged|to|likely|originat\\w+|travel\\w+|most|clearly) )*(?:from|out of|of) (?:(?:the|his|her|a|an|fibrillating|ailing) )*(?:heart|cardiac|left atri\\w+|atri\\w+|atrial appendage|left ventric\\w+|a-?fib\\b|af\\b)";
const toldCause = new RegExp(
  `(?<!\\b(?:no|not|non|without|versus|vs|or|possible|old|prior|previous|if|an?) )\\b(embol(?:us|i|ism|ic)|clot) ${ofHeart}|\\b(?:stroke |infarct )?${named}\\b(?: of (?:the |his |her )?(?:stroke|infarct))?(?: is| was| felt to be| thought to be)?[ :=-]{1,3}(?:${unsure}){0,25}?\\b((?:cardio-?)?embol(?:ic|ism|us))\\b(?! (?:versus|vs|or)\\b)|(?<!\\b(?:no|not|non|versus|vs|or|old|prior|previous|possible)[ -])\\b((?:cardio-?)?embolic) (?:stroke|cva|infarct(?:ion)?|event|(?:from|due to|secondary to|2\\/2|in the setting of) (?:(?:his|her|the|new|known|persistent|paroxysmal|permanent|untreated) ){0,3}(?:a-?fib|af\\b|atrial))\\b`,
  "i",
);

/** @param text of the whole note @returns "embolic" where the note gives that as the stroke's mechanism */
export function strokeCause(text: string): string | undefined {
  return toldCause.test(text) ? "embolic" : undefined;
}

/**
 * @param place the clause and what stands with it
 * @param told the mechanism that another place gives
 * @returns the code by artery and cause, where the words name both and the side
 */
export function strokeArtery(
  code: string,
  place: string,
  told: () => string | undefined = () => undefined,
): string | undefined {
  const isOpen = code === "I63.9";
  if (!isOpen && !/^I63\.5[1-4]/.test(code)) return undefined;
  const text = embolic.test(place) || otherCause.test(place) ? place : `${place} ; ${told() ?? ""}`;
  if (!isOpen && !embolic.test(text)) return undefined;
  const cause = causes.find(([words]) => words.test(text));
  const artery = arteries.find(([words]) => words.test(text));
  if (cause === undefined || artery === undefined) return undefined;
  const side = /\b(?:left|l|lt)\b/i.test(text) ? "2" : /\b(?:right|r|rt)\b/i.test(text) ? "1" : "9";
  const [, kind, digit] = artery;
  return `I63.${kind === "cerebral" ? cause[2] : cause[1]}${digit}${side}`;
}
