import fc from "fast-check";
import { expect, test } from "vitest";
import { PhraseBook } from "./phrase-book.ts";
import { wordsOf } from "./words.ts";

function bookOf(...phrases: string[]): PhraseBook<string> {
  const book = new PhraseBook<string>();
  for (const phrase of phrases) book.add(phrase, phrase);
  return book;
}

const found = (book: PhraseBook<string>, text: string) =>
  book.findIn(wordsOf(text)).map((match) => [text.slice(match.start, match.end), match.value]);

test("takes the longest phrase", () => {
  const book = bookOf("diabetes", "type 2 diabetes", "type 2 diabetes with neuropathy");
  expect(found(book, "Type 2 diabetes with neuropathy, diabetes")).toEqual([
    ["Type 2 diabetes with neuropathy", "type 2 diabetes with neuropathy"],
    ["diabetes", "diabetes"],
  ]);
});

test("articles, possessives and sides may stand in between", () => {
  expect(found(bookOf("sprain of ankle"), "sprain of the right ankle")).toEqual([
    ["sprain of the right ankle", "sprain of ankle"],
  ]);
});

test("a side that is part of a phrase is matched as such", () => {
  const book = bookOf("right bundle branch block", "bundle branch block");
  expect(found(book, "a right bundle branch block")).toEqual([
    ["right bundle branch block", "right bundle branch block"],
  ]);
});

test("plurals and endings do not matter, nor do accents and case", () => {
  expect(found(bookOf("kidney stone"), "KIDNEY STONES")).toEqual([["KIDNEY STONES", "kidney stone"]]);
  expect(found(bookOf("sjogren syndrome"), "Sjögren's syndrome")).toEqual([
    ["Sjögren's syndrome", "sjogren syndrome"],
  ]);
});

test("the first meaning of the same words stays", () => {
  const book = new PhraseBook<number>();
  expect(book.add("heart attack", 1)).toBe(true);
  expect(book.add("Heart attacks", 2)).toBe(false);
  expect(book.get("heart attack")?.value).toBe(1);
  expect(book.size).toBe(1);
});

test("get wants the whole phrase", () => {
  const book = bookOf("heart attack");
  expect(book.get("heart attack")?.value).toBe("heart attack");
  expect(book.get("old heart attack")).toBeUndefined();
  expect(book.get("heart attack today")).toBeUndefined();
});

test("matches are inside the text, ordered and disjoint, whatever the text", () => {
  const book = bookOf("a b", "b", "b c a", "c");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "the", "é", "😀", "\u0000") }),
      (text) => {
        let last = 0;
        for (const { start, end } of book.findIn(wordsOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test("a single word is the same word, not merely the same stem", () => {
  const book = bookOf("doe", "overeating", "tendonitis", "stroke", "allergy");
  expect(found(book, "how he does, over time, tendons")).toEqual([]);
  expect(found(book, "strokes, allergies, DOE")).toEqual([
    ["strokes", "stroke"],
    ["allergies", "allergy"],
    ["DOE", "doe"],
  ]);
});

test("a phrase does without a phrase's preposition, and passes over a side's letter, where the words adjoin", () => {
  const ofLeg = new PhraseBook<string>();
  ofLeg.add("thrombophlebitis of leg", "I80.3");
  const codes = (text: string) => ofLeg.findIn(wordsOf(text)).map(({ value }) => value);
  expect(codes("thrombophlebitis R leg")).toEqual(["I80.3"]);
  expect(codes("thrombophlebitis leg")).toEqual(["I80.3"]);
  expect(codes("thrombophlebitis, leg swelling")).toEqual([]);
});
