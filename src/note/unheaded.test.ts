import { describe, expect, it } from "vitest";
import { findSections } from "./sections.ts";

function outline(text: string): string[] {
  return findSections(text).map(({ kind, body }) =>
    `${kind}: ${text.slice(body.start, body.end).replace(/\s+/g, " ")}`.trim(),
  );
}

describe("parts of a chart without a heading", () => {
  it("takes a line of vital signs after the lists for the vital signs, names of systems after it for the examination", () => {
    expect(
      outline(
        "Allergies\nSulfa: rash\n\nBP 118/76 | Pulse 70 | Temp 98.1 F | SpO2 98%\n\nGeneral: well\nLungs: clear\nSkin: warm",
      ),
    ).toEqual([
      "allergies: Sulfa: rash",
      "vitals: BP 118/76 | Pulse 70 | Temp 98.1 F | SpO2 98%",
      "physical-exam: well Lungs: clear Skin: warm",
    ]);
  });

  it("takes eyes looked at and numbered wounds for the examination", () => {
    const eyes = "Allergies: none\n\nVA: 20/20, 20/25\nPupils: equal\nIOP: 15/16\nSLE: quiet";
    expect(outline(eyes).map((one) => one.split(":")[0])).toEqual(["allergies", "physical-exam"]);
    const wounds = "Meds: aspirin\nAllergies: none\nWound #1: left heel, 2 x 1 cm, pink\nWound #2: healed";
    expect(outline(wounds).at(-1)).toMatch(/^physical-exam: Wound #1/);
  });

  it("tells symptoms asked about from what was found", () => {
    const asked =
      "HPI: Cough.\n\nConstitutional: denies fever\nResp: denies dyspnea\nGI: negative for nausea";
    const found = "HPI: Cough.\n\nGeneral: tired\nResp: wheeze at both bases\nGI: soft";
    expect(outline(asked)[1]).toMatch(/^ros: Constitutional/);
    expect(outline(found)[1]).toMatch(/^physical-exam: General/);
  });

  it("leaves home readings in the story where they are", () => {
    expect(outline("HPI: Headaches.\nHome BP 150/90, pulse 80 last week.\n\nPLAN: Rest.")).toHaveLength(2);
  });

  it("takes numbered problems after the findings for the assessment where there is no other", () => {
    const note =
      "HPI: Ear pain.\n\nEXAM: Canal red.\n\n1. Otitis externa of left ear\nDrops for a week.\n2. Gout\nSame.";
    expect(outline(note)[2]).toMatch(/^assessment-plan: 1\. Otitis externa/);
    expect(outline(`${note}\n\nASSESSMENT: As above.`)[2]).toMatch(/^assessment: /);
  });
});

describe("a letter in prose", () => {
  const letter = `RE: Mrs. L. T., age 70

Dear Dr. Amundsen:

Thank you for asking me to see your patient about burning and numbness in both of her feet.

Her past history is notable for type 2 diabetes and a pacemaker.

On examination she was alert. Ankle jerks were absent.

Nerve conduction studies done in the office showed a moderate polyneuropathy.

In my opinion she has a polyneuropathy. I have started duloxetine.

I will see her again in three months.`;

  it("is divided by the sentences that its paragraphs begin with", () => {
    const kinds = findSections(letter).map(({ kind }) => kind);
    expect(kinds.slice(-6)).toEqual([
      "hpi",
      "past-medical-history",
      "physical-exam",
      "results",
      "assessment-plan",
      "follow-up",
    ]);
  });

  it("is not divided within a paragraph, nor by a history that is merely limited", () => {
    const story =
      "HPI: He fell. On examination of the shed he found the ladder.\n\nHistory is limited by dementia.";
    expect(outline(story)).toHaveLength(1);
  });
});

describe("marks after a letter", () => {
  it("reads two slashes as it reads a colon", () => {
    expect(outline("S// Doing ok.\n\nO// BP 120/70\n\nA/P// Viral cold")).toEqual([
      "subjective: Doing ok.",
      "vitals: BP 120/70",
      "assessment-plan: Viral cold",
    ]);
    expect(outline("HPI: Seen on https://example.org/a today.")).toHaveLength(1);
  });
});

describe("headings told by what stands under them", () => {
  it.each([
    ["## Numbers\nT 37.1\nHR 92\nBP 104/60", "vitals"],
    ["## Top to toe\nGen: tired\nNeck: supple\nChest: clear\nAbd: soft", "physical-exam"],
  ])("%j", (text, kind) => {
    expect(findSections(`# Visit\n\n## Story\nFever.\n\n${text}\n\n## Plan\nRest.`)[2]?.kind).toBe(kind);
  });
});

describe("headings in running text and lists", () => {
  it("keeps tests named before a colon in the story", () => {
    expect(outline("HPI: He fell. CT head: no bleed. He went home.\nPLAN: Rest.")).toEqual([
      "hpi: He fell. CT head: no bleed. He went home.",
      "plan: Rest.",
    ]);
  });

  it("goes back to the problems after a heading within one of them", () => {
    const kinds = findSections(
      "A&P\n1) HTN: at goal. Return precautions: chest pain.\n2) Gout: allopurinol.",
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(["assessment-plan", "discharge-instructions", "assessment-plan"]);
  });

  it("takes a study named in capitals after the examination for imaging", () => {
    expect(outline("EXAM: Soft.\nCT ABD/PELVIS: 4 mm stone.")[1]).toBe("imaging: 4 mm stone.");
  });

  it("reads boxes to tick as bullets", () => {
    expect(outline("FOLLOW UP:\n[ ] CXR in 6 weeks\n[x] BMP in 1 week")).toHaveLength(1);
  });

  it("takes what follows the plan and says when to come back for the follow-up", () => {
    expect(outline("A/P:\n1. Gout: stable.\n\nNEXT STEPS\nSee me in 6 months.")[1]).toBe(
      "follow-up: See me in 6 months.",
    );
  });

  it("takes hospital problems of a discharge summary for its diagnoses", () => {
    const note = "HOSPITAL PROBLEMS\nPneumonia\n\nHOSPITAL COURSE\nCeftriaxone, then home.";
    expect(findSections(note)[0]?.kind).toBe("discharge-diagnosis");
  });

  it("takes unknown names in capitals in an operation's report for its facts", () => {
    const note = "PROCEDURE: Hernia repair.\nCOUNTS: correct\nWOUND CLASS: clean\nFINDINGS: 2 cm defect.";
    expect(findSections(note).map(({ kind }) => kind)).toEqual([
      "procedure",
      "operative-facts",
      "operative-facts",
      "findings",
    ]);
  });
});
