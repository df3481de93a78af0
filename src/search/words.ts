/** Words as the search compares them: lower case, no accents, stemmed; and the words too common to tell codes apart. */
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

const stems = new Map<string, string>();
const stemCacheLimit = 50_000;

const stopWords = new Set(
  (
    "a an and are as at be been being by due for from had has have he her his in into is it its of on or other our she " +
    "that the their them there they this to was were which who with without you your patient patients pt not elsewhere " +
    "classified unspecified specified nos nec"
  ).split(" "),
);

/** Words whose ending changes what they mean: a healing wound is there, a healed one is not. */
const unlikeTheirStem = new Set(["healing"]);

/** `Diabétics` → `diabet`. Numbers and words of up to three letters stay as they are. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const result =
    plain.length <= 3 || /\d/.test(plain) || unlikeTheirStem.has(plain) ? plain : PorterStemmer.stem(plain);
  if (stems.size >= stemCacheLimit) stems.clear();
  stems.set(word, result);
  return result;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As compared: see {@link stem}. */
  readonly stem: string;
  /** Lower case, as written. */
  readonly text: string;
}

const wordShape = /\b[wd]\/o\b|[\p{L}\p{N}]+(?:'s\b)?/giu;
/** As every clinician writes them. */
const short = new Map([
  ["w/o", "without"],
  ["d/o", "disorder"],
  ["w", "with"],
]);

/**
 * The words of `text`, in order; "w/", "w" in small letters, "w/o" and "d/o" as the words they stand for. A possessive `'s` belongs to its word and is left out of the stem. Hyphens, slashes and
 * punctuation separate.
 * @param offset added to every position
 */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordShape)) {
    const written = match[0].toLowerCase();
    const bare =
      short.get(match[0]) ??
      short.get(written.length === 3 ? written : "") ??
      (written.endsWith("'s") ? written.slice(0, -2) : written);
    words.push({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      stem: stem(bare),
      text: bare,
    });
  }
  return words;
}

/** Whether a word (lower case, not stemmed) tells codes apart. */
export function isContentWord(word: string): boolean {
  return !stopWords.has(word);
}

/** The different stems of the content words. */
export function contentStems(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => (isContentWord(word.text) ? [word.stem] : [])));
}
