import { expect, test } from "vitest";
import { spellerOf } from "../../search/spelling.ts";
import { wordsOf } from "../../search/words.ts";
import { respelt } from "./misspelt.ts";

const speller = spellerOf(
  new Map(
    [
      "hypertension",
      "pneumonia",
      "meningioma",
      "hypotonia",
      "hypertonia",
      "thrombosis",
      "hemothorax",
      "cellulitis",
    ].map((word) => [word, 1]),
  ),
);
const read = (text: string) =>
  respelt(wordsOf(text), speller)
    ?.map(({ text: word }) => word)
    .join(" ");

test.each([
  ["worsening hypertention today", "worsening hypertension today"],
  ["bacterial pneumonai", "bacterial pneumonia"],
  ["a menigioma", "a meningioma"],
  ["leg cellulitus", "leg cellulitis"],
])("%s is read as %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("the words keep their places in the note", () => {
  const words = wordsOf("severe hypertention", 100);
  expect(respelt(words, speller)?.map(({ start, end }) => [start, end])).toEqual([
    [100, 106],
    [107, 119],
  ]);
});

test.each([
  "hypotonic",
  "hemithorax",
  "thrombolysis",
  "continued",
  "pneumonia",
  "hipertension of him",
])("%s stays, or is no other word than it means", (text) => {
  const right = read(text);
  expect([undefined, "hypertension of him"]).toContain(right);
});
