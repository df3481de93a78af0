/** What is measured in blood is no dose, and a short heading may end with a full stop. */
import { describe, expect, it } from "vitest";
import { readNote } from "./read.ts";

const kindOf = (line: string) => readNote(`PROBLEMS\n• ${line}\n`).clauses.at(-1)?.kind;

describe("a condition with its concentration", () => {
  it.each([
    "Severe hypertriglyceridemia, 4,120 mg/dL",
    "Hypercalcemia 13.1 mg/dL",
    "Hyperkalemia 6.4 mEq/L",
    "Hypermagnesemia, 5.2 mg / dL",
  ])("is no drug line: %s", (line) => expect(kindOf(line)).not.toBe("medication"));

  it.each([
    "Metoprolol 25 mg daily",
    "Daptomycin 8 mg/kg q24h",
    "Furosemide 40 mg daily",
  ])("a dose is: %s", (line) => expect(kindOf(line)).toBe("medication"));
});

describe("the course of a stay told after its history", () => {
  const sectionOf = (text: string, words: string) => {
    const at = text.indexOf(words);
    return readNote(text).clauses.find(({ start, end }) => start <= at && at < end)?.section;
  };
  it("begins at its own heading", () => {
    const text =
      "Brief history. Cough for a week.\n\nCourse. Admitted with pneumonia.\n\nClinical course. Better.\n";
    expect(sectionOf(text, "Cough")).toBe("hpi");
    expect(sectionOf(text, "pneumonia")).toBe("hospital-course");
  });
  it("not where a sentence begins with the word", () => {
    const text = "HPI: Cough.\nCourse of antibiotics finished. Well now.\n";
    expect(sectionOf(text, "antibiotics")).toBe("hpi");
  });
});
