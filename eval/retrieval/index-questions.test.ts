import { expect, test } from "vitest";
import type { IndexBooks } from "../../src/codes/official/index-terms.ts";
import { releaseOf } from "../../src/codes/release.ts";
import { inclusionPart, mainTermPart } from "../main-term-split.ts";
import { inclusionQuestions, indexQuestions } from "./index-questions.ts";

const books: IndexBooks = {
  diseases: [
    {
      title: "Cough (affected) (epidemic)",
      code: "R05.9",
      terms: [
        { title: "bronchial (dry)", code: "R05.8", terms: [] },
        { title: "with hemorrhage", see: "Hemoptysis", terms: [] },
        { title: "nervous", see: "Neoplasm, lung, malignant", terms: [] },
        { title: "old", code: "Z99", terms: [] },
      ],
    },
    { title: "Hemoptysis", code: "R04.2-", terms: [] },
  ],
  external: [],
  neoplasms: [],
  drugs: [],
};

test("lines of one part, in the forms they are said in; see is followed, unknown codes are left out", () => {
  expect([mainTermPart("Cough"), mainTermPart("Hemoptysis")]).toEqual(["dev", "train"]);
  const told = (form: "printed" | "natural" | "modified") =>
    indexQuestions(books, "dev", form, (code) => code !== "Z99").questions.map(
      ({ texts, answers, cluster }) => [texts[0], answers[0]?.[0], cluster],
    );
  expect(told("printed")).toEqual([
    ["Cough", "R05.9", "cough"],
    ["Cough bronchial", "R05.8", "cough"],
    ["Cough with hemorrhage", "R04.2", "cough"],
  ]);
  expect(told("natural")[1]).toEqual(["bronchial Cough", "R05.8", "cough"]);
  expect(told("modified")).toEqual([
    ["Cough affected epidemic", "R05.9", "cough"],
    ["Cough affected epidemic bronchial dry", "R05.8", "cough"],
    ["Cough affected epidemic with hemorrhage", "R04.2", "cough"],
  ]);
  expect(indexQuestions(books, "test", "printed", () => true).questions).toEqual([]);
});

test("inclusion terms of test categories lead to the concept of their code", () => {
  const row = (code: string, flag: "billable" | "header", note?: string) => ({
    code,
    flag,
    title: code,
    notes: note === undefined ? [] : [{ kind: "inclusionTerm" as const, text: note }],
  });
  const release = releaseOf({
    system: "icd10cm",
    version: "2026",
    from: "2025-10-01",
    edition: "test",
    source: "test",
    rights: "test",
    digest: "",
    rows: [
      row("E11", "header", "sugar"),
      row("E11.9", "billable"),
      row("A15", "header"),
      row("A15.0", "billable", "lung TB"),
    ],
  });
  expect([inclusionPart("E11"), inclusionPart("A15")]).toEqual(["train", "test"]);
  expect(inclusionQuestions(release).questions).toEqual([
    { texts: ["lung TB"], answers: [["A15.0"]], cluster: "A15" },
  ]);
});
