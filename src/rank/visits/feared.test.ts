import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import type { Judged } from "../judge.ts";
import { feared } from "./feared.ts";

const of = (text: string, code?: string, words = "") => {
  const start = text.indexOf(words);
  const one = {
    mention: { start, end: start + words.length, source: "lexicon" },
    leaf: { entry: { code } },
    assertion: { value: "affirmed" },
  } as unknown as Judged;
  return feared(readNote(text), code === undefined ? [] : [one]) !== undefined;
};

it.each([
  "She is certain there's a lump in her breast. Exam: ordinary tissue, normal exam. Reassured; no testing needed.",
  "Worried she has breast cancer as her aunt died of it. Exam normal. Reassured.",
  "He is convinced that he has a hernia. Normal exam, no disease found. Reassured.",
])("%s is a fear not borne out", (text) => expect(of(text)).toBe(true));

it("what the fear itself names is not there", () => {
  const text = "She is certain there's a lump in her breast. Normal exam. Reassured.";
  expect(of(text, "N63.0", "lump in her breast")).toBe(true);
});

it.each([
  ["She is worried she has cancer. Exam normal. Biopsy ordered.", undefined, ""],
  ["No longer worried she has cancer. Normal exam. Knee arthritis.", undefined, ""],
  ["Worried she has cancer. Exam: fibroadenoma, otherwise normal exam. Reassured.", "D24.9", "fibroadenoma"],
  ["Cough for two days. Normal exam. Reassured.", undefined, ""],
])("%s is none", (text, code, words) => expect(of(text, code, words)).toBe(false));
