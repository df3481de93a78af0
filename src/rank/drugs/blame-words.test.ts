import { expect, test } from "vitest";
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
