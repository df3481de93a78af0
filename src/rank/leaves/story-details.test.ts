/** Depth of an ulcer and stage of a kidney disease, told once in the story. */
import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { detailsOf } from "./story-details.ts";

const told = (text: string, code: string) =>
  detailsOf(readNote(text)).find(({ completes }) => completes(code))?.words;

describe("the depth of an ulcer, from the examination", () => {
  it.each([
    [
      "Exam: shallow 1.5 cm ulcer, clean, limited to skin breakdown.\nA: ankle ulcer.",
      "limited breakdown skin",
    ],
    [
      "Exam: calf wound 4 x 2 cm. Subcutaneous fat visible, no muscle or bone exposed.\nA: calf ulcer.",
      "fat layer exposed",
    ],
    ["Exam: foot ulcer, full thickness, does not probe to bone.\nA: foot ulcer.", "fat layer exposed"],
    ["Exam: heel ulcer with necrotic muscle at the base.\nA: heel ulcer.", "necrosis muscle"],
    ["Exam: heel ulcer, bone exposed.\nA: heel ulcer.", "bone involvement"],
  ])("%s", (text, words) => expect(told(text, "L97.319")).toBe(words));

  it.each([
    "Exam: heel ulcer, bone exposed. Toe ulcer superficial.\nA: heel ulcer, toe ulcer.",
    "Exam: ulcer clean, no exposed bone.\nA: heel ulcer.",
    "Superficial vein thrombosis.\nA: leg ulcer.",
  ])("nothing, or two things: %s", (text) => expect(told(text, "L97.319")).toBeUndefined());

  it("not of a leaf that says its depth", () =>
    expect(told("Exam: ulcer, bone exposed.", "L97.312")).toBeUndefined());
});

describe("the degree of a retinopathy", () => {
  it.each([
    [
      "HPI: mild NPDR OU.\nA: DM2 with retinopathy.",
      "mild nonproliferative diabetic retinopathy without macular edema bilateral",
    ],
    // One eye has got worse: the note says two things.
    ["HPI: mild NPDR OU.\nA: OD retinopathy has moved up to moderate nonproliferative.", undefined],
  ])("%s", (text, words) => expect(told(text, "E11.319")).toBe(words));
});

describe("the stage of a kidney disease, apart from its name", () => {
  it.each([
    ["A: CKD, now settled at stage 3b.", "stage 3b"],
    ["A: CKD, eGFR 39, which makes it stage 3b.", "stage 3b"],
    ["A: chronic kidney disease in the diabetic range, stage IV.", "stage 4"],
    ["A: CKD G3bA2, stable.", "stage 3b"],
    ["A: stage 4 CKD.", "stage 4"],
  ])("%s", (text, words) => expect(told(text, "N18.9")).toBe(words));

  it.each([
    "A: CKD, not yet at stage 5.",
    "A: CKD. Pressure ulcer stage 2.",
    "A: CKD, until stage 4 no dialysis.",
  ])("none in: %s", (text) => expect(told(text, "N18.9")).toBeUndefined());
});

describe("the kind of an atrial fibrillation, told once", () => {
  it.each([
    ["HPI: atrial fibrillation.\nA: His atrial fibrillation is persistent.", "persistent"],
    ["HPI: permanent AF.\nA: AF, rate controlled.", "permanent"],
    ["HPI: persistent tachycardia.\nA: atrial fibrillation.", undefined],
    ["HPI: paroxysmal AF, later persistent AF.", undefined],
    ["A: Atrial fibrillation, which is persistent.", "persistent"],
    ["A: A-fib, uninterrupted now since spring of 2024.", "long-standing persistent"],
    ["A: A-fib, continuous for 2 weeks.", undefined],
  ])("%s", (text, words) => expect(told(text, "I48.91")).toBe(words));
});

it("the stage that the filtration rate puts a kidney disease in", () => {
  expect(told("HPI: His eGFR is 21, against 26 a year ago, so he remains in stage 4.", "N18.9")).toBe(
    "stage 4",
  );
});

describe("an appendix as it was found", () => {
  it.each([
    ["The appendix was necrotic and perforated, with a walled off abscess.", "perforated abscess"],
    ["Acute appendicitis with perforation, no abscess.", "perforated"],
    ["Ruptured appendix. The appendix was perforated with diffuse peritonitis.", "perforated generalized"],
    ["The appendix was not perforated and there was no abscess.", undefined],
    ["Perforated diverticulitis with abscess; the appendix was normal.", undefined],
    ["Non-perforated appendicitis.", undefined],
  ])("%s", (text, words) => {
    expect(told(`HOSPITAL COURSE: ${text}`, "K35.80")).toBe(words);
  });
});
