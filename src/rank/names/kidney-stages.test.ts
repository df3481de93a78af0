import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withKidneyStages } from "./kidney-stages.ts";
import { mentionByRule } from "./mentions.ts";

const codesIn = (text: string, words: string, code: string) => {
  const note = readNote(`Assessment: ${text}`);
  const start = note.text.indexOf(words);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const mention = mentionByRule(note, clause, { start, end: start + words.length }, { code });
  return withKidneyStages(note, [mention]).flatMap((one) => one.codes);
};

it.each([
  ["Her usual stage 3a kidney disease, and I held the torsemide.", "kidney disease", "N18.31"],
  ["Kidney disease, stage 3b, stable.", "Kidney disease", "N18.32"],
  ["Stage IIIa renal disease.", "renal disease", "N18.31"],
  ["Kidney disease (G3b A2).", "Kidney disease", "N18.32"],
  ["Stage 4 renal insufficiency.", "renal insufficiency", "N18.4"],
])("a stage makes it chronic: %s", (text, words, code) => {
  expect(codesIn(text, words, "N28.9")).toEqual([code]);
});

it.each([
  ["Kidney disease, I held the torsemide.", "Kidney disease"],
  ["Acute renal insufficiency, stage 2 by KDIGO.", "renal insufficiency"],
  ["Kidney disease for 3 years.", "Kidney disease"],
])("no stage of it: %s", (text, words) => {
  expect(codesIn(text, words, "N28.9")).toEqual(["N28.9"]);
});

it.each([
  ["Diabetic kidney disease stage G3b A3.", "Diabetic kidney disease", ["E11.22", "N18.32"]],
  ["Diabetic CKD III.", "Diabetic CKD", ["E11.22", "N18.30"]],
  ["Diabetic nephropathy 4.", "Diabetic nephropathy", ["E11.22", "N18.4"]],
  ["Diabetic kidney disease, I will see her.", "Diabetic kidney disease", ["E11.22"]],
])("the stage beside its cause: %s", (text, words, codes) => {
  expect(codesIn(text, words, "E11.22")).toEqual(codes);
});

const toldIn = (text: string) =>
  withKidneyStages(readNote(`ASSESSMENT:\n${text}`), []).flatMap(({ codes }) => codes);

it.each([
  ["His kidney function is stable at stage 4 with an eGFR of 22.", ["N18.4"]],
  ["Kidneys at stage 3a, lisinopril up.", ["N18.31"]],
  ["The kidneys: G3a, diabetic.", ["N18.31"]],
  ["Kidney function normal, no stage 3 disease.", []],
  ["Acute kidney injury stage 2, recovering.", []],
  ["Kidney cancer stage 1.", []],
  ["Kidneys fine since the stage 2 pressure ulcer healed.", []],
])("kidneys told by their stage: %s", (text, codes) => expect(toldIn(text)).toEqual(codes));
