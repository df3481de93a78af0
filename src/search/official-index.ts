/**
 * The Alphabetic Index, looked up as a coder does: the main term, then its subterms as far as the phrase's words go. Nonessential
 * modifiers are ignored where they are not said and welcome where they are; "see" and "see also" are followed; neoplasms and drugs go
 * to their tables (site by behavior, substance by intent).
 */
import { drugColumns, essential, type IndexBooks, neoplasmColumns } from "../codes/official/index-terms.ts";
import type { Found } from "./official-index/found.ts";
import { belowOf, nodeOf } from "./official-index/nodes.ts";
import { phraseOf, weighed, wordsAt } from "./official-index/phrase.ts";
import type { Books } from "./official-index/references.ts";
import { walk } from "./official-index/walk.ts";

export interface IndexHit {
  /** With its dot; what ends in `-` is completed from the Tabular List. */
  readonly code: string;
  /** The manifestation code that goes with it, printed in square brackets. */
  readonly manifestation?: string;
  /** Titles from the main term down, modifiers left out; in tables the column last: ["Pneumonia", "bacterial", "specified NEC"]. */
  readonly titles: readonly string[];
  /** The titles in one line: "Pneumonia, bacterial, specified NEC". */
  readonly path: string;
  /** Words of the phrase the path says, and those it leaves over; lower case, without words that only connect. */
  readonly covered: readonly string[];
  readonly left: readonly string[];
  /** How much of the phrase the path says, 0 to 1. */
  readonly share: number;
  /** Weight of words the path would rather have heard. */
  readonly lacking: number;
  /** What hits of one phrase are ranked by: the share, less what the path would rather have said, and how the order fits. */
  readonly value: number;
  /** Nothing of the phrase is left over, and the path asks for nothing it does not say. */
  readonly exact: boolean;
  readonly part: "diseases" | "external" | "neoplasms" | "drugs";
}

export interface OfficialIndex {
  /**
   * @param phrase its first 30 words count
   * @param limit at most this many, 10 unless told
   * @returns best first, each code once; empty where no main term is said
   */
  lookup(phrase: string, limit?: number): IndexHit[];
}

/** Makes the index ready; terms below a main term are made ready when they are first walked to. */
export function officialIndexOf(index: IndexBooks): OfficialIndex {
  const ready = (part: keyof IndexBooks) => index[part].map((term) => nodeOf(term, true));
  const neoplasms = ready("neoplasms");
  const books: Books = {
    diseases: belowOf(ready("diseases")),
    external: belowOf(ready("external")),
    neoplasm: neoplasms[0],
    drugs: belowOf(ready("drugs")),
  };
  return {
    lookup(text, limit = 10) {
      const phrase = phraseOf(text);
      if (phrase.total === 0) return [];
      const best = new Map<string, Found>();
      for (const found of walk(phrase, books)) {
        const known = best.get(found.code);
        if (known === undefined || found.value > known.value) best.set(found.code, found);
      }
      return [...best.values()]
        .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
        .slice(0, limit)
        .map((found) => {
          const { code, path, table, column, external, mask, lacking } = found;
          const { manifestation } = path.at(-1)?.term ?? {};
          const all = (1 << phrase.words.length) - 1;
          const left = wordsAt(phrase, all & ~mask);
          const names = path.map(({ term }) => essential(term.title));
          const columns = table === "drugs" ? drugColumns : neoplasmColumns;
          if (table !== undefined && column !== undefined) names.push(columns[column] ?? "");
          return {
            code,
            ...(manifestation === undefined ? {} : { manifestation }),
            titles: names,
            path: names.join(", "),
            covered: wordsAt(phrase, mask),
            left,
            share: weighed(phrase, mask) / phrase.total,
            lacking,
            value: found.value,
            exact: left.length === 0 && lacking < 0.5,
            part: table ?? (external ? "external" : "diseases"),
          };
        });
    },
  };
}
