import { describe, expect, it } from "vitest";
import { findSections } from "./sections.ts";

const outline = (text: string): string =>
  findSections(text)
    .map(({ kind, body }) => `${kind} ${/^\W*([\w'-]*)/.exec(text.slice(body.start, body.end))?.[1] ?? ""}`)
    .join("\n");

describe("headings by the mark a note sets after them", () => {
  it("reads a slash, and guesses at names that no table has", () => {
    const text =
      "CC/ ear pain\nHPI/ swimmer, 3 days w/ drainage\nPMH/ eczema\nMeds/ none\nPets at home/ two parrots\nA/ otitis externa";
    expect(outline(text)).toBe(
      "chief-complaint ear\nhpi swimmer\npast-medical-history eczema\nmedications none\nsocial-history two\nassessment otitis",
    );
  });

  it("leaves a slash within a line alone where headings have colons", () => {
    expect(outline("HPI: cough w/ fever\nPMH: HTN/ DM\nMeds: none")).toBe(
      "hpi cough\npast-medical-history HTN\nmedications none",
    );
  });

  it("reads a tab, whatever stands before it", () => {
    const text = "HPI\tsore wrist\nPMH\tgout\nMeds\tallopurinol\nHand used\tleft\nPlan\tsplint";
    expect(outline(text)).toBe(
      "hpi sore\npast-medical-history gout\nmedications allopurinol\nother left\nplan splint",
    );
  });

  it("reads bare abbreviations where three parts are headed so, not the word 'all' or fundal height", () => {
    const text =
      "CC rash\nHPI itchy for a week\nPMH none\nAll penicillin\nVS T 98.2 BP 110/70 P 64\nDx tinea\nRTC prn";
    expect(outline(text)).toBe(
      "chief-complaint rash\nhpi itchy\npast-medical-history none\nallergies penicillin\nvitals T\ndiagnosis tinea\nfollow-up prn",
    );
    expect(outline("HPI: here for visit\nExam:\nFH 28 cm\nAll in order")).toBe("hpi here\nphysical-exam FH");
  });

  it("leaves the dash after bold or bracketed words out of the text", () => {
    const text =
      "**Subjective** – sleeps badly\n\n**Medications** – trazodone\n\n**Allergies** – none\n\n**Bedroom** – shared, noisy";
    const sections = findSections(text);
    expect(sections.map(({ body }) => text.slice(body.start, body.end))).toEqual([
      "sleeps badly",
      "trazodone",
      "none",
      "shared, noisy",
    ]);
    expect(outline("[SUBJECTIVE] tired\n[VITALS] BP 120/70\n[LOGISTICS] van at 9\n[PLAN] rest")).toBe(
      "subjective tired\nvitals BP\nother van\nplan rest",
    );
  });
});

describe("parts numbered through", () => {
  const parts = [
    "1. Chief complaint: sore wrist",
    "2. History: fell from a ladder",
    "3. Medical history: none",
    "4. Examination: tender, no swelling",
    "5. Diagnosis: wrist sprain",
    "6. Ladder inspected by: nobody yet",
    "7. Plan: splint",
  ];
  it("are all headed, as their numbers run on", () => {
    expect(outline(parts.join("\n"))).toBe(
      "chief-complaint sore\nhpi fell\npast-medical-history none\nphysical-exam tender\ndiagnosis wrist\nother nobody\nplan splint",
    );
  });

  it("are no problems of a plan", () => {
    const text =
      "HPI: tired\n\nA/P:\n1. Anemia: iron\n2. Labs: CBC\n3. Medications: none new\n4. Follow-up: a month\n5. Gout: quiet";
    expect(outline(text)).toBe("hpi tired\nassessment-plan 1");
  });
});

describe("notes in small letters", () => {
  const text =
    "cc: ankle\ns: rolled it at soccer\no: bp 118/70, hr 60\nankle swollen\nlabs - none\na: sprain\np: brace\ndispo - home";
  it("are read as if their lines began with capitals", () => {
    expect(outline(text)).toBe(
      "chief-complaint ankle\nsubjective rolled\nvitals bp\nphysical-exam ankle\nlabs none\nassessment sprain\nplan brace\ndisposition home",
    );
  });

  it("keep their letters", () => {
    const found = findSections(text).at(-1)?.heading;
    expect(found && text.slice(found.start, found.end)).toBe("dispo");
  });
});

describe("dictated parts", () => {
  const told =
    "He fell at work and has had pain in the shoulder since, worse at night and when he reaches for a shelf, and he has tried ice, rest and a sling that a neighbour lent him. ";
  it("in one paragraph are told by capitals, known or not", () => {
    const text = `${told}MEDICATIONS: None. ALLERGIES: None. SOCIAL HISTORY: Roofer. TOOLS AND HARNESS: His own. EXAM: Tender over the acromion. IMAGING: No fracture. ASSESSMENT: Cuff strain.${" He is to rest it.".repeat(8)}`;
    expect(outline(text)).toBe(
      "preamble He\nmedications None\nallergies None\nsocial-history Roofer\nother His\nphysical-exam Tender\nimaging No\nassessment Cuff",
    );
  });

  it("have a letterhead where the dictation begins with who dictates", () => {
    expect(
      outline(`This is Dr. Moss dictating a clinic visit on Ann Poe, date of service May 3. HPI: ${told}`),
    ).toBe("letterhead This\nhpi He");
  });
});

describe("lines that nearly all begin with a heading", () => {
  const rows = [
    "Chief complaint: worries",
    "Interim: fewer bad days",
    "Medical: gout",
    "Meds: allopurinol",
    "Yoga class: enjoys the teacher",
    "Allergies: none",
    "Vitals: deferred",
    "Dx: anxiety",
    "Plan: go on",
    "F/U: spring",
  ];
  it("show that a name no table has heads one too", () => {
    expect(outline(rows.join("\n"))).toContain("medications allopurinol\nother enjoys\nallergies none");
  });
});

describe("a table's columns", () => {
  it("are no headings, though tabs part them", () => {
    const text =
      "Past Medical History\nDiagnosis\tDate\nGout\t2019\nAsthma\t\nPast Surgical History\nProcedure\tLaterality\tDate\nKNEE SCOPE\tLeft\t2001\nFamily History\nProblem\tRelation\nStroke\tFather\nAllergies\nAllergen\tReactions\nCodeine\tHives";
    expect(findSections(text).map(({ kind }) => kind)).toEqual([
      "past-medical-history",
      "past-surgical-history",
      "family-history",
      "allergies",
    ]);
  });
});
