import { expect, it } from "vitest";
import { isGivenUp } from "./given-up.ts";

it.each([
  ["Prior dx of paranoid schizophrenia revised 2018.", "paranoid schizophrenia", true],
  [
    "At that time called essential tremor by another office; that label was dropped in 2018.",
    "essential tremor",
    true,
  ],
  ["Original diagnosis of lupus was withdrawn.", "lupus", true],
  ["Diagnosed with asthma; inhaler changed to budesonide.", "asthma", false],
  ["Previous diagnosis of asthma. Inhaler changed.", "asthma", false],
  ["Right hip arthritis, revised 2018.", "arthritis", false],
  ["Paranoid schizophrenia, dose changed today.", "Paranoid schizophrenia", false],
  ["Diagnosed with epilepsy, levetiracetam was dropped to 500.", "epilepsy", false],
])("%s: %s", (text, words, given) => {
  const start = text.indexOf(words);
  expect(isGivenUp(text, start, start + words.length)).toBe(given);
});
