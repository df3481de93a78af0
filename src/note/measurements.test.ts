import { expect, it } from "vitest";
import { isVital } from "./measurements.ts";
import { tokens } from "./words.ts";

it.each([
  ["R 22", true],
  ["T 98.6", true],
  ["R 2nd toe cellulitis", false],
  ["P 1st metatarsal", false],
])("%s is a vital sign: %s", (text, expected) => {
  expect(isVital(tokens(text, 0, text.length))).toBe(expected);
});
