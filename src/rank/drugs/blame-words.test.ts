import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { mentionByRule } from "../names/mentions.ts";
import { loweredCounts } from "./chemotherapy-counts.ts";
import { culpritsIn } from "./culprits.ts";

const blamed = (text: string) => culpritsIn(readNote(`ASSESSMENT: ${text}`)).map(({ drug }) => drug.name);

test.each([
  ["ATN, vancomycin did it.", "vancomycin"],
  ["Low platelets. Heme agrees it's the valproate doing it.", "valproate"],
  ["Kidney injury. The ibuprofen is what did this.", "ibuprofen"],
  ["Kidney injury; I blame the ibuprofen.", "ibuprofen"],
  ["Hyponatremia. Furosemide is the reason.", "furosemide"],
  ["Cough, lisinopril's fault.", "lisinopril"],
  ["Cough, that's the lisinopril.", "lisinopril"],
  ["Retention. This is the oxybutynin.", "oxybutynin"],
  ["Retention - oxybutynin effect.", "oxybutynin"],
  ["Nephritis; omeprazole is behind it.", "omeprazole"],
  ["Bradycardia courtesy of metoprolol.", "metoprolol"],
  ["Gynecomastia, explained by spironolactone.", "spironolactone"],
  ["Low counts, methotrexate accounts for it.", "methotrexate"],
])("%s", (text, drug) => {
  expect(blamed(text)).toEqual([drug]);
});

test.each([
  "Rash. Not the amoxicillin; viral.",
  "Cough. I do not blame the lisinopril.",
  "Hypertension. That's the lisinopril refill he asked for.",
  "Pain. Ibuprofen did nothing.",
  "Heart failure, furosemide doing well.",
  "Infection is the reason for starting vancomycin.",
])("blames nothing: %s", (text) => {
  expect(blamed(text)).toEqual([]);
});

function chemotherapyOf(text: string) {
  const note = readNote(`ASSESSMENT: ${text}`);
  const start = note.text.search(/neutropeni/i);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const low = mentionByRule(note, clause, { start, end: start + 11 }, { code: "D70.9" });
  return loweredCounts(note, [low]).length;
}

test.each([
  "Neutropenic fever, nadir after R-CHOP cycle 2.",
  "Neutropenic fever day 9 after FOLFOX.",
  "Neutropenia, the counts having bottomed out on the regimen.",
  "Neutropenia post cycle 3 of docetaxel.",
  "Neutropenia. ANC dropped with the chemo.",
])("chemotherapy: %s", (text) => {
  expect(chemotherapyOf(text)).toBe(1);
});

test.each([
  "Neutropenia, benign ethnic, before chemo.",
  "Neutropenia on clozapine.",
  "Neutropenia of unknown cause; chemo years ago.",
  "Neutropenia, not due to chemo.",
])("no chemotherapy: %s", (text) => {
  expect(chemotherapyOf(text)).toBe(0);
});

describe("more ways to blame a drug (I.C.19.e.5.a)", () => {
  test.each([
    ["Febrile neutropenia on the back of the docetaxel.", "docetaxel"],
    ["Vomiting most mornings. This is the semaglutide.", "semaglutide"],
    ["Vomiting most mornings; it's the Ozempic.", "ozempic"],
    ["Cough. This has to be her lisinopril.", "lisinopril"],
    ["I explained that years of risperidone have done this.", "risperidone"],
    ["Ankle edema, pinned on the amlodipine.", "amlodipine"],
    ["Ankle edema. The amlodipine is behind this.", "amlodipine"],
    ["Bradycardia. I blame the metoprolol.", "metoprolol"],
    ["Bradycardia, the metoprolol is the reason.", "metoprolol"],
    ["Rash. Culprit is the cefdinir.", "cefdinir"],
    ["Rash traced back to the Bactrim.", "bactrim"],
    ["Constipation, courtesy of the oxycodone.", "oxycodone"],
    ["Muscle aches: the statin explains it.", "statin"],
    ["Hypoglycemia driven by glipizide.", "glipizide"],
    ["Dry mouth, a known effect of oxybutynin.", "oxybutynin"],
    ["Not a known effect of oxybutynin.", ""],
    ["This is not the metformin.", ""],
    ["This is metformin, which he takes for diabetes.", ""],
    ["Heart failure. The furosemide is why he is better.", ""],
    ["I don't blame the metoprolol.", ""],
    ["The gabapentin did not do this.", ""],
    ["Pain. It was better on tramadol.", ""],
  ])("%s", (text, expected) => {
    expect(
      culpritsIn(readNote(`ASSESSMENT: ${text}`))
        .map(({ drug }) => drug.name)
        .join(", "),
    ).toBe(expected);
  });
});
