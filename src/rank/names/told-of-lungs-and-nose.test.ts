import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withLungsAndNoseTold } from "./told-of-lungs-and-nose.ts";

const codesOf = (text: string) =>
  withLungsAndNoseTold(readNote(`A/P:\n1. ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  ["Both his lungs are scarred.", ["J84.10"]],
  ["Asthma, eosinophil-driven phenotype.", ["J82.83"]],
  ["Asthma, persistent and graded moderate.", ["J45.40"]],
  ["Both nasal passages are full of pale polyps.", ["J33.0"]],
  ["Long-standing inflammation of all of the sinuses.", ["J32.4"]],
  ["Nasal septum leans hard to the right.", ["J34.2"]],
  ["Stops breathing in her sleep, CPAP set up.", ["G47.33"]],
  ["Central apnea in sleep.", ["G47.31"]],
  ["One vocal cord does not move.", ["J38.01"]],
  ["Chronic hypoxic failure, lives on 2 liters of oxygen.", ["Z99.81", "J96.11"]],
  ["Pulmonary hypertension is the consequence of the scarring.", ["I27.23"]],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "The ventricular septum leans to the left.",
  "Minor scarring of the lungs at the apex.",
  "COPD, does not need oxygen around the clock.",
  "Wife says he stops breathing in his sleep, CPAP unlikely.",
  "Nasal cavity polyps were removed.",
  "No eosinophilic asthma.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
