/** What stays and emergency visits are coded by, in short invented notes: for and against, from the reading of the note to the claim. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools, type Tools } from "../src/engine.ts";
import { suggest } from "../src/suggest.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);
afterAll(() => tools.close());

async function codesOf(text: string, setting: "inpatient" | "emergency" = "inpatient", ageYears = 60) {
  const request = suggestionRequestSchema.parse({
    note: { text },
    encounter: {
      setting,
      claim: setting === "inpatient" ? "facility" : "professional",
      dateOfService: "2026-03-03",
    },
    patient: { ageYears },
    minConfidence: 0.05,
    limit: 100,
  });
  const { suggestions } = await suggest(request, tools.icd10cm);
  return suggestions.map(({ code }) => code);
}

const course = (text: string) => `DISCHARGE SUMMARY\n\nHOSPITAL COURSE\n${text}\n`;
const final = (text: string) => `ED NOTE\n\nHPI: seen after a fall.\n\nFINAL DIAGNOSES\n${text}\n`;

describe("words that only read like a condition", () => {
  it.each([
    ["Resuscitated with lactated Ringer's for pancreatitis.", "Z39.1"],
    ["Pneumonia. Lactate 2.1, cleared.", "Z39.1"],
    ["AKI with falling GFR, fluids given.", "R29.6"],
    ["GI bleed with falling hemoglobin, two units.", "R29.6"],
    ["Pneumonia. WBC falling, afebrile.", "R29.6"],
    ["Pneumonia. Both CTs were reviewed with radiology.", "G56.00"],
    ["Pneumonia. One SIRS criterion from fever.", "R65.10"],
    ["Cellulitis. Sepsis evaluation negative.", "A41.9"],
    ["Wife adds that he eats little. Pneumonia treated.", "Z63.4"],
    ["Hypoglycemia from glipizide, drug accumulating in AKI.", "F19.20"],
  ])("%s is not %s", async (text, code) => {
    expect(await codesOf(course(text))).not.toContain(code);
  });
  it("lets the conditions themselves stand", async () => {
    expect(await codesOf(final("Recurrent falls\nCarpal tunnel syndrome, right"), "emergency")).toEqual(
      expect.arrayContaining(["R29.6", "G56.01"]),
    );
    expect(await codesOf(course("Sepsis, treated. Evaluation for source: lungs."))).toContain("A41.9");
  });
});

describe("what another code of the stay says better", () => {
  it.each([
    ["Influenza A with cough, oseltamivir. Influenza isolation lifted.", "J10.1", "J11.1"],
    ["Pneumonia, treated 7 days. Final: aspiration pneumonia.", "J69.0", "J18.9"],
    ["Parkinson's disease with dyskinesia, levodopa timed. Dyskinesias watched.", "G20.B1", "G24.9"],
    [
      "Cholelithiasis with acute and chronic cholecystitis, cholecystectomy. Acute on chronic cholecystitis.",
      "K80.12",
      "K81.2",
    ],
    ["Febrile nonhemolytic transfusion reaction with chills, acetaminophen.", "R50.84", "R68.83"],
    ["Traumatic subdural hematoma with brief LOC, repeat CT stable.", "S06.5X1A", "R55"],
    ["Anemia, iron deficiency by ferritin, iron infusion.", "D50.9", "E61.1"],
    [
      "Duodenal ulcer with bleeding, clipped. Acute blood loss anemia, near fainting, two units.",
      "D62",
      "R55",
    ],
  ])("%s", async (text, kept, gone) => {
    const codes = await codesOf(course(text));
    expect(codes).toContain(kept);
    expect(codes).not.toContain(gone);
  });
  it("keeps what is not the same", async () => {
    expect(await codesOf(course("Chills without fever, no cause found."))).toContain("R68.83");
    expect(await codesOf(course("Pneumonia, ceftriaxone and azithromycin."))).toContain("J18.9");
    expect(await codesOf(course("Acute cholecystitis, no stones, drained."))).toContain("K81.0");
  });
});

describe("the stage that stands beside a kidney disease, and beside an ulcer", () => {
  it.each([
    ["AKI on diabetic CKD 3b.", "N18.32"],
    ["Type 2 diabetes with diabetic CKD stage 4, stable.", "N18.4"],
    ["Hypertensive CKD 3a, losartan continued.", "N18.31"],
    ["Diabetic chronic kidney disease stage 5, no dialysis yet.", "N18.5"],
    ["Hypertensive kidney disease stage 2, amlodipine.", "N18.2"],
    ["Sacral pressure ulcer, 2 x 1.5 cm; wound nurse records stage 2. Foam.", "L89.152"],
    ["Pressure ulcer of the left heel. Offloaded. Wound care: heel stage 3.", "L89.623"],
  ])("%s is %s", async (text, code) => {
    expect(await codesOf(course(text))).toContain(code);
  });
  it.each([
    ["Diabetic CKD, 3 mg of glimepiride stopped.", "N18.30"],
    ["Sacral pressure ulcer, 2 x 1.5 cm, foam. CKD stage 3.", "L89.153"],
    ["Sacral pressure ulcer 1 x 1 cm, foam.", "L89.151"],
  ])("%s is not %s", async (text, code) => {
    expect(await codesOf(course(text))).not.toContain(code);
  });
});

describe("an acute stroke's deficits and its first score", () => {
  const stroke = (hpi: string) =>
    `DISCHARGE SUMMARY\nHPI: 70-year-old right-handed woman. ${hpi}\n\nHOSPITAL COURSE\nAcute ischemic stroke, left MCA. Aspirin. NIHSS 6 at discharge.\n`;
  it("are coded from the presentation", async () => {
    const codes = await codesOf(stroke("NIHSS 14 on arrival, right hemiplegia, global aphasia, dysarthria."));
    expect(codes).toEqual(expect.arrayContaining(["R47.01", "R47.1", "R29.714"]));
    expect(codes).not.toContain("R29.706");
  });
  it("not where they are denied, or the stroke is old", async () => {
    expect(await codesOf(stroke("NIHSS 2: no hemiplegia, no aphasia."))).not.toContain("G81.91");
    const old =
      "DISCHARGE SUMMARY\nHPI: right hemiplegia, told of the past.\n\nHOSPITAL COURSE\nPneumonia. Old stroke 2019.\n";
    expect(await codesOf(old)).not.toContain("R47.01");
  });
});

describe("injuries named in pairs, and hematomas of the skin", () => {
  it.each([
    ["Contusion and abrasion of left knee", ["S80.02XA", "S80.212A"]],
    ["Left knee contusion and abrasion", ["S80.02XA", "S80.212A"]],
    ["Abrasion and laceration of the chin", ["S01.81XA"]],
    ["Scalp hematoma", ["S00.03XA"]],
    ["Hematoma of the forehead", ["S00.83XA"]],
  ])("%s", async (text, wanted) => {
    expect(await codesOf(final(text), "emergency")).toEqual(expect.arrayContaining(wanted));
  });
  it("a hematoma inside is no bruise", async () => {
    const codes = await codesOf(final("Acute subdural hematoma, left frontal"), "emergency");
    expect(codes.some((code) => code.startsWith("S00"))).toBe(false);
  });
});

describe("less of a drug than prescribed", () => {
  it.each([
    "Meant to take fluticasone twice a day but has used it once daily since she lost coverage.",
    "Takes apixaban 5 mg bid but only took half of the time, could not afford it.",
    "Prescribed levetiracetam twice daily but has taken it only once a day because of the cost.",
    "His tiotropium inhaler he is making it last, the copay doubled.",
  ])("%s", async (text) => {
    const codes = await codesOf(
      `ED NOTE\nHPI: short of breath. ${text}\n\nIMPRESSION\n1. Exacerbation from under use of the medication because of cost\n2. COPD exacerbation\n`,
      "emergency",
    );
    expect(codes.some((code) => /^T\d\d\..*6A$/.test(code))).toBe(true);
  });
  it("not what is taken as needed, or as directed", async () => {
    const codes = await codesOf(
      "ED NOTE\nHPI: takes albuterol as needed and has used it twice this week.\n\nIMPRESSION\nAsthma exacerbation\n",
      "emergency",
    );
    expect(codes.some((code) => /^T\d\d\..*6A$/.test(code))).toBe(false);
  });
});

describe("the newborn's own record", () => {
  const newborn = (text: string) =>
    `NEWBORN DISCHARGE SUMMARY\nMale infant born at 36w2d by cesarean.\n\nHOSPITAL COURSE\n${text}\n`;
  it.each([
    ["Hypoglycemia, 32 at two hours, dextrose.", "P70.4"],
    ["Transient tachypnea, CPAP 18 h.", "P22.1"],
    ["Jaundice, phototherapy for a day.", "P59.9"],
    ["Respiratory failure, intubated for a day.", "P28.5"],
    ["Hypocalcemia, calcium given.", "P71.1"],
  ])("%s", async (text, code) => {
    expect(await codesOf(newborn(text), "inpatient", 0)).toContain(code);
  });
  it("holds no code of the mother's, and the mother's none of the newborn", async () => {
    const codes = await codesOf(newborn("Breech at delivery. Hypoglycemia, fed."), "inpatient", 0);
    expect(codes.some((code) => code.startsWith("O"))).toBe(false);
    expect(await codesOf(course("Hypoglycemia, dextrose given."))).not.toContain("P70.4");
  });
});

describe("a body mass index, and what stands on the next line", () => {
  it("is read though a dash follows below", async () => {
    const codes = await codesOf("DISCHARGE SUMMARY\n\nDIAGNOSES\n- Morbid obesity, BMI 44\n- Hypokalemia\n");
    expect(codes).toContain("Z68.41");
  });
});

describe("a course told by problems, with items below them", () => {
  it("takes an item's name for a problem of its own", async () => {
    const codes = await codesOf(
      course(
        "# Septic shock from pneumonia\n   - Acute kidney injury on CKD 4: creatinine 4.0, back to 2.8.\n   - Septic encephalopathy: confused for two days, cleared.\n# Type 2 diabetes - glargine continued.\n# Hypertension - amlodipine held, restarted.",
      ),
    );
    expect(codes).toEqual(expect.arrayContaining(["N17.9", "N18.4", "E11.22", "I12.9"]));
  });
  it("not an item that only prevents or denies", async () => {
    const codes = await codesOf(
      course("# Pneumonia\n   - DVT: heparin prophylaxis.\n   - Hyperkalemia: none."),
    );
    expect(codes).not.toContain("I82.409");
    expect(codes).not.toContain("E87.5");
  });
});

describe("what an infarct, a pneumonia or a diabetes says already", () => {
  it.each([
    ["Right middle cerebral artery infarct, embolic from the heart.", "I63.411", "I63.511"],
    [
      "Pneumococcal pneumonia, sputum with Streptococcus pneumoniae. COPD exacerbation, steroids.",
      "J44.0",
      "B95.3",
    ],
    ["Type 1 diabetes with gastroparesis, glargine continued.", "E10.43", "Z79.4"],
    [
      "Acute perforated appendicitis with generalized peritonitis, appendectomy. Peritonitis treated.",
      "K35.20",
      "K65.0",
    ],
    ["Gastric ulcer with bleeding caused by ibuprofen 600 mg twice daily, stopped.", "T39.395A", "Z79.1"],
  ])("%s", async (text, kept, gone) => {
    const codes = await codesOf(course(text));
    if (kept.startsWith("K35")) expect(codes.some((code) => code.startsWith("K35"))).toBe(true);
    else if (kept.startsWith("T39")) expect(codes.some((code) => /^T39\.3[19]5A$/.test(code))).toBe(true);
    else expect(codes).toContain(kept);
    expect(codes).not.toContain(gone);
  });
  it("a score is read with where it was taken", async () => {
    expect(await codesOf(course("Acute ischemic stroke. NIHSS upon admission 9. Aspirin."))).toContain(
      "R29.709",
    );
  });
});

describe("an insulin pump that failed", () => {
  const ketoacidosis = (text: string) =>
    course(`Diabetic ketoacidosis, type 1 diabetes. ${text} Insulin drip, closed the gap.`);
  it("is coded, and first", async () => {
    const codes = await codesOf(ketoacidosis("Her insulin pump had a motor failure overnight."));
    expect(codes).toEqual(expect.arrayContaining(["T85.614A", "E10.10"]));
  });
  it("not where it works, nor another pump", async () => {
    expect(await codesOf(ketoacidosis("No pump failure was found."))).not.toContain("T85.614A");
    expect(await codesOf(ketoacidosis("His mother's breast pump broke."))).not.toContain("T85.614A");
  });
});

describe("the mother's stay for a birth", () => {
  it("codes her diseases as of childbirth, by the weeks at admission", async () => {
    const codes = await codesOf(
      "OB DISCHARGE SUMMARY\n\nANTEPARTUM\nHypothyroidism, levothyroxine 50. A cold at 36 wks was treated at home.\n\nLABOR\nInduced for post dates, seen at 40w1d.\n\nDELIVERY\nSpontaneous vaginal delivery of a live girl. Postpartum hemorrhage, oxytocin.\n\nPOSTPARTUM\nAcute blood loss anemia, iron infusion. Hypothyroidism, same dose.\n\nDISCHARGE DIAGNOSES\nVaginal delivery\nPostpartum hemorrhage\nAcute blood loss anemia\nHypothyroidism\n",
      "inpatient",
      31,
    );
    expect(codes).toEqual(expect.arrayContaining(["O99.284", "O90.81", "Z3A.40", "Z37.0"]));
    expect(codes).not.toContain("Z3A.36");
  });
});

describe("where a value is judged in a course", () => {
  it("names the condition", async () => {
    expect(
      await codesOf(course("Pneumonia treated.\nLipids - LDL 160, hyperlipidemia, rosuvastatin begun.")),
    ).toContain("E78.5");
  });
});

describe("what a test still to come will look for", () => {
  it("is not suspected", async () => {
    const text =
      "Hip fracture repaired. A bone density will be arranged as an outpatient to look for osteoporosis.";
    expect(await codesOf(course(text))).not.toContain("M81.0");
  });
});

describe("places without an injury", () => {
  it("are not coded", async () => {
    const text = "# Pneumonia - back to the nursing home, antibiotics go on at the nursing home.";
    expect((await codesOf(course(text))).some((code) => code.startsWith("Y92"))).toBe(false);
  });
});
