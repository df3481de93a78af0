/** Pieces of which the rows of `mechanisms.ts` are made; all within one sentence, and of bounded reach so that reading stays linear. */
export interface Mechanism {
  readonly id: string;
  /** Up to the sixth character; the seventh is the injury's. */
  readonly stem: string;
  readonly words: RegExp;
  /** The injuries it can cause; absent where it may be any. */
  readonly causes?: RegExp;
  /** What the note must say besides: of intent. */
  readonly intent?: "self-harm" | "assault" | "undetermined";
}

export const fell =
  "(?:f[ae]ll(?! (?:asleep|ill|apart|behind|short))|fallen|falling|came (?:down|off)|went (?:down|over)|tumbl(?:ed|ing)|toppled|slid|slipped|tripped|stumbled|thrown|flew|ejected|bucked|lost (?:his|her|their) (?:balance|footing)|rolled|dropped|pitched(?! (?:forwards?|backwards?|over))|wiped out|(?:foot|feet|legs?|heels?) (?:went|slid|slipped|shot|flew|came|gave) out from (?:under|beneath))";
const off = "(?:off(?: of)?|from|out of|down|over|onto|on|through|into)";
export const struck =
  "(?:hit|struck|striking|hitting|bumped|banged|bumping|banging|smashed|knocked|whacked|clipped|slammed|smacked|nailed|cracked)";
const mine = "(?:(?:the|a|an|his|her|their|our|some|that|one) )?(?:[\\w'-]+ ){0,3}";

/** Either order within a sentence. */
export function beside(one: string, other: string, reach = 60): string {
  return `\\b(?:${one})\\b[^.;\\n]{0,${reach}}\\b(?:${other})\\b|\\b(?:${other})\\b[^.;\\n]{0,${reach}}\\b(?:${one})\\b`;
}

/** "Fell off the back of a truck", "a fall from a ladder". */
export function from(things: string): string {
  return `\\b${fell}\\b[^.;\\n]{0,40}?\\b${off} ${mine}(?:${things})\\b`;
}

/** "Cut on a tin lid", "nicked by the razor". */
export function by(acts: string, things: string): string {
  return `\\b(?:${acts})\\b[^.;\\n]{0,40}?\\b(?:by|on|with|in|against|from|into|at) ${mine}(?:${things})\\b`;
}

export const causes = {
  /** A fall or a blow: not burns, cold, heat, foreign bodies. */
  force: /^(?:S|T0|T14)/,
  burn: /^(?:T2[0-8]|T3[0-2]|S05)/,
  /** What is sharp opens the skin and what lies under it. */
  wound: /^(?:S\d[1458]|S\d6|S09|S05|S2[5-9]|S3[5-9]|S60|S90|T14)/,
  strain: /^(?:S\d[3]|S\d6|S29\.0|S39\.0|S82|S92|S86|S83)/,
  foreign: /^(?:T15|T16|T17|T18|T19)/,
  cold: /^(?:T3[34]|T68|T69)/,
  heat: /^T67/,
} as const;

/** @param of injuries that it can cause */
export function mechanism(id: string, stem: string, words: string, of: RegExp = causes.force): Mechanism {
  return { id, stem, words: new RegExp(words, "i"), causes: of };
}

/** One of these words. */
export function any(words: string): string {
  return `\\b(?:${words})\\b`;
}
