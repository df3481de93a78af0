import { describe, expect, it } from "vitest";
import { findSections } from "./sections.ts";

const outline = (text: string): string[] =>
  findSections(text)
    .filter(({ heading }) => heading !== undefined)
    .map(({ kind, body }) => `${kind} ${/^\W*(\w*)/.exec(text.slice(body.start, body.end))?.[1] ?? ""}`);

const lines = (expected: string): string[] => expected.trim().split(/\n\s*/);

describe("headings no table knows, told by the note's own style", () => {
  it.each([
    [
      "capitals before a colon",
      "CHIEF COMPLAINT: cough\nHISTORY OF PRESENT ILLNESS: Three days of cough.\nTRAVEL AND PETS HISTORY: Back from Ohio, one cat.\nMEDICATIONS: none\nSOCIAL HISTORY: welder",
      "chief-complaint cough\nhpi Three\nsocial-history Back\nmedications none\nsocial-history welder",
    ],
    [
      "words before a dash",
      "Interval history - doing well\n\nComorbidities - gout; asthma\n\nMarriage/social - widowed, drives\n\nMedications - allopurinol\n\nPlan - return in spring",
      "hpi doing\npast-medical-history gout\nsocial-history widowed\nmedications allopurinol\nplan return",
    ],
    [
      "a form's questions",
      "Chief Complaint:\nsore heel\n\nBlood thinners? none\nTobacco? half a pack\nAllergies? sulfa, a rash",
      "chief-complaint sore\nmedications none\nsocial-history half\nallergies sulfa",
    ],
  ])("%s", (_, text, expected) => {
    expect(outline(text)).toEqual(lines(expected));
  });

  it("leaves the parts of an examination and of a plan where they are", () => {
    const exam = "CC: cough\nHPI: a week\nPMH: gout\nExam: well\nLungs and airways: clear\nPlan: rest";
    expect(outline(exam)).not.toContain("other clear");
    const plan =
      "CC: visit\nHPI: well\nPMH: gout\nAssessment and Plan:\n\nKidney disease: stable, labs in May";
    expect(outline(plan).at(-1)).toBe("assessment-plan Kidney");
  });
});

describe("what stands beside a heading", () => {
  it.each([
    ["a colon in brackets", "CC: fall\n\nVitals (RN: J. Doe)\nBP 120/70", "chief-complaint fall\nvitals BP"],
    ["a date and a place", "CC: fall\nLABS 3/4 (MERCY): WBC 9", "chief-complaint fall\nlabs WBC"],
    [
      "capitals that begin the text",
      'CHIEF COMPLAINT Fall\nMEDICAL PROBLEMS COPD, gout\nPRESENTING PROBLEM "I fell."',
      "chief-complaint Fall\npast-medical-history COPD\nchief-complaint I",
    ],
    [
      "numbered headings after a numbered list",
      "PAST MEDICAL HISTORY:  1.  Gout.\n2.  Seasonal allergies.\n\nALLERGIES:  None.",
      "past-medical-history 1\nallergies None",
    ],
  ])("%s", (_, text, expected) => {
    expect(outline(text)).toEqual(lines(expected));
  });

  it("reads no heading from the name of a practice or from a table's row", () => {
    expect(outline("Oak Street Family Medicine\nReason for Visit\ncough")).toEqual(["chief-complaint cough"]);
    expect(outline("Exam:\nVAcc       20/60       20/30\nlens clear")).toEqual(["physical-exam VAcc"]);
  });

  it("knows the headings of nursing, therapy and other record systems", () => {
    const text =
      "SYSTEMS ASSESSMENT\nLungs clear.\n\nSKILLED INTERVENTIONS\nDressing changed.\n\nDISCHARGE PLANNING\nHome in two weeks.\n\nMD NOTIFIED\nDr. Roe called.";
    expect(outline(text)).toEqual(
      lines("physical-exam Lungs\ninterventions Dressing\ndisposition Home\nconsults Dr"),
    );
  });
});
