import { describe, expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";

const kinds = (text: string): string[] =>
  readNote(text).sections.flatMap(({ kind, heading }) => (heading === undefined ? [] : [kind]));

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
