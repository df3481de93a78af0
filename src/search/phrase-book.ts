/**
 * A phrase book: finds, in running text, the phrases that name something outright. Words are compared by stem; articles,
 * possessives and sides may stand between the words of a phrase ("sprain of the right ankle" is "sprain of ankle"), and its preposition may be
 * left out where the words adjoin ("sprain R ankle").
 */
import { type Completion, completionsOf } from "./completion.ts";
import { type Word, wordsOf } from "./words.ts";

export interface PhraseMatch<T> {
  /** Span of the words matched, in the text's own offsets. */
  readonly start: number;
  readonly end: number;
  /** How many words of the phrase matched. */
  readonly length: number;
  readonly value: T;
  /** The phrase as the book has it. */
  readonly phrase: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  leaf?: Leaf<T>;
  /** Other single words of the same stem: "parkinsonism" beside "parkinsons". */
  namesakes?: Leaf<T>[];
}

interface Leaf<T> {
  readonly value: T;
  readonly phrase: string;
  readonly first: string;
}

const passedOver = new Set(
  "a an the his her their its my your this that both bilateral bilaterally left right lt rt l r patient patients".split(
    " ",
  ),
);
/** Sides as one letter: between the words of a phrase only. */
const sideLetters = new Set(["r", "l"]);
/** Words of a phrase that may be left out or changed without changing what it names. */
const interchangeable = new Map([
  ["in", "of"],
  ["at", "of"],
  ["to", "of"],
  ["on", "of"],
  ["involving", "of"],
]);

export class PhraseBook<T> {
  readonly #root: Node<T> = { next: new Map() };
  #size = 0;

  /** How many different phrases the book holds. */
  get size(): number {
    return this.#size;
  }

  /** Adds a phrase; the first meaning given to the same words stays. @returns whether it was new */
  add(phrase: string, value: T): boolean {
    const words = wordsOf(phrase);
    const keys = words.map(keyOf);
    if (keys.length === 0) return false;
    let node = this.#root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    const leaf = { value, phrase, first: words[0]?.text ?? "" };
    if (node.leaf === undefined) node.leaf = leaf;
    else if (words.length > 1 || leafOf(node, leaf.first) !== undefined) return false;
    else node.namesakes = [...(node.namesakes ?? []), leaf];
    this.#size++;
    return true;
  }

  /** What the whole of `phrase` means, where the book has it. */
  get(phrase: string): PhraseMatch<T> | undefined {
    const words = wordsOf(phrase);
    return this.#longest(words, 0, words.length);
  }

  /** Whether some phrase is one word of this stem. */
  hasWord(stem: string): boolean {
    return this.#root.next.get(stem)?.leaf !== undefined;
  }

  /**
   * The longest phrases in `words`, left to right, never overlapping.
   */
  findIn(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    let at = 0;
    while (at < words.length) {
      const match = this.#longest(words, at);
      if (match === undefined) {
        at++;
      } else {
        found.push(match);
        while (at < words.length && (words[at]?.start ?? 0) < match.end) at++;
      }
    }
    return found;
  }

  /**
   * Phrases that begin as `text` does, its last word perhaps unfinished and its earlier ones perhaps shortened; sides are not compared.
   * @returns at most `limit`, nearest first; empty where fewer than two letters are typed
   */
  complete(text: string, limit: number): Completion<T>[] {
    const typed = wordsOf(text).filter((word) => !passedOver.has(word.text));
    return completionsOf(this.#root, typed, { sameKey: keyOf, limit });
  }

  #longest(words: readonly Word[], first: number, mustEndAt?: number): PhraseMatch<T> | undefined {
    let best: { last: number; length: number; leaf: Leaf<T> } | undefined;
    const walk = (node: Node<T>, at: number, length: number, last: number) => {
      const leaf = leafOf(node, length === 1 ? words[last]?.text : undefined);
      if (leaf !== undefined && (mustEndAt === undefined || at >= mustEndAt)) {
        if (best === undefined || last > best.last || (last === best.last && length > best.length)) {
          best = { last, length, leaf };
        }
      }
      const word = words[at];
      if (word === undefined) return;
      const next = node.next.get(keyOf(word));
      if (next !== undefined) walk(next, at + 1, length + 1, at);
      if (length === 0) return;
      const unsaid = adjoin(words[at - 1], word)
        ? node.next.get(preposition)?.next.get(keyOf(word))
        : undefined;
      if (unsaid !== undefined) walk(unsaid, at + 1, length + 1, at);
      if (passedOver.has(word.text) || sideLetters.has(word.text)) walk(node, at + 1, length, last);
    };
    walk(this.#root, first, 0, first);
    if (best === undefined) return undefined;
    const { leaf } = best;
    const start = words[first]?.start;
    const end = words[best.last]?.end;
    if (start === undefined || end === undefined) return undefined;
    return { start, end, length: best.length, value: leaf.value, phrase: leaf.phrase };
  }
}

const inflection = /(?:'s|ies|es|s|y|e|ed|d|ing)$/;

/**
 * Stems run different words together (`over` and `overeating`, `does` and `DOE`, `tendons` and `tendonitis`). In a longer phrase the
 * neighbours tell them apart; a single word must be the same but for its inflection.
 */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) <= 3) return false;
  return one.replace(inflection, "") === other.replace(inflection, "");
}

/** @param alone the word in the text where it is the whole phrase */
function leafOf<T>({ leaf, namesakes = [] }: Node<T>, alone: string | undefined): Leaf<T> | undefined {
  if (leaf === undefined || alone === undefined) return leaf;
  return [leaf, ...namesakes].find(({ first }) => sameWord(alone, first));
}

/** What the prepositions of a phrase are kept as. */
const preposition = "of";

/** Whether nothing but one blank parts two words: a comma begins another thing. */
function adjoin(one: Word | undefined, other: Word): boolean {
  return one !== undefined && other.start - one.end === 1;
}

function keyOf(word: Word): string {
  return interchangeable.get(word.text) ?? word.stem;
}
