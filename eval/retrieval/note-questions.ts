/** Coded documents and everyday phrases as questions. */
import type { CodeRelease } from "../../src/codes/release.ts";
import { readNote } from "../../src/note/read.ts";
import type { CodedDocument } from "../datasets/dataset.ts";
import type { Phrase } from "../phrases.ts";
import type { Question, QuestionSet } from "./questions.ts";

/**
 * One question a code of a document, asked by each clause that may hold a condition: was the code found from any of them?
 * Codes that the release does not know are left out.
 */
export function documentQuestions(documents: readonly CodedDocument[], release: CodeRelease): QuestionSet {
  const questions = documents.flatMap(({ id, text, codes }): Question[] => {
    const clauses = readNote(text).clauses.filter(
      ({ codable, duplicateOf }) => codable && duplicateOf === undefined,
    );
    const texts = [...new Set(clauses.map(({ start, end }) => text.slice(start, end)))];
    return codes
      .filter((code) => release.get(code) !== undefined)
      .map((code) => ({ texts, answers: [[release.conceptOf(code)]], cluster: id }));
  });
  return { name: "documents, clause by clause", part: "train", questions };
}

/** Everyday phrases; never part of any training. */
export function phraseQuestions(phrases: readonly Phrase[], release: CodeRelease): QuestionSet {
  const questions = phrases.map(
    ({ phrase, answers }): Question => ({
      texts: [phrase],
      answers: answers.map((set) => [...new Set(set.map((code) => release.conceptOf(code)))]),
      cluster: phrase,
    }),
  );
  return { name: "everyday phrases", part: "test", questions };
}
