import { describe, expect, it } from "vitest";
import { readNote } from "./read.ts";

/** Section kind and kind of the clause that holds `words`. */
function placeOf(text: string, words: string): string {
  const note = readNote(text);
  const at = text.indexOf(words);
  const clause = note.clauses.find(({ start, end }) => start <= at && at < end);
  return clause === undefined ? "none" : `${clause.section}/${clause.kind}`;
}

describe("a study's name in running text", () => {
  it.each([
    "MRCP 5/23: no stone",
    "EGD: clean ulcer base",
    "Repeat CT 3/4: no change",
    "Video study: silent aspiration",
    "CTA chest: no embolus",
    "TTE: EF 55",
    "Bronchoscopy: mucus plug",
    "Swallow study: penetration",
    "US: stones",
    "Paracentesis: 300 cells",
  ])("does not end the hospital course: %s", (study) => {
    const text = `HOSPITAL COURSE\nGallstone pancreatitis, fluids. ${study}. Bili fell.\nHypokalemia to 2.9, replaced.\n`;
    expect(placeOf(text, "Hypokalemia")).toMatch(/^hospital-course\//);
  });
  it("heads its own line where the results are a part of the note", () => {
    const text = "HPI: cough.\n\nIMAGING\nCXR: left lower lobe consolidation\n\nASSESSMENT\nPneumonia";
    expect(placeOf(text, "consolidation")).toMatch(/^(?:imaging|results)\//);
  });
});

describe("headings set off by a full stop or a list's number", () => {
  it.each([
    ["MDM. Near-syncope from tamsulosin.", "Near-syncope", "medical-decision-making"],
    ["Dx 1. Rib fractures 2. scalp hematoma", "scalp hematoma", "diagnosis"],
    ["Impression. Cellulitis of the leg.", "Cellulitis", "impression"],
    ["Assessment. Viral gastroenteritis.", "Viral", "assessment"],
    ["Final dx 1) Colles fracture 2) fall", "Colles", "final-diagnosis"],
    ["Hosp course. To OR on day 1.", "To OR", "hospital-course"],
  ])("%s", (line, words, kind) => {
    expect(placeOf(`HPI: fell at home.\nStudies: CT head no bleed.\n\n${line}\n`, words).split("/")[0]).toBe(
      kind,
    );
  });
  it("parts the items of a list told in one line, in small letters too", () => {
    const text = "Dx 1. Fractures of left ribs, closed 2. scalp hematoma 3. hypotension\nDC home w wife.";
    const found = readNote(text).clauses.map(({ start, end }) => text.slice(start, end));
    expect(found).toContain("scalp hematoma");
    expect(found).toContain("hypotension");
  });
  it("takes no amount for a list's number", () => {
    const text = "Plan: 1. Lasix, dose raised to 2. then recheck";
    expect(readNote(text).clauses.some(({ start, end }) => text.slice(start, end).startsWith("then"))).toBe(
      true,
    );
    expect(readNote("Assessment: 1. grade 2. sprain of ankle").clauses.length).toBeLessThan(4);
  });
});

describe("a condition before a colon, and what was done after it", () => {
  it.each([
    ["Acute blood loss anemia", "four units of red cells"],
    ["Right knee osteoarthritis", "acetaminophen instead of naproxen"],
    ["Hypertension", "home amlodipine resumed"],
    ["OSA", "home CPAP used nightly"],
    ["Hypothyroidism", "levothyroxine by vein while NPO"],
    ["Urinary retention due to prostatic hyperplasia", "Foley, tamsulosin"],
    ["Acute gouty arthritis", "colchicine x 3 days"],
    ["Hyponatremia", "fluid restriction, 131 at discharge"],
    ["Chronic kidney disease", "creatinine at baseline"],
    ["Paroxysmal atrial fibrillation", "rate controlled with diltiazem"],
  ])("%s: %s", (name, done) => {
    const text = `She was admitted with black stools. Fluids were given. ${name}: ${done}. She went home.`;
    expect(placeOf(text, name)).toMatch(/\/(?:item|heading|prose)$/);
  });
  it.each([
    ["DVT", "heparin SQ and SCDs"],
    ["Sepsis workup", "negative"],
    ["Return precautions for bleeding", "given"],
    ["Family history of anemia", "mother"],
    ["Pneumonia", "ruled out by CT"],
    ["Fall risk", "high"],
    ["Hepatitis panel", "pending"],
    ["Aspiration risk", "moderate"],
    ["Depression", "denies"],
    ["Stroke", "considered, MRI normal"],
  ])("not %s: %s", (name, done) => {
    const text = `She was admitted with black stools. Fluids were given. ${name}: ${done}. She went home.`;
    expect(placeOf(text, name)).toMatch(/\/(?:label|prose|result|item)$/);
    expect(placeOf(text, name)).not.toMatch(/\/heading$/);
  });
});

describe("lists of diagnoses, one a line", () => {
  it("keeps lines of small letters apart", () => {
    const text =
      "Impression -\n  right ureteral stone with hydronephrosis\n  acute kidney injury from the obstruction\n  adrenal nodule";
    const found = readNote(text).clauses.map(({ start, end }) => text.slice(start, end));
    expect(found.some((words) => words.includes("hydronephrosis") && words.includes("kidney injury"))).toBe(
      false,
    );
  });
  it("keeps a long diagnosis and the one below it apart", () => {
    const text =
      "DIAGNOSES\nLip laceration\nAlcohol use disorder, severe, with acute intoxication, uncomplicated\nHomeless, in shelter\n";
    const found = readNote(text).clauses.map(({ start, end }) => text.slice(start, end));
    expect(found).toContain("Homeless, in shelter");
  });
  it("joins a wrapped line to what it goes on from", () => {
    const text = "Assessment:\nPneumonia of the right lower lobe with\nparapneumonic effusion";
    const found = readNote(text).clauses.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
    expect(found.some((words) => words.includes("with parapneumonic effusion"))).toBe(true);
  });
});

describe("a summary without headings", () => {
  const summary = `Discharge Summary (Hepatology)\nIn: 7/16/26.\n\nReason for admission - belly pain.\n\n57-year-old with alcoholic cirrhosis, on carvedilol.\n\n1. Bacterial peritonitis. CT: no abscess. Ceftriaxone.\n2. Hepatic encephalopathy. Lactulose.\n`;
  it("has its course from the paragraph that introduces the patient", () => {
    expect(placeOf(summary, "alcoholic cirrhosis")).toMatch(/^hospital-course\//);
    expect(placeOf(summary, "Hepatic encephalopathy")).toMatch(/^hospital-course\//);
    expect(placeOf(summary, "belly pain")).toMatch(/^chief-complaint\//);
  });
  it("takes a list that its line announces as past for no assessment", () => {
    const text = "CC: here for a form.\n\nHer past problems include:\n\n1. Pneumonia 2019\n2. Appendicitis\n";
    expect(placeOf(text, "Pneumonia")).not.toMatch(/^(?:assessment-plan|hospital-course)\//);
  });
});

describe("what is lost or drained", () => {
  it.each([
    "atonic postpartum hemorrhage, QBL 1,240 mL",
    "urinary retention, 900 mL drained",
    "hemothorax, chest tube output 800 mL",
  ])("is no drug: %s", (words) => {
    expect(placeOf(`Hospital course: delivered. ${words}. Stable.`, words)).not.toMatch(/medication$/);
  });
});

describe("the story below a complaint that runs in after its heading", () => {
  it("is a part of its own", () => {
    const text =
      "Reason for admission: chest tightness and cough\n\nMs. B has had asthma since school and was wheezing for three days before she came.\n\nFINAL DIAGNOSES: Asthma exacerbation.\n";
    expect(placeOf(text, "chest tightness")).toMatch(/^chief-complaint\//);
    expect(placeOf(text, "wheezing")).toMatch(/^hpi\//);
  });
  it("stays the complaint where nothing stands beside the heading", () => {
    const text =
      "Chief complaint\n\nShe has been coughing for a whole week and feels worse every single night.\n\nAssessment: Bronchitis.\n";
    expect(placeOf(text, "coughing")).toMatch(/^chief-complaint\//);
  });
});
