/** A phrase as the index is walked with it: up to 30 words, each a bit. */
import { isConnector, type Slot, weightOf } from "./titles.ts";
import { indexStem, indexWordsOf } from "./words.ts";

export interface Phrase {
  readonly words: readonly { readonly text: string; readonly stem: string; readonly weight: number }[];
  /** The bits of a stem. */
  readonly bits: ReadonlyMap<string, number>;
  readonly total: number;
  /** Bits of the words before the first "with", "due to", "in" ...; all of them where there is none. */
  readonly head: number;
}

const longest = 30;
/** What everyday words are called in the index where it is not a question of site: "history of malignant neoplasm". */
const equivalents = new Map(
  Object.entries({
    cancer: ["malignant", "neoplasm"],
    carcinoma: ["malignant", "neoplasm"],
    malignancy: ["malignant", "neoplasm"],
    tumor: ["neoplasm"],
  }).map(([word, meanings]) => [indexStem(word), meanings.map(indexStem)]),
);

/** "HIV+". */
const positive = /(?<=\p{L})\s?\+(?=\s|$)/gu;

export function phraseOf(text: string): Phrase {
  const words = indexWordsOf(text.replace(positive, " positive"))
    .slice(0, longest)
    .map(({ text: word, stem }) => ({ text: word, stem, weight: weightOf(word) }));
  const bits = new Map<string, number>();
  let total = 0;
  words.forEach(({ stem, weight }, at) => {
    bits.set(stem, (bits.get(stem) ?? 0) | (1 << at));
    total += weight;
  });
  for (const [written, meanings] of equivalents) {
    const mask = bits.get(written) ?? 0;
    for (const meaning of mask === 0 ? [] : meanings) if (!bits.has(meaning)) bits.set(meaning, mask);
  }
  const turn = words.findIndex(({ text: word }, at) => at > 0 && isConnector(word) && word !== "and");
  return { words, bits, total, head: turn < 0 ? (1 << words.length) - 1 : (1 << turn) - 1 };
}

/** The bits a slot takes; 0 where the phrase does not say it. */
export function bitsOf({ bits }: Phrase, slot: Slot): number {
  let found = 0;
  for (const stem of slot) found |= bits.get(stem) ?? 0;
  return found;
}

/** The bit of each of a slot's words that is not taken yet, else those that are: a word said twice can answer two titles. */
export function take({ bits }: Phrase, slot: Slot, taken: number): number {
  let found = 0;
  for (const stem of slot) {
    const all = bits.get(stem) ?? 0;
    const free = all & ~taken;
    found |= free === 0 ? all : free & -free;
  }
  return found;
}

/** Bits of every word that is the same as one of these. */
export function repeats({ bits }: Phrase, mask: number): number {
  let all = mask;
  for (const same of bits.values()) if ((same & mask) !== 0) all |= same;
  return all;
}

/** How much the words of these bits weigh together. */
export function weighed({ words }: Phrase, mask: number): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    if ((mask & (1 << at)) !== 0) sum += words[at]?.weight ?? 0;
  }
  return sum;
}

/** The words of these bits, lower case, connectors left out. */
export function wordsAt({ words }: Phrase, mask: number): string[] {
  return words.flatMap(({ text, weight }, at) => ((mask & (1 << at)) !== 0 && weight > 0 ? [text] : []));
}
