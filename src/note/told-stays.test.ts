import { describe, expect, it } from "vitest";
import { readNote } from "./read.ts";
import { withToldStay } from "./told-stays.ts";
import type { Section } from "./types.ts";

const story = "She came in with fever and was treated for a week with an antibiotic by vein. ".repeat(4);

/** A note of these parts, each a kind, a heading or "" and its text; and the kinds that its sections have in the end. */
function kinds(title: string, parts: readonly (readonly [kind: string, heading: string, text: string])[]) {
  let text = `${title}\n\n`;
  const sections = parts.map(([kind, heading, words]): Section => {
    const start = text.length;
    text += `${heading}${heading === "" ? "" : "\n"}${words}\n\n`;
    const end = start + heading.length;
    const body = { start: heading === "" ? start : end + 1, end: text.length - 2 };
    return heading === "" ? { kind, body } : { kind, heading: { start, end }, body };
  });
  return withToldStay(text, sections).map(({ kind }) => kind);
}

describe("a discharge summary that names no course", () => {
  it("has it in what it tells", () => {
    expect(
      kinds("DISCHARGE SUMMARY", [
        ["hpi", "", story],
        ["medications", "Meds", "aspirin"],
      ]),
    ).toEqual(["hospital-course", "medications"]);
    expect(
      kinds("Oncology D/C Summary", [
        ["preamble", "", story],
        ["diagnosis", "", story],
      ]),
    ).toEqual(["hospital-course", "hospital-course"]);
  });
  it("keeps its story where something is judged under a heading", () => {
    const judged = ["discharge-diagnosis", "DIAGNOSES", "Pneumonia"] as const;
    expect(kinds("DISCHARGE SUMMARY", [["hpi", "", story], judged])).toEqual(["hpi", "discharge-diagnosis"]);
  });
  it("keeps a plan, and what is too short to tell a course", () => {
    expect(
      kinds("DISCHARGE SUMMARY", [
        ["letterhead", "", "In: 3/1. Out: 3/4."],
        ["plan", "Plan", story],
      ]),
    ).toEqual(["letterhead", "plan"]);
  });
  it("has the parts of a birth for its course", () => {
    expect(
      kinds("OB DISCHARGE SUMMARY", [
        ["procedure", "LABOR", "Induced."],
        ["results", "Postpartum", "Hgb 7.2, iron."],
        ["diagnosis", "Dx", "Anemia"],
      ]),
    ).toEqual(["hospital-course", "hospital-course", "diagnosis"]);
  });
});

it("leaves every other note as it is", () => {
  expect(
    kinds("CLINIC NOTE", [
      ["hpi", "", story],
      ["results", "Postpartum", "Hgb 7.2"],
    ]),
  ).toEqual(["hpi", "results"]);
});

describe("a stay told in numbered problems", () => {
  const body = (first: string) =>
    `Oncology Inpatient Service -- Discharge Summary\nAdmitted 4/20/2026, discharged 4/30/2026\n\nDear colleagues,\n\nThank you for sending this 66 yo retired machinist. He was diagnosed last August with a lung adenocarcinoma. His left arm jerked for two minutes while shaving.\n\n${first}\n\n2. Seizure. One more focal motor seizure in the ED. Levetiracetam 500 bid.\n\n3. Left leg. Day 6 the calf was tight. Duplex: acute left popliteal DVT. Enoxaparin then apixaban.\n\nOther: BP fine off all meds.\n\nDischarge medications: dexamethasone taper, levetiracetam, apixaban.\n`;
  it("is its course, though a problem begins with a test of its organ", () => {
    const note = readNote(
      body("1. Brain. MRI: three enhancing lesions. These are metastases from his cancer."),
    );
    expect(note.sections.map(({ kind }) => kind)).toContain("hospital-course");
    expect(note.sections.map(({ kind }) => kind)).not.toContain("imaging");
    expect(note.sections.map(({ kind }) => kind)).not.toContain("physical-exam");
  });
  it("keeps the name of a test that stands whole", () => {
    const { sections } = readNote(
      "HPI: Headache.\n\nBrain MRI: three enhancing lesions.\n\nA/P: Metastases.\n",
    );
    expect(sections.map(({ kind }) => kind)).toContain("imaging");
  });
});
