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
    [
      "Hospital course: The right leg had a wound. So the open <<tibial fracture>> was graded Gustilo-Anderson IIIA.",
      { laterality: "right", openness: "open-III" },
    ],
    [
      "Hospital course: The skin could be closed over bone, so the open <<tibial fracture>> was grade IIIA.",
      { openness: "open-III" },
    ],
    ["Hospital course: Open <<tibial fracture>>. Gustilo type 3A at surgery.", { openness: "open-III" }],
    [
      "Hospital course: <<Tibial fracture>>, closed. Left leg splinted.",
      { laterality: "left", openness: "closed" },
    ],
    ["Assessment: <<Cataract>>, left eye.", { laterality: "left" }],
    // A line that a side heads.
    [
      "HPI: Last here 2/2025, mild NPDR OU.\n\nIMP:\nOD - <<diabetic macular edema>>, center involved, worse.\nOS - PVD, explains the cobweb.",
      { laterality: "right" },
    ],
    [
      "IMP:\nOD - diabetic macular edema, center involved, worse.\nOS - <<posterior vitreous detachment>>, explains the cobweb.",
      { laterality: "left" },
    ],
    ["Assessment: <<Carotid stenosis>>, L, 60%.", { laterality: "left" }],
    ["Assessment: <<Carotid stenosis>> (R), asymptomatic.", { laterality: "right" }],
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
    ["Assessment: <<Smith fracture>>, R", { laterality: "right" }],
    ["Assessment: <<Radial head fracture>>, L, nondisplaced", { laterality: "left" }],
    ["Assessment: <<COPD>>, on 2 L", {}],
    ["Assessment: <<Hypoxia>>, oxygen 3 L, stable", {}],
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
    ["HPI: Pregnant, G2P1 at 30 weeks.\nAssessment: <<Preeclampsia>>", { weeks: 30, trimester: 3 }],
    ["Assessment: Di-di <<twins>>, 24 weeks", { weeks: 24, trimester: 2 }],
    ["Assessment: <<Placenta previa>> at 28w", { weeks: 28, trimester: 3 }],
    [
      "Assessment: <<Prior cesarean>>, plans repeat at 39 weeks, now 36w1d pregnant",
      { weeks: 36, trimester: 3 },
    ],
    [
      "OB RETURN VISIT\n36 y.o. G3P1011 @ 29w3d by LMP. EDD 5/19/26.\nInterval: feeling well.\nProblems:\n<<Anemia>> - iron.",
      { weeks: 29, trimester: 3 },
    ],
    ["HPI: IUP 39+2.\nAssessment: <<Obesity>>", { weeks: 39, trimester: 3 }],
    ["Assessment: IUP 31 2/7, <<advanced maternal age>>", { weeks: 31, trimester: 3 }],
    [
      "G3P1 at 31w2d.\nHPI: First birth: cesarean for breech at 39 wk, first trimester loss.\nAssessment: <<Hypothyroidism>>",
      { weeks: 31, trimester: 3 },
    ],
    ["Assessment: Pregnancy, <<breech>>: cesarean offered for 39 wk", {}],
    ["Assessment: <<Twins>>, growth scan in 4 weeks", {}],
    ["HPI: Cough for 6 weeks.\nAssessment: <<Bronchitis>>", {}],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("side", () => {
  it.each([
    ["A/P: <<Shoulder pain>> and left knee pain.", undefined],
    ["A/P: Right <<shoulder pain>> and left knee pain.", "right"],
    ["A/P: R <<knee pain>>, L ankle pain.", "right"],
    ["A/P: Pain of the (L) <<knee>>.", "left"],
    ["A/P: <<Cataract>> OS.", "left"],
    ["HPI: A right-handed man with <<wrist pain>>.", undefined],
    ["HPI: He left the hospital with <<knee pain>>.", undefined],
    ["HPI: <<Knee pain>> right now, worse at night.", undefined],
    ["A/P: Both <<gout>> and hypertension.", undefined],
    ["A/P: <<Pain>> in both knees.", "bilateral"],
    ["A/P: <<Gout>>, refill both medications.", undefined],
    ["A/P: <<Ptosis>> RE.", undefined],
    ["A/P: <<Cataract>> RE.", "right"],
    ["A/P: <<Vitreous hemorrhage>> OD.", "right"],
    ["A/P: <<Otitis externa>> AS.", "left"],
    ["A/P: <<Knee pain>> AS of Monday.", undefined],
    ["A/P: <<Carpal tunnel syndrome>>, L.", "left"],
    ["A/P: <<Knee pain>> (R), new.", "right"],
    ["A/P: <<Conjunctivitis>>, both.", "bilateral"],
    ["CC: Right ankle pain after twisting it.\nAssessment: <<Lateral malleolus fracture>>.", "right"],
    ["CC: Pain in the right ankle and left ankle.\nAssessment: <<Lateral malleolus fracture>>.", undefined],
  ])("%s", (text, side) => {
    expect(told(text).laterality).toBe(side);
  });
});

