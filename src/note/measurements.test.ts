import { expect, it } from "vitest";
import { isResult, isVital } from "./measurements.ts";
import { tokens } from "./words.ts";

it.each([
  ["R 22", true],
  ["T 98.6", true],
  ["R 2nd toe cellulitis", false],
  ["P 1st metatarsal", false],
])("%s is a vital sign: %s", (text, expected) => {
  expect(isVital(tokens(text, 0, text.length))).toBe(expected);
});

it.each([
  ["Influenza A positive, B negative", true],
  ["Influenza A: not detected", true],
  ["Influenza A with acute exacerbation of asthma", false],
  ["Influenza A, day 2 of fever", false],
])("%s is a result: %s", (text, expected) => {
  expect(isResult(tokens(text, 0, text.length))).toBe(expected);
});
