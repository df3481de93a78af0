import { expect, test } from "vitest";
import { spellerOf } from "./spelling.ts";

const speller = spellerOf(
  new Map([
    ["hypertension", 90],
    ["hypotension", 20],
    ["pneumonia", 50],
    ["diabetes", 80],
    ["shingles", 5],
    ["migraine", 9],
    ["asthma", 30],
  ]),
);

test.each([
  ["hypertention", "hypertension"],
  ["pnuemonia", "pneumonia"],
  ["diabetis", "diabetes"],
  ["shingels", "shingles"],
  ["migrane", "migraine"],
  ["Asthma", "asthma"],
])("%s is %s", (written, expected) => {
  expect(speller.correct(written)).toBe(expected);
});

test("short words, numbers and words far from all others stay", () => {
  for (const word of ["gout", "t2dm", "broccoli", "astma1"]) expect(speller.correct(word)).toBe(word);
});

test("a text is corrected where it needs it, and only there", () => {
  expect(speller.correctText("severe hypertention, stable")).toBe("severe hypertension, stable");
  expect(speller.correctText("severe hypertension")).toBeUndefined();
});
