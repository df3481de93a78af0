import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withBreastQuadrants } from "./breast-clock.ts";
import { mentionByRule } from "./mentions.ts";

function stemOf(text: string): string | undefined {
  const note = readNote(text);
  const start = text.indexOf("cancer");
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const named = mentionByRule(note, clause, { start, end: start + 6 }, { code: "C50.91" });
  return withBreastQuadrants(note, [named])[0]?.codes[0];
}

test.each([
  ["Right breast cancer at 10 o'clock.", "C50.41"],
  ["Left breast cancer at 2 o'clock.", "C50.41"],
  ["Left breast cancer, 8:00 o'clock.", "C50.31"],
  ["Right breast cancer, 2 o'clock.", "C50.21"],
  ["R breast cancer, 7 o'clock, 3 cm from nipple.", "C50.51"],
  ["Left breast cancer, upper-inner quadrant.", "C50.21"],
  ["Left breast cancer, retroareolar.", "C50.11"],
  // Between two quadrants, or of a side that is not told.
  ["Left breast cancer at 12 o'clock.", "C50.91"],
  ["Breast cancer at 10 o'clock.", "C50.91"],
  ["Breast cancer, right and left, 10 o'clock.", "C50.91"],
])("%s", (text, stem) => {
  expect(stemOf(text.replace("Breast", "breast"))).toBe(stem);
});
