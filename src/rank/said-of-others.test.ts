import { expect, test } from "vitest";
import type { Assertion } from "../note/types.ts";
import type { Mention } from "./names/mentions.ts";
import { isCompared, isDayOfInjury, ofOwner } from "./said-of-others.ts";

/** What the rules say of a text, with the words that made them say it. */
function said(text: string, cue: string, value: Assertion["value"], experiencer: Assertion["experiencer"]) {
  const start = text.indexOf(cue);
  return { value, experiencer, addressed: true, trigger: { start, end: start + cue.length } } as Assertion;
}

test.each([
  ["bitten by the neighbor's dog", "neighbor's", "patient"],
  ["fell off her sister's porch", "sister's", "patient"],
  ["her sister's diabetes", "sister's", "family"],
  ["the neighbor's cough", "neighbor's", "family"],
])("%s", (text, cue, expected) => {
  expect(ofOwner(text, said(text, cue, "affirmed", "family")).experiencer).toBe(expected);
});

test.each([
  ["Heel ulcer smaller by 20% vs 2/17", true],
  ["edema less vs last visit", true],
  ["gout vs cellulitis", false],
])("%s", (text, expected) => {
  expect(isCompared(text, said(text, "vs", "uncertain", "patient"))).toBe(expected);
});

test("the day of a break is no plan", () => {
  const text = "L1 compression fracture (from a sneeze, 7/2)";
  const planned = said(text, "7/2", "planned", "patient");
  expect(isDayOfInjury(text, { codes: ["S32.010"] } as unknown as Mention, planned)).toBe(true);
  expect(isDayOfInjury(text, { codes: ["Z45.2"] } as unknown as Mention, planned)).toBe(false);
});
