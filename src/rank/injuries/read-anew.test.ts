import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import type { Assertion } from "../../note/types.ts";
import { mentionByRule } from "../names/mentions.ts";
import { isByAnimal, isInfectedBite, isInjuryAnyhow } from "./read-anew.ts";

function of(text: string, code = "S50.81", wording = "bite of hand") {
  const note = readNote(text);
  const [clause] = note.clauses;
  if (clause === undefined) throw new Error("no clause");
  return { note, clause, mention: mentionByRule(note, 0, { start: 0, end: 5 }, { code, wording }) };
}
const read = (value: Assertion["value"], experiencer: Assertion["experiencer"]): Assertion =>
  ({ value, experiencer, addressed: false }) as Assertion;

test.each([
  ["Kitten clawed her forearm", true],
  ["The dog bit him on the cheek", true],
  ["His dog bit his brother on the hand", false],
  ["Her dog has a wound", false],
])("by an animal: %s", (text, is) => {
  const { note, clause, mention } = of(text);
  expect(isByAnimal(note, clause, mention, read("affirmed", "other" as Assertion["experiencer"]))).toBe(is);
});

test("an injury is no allergy", () => {
  const { note, mention } = of("Palm red with blisters", "T23.25");
  expect(isInjuryAnyhow(note, mention, read("allergy" as Assertion["value"], "patient"))).toBe(true);
  expect(isInjuryAnyhow(note, mention, read("negated", "patient"))).toBe(false);
});

test.each([
  ["Cat bit his hand two days ago, now cellulitis", true],
  ["Cat bit his hand two days ago, no cellulitis", false],
  ["Cat bit his hand years ago, cellulitis of the leg now", false],
])("infected bite: %s", (text, is) => {
  const { note, mention } = of(text);
  expect(isInfectedBite(note, text, mention)).toBe(is);
});
