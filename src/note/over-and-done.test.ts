import { describe, expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";

/** The value of the mention that stands between double angle brackets. */
function valueSaid(marked: string): string {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const text = marked.replace("<<", "").replace(">>", "");
  const note = readNote(text);
  const index = note.clauses.findIndex((clause) => clause.start <= start && clause.end >= end);
  expect(index).toBeGreaterThanOrEqual(0);
  return assertMention(note, index, { start, end }).value;
}

describe("what is said in one part of a list is said of that part", () => {
  it.each([
    ["HPI: 70M with <<COPD>>, BPH, lumbar stenosis, and testicular torsion in his teens.", "affirmed"],
    ["HPI: 70M with COPD, BPH, lumbar stenosis, and <<testicular torsion>> in his teens.", "historical"],
    ["PMH: <<vitiligo>>; kidney stone, passed, no recurrence", "affirmed"],
    ["HPI: <<Cough>>, wheeze and fever, all resolved.", "historical"],
    ["HPI: <<Cough>>, wheeze, and fever have resolved.", "historical"],
    ["A/P:\n1. <<Urosepsis>> - fever gone, on day 3 of ceftriaxone.", "affirmed"],
  ])("%s", (text, value) => {
    expect(valueSaid(text)).toBe(value);
  });
});

describe("a cancer whose treatment has its year", () => {
  it.each([
    ["PMH:\n- <<Colon cancer>>, right, hemicolectomy and chemo 2009", "historical"],
    ["PMH:\n- <<Melanoma>> of the back, excised 2014", "historical"],
    ["PMH:\n- <<Prostate cancer>>, prostatectomy 2020, now PSA rising", "affirmed"],
    ["HPI: <<Breast cancer>>, mastectomy 2022, on letrozole.", "affirmed"],
  ])("%s", (text, value) => {
    expect(valueSaid(text)).toBe(value);
  });
});

describe("what was weighed and put aside", () => {
  it.each([
    ["MDM: <<Torsion>> considered; low suspicion with normal flow on doppler.", "negated"],
    [
      "A/P: <<Cauda equina>> was thought of, but rectal tone is normal and there is no saddle numbness.",
      "negated",
    ],
    ["A/P: <<Sarcoidosis>> is being considered, ACE level sent.", "uncertain"],
    ["A/P: <<Lymphoma>> considered, biopsy pending.", "uncertain"],
    ["A/P: Doubt <<appendicitis>>.", "negated"],
    ["A/P: There is no doubt about the <<appendicitis>>.", "affirmed"],
    ["A/P: Low suspicion for <<meningitis>> in this smiling child.", "negated"],
    ["A/P: High suspicion for <<meningitis>>, LP now.", "uncertain"],
  ])("%s", (text, value) => {
    expect(valueSaid(text)).toBe(value);
  });
});

describe("episodes of a past history", () => {
  it.each([
    ["PMH:\n- <<C. diff colitis>> 2019", "historical"],
    ["PMH:\n- <<Ulcerative colitis>> 2019", "affirmed"],
    ["Birth history: Born at 29 weeks, <<RDS>>, on CPAP two days.", "historical"],
    ["PMH:\n- <<Postpartum depression>> after her first, 2011", "historical"],
    [
      "HPI: He has gout and migraine, and in 2012 he had a <<pulmonary embolism>> after a long flight.",
      "historical",
    ],
    ["HPI: She had <<MRSA>> of a thigh abscess in 2018, drained.", "historical"],
    ["PMH:\n- <<Migraine>> 2012", "affirmed"],
  ])("%s", (text, value) => {
    expect(valueSaid(text)).toBe(value);
  });
});
