import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withDiabetesTold } from "./told-of-diabetes.ts";
import { withGlandsTold } from "./told-of-glands.ts";

const codesOf = (text: string) => {
  const note = readNote(`A/P:\n1. ${text}`);
  return withDiabetesTold(note, withGlandsTold(note, [])).flatMap(({ codes }) => codes);
};

test.each([
  ["Prolactin-making macroadenoma, benign.", ["D35.2"]],
  ["His prolactin is still too high.", ["E22.1"]],
  ["His gonads are quiet because the pituitary isn't driving them.", ["E23.0"]],
  ["Both temporal halves still depressed.", ["H53.47"]],
  ["Her thyroid is underactive, levothyroxine raised.", ["E03.9"]],
  ["Her thyroid is overactive.", ["E05.90"]],
  ["Underactive since her thyroidectomy.", ["E89.0"]],
  ["The thyroid has several lumps.", ["E04.2"]],
  ["Adrenals make too much aldosterone.", ["E26.09"]],
  ["Underactive parathyroids since the thyroid operation.", ["E89.2"]],
  [
    "Type 1 diabetes: the left eye has new vessels, proliferative and without swelling of the macula.",
    ["E10.3592"],
  ],
  ["His feet are numb from the diabetes.", ["E11.42"]],
  ["Type 1 diabetes, running too high.", ["E10.65"]],
  ["Diabetes since his pancreas was removed.", ["E13.9"]],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Pituitary tumor was ruled out.",
  "Prolactin is not high.",
  "If her thyroid is underactive we start levothyroxine.",
  "Thyroid has several lumps suspicious for carcinoma.",
  "Feet can go numb with age.",
  "Left eye: proliferative vitreoretinopathy, macula flat.",
  "Risk of numb feet from the diabetes.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
