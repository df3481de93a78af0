/**
 * Hearing loss of one ear: "conductive hearing loss, left only" is the unilateral code, with unrestricted hearing on the other side.
 *
 * Source: Alphabetic Index: Loss, hearing, conductive, sensorineural, mixed: unilateral H90.1-, H90.4-, H90.7-; with restricted hearing on the contralateral
 * side H90.A-.
 */
const headers: Readonly<Record<string, readonly [alone: string, both: string, restricted: string]>> = {
  "H90.2": ["H90.1", "H90.0", "H90.A1"],
  "H90.5": ["H90.4", "H90.3", "H90.A2"],
  "H90.8": ["H90.7", "H90.6", "H90.A3"],
};
const right = /\bright\b|\bAD\b|\b(?<![.\w])R\b(?= ?ear\b|[,.;)]|$| only)/g;
const left = /\bleft\b|\bAS\b|\b(?<![.\w])L\b(?= ?ear\b|[,.;)]|$| only)/g;
const both = /\bbilateral\w*|\bboth (?:ears|sides)\b|\bAU\b|\bb\/l\b/i;
const uneven = /\basymm?etr\w+|\b(?:worse|greater|more|better) (?:on|in|than)\b|\b[RL] ?> ?[RL]\b|>/i;
const normal =
  "normal|unaffected|within normal(?: limits)?|wnl|unremarkable|unrestricted|(?:hears|hearing)(?: is)? (?:fine|normal\\w*|intact)|intact|clear";
const otherIsNormal = new RegExp(
  `\\b(?:right|left|other|opposite|contralateral|AD|AS)\\b(?: ear| side)?(?: hearing| thresholds?)?(?: is| are| has| with)?[:,-]?(?: \\w+){0,1} ?(?:${normal})\\b|\\bnormal(?: hearing)?(?: on| in)?(?: the)? (?:left|right|other|opposite)\\b`,
  "i",
);

/** @param where the clause and what stands around it @returns the header of one-sided loss, where the words name one ear and speak of no loss in the other */
export function oneEar(code: string, where: string): string | undefined {
  const found = headers[code];
  if (found === undefined || both.test(where) || uneven.test(where)) return undefined;
  const [isRight, isLeft] = [right, left].map((side) => new RegExp(side, "").test(where));
  const isAlone = /\bunilateral\b|\bsingle[- ]sided\b/i.test(where);
  if (isRight === isLeft)
    return isRight && otherIsNormal.test(where) ? found[0] : isAlone ? found[0] : undefined;
  return found[0];
}
