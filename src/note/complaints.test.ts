/** Common problems named before a colon or a remedy, further on in the line of an assessment. */
import { expect, it } from "vitest";
import { readNote } from "./read.ts";

const codable = (words: string, rest: string) => {
  const text = `A/P: Hypertension, at goal: lisinopril. ${words}${rest} Call if worse.`;
  return readNote(text).clauses.find(({ start, end }) => text.slice(start, end).startsWith(words))?.codable;
};

it.each([
  ["Alcohol abuse", ": brief intervention."],
  ["Allergic rhinitis", ": flonase."],
  ["Dry eyes both", ", tears qid."],
  ["Plantar wart", ": frozen."],
  ["Heavy periods", ": tranexamic acid."],
  ["Carpal tunnel", ": splint at night."],
])("%s%s", (words, rest) => expect(codable(words, rest)).toBe(true));

it.each([
  ["Skin", ": sunscreen."],
  ["Headache diary", ": bring next time."],
])("no problem: %s%s", (words, rest) => expect(codable(words, rest)).not.toBe(true));
