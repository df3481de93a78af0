/** One step down the index, and what it takes of the phrase. */
import type { Node } from "./nodes.ts";
import { bitsOf, type Phrase, take } from "./phrase.ts";
import { indexStem } from "./words.ts";

/** Where a walk stands. */
export interface Step {
  readonly path: readonly Node[];
  /** Bits of the words that titles needed or liked. */
  readonly mask: number;
  /** Those of them that the present path took: what led to a reference may be said again where it leads ("condyles, see lower end", condyle). */
  readonly taken: number;
  /** How many titles of the present path say again what led to it. */
  readonly echoes: number;
  /** Words said by nonessential modifiers. */
  readonly soft: number;
  /** Weight of words the way would rather have heard. */
  readonly lacking: number;
  readonly table?: "neoplasms" | "drugs";
  readonly column?: number;
  /** In the index of external causes. */
  readonly external?: true;
  /** References followed so far. */
  readonly jumps: number;
  readonly alsoJumps: number;
}

/** A fracture not said to be pathological is traumatic. */
const traumatic = indexStem("traumatic");

/** One level down by the phrase's own words; undefined where the title asks for a word that is not said, or says nothing new. */
export function stepInto(phrase: Phrase, step: Step, node: Node): Step | undefined {
  let { mask, taken, lacking } = step;
  for (const slot of node.words.needed) {
    const bits = take(phrase, slot, taken);
    if (bits === 0) return undefined;
    if ((bits & ~step.taken) === 0) lacking += 0.6;
    mask |= bits;
    taken |= bits;
  }
  if (taken === step.taken && step.path.length > 0) return undefined;
  const echoes = step.echoes + (mask === step.mask && step.path.length > 0 ? 1 : 0);
  return stepThrough(phrase, { ...step, mask, taken, lacking, echoes }, node);
}

/**
 * One level down because a reference says so: what "see" names is not missed where the phrase does not say it, what "see also" names
 * beside a code is, a little.
 */
export function stepGiven(phrase: Phrase, step: Step, node: Node, asWell: boolean): Step {
  let { mask, taken, lacking } = step;
  for (const slot of node.words.needed) {
    const bits = bitsOf(phrase, slot);
    if (bits === 0 && asWell && step.table === undefined) lacking += 0.6;
    mask |= bits;
    taken |= bits;
  }
  for (const slot of node.words.better) {
    mask |= bitsOf(phrase, slot);
    taken |= bitsOf(phrase, slot);
  }
  const { soft } = stepThrough(phrase, step, node);
  return { ...step, mask, taken, soft, lacking, path: [...step.path, node] };
}

/** One level down through a title, whatever words it needs: what it would like said, and its modifiers. */
export function stepThrough(phrase: Phrase, step: Step, node: Node): Step {
  let { mask, taken, soft, lacking } = step;
  for (const slot of node.words.better) {
    const bits = bitsOf(phrase, slot);
    if (bits === 0) lacking += slot.has(traumatic) ? 0.1 : 1;
    mask |= bits;
    taken |= bits;
  }
  const [firstName, ...otherNames] = node.words.synonyms;
  if (firstName !== undefined) {
    if (bitsOf(phrase, firstName) === 0) lacking += 0.5;
    else if (otherNames.some((name) => bitsOf(phrase, name) === 0)) lacking += 0.1;
  }
  for (const modifier of node.words.modifiers) soft |= phrase.bits.get(modifier) ?? 0;
  for (const denied of node.words.denied) if (phrase.bits.has(denied)) lacking += 0.6;
  const { title } = node.term;
  if (/\bNEC\b/.test(title)) mask |= phrase.bits.get("nec") ?? 0;
  if (/\bNOS\b/.test(title)) mask |= phrase.bits.get("nos") ?? 0;
  return { ...step, mask, taken, soft, lacking, path: [...step.path, node] };
}
