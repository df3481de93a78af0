/** A code the walk came to, and how well the way there fits the phrase. */
import type { Node } from "./nodes.ts";
import { bitsOf, type Phrase, repeats, weighed } from "./phrase.ts";
import type { Step } from "./steps.ts";
import { indexStem } from "./words.ts";

/** A term with a code that the phrase leads to. */
export interface Found {
  readonly code: string;
  readonly path: readonly Node[];
  readonly table?: "neoplasms" | "drugs";
  readonly column?: number;
  readonly external?: true;
  /** Bits of the phrase's words the path says, modifiers included. */
  readonly mask: number;
  /** Weight of words the path would rather have said. */
  readonly lacking: number;
  /** For ranking only: greater is better. */
  readonly value: number;
}

const withoutStem = indexStem("without");
const modifierShare = 0.92;
const repeatShare = 0.8;

export function foundAt(phrase: Phrase, step: Step, code: string): Found {
  const { path, mask, table, column, external, echoes, jumps, alsoJumps } = step;
  const without = (phrase.bits.get(withoutStem) ?? 0) & ~mask;
  const isContrary =
    (without !== 0 && path.some(({ words }) => words.connectors.includes("with"))) || isTurned(phrase, path);
  const soft = isContrary ? step.soft & ~without : step.soft;
  const lacking = step.lacking + (isContrary ? 0.6 : 0);
  const hard = weighed(phrase, mask);
  const modified = weighed(phrase, soft & ~mask);
  const repeated = weighed(phrase, repeats(phrase, mask | soft) & ~(mask | soft));
  const share = (hard + modifierShare * modified + repeatShare * repeated) / phrase.total;
  const value =
    share -
    0.08 * lacking +
    0.02 * order(phrase, path) +
    0.004 * echoes -
    0.003 * jumps -
    0.004 * alsoJumps -
    0.001 * path.length;
  return {
    code,
    path,
    mask: repeats(phrase, mask | soft),
    lacking,
    value,
    ...(table === undefined ? {} : { table }),
    ...(external ? { external } : {}),
    ...(column === undefined ? {} : { column }),
  };
}

/** "Panic disorder without agoraphobia" is not "Agoraphobia, without panic disorder": what is missing stands after the word in both. */
function isTurned({ bits }: Phrase, path: readonly Node[]): boolean {
  const said = bits.get(withoutStem) ?? 0;
  if (said === 0) return false;
  return path.some(({ words: { needed } }) => {
    if (!needed.some((slot) => slot.has(withoutStem))) return false;
    const missing = needed.flatMap((slot) =>
      slot.has(withoutStem) ? [] : [...slot].map((stem) => bits.get(stem) ?? 0),
    );
    return missing.some((at) => at !== 0 && lowest(at) < lowest(said));
  });
}

/**
 * How well the path's order fits the phrase's, about -1 to 1: levels in the order they are said ("pneumonia bacterial"), or the main term
 * last before a "with" or "due to" ("bacterial pneumonia due to ..."); connecting words the phrase says too.
 */
function order(phrase: Phrase, path: readonly Node[]): number {
  const places = path.map(({ words }) => words.needed.reduce((sum, slot) => sum | bitsOf(phrase, slot), 0));
  const [main = 0] = places;
  let inOrder = 0;
  let pairs = 0;
  for (let at = 1; at < places.length; at++) {
    const [one = 0, other = 0] = [places[at - 1], places[at]];
    if (one === 0 || other === 0) continue;
    pairs++;
    if (lowest(one) <= lowest(other)) inOrder++;
  }
  let fit = pairs === 0 ? 0.5 : inOrder / pairs;
  if ((main & phrase.head) === 0) fit -= 0.5;
  else if (lowest(phrase.head & ~(main - 1) & ~main) === 0) fit = Math.max(fit, 0.8);
  for (const { words } of path) {
    for (const word of words.connectors) {
      if (word === "of") continue;
      fit += phrase.bits.has(word) ? 0.15 : -0.1;
    }
  }
  return fit;
}

function lowest(mask: number): number {
  return mask & -mask;
}