describe("encounter (FY2026 I.C.19.a: treatment, not who sees the patient first)", () => {
  it.each([
    ["A/P: <<Ankle sprain>>. Follow up in 2 weeks.", undefined],
    ["A/P: <<Ankle sprain>>, follow up with orthopedics in 1 week.", undefined],
    ["A/P: <<Ankle sprain>>, will recheck next month.", undefined],
    ["CC: Follow-up of diabetes.\nAssessment: <<Ankle sprain>>, new.", undefined],
    ["CHIEF COMPLAINT\n6 week post-op visit.\nASSESSMENT\n<<Distal radius fracture>>.", "subsequent"],
    ["HPI: Here to follow up on <<ankle fracture>>.", "subsequent"],
    ["HPI: Six weeks after fixation of <<tibia fracture>>.", "subsequent"],
    ["HPI: 3 weeks after a fall with <<wrist pain>>.", undefined],
    ["A/P: <<Tibia fracture>>, s/p ORIF, callus on x-ray.", "subsequent"],
    ["A/P: Follow-up of <<radius fracture>>, displaced. Proceed with ORIF tomorrow.", "initial"],
    ["CC: Follow-up of ankle fracture.\nAssessment: <<Ankle fracture>>, scheduled for surgery.", "initial"],
  ])("%s", (text, encounter) => {
    expect(told(text).encounter).toBe(encounter);
  });
  it("treatment that was never sought", () => {
    expect(told("A/P: <<Scaphoid fracture>> with nonunion, never treated.")).toMatchObject({
      healing: "nonunion",
      untreated: true,
    });
  });
});

describe("open fractures (FY2026 I.C.19.c.1)", () => {
  it.each([
    ["A/P: Open <<tibia fracture>>, Gustilo type IIIA.", "open-III"],
    ["A/P: <<Tibia fracture>>, Gustilo-Anderson grade 2.", "open-I-II"],
    ["A/P: Type II open <<tibia fracture>>.", "open-I-II"],
    ["A/P: Compound <<tibia fracture>>.", "open"],
    ["A/P: Closed <<tibia fracture>>.", "closed"],
    ["A/P: <<Tibia fracture>>, plan open reduction.", undefined],
    ["A/P: <<Tibia fracture>>, not open.", undefined],
    ["A/P: Type 2 diabetes and open <<tibia fracture>>.", "open"],
    ["A/P: <<Tibia fracture>> with open wound of the other knee.", undefined],
  ])("%s", (text, openness) => {
    expect(told(text).openness).toBe(openness);
  });
});

describe("handedness", () => {
  it.each([
    ["HPI: A 60-year-old right-handed man.", "right"],
    ["HPI: She is left hand dominant.", "left"],
    ["SH: Dominant hand: left.", "left"],
    ["HPI: He is ambidextrous.", "ambidextrous"],
    ["HPI: Pain in the right hand.", undefined],
  ])("%s", (text, hand) => {
    expect(patientOf(readNote(text)).handedness?.value).toBe(hand);
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
