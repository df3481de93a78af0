import { describe, expect, it } from "vitest";
import { headingTable } from "./heading-table.ts";
import { sectionKind, sectionKinds } from "./section-kinds.ts";
import { findSections } from "./sections.ts";

function outline(text: string): string[] {
  return findSections(text).map(({ kind, body }) =>
    `${kind}: ${text.slice(body.start, body.end).replace(/\s+/g, " ")}`.trim(),
  );
}

it("gives no empty heading to an examination that begins with the wound it looks at", () => {
  const text = "Vital Signs: BP 120/80\nWound #1 left heel: 2 x 1 cm, clean.\n";
  const [, exam] = findSections(text);
  expect(exam?.kind).toBe("physical-exam");
  expect(exam?.heading).toBeUndefined();
  expect(text.slice(exam?.body.start, exam?.body.end)).toBe("Wound #1 left heel: 2 x 1 cm, clean.");
});

describe("findSections", () => {
  it.each([
    [
      "upper-case lines",
      "CHIEF COMPLAINT\n\nCough.\n\nASSESSMENT AND PLAN\n\nBronchitis.",
      ["chief-complaint: Cough.", "assessment-plan: Bronchitis."],
    ],
    [
      "run-in titles",
      "CC: Cough\nHPI: Since Monday.\nA/P: Bronchitis",
      ["chief-complaint: Cough", "hpi: Since Monday.", "assessment-plan: Bronchitis"],
    ],
    [
      "markdown",
      "# Visit note\n## Chief Complaint\nCough\n**Assessment:** Bronchitis\n### Plan\nRest",
      ["letterhead: # Visit note", "chief-complaint: Cough", "assessment: Bronchitis", "plan: Rest"],
    ],
    [
      "numbers",
      "1. Chief Complaint: cough\n2. Assessment: bronchitis\n3. Plan: rest",
      ["chief-complaint: cough", "assessment: bronchitis", "plan: rest"],
    ],
    [
      "a letter's opinion, opened by a sentence before its list",
      "Dear Dr. Hill,\n\nLaboratory studies: ferritin 6.\n\nMy conclusions are these.\n- Anemia from heavy periods",
      [
        "letterhead: Dear Dr. Hill,",
        "labs: ferritin 6.",
        "assessment-plan: My conclusions are these. - Anemia from heavy periods",
      ],
    ],
    [
      "reasoning headed together with what it came to",
      "HPI\nFell off a ladder.\n\nMDM/Impression\nHeel fracture.\n\nPlan\nBoot",
      ["hpi: Fell off a ladder.", "assessment: Heel fracture.", "plan: Boot"],
    ],
    ["underlines", "Assessment\n==========\nGout\n\nPlan\n----\nRest", ["assessment: Gout", "plan: Rest"]],
    [
      "one long line",
      "HPI: knee pain. PMH: HTN, DM. Meds: metformin. Allergies: NKDA A/P: strain",
      [
        "hpi: knee pain.",
        "past-medical-history: HTN, DM.",
        "medications: metformin.",
        "allergies: NKDA",
        "assessment-plan: strain",
      ],
    ],
    ["dashes around words", "-- Assessment --\nGout\n-- Plan --\nRest", ["assessment: Gout", "plan: Rest"]],
    [
      "a list of diagnoses that has ended",
      "Discharge Diagnoses:\n1. Gout\n2. Asthma\n\nConsultants: Rheumatology\n\nProcedures: Tap of the knee\n\nDischarge Medications:\n1. colchicine",
      [
        "discharge-diagnosis: 1. Gout 2. Asthma",
        "consults: Rheumatology",
        "procedure: Tap of the knee",
        "discharge-medications: 1. colchicine",
      ],
    ],
    [
      "small letters alone in a line",
      "Reason for visit\nCough\nsocial history\nWelder",
      ["chief-complaint: Cough", "social-history: Welder"],
    ],
    [
      "advice for home, a heading each",
      "Diet: low salt\nActivity: no lifting\nFollow-up: Friday",
      ["instructions: low salt", "instructions: no lifting", "follow-up: Friday"],
    ],
    [
      "cultures apart from labs",
      "Labs: WBC 9\nMicro: urine grew nothing\nA/P: rest",
      ["labs: WBC 9", "labs: urine grew nothing", "assessment-plan: rest"],
    ],
    ["brackets", "[Assessment]\nGout\n[Plan]\nRest", ["assessment: Gout", "plan: Rest"]],
    ["dashes", "Assessment - gout\nPlan - rest", ["assessment: gout", "plan: rest"]],
    [
      "single letters",
      "S: cough\nO: clear\nP: 80\nA: bronchitis\nP: rest",
      ["subjective: cough", "physical-exam: clear", "vitals: P: 80", "assessment: bronchitis", "plan: rest"],
    ],
    [
      "abbreviations without colon",
      "PMH HTN, DM\nROS negative",
      ["past-medical-history: HTN, DM", "ros: negative"],
    ],
    [
      "qualified titles",
      "Past Medical History (reviewed):\nGout\nLabs reviewed today:\nA1c 8\nAssessment/Plan:\nGout",
      ["past-medical-history: Gout", "labs: A1c 8", "assessment-plan: Gout"],
    ],
    [
      "nested histories",
      "PAST HISTORY\n\nMedical\nAnemia.\n\nSurgical\nCholecystectomy.\n\nFAMILY HISTORY\n\nNone.",
      [
        "past-medical-history:",
        "past-medical-history: Anemia.",
        "past-surgical-history: Cholecystectomy.",
        "family-history: None.",
      ],
    ],
    [
      "prose without headings",
      "We describe a man with fever. He was treated.",
      ["preamble: We describe a man with fever. He was treated."],
    ],
    [
      "an unknown heading",
      "HPI:\nCough.\n\nCRANIAL VAULT STUDY:\nNormal.\n\nPLAN:\nRest",
      ["hpi: Cough.", "other: Normal.", "plan: Rest"],
    ],
    [
      "a facts line that does not swallow the note",
      "Date: 1/2/2024\nMr. Doe has a cough.\nAssessment: bronchitis",
      ["identification: 1/2/2024", "preamble: Mr. Doe has a cough.", "assessment: bronchitis"],
    ],
    [
      "radiology",
      "INDICATION: Fall.\nTECHNIQUE: CT.\nCOMPARISON: None.\nFINDINGS: No bleed.\nIMPRESSION:\n1. No bleed.",
      [
        "indication: Fall.",
        "technique: CT.",
        "comparison: None.",
        "findings: No bleed.",
        "impression: 1. No bleed.",
      ],
    ],
    [
      "operative",
      "PREOPERATIVE DIAGNOSIS: Gallstones.\nPOSTOPERATIVE DIAGNOSIS: Same.\nPROCEDURE PERFORMED: Cholecystectomy.",
      [
        "preoperative-diagnosis: Gallstones.",
        "postoperative-diagnosis: Same.",
        "procedure: Cholecystectomy.",
      ],
    ],
    [
      "an exam under the vital signs",
      "VITALS\n\nBP: 120/80\nHEAD: Normal\nCV: No murmur\nRESULTS\n\nNone",
      ["vitals: BP: 120/80", "physical-exam: Normal CV: No murmur", "results: None"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    [
      "problem names",
      "ASSESSMENT AND PLAN\n1. Hypertension.\n- Plan: continue lisinopril\n2. Back pain: rest\nDIABETES TYPE 2\nstable",
    ],
    [
      "a numbered problem's parts",
      "Assessment and Plan:\n1. HTN\nLabs: BMP\nFollow-up: 2 weeks\n2. DM\nPlan: metformin",
    ],
    ["tobacco as a problem", "A/P: 1. HTN: stable. 2. Tobacco use: counseled."],
  ])("does not take %s for sections", (_, text) => {
    expect(findSections(text).map(({ kind }) => kind)).toEqual(["assessment-plan"]);
  });

  it("does not take everyday words before a colon for headings", () => {
    const text = "HPI: She said the plan: to rest. The patient takes these medications: aspirin.";
    expect(findSections(text).map(({ kind }) => kind)).toEqual(["hpi"]);
  });

  it("does not take initials or single tests in prose for sections", () => {
    const text = "We describe a man with fever. T.A: 109/68. Coagulation: normal.\nHe was treated.";
    expect(findSections(text).map(({ kind }) => kind)).toEqual(["preamble"]);
    expect(outline("A case of gout.\nCoagulation: TQ 87%\nHe was treated.")).toEqual([
      "preamble: A case of gout.",
      "labs: TQ 87%",
      "preamble: He was treated.",
    ]);
  });

  it("gives the words of the heading, without colon or marks", () => {
    const text = "**Assessment & Plan (today):**\nGout";
    const [section] = findSections(text);
    expect(section?.heading && text.slice(section.heading.start, section.heading.end)).toBe(
      "Assessment & Plan (today)",
    );
  });
});

describe("the table of kinds", () => {
  it("has about 60 kinds, each once, each heading under one kind only", () => {
    expect(sectionKinds.length).toBeGreaterThanOrEqual(55);
    expect(new Set(sectionKinds.map(({ kind }) => kind)).size).toBe(sectionKinds.length);
    const headings = headingTable.flatMap(({ common, rarer }) => [...common, ...rarer]);
    const kinds = new Set(sectionKinds.map(({ kind }) => kind));
    expect(headingTable.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
    const twice = headings.filter((heading, index) => headings.indexOf(heading) !== index);
    expect(twice).toEqual([]);
  });

  it("weighs the assessment above histories", () => {
    expect(sectionKind("assessment-plan").weight).toBeGreaterThan(sectionKind("past-medical-history").weight);
    expect(sectionKind("past-medical-history").weight).toBeGreaterThan(sectionKind("family-history").weight);
    expect(sectionKind("never heard of").kind).toBe("other");
  });
});
