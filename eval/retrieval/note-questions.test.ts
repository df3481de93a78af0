import { expect, test } from "vitest";
import { releaseOf } from "../../src/codes/release.ts";
import { documentQuestions, phraseQuestions } from "./note-questions.ts";

const row = (code: string, flag: "billable" | "header") => ({ code, flag, title: code, notes: [] });
const release = releaseOf({
  system: "icd10cm",
  version: "2026",
  from: "2025-10-01",
  edition: "test",
  source: "test",
  rights: "test",
  digest: "",
  rows: [
    row("I10", "billable"),
    row("S52", "header"),
    row("S52.50", "header"),
    row("S52.501", "header"),
    row("S52.501A", "billable"),
  ],
});

test("each known code of a document is asked by its clauses", () => {
  const text = "Assessment:\n1. Hypertension.\n2. Fracture of the radius.";
  const { questions } = documentQuestions([{ id: "d", text, codes: ["I10", "X99.9"] }], release);
  expect(questions.map(({ answers, cluster }) => [answers, cluster])).toEqual([[[["I10"]], "d"]]);
  expect(questions[0]?.texts.join(" ")).toContain("Fracture of the radius");
});

test("a phrase's codes become concepts", () => {
  const phrase = { phrase: "broken wrist", answers: [["S52.501A", "I10"]], chapter: "19", register: "lay" };
  expect(phraseQuestions([phrase], release).questions[0]).toEqual({
    texts: ["broken wrist"],
    answers: [["S52.501", "I10"]],
    cluster: "broken wrist",
  });
});
