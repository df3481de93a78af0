import { describe, expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";

/** Whether the first mention of `words` counts as dealt with. */
function addressed(text: string, words: string): boolean {
  const note = readNote(text);
  const start = text.indexOf(words);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  expect(clause).toBeGreaterThanOrEqual(0);
  return assertMention(note, clause, { start, end: start + words.length }).addressed;
}

const visit = (history: string, plan: string) =>
  `HPI: Here for a cough of three days.\n\nPMH:\n${history}\n\nASSESSMENT AND PLAN:\n1. Acute bronchitis. Fluids, rest.\n${plan}`;

describe("a condition told by its history", () => {
  const plan = "Assessment at discharge\n  GERD - home omeprazole continued\n  Anxiety";
  it("is only listed, unless it is taken up", () => {
    expect(addressed(`${plan} hx, off meds since 2022.`, "Anxiety hx")).toBe(false);
    expect(addressed(`${plan}, off meds since 2022.`, "Anxiety")).toBe(true);
  });
});

describe("a condition of the history", () => {
  it.each([
    ["Type 2 diabetes", "2. Sugars above goal, increase metformin."],
    ["Essential hypertension", "2. BP at goal, same lisinopril."],
    ["Hypothyroidism", "2. TSH in range, recheck in a year."],
    ["Obstructive sleep apnea", "2. Bring the CPAP to every stay."],
    ["Major depression, recurrent", "2. PHQ-9 of 4, stay on sertraline."],
    ["Paroxysmal atrial fib", "2. Rates fine, stays on apixaban."],
    ["Gout", "2. Uric acid 5.2, same dose."],
    ["CKD stage 3b", "2. Creatinine 1.6, BMP in 3 months."],
    ["Osteoarthritis of both knees", "2. Knees: topical gel."],
    ["BPH", "2. Flomax for the slow stream."],
    ["MSSA bacteremia 2021", "2. Prior MSSA bacteremia, so blood cultures if febrile."],
  ])("%s is addressed by: %s", (history, plan) => {
    expect(addressed(visit(history, plan), history.split(/,| 2021/)[0] ?? history)).toBe(true);
    expect(addressed(visit(history, ""), history.split(/,| 2021/)[0] ?? history)).toBe(false);
  });

  it.each([
    ["Type 2 diabetes", "2. Diabetes: sugars not discussed today."],
    ["Osteoporosis", "2. Other chronic issues: bones, eyes: no change."],
    ["Gout", "2. Hypertension: raise losartan."],
  ])("%s stays listed beside: %s", (history, plan) => {
    expect(addressed(visit(history, plan), history)).toBe(false);
  });
});

describe("a condition that introduces the patient", () => {
  const note = (sentence: string, plan: string) =>
    `HPI: ${sentence}\n\nASSESSMENT:\nBronchitis.\n\nPLAN:\n${plan}`;

  it("counts where the plan takes it up, and only there", () => {
    const told = note("64M with HTN, gout and glaucoma who presents with cough.", "Hold lisinopril. Fluids.");
    expect(addressed(told, "HTN")).toBe(true);
    expect(addressed(told, "gout")).toBe(false);
    expect(addressed(told, "glaucoma")).toBe(false);
  });

  it("may open a history in words", () => {
    const told = note("Her medical history is eczema, migraine, and acne. She coughs.", "Fluids.");
    expect(addressed(told, "migraine")).toBe(false);
  });

  it("counts where it changes care, whatever the section", () => {
    expect(
      addressed(
        "ANESTHESIA: Spinal, because of her severe sleep apnea.\nPOSTOPERATIVE DIAGNOSIS: Hernia.",
        "sleep apnea",
      ),
    ).toBe(true);
  });
});

describe("what takes a condition up", () => {
  it.each([
    // a technique changed because of it
    [
      "HISTORY: CKD 3.\n\nTECHNIQUE: Half dose of contrast, eGFR is 41.\n\nIMPRESSION: No stone.",
      "CKD 3",
      true,
    ],
    ["TECHNIQUE: Motion limited by his tremor.\n\nIMPRESSION: No stone.", "tremor", true],
    // the problem's heading is the one word its name ends with
    ["PMH:\nAdrenal nodule\n\nHOSPITAL COURSE:\n1. Nodule: 12 mm, unchanged.", "Adrenal nodule", true],
    ["PMH:\nCoronary disease\n\nA/P:\n1. Disease of the nail: file it.", "Coronary disease", false],
    // an emergency course weighs it
    [
      "PMH:\nDVT 2015\n\nMDM: With her old DVT a duplex was done, negative.\n\nDIAGNOSIS: Cellulitis",
      "DVT",
      true,
    ],
    // what may come is no care of what is there
    ["PMH:\nMigraine\n\nA/P:\n1. Sinusitis. Fluids.\nReturn for headaches or fever.", "Migraine", false],
    ["PMH:\nMigraine\n\nA/P:\n1. Sinusitis. Fluids.\n2. Headaches fewer on topiramate.", "Migraine", true],
  ])("%s", (text, words, expected) => {
    expect(addressed(text, words)).toBe(expected);
  });
});

describe("the reason for a study", () => {
  it.each([
    ["INDICATION: Rule out celiac disease.\n\nDIAGNOSIS: Normal duodenum.", "celiac disease", true],
    [
      "INDICATION: 60F, ovarian cancer on carboplatin, restaging.\n\nIMPRESSION: Stable.",
      "ovarian cancer",
      true,
    ],
    [
      "INDICATION: Flank pain. Hx of gout. Remote mononucleosis 1999.\n\nIMPRESSION: Stone.",
      "mononucleosis",
      false,
    ],
    ["INDICATION: Flank pain. Hx of gout. Remote mononucleosis 1999.\n\nIMPRESSION: Stone.", "gout", false],
    ["INDICATION: Flank pain. Hx of gout.\n\nIMPRESSION: Stone.", "Flank pain", true],
  ])("%s: %s", (text, words, expected) => {
    expect(addressed(text, words)).toBe(expected);
  });
});

describe("an assessment's sentence on the patient", () => {
  const note = (plan: string) =>
    `HPI: Cough.\n\nASSESSMENT:\n80F with glaucoma, gout and COPD, admitted for pneumonia.\n\nPLAN:\n${plan}`;

  it("tells the background, unless the plan takes it up", () => {
    expect(addressed(note("Ceftriaxone."), "gout")).toBe(false);
    expect(addressed(note("Ceftriaxone. Keep allopurinol."), "gout")).toBe(true);
    expect(addressed(note("Ceftriaxone."), "pneumonia")).toBe(true);
  });

  it("names what it assesses", () => {
    expect(
      addressed("ASSESSMENT: 64M with acute pancreatitis, improving, eating.", "acute pancreatitis"),
    ).toBe(true);
    expect(
      addressed("HPI: 69M w/ end-stage arthritis of the hip, limping.\n\nA/P: See orders.", "arthritis"),
    ).toBe(true);
  });
});

describe("a condition told without headings, with what is done about it", () => {
  it.each([
    [
      "Med check. GERD stable. Essential hypertension at goal, continue same dose, BMP ordered.",
      "Essential hypertension",
    ],
    ["Housekeeping first: HTN at goal, renewed 90d x3.\n\nA/P\n1. Shingles, valacyclovir.", "HTN"],
  ])("%s", (text, words) => {
    expect(addressed(text, words)).toBe(true);
  });
  it.each([
    [
      "Med check. Essential hypertension, gout, hearing loss and cataracts. Back pain today.",
      "Essential hypertension",
    ],
    ["Background: HTN, gout.\n\nA/P\n1. Shingles, valacyclovir.", "HTN"],
  ])("but not: %s", (text, words) => {
    expect(addressed(text, words)).toBe(false);
  });
});

describe("a letter that no heading parts", () => {
  const letter = (told: string) =>
    `Dear Dr. Rowe,\n\n${told}\n\nI have doubled her pantoprazole, and will see her in three months.\n\nYours,\nA. Lind, MD\n`;
  it("deals with what it tells", () => {
    const told =
      "I saw your patient today. She has idiopathic pulmonary fibrosis, which the conference settled last year.";
    expect(addressed(letter(told), "idiopathic pulmonary fibrosis")).toBe(true);
  });
  it("only lists what introduces the patient", () => {
    const told = "I saw this 71-year-old with gout, hypothyroidism and psoriasis, who presents with reflux.";
    expect(addressed(letter(told), "gout")).toBe(false);
  });
});
