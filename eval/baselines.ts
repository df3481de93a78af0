/** What a suggestion must beat: BM25 of the whole note over the titles, and the codes most frequent in train. */
import type { CodeRelease } from "../src/codes/release.ts";
import { contentStems, isContentWord, wordsOf } from "../src/search/words.ts";
import type { CodedDocument } from "./datasets/dataset.ts";

export type Ranker = (text: string) => string[];

const k1 = 1.2;
const b = 0.75;
const depth = 100;

/** BM25 (k1 1.2, b 0.75) of the note's words over the titles of all billable codes, 7th-character variants once. */
export function bm25OverTitles(release: CodeRelease): Ranker {
  const postings = new Map<string, number[]>();
  const codes: string[] = [];
  const lengths: number[] = [];
  for (const { code, title } of release.concepts()) {
    const stems = contentStems(title);
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [codes.length]);
      else list.push(codes.length);
    }
    codes.push(release.leaves(code)[0]?.code ?? code);
    lengths.push(stems.size);
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (text) => {
    const frequency = new Map<string, number>();
    for (const { stem, text: word } of wordsOf(text)) {
      if (isContentWord(word)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
    const scores = new Map<number, number>();
    for (const [stem, count] of frequency) {
      const list = postings.get(stem) ?? [];
      const idf = Math.log(1 + (codes.length - list.length + 0.5) / (list.length + 0.5));
      for (const at of list) {
        const norm = k1 * (1 - b + (b * (lengths[at] ?? 0)) / meanLength);
        scores.set(at, (scores.get(at) ?? 0) + idf * Math.min(count, 3) * ((k1 + 1) / (1 + norm)));
      }
    }
    return [...scores]
      .sort(([one, first], [other, second]) => second - first || one - other)
      .slice(0, depth)
      .flatMap(([at]) => codes[at] ?? []);
  };
}

/** The most frequent codes of the train documents, for every note alike. */
export function trainFrequency(train: readonly CodedDocument[]): Ranker {
  const counts = new Map<string, number>();
  for (const { codes } of train) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const list = [...counts]
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .slice(0, depth)
    .map(([code]) => code);
  return () => list;
}
