import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withOtherWords } from "./said-in-other-words.ts";

const codesOf = (text: string) => withOtherWords(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["6 mm calculus at the left UVJ with moderate hydronephrosis.", "N13.2"],
  ["A 6 mm calculus at the left UVJ without hydronephrosis.", "N20.1"],
  ["A stone lodged in the distal right ureter.", "N20.1"],
  ["No gas, vomiting. CT: complete blockage of the small bowel.", "K56.609"],
  ["Vomiting, the gut is blocked; NG tube.", "K56.609"],
  ["SBO. At surgery a single adhesion was cut.", "K66.0"],
  ["4 mm calculi within the mid ureter.", "N20.1"],
  ["Weak stream and up four times a night, from the BPH.", "R35.1"],
  ["Wakes x3 nightly to void, prostate big.", "R35.1"],
  ["Voids 4-5 times per night, PVR 30.", "R35.1"],
  ["Thrombus straddling the main pulmonary bifurcation into both sides.", "I26.92"],
  ["Clot draped across the PA bifurcation.", "I26.92"],
  ["The angioectasias in her cecum were oozing.", "K55.21"],
  ["Bleeding from gastric angioectasias, APC.", "K31.811"],
  ["Renal allograft 2024. Acute cellular rejection, pulse steroids.", "T86.11"],
  ["Liver transplant 2023, biopsy. Banff T-cell mediated rejection.", "T86.41"],
  ["A left frontal deposit, stereotactic bx = metastasis from the lung tumor.", "C79.31"],
  ["Cerebellar metastasis, SRS.", "C79.31"],
  ["Retention brought on by diphenhydramine. Straight cath, bladder scan 740.", "R33.9"],
  ["That was the leg with the clot in 2019.", "Z86.718"],
])("%s", (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  "Passed the stone last week, ureter clear.",
  "Vomiting; no blockage of the bowel.",
  "Blockage of the bladder outlet, CT done.",
  "Adhesions of the shoulder were cut.",
  "The baby wakes three times a night to feed.",
  "Up twice a night with cough, urine clear.",
  "No thrombus across the bifurcation of the pulmonary artery.",
  "Saddle clot at the aortic bifurcation.",
  "Cecal angioectasia, no bleeding seen.",
  "Renal allograft biopsy: no rejection.",
  "He fears rejection by his peers.",
  "Acute rejection, organ not told, biopsy.",
  "Left frontal lesion, no metastasis.",
  "Fluid retention from the amlodipine, urine normal.",
  "His father had a clot in his leg in 2019.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
