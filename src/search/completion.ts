/** Phrases of a book completed from their beginnings, as one types: "hyperten" is hypertension, "diab ret" diabetic retinopathy. */
import { type Word, wordsOf } from "./words.ts";

/** The part of a phrase book's tree that completion walks. */
export interface PhraseNode<T> {
  readonly next: ReadonlyMap<string, PhraseNode<T>>;
  readonly leaf?: { readonly value: T; readonly phrase: string };
}

export interface Completion<T> {
  readonly value: T;
  /** The phrase as the book has it. */
  readonly phrase: string;
  /** Words of the phrase that nothing typed stands for. */
  readonly extra: number;
  /** Typed words, other than the last, that are only beginnings. */
  readonly shortened: number;
  /** How many phrases of the book begin as this one does: of equally near ones the most spoken of comes first. */
  readonly family: number;
}

/** The first word must say at least this much. */
const shortestFirst = 2;
/** An earlier word may be a beginning from this length on. */
const shortestEarlier = 2;
/** Words of a phrase passed over between two typed ones, and added after the last. */
const mostSkipped = 2;
/** Keys are stems, and may be shorter than what was typed of the word: "hypertensio" of "hypertens". */
const shortestKey = 4;
const mostAdded = 2;
/** Places of the tree looked at for one text: bounds the time to about a millisecond. */
const mostVisits = 6_000;
const largestFamily = 400;

/**
 * @param root of the book
 * @param typed the words as typed, the last of them perhaps unfinished
 * @param sameKey what the book calls a whole word
 * @returns nearest first: fewest words added, then fewest shortened, then the largest family; each phrase once
 */
export function completionsOf<T>(
  root: PhraseNode<T>,
  typed: readonly Word[],
  { sameKey, limit }: { sameKey: (word: Word) => string; limit: number },
): Completion<T>[] {
  if ((typed[0]?.text.length ?? 0) < shortestFirst) return [];
  const found = new Map<string, Completion<T>>();
  let visits = 0;

  const last = typed.at(-1)?.text ?? "";
  /** Whether the last word, where it says more than a stem, begins or is a form of a word of the phrase. */
  const begins = (phrase: string) =>
    wordsOf(phrase).some(({ text, stem }) => text.startsWith(last) || stem === typed.at(-1)?.stem);

  const keep = (node: PhraseNode<T>, extra: number, shortened: number): void => {
    const { leaf } = node;
    if (leaf === undefined || !begins(leaf.phrase)) return;
    const known = found.get(leaf.phrase);
    if (known !== undefined && known.extra + known.shortened <= extra + shortened) return;
    found.set(leaf.phrase, { ...leaf, extra, shortened, family: familyOf(node) });
  };

  const finish = (node: PhraseNode<T>, extra: number, added: number, shortened: number): void => {
    if (++visits > mostVisits) return;
    keep(node, extra + added, shortened);
    if (node.leaf !== undefined || added >= mostAdded) return;
    for (const next of node.next.values()) finish(next, extra, added + 1, shortened);
  };

  const walk = (node: PhraseNode<T>, at: number, skipped: number, shortened: number): void => {
    const word = typed[at];
    if (word === undefined) {
      finish(node, skipped, 0, shortened);
      return;
    }
    if (++visits > mostVisits) return;
    const isLast = at === typed.length - 1;
    const whole = node.next.get(sameKey(word));
    if (whole !== undefined) walk(whole, at + 1, skipped, shortened);
    if (isLast || word.text.length >= shortestEarlier) {
      for (const [key, next] of node.next) {
        if (next !== whole && mayBegin(word.text, key, isLast))
          walk(next, at + 1, skipped, shortened + (isLast ? 0 : 1));
      }
    }
    if (at === 0 || skipped >= mostSkipped) return;
    for (const next of node.next.values()) walk(next, at, skipped + 1, shortened);
  };

  walk(root, 0, 0, 0);
  return [...found.values()]
    .sort(
      (a, b) =>
        a.extra - b.extra ||
        a.shortened - b.shortened ||
        b.family - a.family ||
        (a.phrase < b.phrase ? -1 : 1),
    )
    .slice(0, limit);
}

/** Whether a word typed so far may be the beginning of a word with this stem. */
function mayBegin(typed: string, key: string, isLast: boolean): boolean {
  return key.startsWith(typed) || (isLast && key.length >= shortestKey && typed.startsWith(key));
}

function familyOf<T>(node: PhraseNode<T>): number {
  let size = 0;
  const open: PhraseNode<T>[] = [node];
  for (let next = open.pop(); next !== undefined && size < largestFamily; next = open.pop()) {
    if (next.leaf !== undefined) size++;
    open.push(...next.next.values());
  }
  return size;
}
