import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { mentionByRule } from "./mentions.ts";
import { withSameSites } from "./same-sites.ts";

test.each([
  ["Pain at the base of the right thumb. <<CMC arthritis>> of that thumb.", "right"],
  ["Left knee swollen. <<Osteoarthritis>> of that knee.", "left"],
  ["L hip pain at night. <<Bursitis>> at the same hip.", "left"],
  ["Right knee and left hip sore. <<Bursitis>> of that hip.", "left"],
  ["Right knee sore. <<Osteoarthritis>> of both knees.", undefined],
  ["Right knee sore. <<Bursitis>> of that hip.", undefined],
  ["Knee sore. <<Osteoarthritis>> of that knee.", undefined],
])("%s: %s", (marked, side) => {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const note = readNote(marked.replace("<<", "").replace(">>", ""));
  const mention = mentionByRule(note, 0, { start, end }, { code: "M19.90" });
  expect(withSameSites(note, [mention])[0]?.side).toBe(side);
});
