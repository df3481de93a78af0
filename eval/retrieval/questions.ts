/** What retrieval is asked: a text, or the clauses of a document, and the codes that answer it. */
import type { SplitPart } from "../main-term-split.ts";

export interface Question {
  /** Searched one by one; the best rank of any counts. */
  readonly texts: readonly string[];
  /** Any of these sets answers it; of a set, all are needed. A code or header with its dot. */
  readonly answers: readonly (readonly string[])[];
  /** What is drawn together when intervals are made: a main term, a category, a document. */
  readonly cluster: string;
}

export interface QuestionSet {
  readonly name: string;
  readonly part: SplitPart;
  readonly questions: readonly Question[];
}

/** Ranks from 1; infinity where the answer is not among the concepts found. */
export interface Ranks {
  readonly code: number;
  readonly category: number;
}

/** @param lists for each text of the question, concepts found, best first, each once */
export function ranksOf({ answers }: Question, lists: readonly (readonly string[])[]): Ranks {
  const categories = answers.map((set) => [...new Set(set.map(categoryOf))]);
  const best = (rank: (list: readonly string[]) => number) =>
    lists.reduce((least, list) => Math.min(least, rank(list)), Number.POSITIVE_INFINITY);
  return {
    code: best((list) => rankIn(list, answers)),
    category: best((list) => rankIn([...new Set(list.map(categoryOf))], categories)),
  };
}

/** Where the first of the sets is complete; codes that are needed together count as one place. */
function rankIn(list: readonly string[], answers: Question["answers"]): number {
  const ranks = answers.map((set) => {
    const places = set.map((wanted) => {
      const at = list.findIndex((concept) => concept.startsWith(wanted));
      return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    });
    return Math.max(1, Math.max(...places) - set.length + 1);
  });
  return Math.min(...ranks);
}

function categoryOf(code: string): string {
  return code.slice(0, 3);
}

/** Chapters by the first category after them. */
const chapterEnds =
  "C00 D50 E00 F00 G00 H00 H60 I00 J00 K00 L00 M00 N00 O00 P00 Q00 R00 S00 V00 Z00 ZZZ".split(" ");

/** The ICD-10-CM chapter, 1 to 22, of a code. */
export function chapterOf(code: string): number {
  return code.startsWith("U") ? 22 : chapterEnds.findIndex((end) => code < end) + 1;
}
