import { expect, test } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";

function said(text: string, words: string): string {
  const note = readNote(`PLAN\n${text}\n`);
  const start = note.text.indexOf(words);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  return assertMention(note, clause, { start, end: start + words.length }).value;
}

test("a list of risks is hypothetical to its end, past brackets and side remarks", () => {
  const consent =
    "The risks of the procedure including bleeding, nerve injury (such as foot drop) which may be lasting, blood clots, stroke, or death were explained.";
  for (const words of ["bleeding", "foot drop", "blood clots", "stroke"])
    expect(said(consent, words)).toBe("hypothetical");
});

test("a risk the patient carries because of a condition leaves the condition affirmed", () => {
  expect(said("Her risk is raised by her Parkinson disease.", "Parkinson disease")).toBe("affirmed");
});
