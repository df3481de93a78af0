import { expect, it } from "vitest";
import { isOwnSentence } from "./own-sentence.ts";
import { readNote } from "./read.ts";

it.each([
  ["HPI: No family history of swelling attacks. He takes metformin for diabetes.", true],
  ["HPI: His father had a stroke. He takes metformin for diabetes.", false],
  ["HPI: No family history of swelling attacks. Sister takes metformin for diabetes.", false],
])("%s", (text, expected) => {
  const note = readNote(text);
  const start = text.indexOf("diabetes");
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  expect(isOwnSentence(note, clause, { start, end: start + 8 })).toBe(expected);
});
