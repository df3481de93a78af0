import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { mentionByRule } from "./mentions.ts";
import { withVarices } from "./varices.ts";

it.each([
  ["EGD showed three columns of large varices in the lower esophagus with active oozing.", ["I85.01"]],
  ["Endoscopy: grade III varices of the distal esophagus, no bleeding, banded.", ["I85.00"]],
  ["Endoscopy: large gastric varices.", []],
  ["Endoscopy: no large varices in the esophagus.", []],
  ["Large varices of both legs.", []],
])("%s", (text, codes) => {
  expect(withVarices(readNote(`Hospital course: ${text}`), []).flatMap((one) => one.codes)).toEqual(codes);
});

it.each([
  ["spurting ", "", ["K74.60", "I85.11"]],
  ["actively bleeding ", " due to cirrhosis", ["K74.60", "I85.11"]],
  ["non-bleeding ", "", ["K74.60", "I85.10"]],
  ["no bleeding ", "", ["K74.60", "I85.10"]],
  ["", ", banded", ["K74.60", "I85.10"]],
])("%sesophageal varices%s", (before, after, codes) => {
  const words = "esophageal varices";
  const text = `Hospital course: Endoscopy: ${before}${words}${after}.`;
  const note = readNote(text);
  const start = text.indexOf(words);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const mention = {
    ...mentionByRule(note, clause, { start, end: start + words.length }, { code: "I85.10" }),
    codes: ["K74.60", "I85.10"],
  };
  expect(withVarices(note, [mention]).flatMap((one) => one.codes)).toEqual(codes);
});
