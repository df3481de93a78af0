/** What an assessment says of a condition against how it looks: judged values, old infarcts, allergic diseases, conditions corrected by a treatment that goes on. */
import { expect, test } from "vitest";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools } from "../src/engine.ts";
import { suggest } from "../src/suggest.ts";

const { icd10cm } = await openTools();

async function codesOf(assessment: string): Promise<string[]> {
  const text = `ASSESSMENT AND PLAN\n1. ${assessment}. Continue current treatment.\n`;
  const request = suggestionRequestSchema.parse({ note: { text }, focus: "billing", minConfidence: 0.2 });
  return (await suggest(request, icd10cm)).suggestions.map(({ code }) => code);
}

test.each([
  ["BMI 41, morbid obesity", "E66.01"],
  ["Triglycerides 612, severe hypertriglyceridemia", "E78.1"],
  ["Prior inferior MI, 2019", "I25.2"],
  ["Rhinitis, allergic, year-round from dust mites", "J30.89"],
  ["Pernicious anemia, corrected on monthly replacement", "D51.0"],
])("%s: %s", async (assessment, code) => {
  expect(await codesOf(assessment)).toContain(code);
});

test.each([
  ["Triglycerides 612", "E78.1"],
  ["Triglycerides 150, no hypertriglyceridemia", "E78.1"],
  ["Hypokalemia, corrected", "E87.6"],
])("%s: not %s", async (assessment, code) => {
  expect(await codesOf(assessment)).not.toContain(code);
});
