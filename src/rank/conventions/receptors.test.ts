import { expect, test } from "vitest";
import { treatments } from "./companions-of-cancer-treatment.ts";
import { receptors } from "./receptors.ts";

const asked = (rows: readonly (typeof receptors)[number][], text: string) =>
  rows.flatMap(({ code, words, not }) =>
    [...text.matchAll(words)].length > 0 && not?.test(text) !== true ? [code] : [],
  );

test.each([
  ["ER+/PR+/HER2-, continues letrozole", ["Z17.0", "Z17.21", "Z17.32"]],
  ["hormone receptor-positive/HER2-negative", ["Z17.32", "Z17.411"]],
  ["HR+ and HER2+", ["Z17.31", "Z17.410"]],
  ["ER negative", ["Z17.1"]],
  ["ER - positive", ["Z17.0"]],
  ["ER and HER2 pending", []],
  ["Seen in the ER, PR interval 160", []],
])("%s", (text, codes) => {
  expect(asked(receptors, text)).toEqual(codes);
});

test.each([
  ["Pembrolizumab #7 today", ["Z51.12"]],
  ["Keytruda infusion number 5 for lung cancer, no reaction", ["Z51.12"]],
  ["Cycle 6 of FOLFOX for sigmoid colon cancer, tolerated well", ["Z51.11"]],
  ["FOLFOX cycle 4 held today for low counts", []],
  ["Discussed starting pembrolizumab", []],
  ["Day 9 after R-CHOP number two", []],
])("%s", (text, codes) => {
  expect(asked(treatments, text)).toEqual(codes);
});
