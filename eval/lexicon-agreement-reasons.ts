/**
 * Why the lexicon says another code than the official index, row by row: `lexicon-agreement-explained.tsv`, reviewed by hand.
 *
 * A line: `phrase TAB our code TAB the index's code TAB reason: words`. `*` stands for any text and `?` for one character, so that a
 * family of like phrases shares a row. An explanation holds for those two codes only: where either changes, it must be looked at again.
 */
import type { Comparison } from "./lexicon-agreement.ts";

/** The file's head says what each means. */
export const reasons = ["look-up", "tabular", "detail", "newer", "everyday", "guideline", "pair"] as const;
export type Reason = (typeof reasons)[number];

export interface Explanation {
  readonly phrase: string;
  readonly lexicon: string;
  readonly index: string;
  readonly reason: Reason;
  readonly words: string;
}

export interface Explained {
  readonly explained: readonly (Comparison & { readonly why: Explanation })[];
  readonly unexplained: readonly Comparison[];
  /** Those that no disagreement needs any more. */
  readonly unused: readonly Explanation[];
}

/** @throws Error naming the line that is malformed or gives no known reason */
export function readExplanations(text: string): Explanation[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [phrase = "", lexicon = "", index = "", why = ""] = line.split("\t");
    const [said = "", ...rest] = why.split(": ");
    const reason = reasons.find((one) => one === said);
    const words = rest.join(": ").trim();
    if (phrase === "" || lexicon === "" || index === "" || reason === undefined || words === "")
      throw new Error(`line ${at + 1}: expected phrase, our code, the index's code, reason: words`);
    return [{ phrase, lexicon, index, reason, words }];
  });
}

/** Whether a row of the file speaks of a phrase and our code for it, whatever the index says. */
export function speaksOf({ phrase, lexicon }: Explanation, said: string, code: string): boolean {
  return matches(phrase, said) && matches(lexicon, code);
}

/** Disagreements with the first row that explains each. What agrees is passed over. */
export function explain(compared: readonly Comparison[], explanations: readonly Explanation[]): Explained {
  const explained: (Comparison & { why: Explanation })[] = [];
  const unexplained: Comparison[] = [];
  const used = new Set<Explanation>();
  for (const one of compared) {
    if (one.agreement === "same code" || one.agreement === "same concept") continue;
    const why = explanations.find(
      (row) => speaksOf(row, one.phrase, one.lexicon) && matches(row.index, one.index),
    );
    if (why === undefined) {
      unexplained.push(one);
    } else {
      used.add(why);
      explained.push({ ...one, why });
    }
  }
  return { explained, unexplained, unused: explanations.filter((row) => !used.has(row)) };
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  if (pattern === text) return true;
  let known = patterns.get(pattern);
  if (known === undefined) {
    const source = pattern.replace(/[\\^$.+()[\]{}|]/g, "\\$&");
    known = new RegExp(`^${source.replaceAll("*", ".*").replaceAll("?", ".")}$`);
    patterns.set(pattern, known);
  }
  return known.test(text);
}
