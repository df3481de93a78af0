/** Misspelt long words, corrected against a vocabulary: `hypertention` → `hypertension`. Short words are never touched. */
import levenshtein from "natural/lib/natural/distance/levenshtein_distance.js";

/** Words shorter than this are too like one another to be corrected. */
const shortest = 5;
/** From this length on two slips are forgiven. */
const long = 8;
/** Answers kept: ordinary words that no name holds come again in every note. */
const mostAnswers = 20_000;

export interface Speller {
  /** Whether the vocabulary has the word, in any case. */
  knows(word: string): boolean;
  /**
   * The word itself where it is known or nothing is near enough; lower case.
   * @param slips letters added, missing, wrong or swapped at most; by the word's length where left out
   */
  correct(word: string, slips?: 1 | 2): string;
  /** A text with its misspelt words corrected; undefined where there is nothing to correct. */
  correctText(text: string): string | undefined;
}

/**
 * @param frequencies the vocabulary: how often each word (lower case) occurs; of equally near words the most frequent wins
 */
export function spellerOf(frequencies: ReadonlyMap<string, number>): Speller {
  const buckets = new Map<string, string[]>();
  for (const word of frequencies.keys()) {
    if (word.length < shortest || /[^a-z]/.test(word)) continue;
    const key = `${word[0]}${word.length}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [word]);
    else bucket.push(word);
  }
  const answers = new Map<string, string>();
  const correct = (written: string, atMost?: 1 | 2): string => {
    const word = written.toLowerCase();
    if (word.length < shortest || /[^a-z]/.test(word) || frequencies.has(word)) return word;
    const slips = atMost ?? (word.length >= long ? 2 : 1);
    const known = answers.get(`${slips}${word}`);
    if (known !== undefined) return known;
    let best: { word: string; distance: number; frequency: number } | undefined;
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      for (const candidate of buckets.get(`${word[0]}${length}`) ?? []) {
        if (!near(word, candidate, slips)) continue;
        const distance = levenshtein.DamerauLevenshteinDistance(word, candidate, { restricted: true });
        const frequency = frequencies.get(candidate) ?? 0;
        if (distance > slips) continue;
        if (
          best === undefined ||
          distance < best.distance ||
          (distance === best.distance && frequency > best.frequency)
        ) {
          best = { word: candidate, distance, frequency };
        }
      }
    }
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(`${slips}${word}`, best?.word ?? word);
    return best?.word ?? word;
  };
  return {
    knows: (word) => frequencies.has(word.toLowerCase()),
    correct,
    correctText(text) {
      let changed = false;
      const corrected = text.replace(/[A-Za-z]{5,}/g, (word) => {
        const right = correct(word);
        if (right === word.toLowerCase()) return word;
        changed = true;
        return right;
      });
      return changed ? corrected : undefined;
    },
  };
}

/** Cheap test before the distance is measured: letters that only one of the two has are at most two a slip. */
function near(one: string, other: string, slips: number): boolean {
  const counts = new Map<string, number>();
  for (const letter of one) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of other) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  let different = 0;
  for (const count of counts.values()) different += Math.abs(count);
  return different <= 2 * slips;
}
