import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { fullerCode } from "./fuller-codes.ts";

const note = readNote("ASSESSMENT: as below.");

describe("what stands around a name and decides its code", () => {
  it.each([
    ["M19.92", "Post-traumatic osteoarthritis right knee", "M17.3"],
    ["M19.90", "OA of both hips", "M16.1"],
    ["M19.90", "Generalized primary OA", "M15.0"],
    ["G40.109", "Focal epilepsy with impaired awareness seizures", "G40.209"],
    ["G40.919", "Epilepsy, drug-resistant, focal with impaired awareness", "G40.219"],
    ["M81.0", "Osteoporosis caused by the prednisone", "M81.8"],
    ["M81.0", "Steroid-induced osteoporosis", "M81.8"],
    ["M10.9", "Acute gout R first MTP. In him it is from the kidneys", "M10.3"],
    ["M10.9", "Gout due to renal impairment", "M10.3"],
    ["H40.003", "Glaucoma suspect OU, low risk", "H40.013"],
    ["H40.00", "Glaucoma suspect, high risk", "H40.02"],
    ["Z28.9", "immunization not carried out because of acute illness", "Z28.01"],
    ["Z28.9", "immunization not carried out, caregiver refusal", "Z28.82"],
    ["R10.2", "Cancer-related pelvic pain", "G89.3"],
    ["M54.9", "Back pain due to bone mets", "G89.3"],
    ["L82.1", "The seborrheic keratosis under the breast is inflamed and was frozen", "L82.0"],
  ])("%s, %s", (code, text, expected) => {
    expect(fullerCode(note, code, text)).toBe(expected);
  });

  it.each([
    ["G40.909", "Generalized epilepsy with impaired awareness"],
    ["L82.1", "Seborrheic keratosis, not inflamed"],
    ["G40.109", "Focal epilepsy, aware seizures"],
    ["M81.0", "Osteoporosis. Knee pain better on prednisone"],
    ["M17.11", "OA of both hips"],
    ["Z28.9", "immunization not carried out"],
    ["M10.9", "Gout, CKD 3b"],
    ["M10.9", "Gout, not from the kidneys"],
    ["H40.003", "Glaucoma suspect OU"],
    ["R10.2", "Pelvic pain. Ovarian cancer in remission"],
  ])("%s stays in %s", (code, text) => {
    expect(fullerCode(note, code, text)).toBe(code);
  });
});

describe("what the rest of the note tells of a place", () => {
  const codeIn = (text: string, code: string) => fullerCode(readNote(text), code, "");

  it.each([
    ["CT: 5 mm kidney stone located in the proximal right ureter.", "N20.0", "N20.1"],
    ["Stone in the distal ureter and a nonobstructing one above.", "N20.0", "N20.2"],
    ["EXAM: necrotic wound on his heel.", "L97.51", "L97.41"],
  ])("%s: %s is %s", (text, code, expected) => {
    expect(codeIn(text, code)).toBe(expected);
  });

  it.each([
    ["CT: 5 mm kidney stone, ureters normal.", "N20.0"],
    ["EXAM: wound on the great toe, heel intact; no heel ulcer.", "L97.51"],
  ])("%s: %s stays", (text, code) => {
    expect(codeIn(text, code)).toBe(code);
  });
});

describe("a seizure that is not called epilepsy", () => {
  const inNote = (said: string, where: string) =>
    fullerCode(readNote(`HOSPITAL COURSE: Brain tumor. ${where}. ${said}`), "G40.109", where);
  it.each([
    ["Neurology is not calling this epilepsy.", "One more focal motor seizure in the ED"],
    ["This does not meet criteria for epilepsy.", "Focal seizure"],
    ["It is not epilepsy.", "Focal motor seizure"],
    ["", "Focal motor seizure, EEG without epileptiform activity. Neurology is not calling this epilepsy"],
  ])("%s %s", (said, where) => {
    expect(inNote(said, where)).toBe("R56.9");
  });
  it.each([
    ["Levetiracetam.", "Focal motor seizure"],
    ["Brother does have epilepsy.", "Focal motor seizure"],
    ["Not an epilepsy surgery candidate.", "Focal motor seizure"],
    ["Not calling this epilepsy from the tumor.", "Focal epilepsy"],
  ])("%s %s stays", (said, where) => {
    expect(inNote(said, where)).toBe("G40.109");
  });
});
