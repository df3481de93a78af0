import { describe, expect, it } from "vitest";
import { type Attributes, attributesOf } from "./attributes.ts";
import { patientOf } from "./patient.ts";
import { readNote } from "./read.ts";

function told(marked: string): Record<string, unknown> {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const text = marked.replace("<<", "").replace(">>", "");
  const note = readNote(text);
  const index = note.clauses.findIndex((clause) => clause.start <= start && clause.end >= end);
  if (index === -1) throw new Error("no clause holds the mention");
  const attributes: Attributes = attributesOf(note, index, { start, end });
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { value, start: from, end: to }]) => {
      expect(text.slice(from, to)).not.toBe("");
      return [name, value];
    }),
  );
}

describe("attributesOf", () => {
  it.each([
    ["Assessment: Right <<knee pain>>.", { laterality: "right" }],
    ["Assessment: <<Cataract>>, left eye.", { laterality: "left" }],
    ["HPI: Right knee pain and left <<shoulder pain>>.", { laterality: "left" }],
    ["HPI: Right <<knee pain>> and left shoulder pain.", { laterality: "right" }],
    ["Assessment: <<Otitis media>> b/l", { laterality: "bilateral" }],
    ["CC: Left wrist injury\nAssessment: <<Wrist sprain>>", { laterality: "left" }],
    ["A/P:\n1. Right knee OA\n- <<knee OA>> is worse", { laterality: "right" }],
    ["A/P:\n1. <<Knee strain>>\n- The right knee was examined", { laterality: "right" }],
    ["Assessment: Acute on chronic <<systolic heart failure>>", { acuity: "acute-on-chronic" }],
    ["Assessment: <<Chronic kidney disease>> stage IIIb", { acuity: "chronic", stage: "3b" }],
    ["Assessment: <<CKD>> 4", { stage: "4" }],
    ["Assessment: Pressure ulcer of the sacrum, <<pressure ulcer>> stage 2", { stage: "2" }],
    ["Assessment: Moderate persistent <<asthma>>", { severity: "moderate" }],
    [
      "CC: Follow-up of wrist fracture\nAssessment: <<Wrist fracture>>, healing well",
      { encounter: "subsequent", healing: "routine" },
    ],
    [
      "Assessment: <<Tibia fracture>> with nonunion, subsequent encounter",
      { encounter: "subsequent", healing: "nonunion" },
    ],
    ["Assessment: <<Scar>>, sequela of burn", { encounter: "sequela" }],
    ["HPI: G2P1 at 34 weeks gestation.\nAssessment: <<Gestational diabetes>>", { weeks: 34, trimester: 3 }],
    ["Assessment: <<Hyperemesis>>, pregnancy at 10w2d", { weeks: 10, trimester: 1 }],
    ["Assessment: <<Anemia>> in pregnancy, second trimester", { trimester: 2 }],
    ["Assessment: <<Gout>>", {}],
    ["HPI: Cough for 6 weeks.\nAssessment: <<Bronchitis>>", {}],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("patientOf", () => {
  it.each([
    ["HPI: Mr. Doe is a 58-year-old male with gout.", 58, "male"],
    ["72 yo F with cough", 72, "female"],
    ["72yoF with cough", 72, "female"],
    ["HPI: 53 y.o. female here for care.", 53, "female"],
    ["Katherine is a 22-month-old female.", 1, "female"],
    ["45F with ankle pain", 45, "female"],
    ["FH: 60-year-old brother with CAD\nHPI: A 30 year old woman.", 30, "female"],
    ["She has a 9-year-old brother. The patient is a 4-year-old girl.", 4, "female"],
    ["CC: cough\nHPI: Mrs. Doe feels unwell.", undefined, "female"],
    ["HPI: He coughs and his nose runs.", undefined, "male"],
    ["HPI: Cough for 10 days.", undefined, undefined],
  ])("%s", (text, age, sex) => {
    const patient = patientOf(readNote(text));
    expect([patient.ageYears?.value, patient.sex?.value]).toEqual([age, sex]);
  });
});
