import { expect, test } from "vitest";
import type { Name } from "./codes/names.ts";
import { PhraseBook } from "./search/phrase-book.ts";
import { spellerOf } from "./search/spelling.ts";
import { wordsOf } from "./search/words.ts";
import { completedNames } from "./search-beginnings.ts";

const book = new PhraseBook<Name>();
const frequencies = new Map<string, number>();
for (const [phrase, ...codes] of [
  ["glassitis", "Q99.1"],
  ["glass bones", "Q99.8"],
  ["glass toes", "Q99.8"],
  ["glass elbow", "Q99.2"],
  ["gla", "D10"],
  ["knobbly gland", "D11", "D12"],
  ["knobbly globe", "D13"],
] as const) {
  book.add(phrase, { phrase, codes, source: "lexicon" });
  for (const { text } of wordsOf(phrase)) frequencies.set(text, 1);
}
const speller = spellerOf(frequencies);
const codesOf = (text: string) => completedNames(text, { book, speller }).map(({ code }) => code);
const bestOf = (text: string) => completedNames(text, { book, speller })[0];

test("letters are missing: the name is almost certain", () => {
  expect(bestOf("glassi")).toMatchObject({ code: "Q99.1", score: 0.96, name: { phrase: "glassitis" } });
  expect(bestOf("glass b")).toMatchObject({ code: "Q99.8", score: 0.96 });
});

test("every code of a name comes along", () => {
  expect(codesOf("knob glan")).toEqual(["D11", "D12"]);
});

test("a whole word is not lightly taken for a beginning", () => {
  expect(bestOf("glass")).toMatchObject({ code: "Q99.1", score: 0.8 });
  expect(codesOf("glass")).toEqual(["Q99.1", "Q99.8", "Q99.2"]);
});

test("of equally near names the code that most of them name is first", () => {
  expect(codesOf("glass").slice(1)).toEqual(["Q99.8", "Q99.2"]);
});

test("a known abbreviation is none alone or in capitals, but may be one after other words", () => {
  expect(codesOf("gla")).toEqual([]);
  expect(codesOf("knobbly GLA")).toEqual([]);
  expect(codesOf("knobbly gla")).toEqual(["D11", "D12"]);
});

test("nothing typed completes to nothing", () => {
  for (const text of ["", "  ", "-", "g", "zzz"]) expect(codesOf(text)).toEqual([]);
});
