import { describe, expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";
import { findSections } from "./sections.ts";

const kinds = (text: string): string[] =>
  findSections(text).flatMap(({ kind, heading }) => (heading === undefined ? [] : [kind]));

describe("sections in the light of the whole note", () => {
  it("reads numbered outlines and their nested histories", () => {
    const text =
      "1.0 REASON FOR VISIT\nKnee pain.\n\n2.0 PAST HISTORY\n2.1 Medical: gout\n2.2 Surgical: knee scope\n2.3 Family: aunt with lupus\n\n3.0 IMPRESSION\n3.1 Gout flare.";
    expect(kinds(text)).toEqual([
      "chief-complaint",
      "past-medical-history",
      "past-medical-history",
      "past-surgical-history",
      "family-history",
      "impression",
    ]);
  });

  it.each([
    ["care that was given", "CC: ulcer\nDressing change: old gauze removed, site cleansed", "procedure"],
    ["care advised", "CC: ulcer\nDressing change: daily with gauze at home", "instructions"],
    [
      "the story below the reason for a call",
      "Reason for call: hives\n\nDetails: began after lunch\n\nPMH: none\n\nMeds: none\n\nPlan: an antihistamine",
      "hpi",
    ],
    [
      "what work is allowed",
      "CC: wrist\n\nHPI: fell\n\nMeds: none\n\nAllergies: none\n\nExam: tender\n\nImaging: none\n\nDiagnosis: Sprain\n\nWork status: light duty for a week",
      "other",
    ],
    ["what the patient works", "CC: wrist\nWork status: full time baker", "social-history"],
    [
      "a prognosis",
      "HPI: stiff\n\nPMH: none\n\nMeds: none\n\nAllergies: none\n\nExam: stiff\n\nImaging: none\n\nAssessment: frozen shoulder\n\nPrognosis: good",
      "other",
    ],
    ["fluids on a ward", "CC: dyspnea\nI/O: 1800/2300", "vitals"],
    ["the start of care", "Reason for visit: wound check\nSOC: 02/03/27", "identification"],
    ["what dialysis runs on", "HPI: well\nHD prescription: 4 h, 2K\nExam: lungs clear", "other"],
    ["contrast given in an operation", "Procedures: stent\nComplications: none\nContrast: 90 mL", "other"],
    [
      "a closing summary",
      "HPI: well\nExam: lungs clear\nClinical summary: steady, no new need",
      "assessment",
    ],
    ["pathology told in a visit", "HPI: back for results\nPathology: benign nevus", "results"],
  ])("reads %s", (_, text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it("takes a list of diagnoses above the story for what the patient has, and one at the end for the visit's", () => {
    const above = "Dx list: TaHG bladder, ED, BPH\n\nHPI: annual scope.\n\nASSESSMENT/PLAN\n1. BPH.";
    expect(kinds(above)[0]).toBe("problem-list");
    expect(kinds("HPI: cough.\n\nExam: wheeze.\n\nDx list:\n1. Asthma")).toContain("diagnosis");
    expect(kinds("Dx: BPH\n\nHPI: annual scope.\n\nASSESSMENT/PLAN\n1. BPH.")[0]).toBe("diagnosis");
  });

  it("takes a worked-through problem list for the assessment where there is none", () => {
    const worked = "Problem list:\n1. Asthma - continue inhaler daily\n2. Rash - stop the new soap, recheck";
    expect(kinds(worked)).toEqual(["assessment-plan"]);
    expect(kinds("Problem list:\nAsthma\nGout\n\nAssessment:\nGout flare.")).toEqual([
      "problem-list",
      "assessment",
    ]);
  });

  it("takes the clinical history of a report for its indication, the exam's name for no examination", () => {
    const report =
      "EXAM: CT abdomen with contrast\nHISTORY: flank pain\nTECHNIQUE: axial images\nFINDINGS: Stone in the left ureter.";
    expect(kinds(report)).toEqual(["study", "indication", "technique", "findings"]);
  });

  it("parts the vital signs that open an examination from it", () => {
    const { sections } = readNote("PHYSICAL EXAM:\nVS: BP 120/70, HR 80\nLungs: clear");
    expect(sections.map(({ kind }) => kind)).toEqual(["vitals", "physical-exam"]);
  });

  it("does not take a short name of a condition for a heading", () => {
    expect(kinds("ASSESSMENT:\nR/O PE: CTA pending")).toEqual(["assessment"]);
  });

  it("reads the name of a germ as no list letter", () => {
    const note = readNote("PMH:\nC. difficile colitis\nE. coli sepsis 2011");
    expect(note.clauses.map(({ start, end }) => note.text.slice(start, end))).toEqual([
      "C. difficile colitis",
      "E. coli sepsis 2011",
    ]);
  });
});

describe("addressed", () => {
  const addressed = (text: string, mention: string): boolean => {
    const note = readNote(text);
    const start = text.indexOf(mention);
    const index = note.clauses.findIndex((clause) => clause.start <= start && start < clause.end);
    return assertMention(note, index, { start, end: start + mention.length }).addressed;
  };

  it("counts a listed condition that the assessment takes up, under any of its names", () => {
    const text =
      "PMH: hypertension, gout\nSH: daily smoker\n\nASSESSMENT:\n1. HTN, raise lisinopril\n2. Tobacco use";
    expect(addressed(text, "hypertension")).toBe(true);
    expect(addressed(text, "smoker")).toBe(true);
    expect(addressed(text, "gout")).toBe(false);
  });

  it("does not count what the assessment only lists as inactive or denies", () => {
    const text =
      "PMH: stroke\n\nASSESSMENT:\n1. Ankle sprain, brace.\nNo stroke.\n\nNot active today: glaucoma, eczema.";
    expect(addressed(text, "stroke")).toBe(false);
    expect(addressed(text, "glaucoma")).toBe(false);
  });
});
