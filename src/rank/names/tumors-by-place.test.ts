import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withCancerTroubles } from "./cancer-troubles.ts";
import { withUnsureGrowths } from "./growths-of-unsure-nature.ts";
import { mentionByRule } from "./mentions.ts";
import { withRemissions } from "./remissions.ts";
import { withTumorsByPlace } from "./tumors-by-place.ts";

const codesIn = (
  text: string,
  rule: (note: ReturnType<typeof readNote>) => readonly { codes: readonly string[] }[],
) => rule(readNote(text)).flatMap(({ codes }) => codes);

test.each([
  ["Right breast, upper outer quadrant, invasive ductal. Surgery booked.", ["C50.9"]],
  ["Non-small cell, R upper lobe, unresectable.", ["C34.9"]],
  ["Basal cell, left nasal ala, for Mohs today.", ["C44.311"]],
  ["Base of tongue squamous cell, p16 positive.", ["C01"]],
  ["Pain from his tumor in the head of the pancreas. Oncology treats the cancer.", ["C25.9"]],
  // Nothing malignant, or nothing of a place.
  ["Tumor in the head of the pancreas, a benign cyst. Oncology treats no cancer.", []],
  ["Adenovirus positive, lung exam clear.", []],
  ["Squamous cells seen on urinalysis.", []],
  ["Clear cell acanthoma of the leg.", []],
  ["Sister had invasive ductal, right breast.", []],
])("a cancer by kind and place: %s", (text, expected) => {
  expect(codesIn(text, (note) => withTumorsByPlace(note, []))).toEqual(expected);
});

test.each([
  ["AML, marrow shows first complete remission after 7+3.", "C92.0", "C92.01"],
  ["Hodgkin lymphoma in remission two years.", "C81.9", "C81.9A"],
  ["AML, not yet in remission.", "C92.0", "C92.0"],
  ["AML, remission lost, relapsed in May.", "C92.0", "C92.0"],
])("remission: %s", (text, code, expected) => {
  const found = codesIn(text, (note) =>
    withRemissions(note, [mentionByRule(note, 0, { start: 0, end: 3 }, { code })]),
  );
  expect(found).toEqual([expected]);
});

test.each([
  ["Back pain from his tumor, 8/10.", ["G89.3"]],
  ["I attribute the anemia to his malignancy.", ["D63.0"]],
  ["Hgb sliding from 9 to 7.2 and hematology has pinned it on the tumor itself.", ["D63.0"]],
  ["Chest pain, not from the tumor.", []],
  ["Anemia from bleeding, not from the cancer.", []],
])("a cancer's troubles: %s", (text, expected) => {
  expect(codesIn(text, (note) => withCancerTroubles(note, []))).toEqual(expected);
});

test.each([
  ["Oncocytic neoplasm right kidney of uncertain behavior.", ["D41.0"]],
  ["Skin neoplasm, nature not yet known.", ["D49.2"]],
  ["Prostatectomy for cancer 2019, PSA undetectable.", ["Z85.46"]],
  ["Thyroid nodule, cytology benign, no uncertain behavior.", []],
  ["Prostatectomy for cancer 2019, now metastatic.", []],
])("growths of an unsure nature: %s", (text, expected) => {
  expect(codesIn(text, (note) => withUnsureGrowths(note, []))).toEqual(expected);
});
