import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withSkinAndEyesTold } from "./told-of-skin-and-eyes.ts";

const codesOf = (text: string) => withSkinAndEyesTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Sacral sore down to bone, stage 4.", ["L89.154"]],
  ["Left heel sore, stage 3.", ["L89.623"]],
  ["Stage 2 ulcer over the right buttock.", ["L89.312"]],
  ["Left ear: pus behind a bulging red drum.", ["H66.00"]],
  ["Both ears w/ acute suppurative infection.", ["H66.00"]],
  [
    "A/P:\n1. Diabetic eyes: left proliferative with macular edema; right mild nonproliferative, no edema.",
    ["E11.3512", "E11.3291"],
  ],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Sacral sore healed, was stage 2.",
  "No sacral wound, stage 3 kidney disease.",
  "Risk of a heel sore, stage 1 at worst.",
  "No pus behind the drums.",
  "Right ear draining, pus behind the drum before it burst.",
  "A/P:\n1. Glomeruli: left proliferative.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
