import { expect, it } from "vitest";
import { readNote } from "./read.ts";

const sectionOf = (text: string, word: string) => {
  const at = text.indexOf(word);
  return readNote(text).clauses.find(({ start, end }) => start <= at && at < end)?.section;
};

it.each([
  ["BP check. 128/78 on HCTZ 25, tolerating. Hypertension controlled. Annual labs.", "Hypertension"],
  ["CGM download: dips to 48 overnight. Level 2 hypoglycemia. T2DM on glargine.", "Level 2"],
  ["PCP f/u.\n# HTN: 144/82, valsartan to 160.\n# Gout: quiet on allopurinol.", "Gout"],
  ["Follow-up: Hypothyroidism on levothyroxine 100, TSH 2.", "Hypothyroidism"],
  ["Lipids: LDL 164, trigs 342 on no treatment. Mixed dyslipidemia. Crestor 10 mg.", "Mixed"],
  ["Labs: TSH 9.2, free T4 low. Hypothyroidism, start levothyroxine 50.", "Hypothyroidism"],
  ["Exam: right drum red and bulging. Otitis media. Amoxicillin 90 mg/kg for ten days.", "Otitis"],
  ["Third bout of major depression ended in May. Continue venlafaxine 150 mg.", "depression"],
])("a judgment: %s", (text, word) => {
  expect(sectionOf(text, word)).toBe("assessment-plan");
});

it.each([
  [
    "Lipids: LDL 164, trigs 342. Mixed dyslipidemia.\nAssessment: chest wall pain, ibuprofen.",
    "Mixed",
    "labs",
  ],
  ["Labs: TSH 9.2. Hypothyroid pattern.", "Hypothyroid", "labs"],
  ["He came with his wife. Knee pain for a year.", "Knee", "preamble"],
  ["Knee pain for a year.\nPMH: gout, continue allopurinol.", "Knee", "preamble"],
  ["Echo: EF 30. Mild mitral regurgitation. Normal aorta.", "mitral", "imaging"],
  ["Lungs fine.\nFollow-up: two weeks, recheck blood pressure.", "recheck", "follow-up"],
])("as it was headed: %s", (text, word, kind) => {
  expect(sectionOf(text, word)).toBe(kind);
});
