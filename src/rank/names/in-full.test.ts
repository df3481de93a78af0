import { describe, expect, it } from "vitest";
import { PhraseBook } from "../../search/phrase-book.ts";
import { wordsOf } from "../../search/words.ts";
import { spelledOut, withFull } from "./in-full.ts";

const book = new PhraseBook<string>();
for (const [phrase, code] of [
  ["htn", "I10"],
  ["resistant hypertension", "I1A.0"],
  ["paroxysmal atrial fibrillation", "I48.0"],
  ["atrial fib", "I48.91"],
] as const)
  book.add(phrase, code);

const codes = (text: string) => {
  const words = wordsOf(text);
  return withFull(book.findIn(words), words, book).map(({ value, start, end }) => [
    value,
    text.slice(start, end),
  ]);
};

describe("clipped words read in full", () => {
  it("name what the book has in full, over the short name inside", () => {
    expect(codes("Resistant HTN on four drugs")).toEqual([["I1A.0", "Resistant HTN"]]);
    expect(codes("parox atrial fib")).toEqual([["I48.0", "parox atrial fib"]]);
    expect(codes("parox afib")).toEqual([["I48.0", "parox afib"]]);
  });

  it("leave what the book has short as it is", () => {
    expect(codes("HTN, stable")).toEqual([["I10", "HTN"]]);
    expect(spelledOut("HTN")).toBe("hypertension");
    expect(spelledOut("gout")).toBe("gout");
  });
});
