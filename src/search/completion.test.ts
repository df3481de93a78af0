import fc from "fast-check";
import { expect, test } from "vitest";
import { PhraseBook } from "./phrase-book.ts";

const phrases = [
  "hypertension",
  "hypertension in pregnancy",
  "hypertension of lung",
  "hyperthyroidism",
  "diabetes",
  "diabetic retinopathy",
  "diabetic proliferative retinopathy",
  "retinal detachment",
  "urinary tract infection",
  "knee pain",
  "pain in knee",
];
const book = new PhraseBook<number>();
phrases.forEach((phrase, at) => {
  book.add(phrase, at);
});
const completed = (text: string) => book.complete(text, 10).map(({ phrase }) => phrase);

test.each([
  ["hyperten", "hypertension"],
  ["diab ret", "diabetic retinopathy"],
  ["diabetic ret", "diabetic retinopathy"],
  ["ur tr inf", "urinary tract infection"],
  ["retinal", "retinal detachment"],
  ["left knee pa", "knee pain"],
  ["pain of kn", "pain in knee"],
  ["Hypertensio", "hypertension"],
])("%s begins %s", (typed, phrase) => {
  expect(completed(typed)[0]).toBe(phrase);
});

test("the fewer words are added the nearer, and each phrase comes once", () => {
  expect(completed("diab ret")).toEqual(["diabetic retinopathy", "diabetic proliferative retinopathy"]);
  expect(book.complete("diab ret", 10).map(({ extra, shortened }) => [extra, shortened])).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test("of equally near ones that which more phrases begin with is first", () => {
  expect(completed("hyper")).toEqual(["hypertension", "hyperthyroidism"]);
});

test("one letter, or a word nothing begins with, completes to nothing", () => {
  for (const typed of ["", "h", "xy", "hypertension xy", "left"]) expect(completed(typed)).toEqual([]);
});

test("a phrase is found by its words up to two letters or more of the last", () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.nat(12), (phrase, spare) => {
      const first = phrase.lastIndexOf(" ") + 3;
      const typed = phrase.slice(0, Math.min(phrase.length, first + spare));
      expect(book.complete(typed, 50).map((one) => one.phrase)).toContain(phrase);
      expect(book.complete(typed, 1)).toHaveLength(1);
    }),
  );
});
