/** Findings of several kinds under one heading, and what stands above a note's first heading. */
import { describe, expect, it } from "vitest";
import { findSections } from "./sections.ts";

const outline = (text: string): string[] =>
  findSections(text).map(({ kind, body }) => `${kind}: ${text.slice(body.start, body.end).split("\n")[0]}`);

describe("vital signs, examination and results under one heading", () => {
  it("cuts between lines, and between sentences of a line", () => {
    expect(
      outline("Objective:\nBP 148/86 | Pulse 76\nGeneral: well appearing\nHgb 9.4, WBC 12.9\n\nPlan:\nRest"),
    ).toEqual([
      "vitals: BP 148/86 | Pulse 76",
      "physical-exam: General: well appearing",
      "results: Hgb 9.4, WBC 12.9",
      "plan: Rest",
    ]);
    expect(
      outline(
        "Exam:\nPre BP 160/90, wt 81. Asleep in the chair.\nAC 18/400/PEEP 8\nECOG 1, BW 3100 g, HC 34 cm\nPink.\n\nPlan: rest",
      ),
    ).toEqual([
      "vitals: Pre BP 160/90, wt 81.",
      "physical-exam: Asleep in the chair.",
      "vitals: AC 18/400/PEEP 8",
      "physical-exam: Pink.",
      "plan: rest",
    ]);
    expect(
      outline("Exam: 130/74, 88, 97.9, 97% RA. Antalgic gait. INR 1.1. Heart regular.\n\nPlan: rest"),
    ).toEqual([
      "vitals: 130/74, 88, 97.9, 97% RA.",
      "physical-exam: Antalgic gait.",
      "results: INR 1.1.",
      "physical-exam: Heart regular.",
      "plan: rest",
    ]);
  });

  it("lets a report of imaging go on to the end of its lines", () => {
    expect(
      outline("O:\nLungs: clear\nCXR - L basilar opacity. Old rib fracture healed.\n\nA/P: rest"),
    ).toEqual([
      "physical-exam: Lungs: clear",
      "results: CXR - L basilar opacity. Old rib fracture healed.",
      "assessment-plan: rest",
    ]);
  });

  it("takes a label that names the kind for the part's heading", () => {
    const text = "PHYSICAL EXAMINATION:\nAlert, no distress.\nVITAL SIGNS: Pulse 108\n\nPlan: rest";
    const [, vitals] = findSections(text);
    expect(vitals?.heading && text.slice(vitals.heading.start, vitals.heading.end)).toBe("VITAL SIGNS");
    expect(outline(text)[1]).toBe("vitals: Pulse 108");
  });

  it("leaves an examination alone that tells nothing else", () => {
    expect(outline("Objective: Lungs clear. Knee swollen, 3 cm bruise.\n\nPlan: rest")).toEqual([
      "objective: Lungs clear. Knee swollen, 3 cm bruise.",
      "plan: rest",
    ]);
  });
});

describe("what stands above the first heading", () => {
  it("is a letterhead where it tells only who, when and where", () => {
    expect(outline("Lakeside Eye Clinic\nMs. Q. Test, 62 F   03/19/2024\n\nPlan: rest")[0]).toMatch(
      /^letterhead: /,
    );
  });

  it("is the story where somebody is ill in it, or where it is all there is", () => {
    expect(outline("62F here for cough, seen 03/19/2024\n\nPlan: rest")[0]).toMatch(/^preamble: /);
    expect(outline("Ms. Q. Test, 62 F, 03/19/2024")).toEqual(["preamble: Ms. Q. Test, 62 F, 03/19/2024"]);
  });
});
