import { expect, test } from "vitest";
import { allergiesBeside } from "./allergies-beside.ts";
import { dialysisMissed } from "./dialysis-missed.ts";

/** What the rows find in a sentence, as the note's reader asks them. */
const codes = (text: string) =>
  [...allergiesBeside, ...dialysisMissed].flatMap(({ words, not, code }) =>
    text.match(words) !== null && not?.test(text) !== true ? [code] : [],
  );

test.each([
  ["Amoxicillin would be usual but it gave her hives in college, so azithromycin instead.", "Z88.0"],
  ["Anaphylaxis to penicillin as a child, so doxycycline.", "Z88.0"],
  ["Rash with Keflex as a child, so avoiding cephalosporins.", "Z88.1"],
  ["Can't use Bactrim, it gave her hives years ago; Macrobid.", "Z88.2"],
  ["Because of a sulfa allergy, nitrofurantoin.", "Z88.2"],
  ["Codeine made her face swell in 2010, so tramadol is avoided.", "Z88.5"],
  ["Avoid NSAIDs because ibuprofen caused hives.", "Z88.6"],
  ["Hives after IV contrast years ago, so MRI instead.", "Z91.041"],
  ["Blew off the last three treatments, K 7.1.", "Z91.158"],
  ["Skipped dialysis Wednesday and Friday.", "Z91.158"],
  ["No-showed for two runs this week.", "Z91.158"],
  ["Signed off early from HD twice.", "Z91.158"],
])("%s: %s", (text, code) => {
  expect(codes(text)).toContain(code);
});

test.each([
  "Rash since starting amoxicillin yesterday, so azithromycin instead.",
  "Amoxicillin gave her an upset stomach years ago, so azithromycin.",
  "Her mother had hives with penicillin years ago, so cautious.",
  "No known allergies; amoxicillin chosen.",
  "Never misses dialysis.",
  "Missed three physical therapy sessions.",
])("no allergy or missed dialysis that bears: %s", (text) => {
  expect(codes(text)).toEqual([]);
});
