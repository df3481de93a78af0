import { describe, expect, it } from "vitest";
import { readNote } from "./read.ts";

function read(text: string): string[] {
  return readNote(text).clauses.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("findClauses", () => {
  it.each([
    [
      "sentences with abbreviations",
      "HPI: Dr. Smith saw him at 2.5 mg q.d. dosing. He is a 58 y.o. male, e.g. a smoker. Better now.",
      [
        "prose: Dr. Smith saw him at 2.5 mg q.d. dosing",
        "prose: He is a 58 y.o. male, e.g. a smoker",
        "prose: Better now",
      ],
    ],
    [
      "names of organisms and people",
      "HPI: Sepsis due to E. coli. Seen by Dr. A. Smith. Has hepatitis C. He feels well.",
      [
        "prose: Sepsis due to E. coli",
        "prose: Seen by Dr. A. Smith",
        "prose: Has hepatitis C",
        "prose: He feels well",
      ],
    ],
    [
      "semicolons",
      "HPI: Fever for two days; cough at night.",
      ["prose: Fever for two days", "prose: cough at night"],
    ],
    [
      "wrapped lines",
      "HPI:\nThe patient has had a cough for about three weeks which is getting\nworse at night and keeps her awake.",
      [
        "prose: The patient has had a cough for about three weeks which is getting\nworse at night and keeps her awake",
      ],
    ],
    ["slash lists", "PMH: HTN/HLD/DM2", ["item: HTN", "item: HLD", "item: DM2"]],
    [
      "comma lists of a history",
      "PMH: Gout, asthma, and atrial fibrillation",
      ["item: Gout", "item: asthma", "item: atrial fibrillation"],
    ],
    [
      "no list where commas only qualify",
      "PMH: Diabetes type 2, uncontrolled, with neuropathy",
      ["item: Diabetes type 2, uncontrolled, with neuropathy"],
    ],
    [
      "labels",
      "ROS:\nConstitutional: Denies fever.\n• Ears, Nose, Mouth and Throat: congestion",
      [
        "label: Constitutional",
        "prose: Denies fever",
        "label: Ears, Nose, Mouth and Throat",
        "item: congestion",
      ],
    ],
    [
      "measurements",
      "Vitals:\nBP: 120/80\nLabs:\nWBC 12.3\nHemoglobin A1c is elevated at 8.",
      ["label: BP", "vital: 120/80", "result: WBC 12.3", "result: Hemoglobin A1c is elevated at 8"],
    ],
    ["a table", "Labs:\n| Na | 134 | low |", ["result: Na | 134 | low"]],
    [
      "drugs",
      "Plan:\n- Continue lisinopril 20 mg daily\n- ibuprofen 600 mg po q6h prn\n- Start lisinopril 10 mg for hypertension",
      [
        "medication: Continue lisinopril 20 mg daily",
        "medication: ibuprofen 600 mg po q6h prn",
        "item: Start lisinopril 10 mg for hypertension",
      ],
    ],
    [
      "problems with a status",
      "A/P: 1. HTN - stable, continue lisinopril. 2. Back pain: ice and rest 3. Gout",
      [
        "heading: HTN",
        "item: stable, continue lisinopril",
        "heading: Back pain",
        "item: ice and rest",
        "heading: Gout",
      ],
    ],
    [
      "hashed problems",
      "Assessment:\n# DM2: uncontrolled.\n#. COPD - no exacerbation",
      ["heading: DM2", "item: uncontrolled", "heading: COPD", "item: no exacerbation"],
    ],
    [
      "remarks inside one line",
      "A/P\n1. MCL strain.\n- Medical Reasoning: He fell. - Medical Treatment: Knee brace.",
      [
        "heading: MCL strain",
        "label: Medical Reasoning",
        "item: He fell",
        "label: Medical Treatment",
        "item: Knee brace",
      ],
    ],
    ["a name and its verdict", "HPI:\nDVT: negative", ["prose: DVT: negative"]],
    [
      "a condition as the topic of what is done",
      "Impression: Angioedema.\nLisinopril stopped. For the hypertension: amlodipine started today. For the record: two visits.",
      [
        "heading: Angioedema",
        "prose: Lisinopril stopped",
        "item: For the hypertension",
        "prose: amlodipine started today",
        "label: For the record",
        "prose: two visits",
      ],
    ],
  ])("cuts %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("puts remarks under their problem, and frees what follows a list of problems", () => {
    const text =
      "ASSESSMENT AND PLAN\n\nLumbar strain.\n• Treatment: rest\n\nGout.\n• stable\n\nASSESSMENT\n\n• Adenoma\n• Hemianopia\n\nThe patient is well known to us.";
    const note = readNote(text);
    const named = note.clauses.map(({ start, end, under }) => {
      const heading = under === undefined ? undefined : note.clauses[under];
      return [text.slice(start, end), heading && text.slice(heading.start, heading.end)];
    });
    expect(named).toEqual([
      ["Lumbar strain", undefined],
      ["Treatment", "Lumbar strain"],
      ["rest", "Lumbar strain"],
      ["Gout", undefined],
      ["stable", "Gout"],
      ["Adenoma", undefined],
      ["Hemianopia", undefined],
      ["The patient is well known to us", undefined],
    ]);
  });

  it("marks what is copied forward", () => {
    const { clauses } = readNote(
      "HPI: Knee pain since Monday.\nAssessment: knee pain since monday\nPlan: rest",
    );
    expect(clauses.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, 0, undefined]);
  });

  it("calls nothing codable in drug lists, vital signs, labels and set phrases", () => {
    const text =
      "Meds: aspirin 81 mg\nVitals: BP 120/80\nROS: Skin: none\nPlan: All questions were answered. Follow up in 2 weeks.\nAssessment: Gout";
    const note = readNote(text);
    expect(
      note.clauses.filter(({ codable }) => codable).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["Gout"]);
  });
});
