import { expect, test } from "vitest";
import { chapterOf, ranksOf } from "./questions.ts";

const ask = (...answers: string[][]) => ({ texts: ["x"], answers, cluster: "x" });

test("a header is answered by a concept under it, a code by itself only", () => {
  const found = [["J18.9", "J15.1", "J15.211"]];
  expect(ranksOf(ask(["J15"]), found)).toEqual({ code: 2, category: 2 });
  expect(ranksOf(ask(["J15.21"]), found)).toEqual({ code: 3, category: 2 });
  expect(ranksOf(ask(["J15.2119"]), found)).toEqual({ code: Number.POSITIVE_INFINITY, category: 2 });
});

test("codes needed together count at the last of them, less those before it; alternatives at the best", () => {
  const found = [["I10", "I11.0", "I50.9", "E11.9"]];
  expect(ranksOf(ask(["I11.0", "I50.9"]), found).code).toBe(2);
  expect(ranksOf(ask(["I11.0", "N18.9"], ["E11.9"]), found).code).toBe(4);
});

test("of a document's clauses the best counts", () => {
  expect(ranksOf(ask(["K35.80"]), [["R10.9", "K35.80"], ["K35.80"], []])).toEqual({ code: 1, category: 1 });
  expect(ranksOf(ask(["K35.80"]), []).code).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ["A00.0", 1],
  ["D49.9", 2],
  ["D50.0", 3],
  ["H59.1", 7],
  ["H60.0", 8],
  ["T88.9", 19],
  ["Y99.9", 20],
  ["Z99.9", 21],
  ["U07.1", 22],
])("%s is of chapter %i", (code, chapter) => {
  expect(chapterOf(code)).toBe(chapter);
});
