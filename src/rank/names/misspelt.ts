/** Long medical words that the note misspells ("diabetis", "pneumonai"), read as the words they stand for. */
import type { Speller } from "../../search/spelling.ts";
import { type Word, wordsOf } from "../../search/words.ts";
import { isPlainStem } from "./plain-words.ts";

/** Shorter words are too like one another. */
const shortest = 8;
/** One slip makes another word of these: "hypotonia", "hemithorax", "thrombolysis". */
const beginnings =
  /^(?:hypo|hyper|hemi|hemo|intra|inter|para|peri|infra|supra|pre|pro|post|dys|dis|ana|cata|ante|anti|uni|bi|tri|quadri|tetra)/;
const endings =
  /(?:itis|osis|oma|emia|uria|lysis|ectomy|ostomy|otomy|plasty|scopy|gram|graphy|pathy|plegia|paresis|ic|al|ous)$/;

/**
 * @param words of a clause
 * @param speller knows the words of the system's names, and corrects against them
 * @returns the same words, unknown long ones replaced by the nearest known; undefined where there is nothing to replace
 */
export function respelt(words: readonly Word[], speller: Speller): Word[] | undefined {
  let changed = false;
  const read = words.map((word) => {
    if (word.text.length < shortest || speller.knows(word.text) || isPlainStem(word.stem)) return word;
    const right = speller.correct(word.text, 1);
    const [better] = right === word.text || meansAnother(word.text, right) ? [] : wordsOf(right);
    if (better === undefined || better.stem === word.stem) return word;
    changed = true;
    return { ...word, text: better.text, stem: better.stem };
  });
  return changed ? read : undefined;
}

/** Whether a part that carries meaning differs: what is written is a word of its own, not a slip. */
function meansAnother(written: string, known: string): boolean {
  return [beginnings, endings].some((part) => {
    const own = part.exec(written)?.[0];
    return own !== undefined && own !== part.exec(known)?.[0];
  });
}
