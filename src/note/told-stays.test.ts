import { describe, expect, it } from "vitest";
import { withToldStay } from "./told-stays.ts";
import type { Section } from "./types.ts";

const story = "She came in with fever and was treated for a week with an antibiotic by vein. ".repeat(4);

/** A note of these parts, each a kind, a heading or "" and its text; and the kinds that its sections have in the end. */
function kinds(title: string, parts: readonly (readonly [kind: string, heading: string, text: string])[]) {
  let text = `${title}\n\n`;
  const sections = parts.map(([kind, heading, words]): Section => {
    const start = text.length;
    text += `${heading}${heading === "" ? "" : "\n"}${words}\n\n`;
    const end = start + heading.length;
    const body = { start: heading === "" ? start : end + 1, end: text.length - 2 };
    return heading === "" ? { kind, body } : { kind, heading: { start, end }, body };
  });
  return withToldStay(text, sections).map(({ kind }) => kind);
}

describe("a discharge summary that names no course", () => {
  it("has it in what it tells", () => {
    expect(
      kinds("DISCHARGE SUMMARY", [
        ["hpi", "", story],
        ["medications", "Meds", "aspirin"],
      ]),
    ).toEqual(["hospital-course", "medications"]);
    expect(
      kinds("Oncology D/C Summary", [
        ["preamble", "", story],
        ["diagnosis", "", story],
      ]),
    ).toEqual(["hospital-course", "hospital-course"]);
  });
  it("keeps its story where something is judged under a heading", () => {
    const judged = ["discharge-diagnosis", "DIAGNOSES", "Pneumonia"] as const;
    expect(kinds("DISCHARGE SUMMARY", [["hpi", "", story], judged])).toEqual(["hpi", "discharge-diagnosis"]);
  });
  it("keeps a plan, and what is too short to tell a course", () => {
    expect(
      kinds("DISCHARGE SUMMARY", [
        ["letterhead", "", "In: 3/1. Out: 3/4."],
        ["plan", "Plan", story],
      ]),
    ).toEqual(["letterhead", "plan"]);
  });
  it("has the parts of a birth for its course", () => {
    expect(
      kinds("OB DISCHARGE SUMMARY", [
        ["procedure", "LABOR", "Induced."],
        ["results", "Postpartum", "Hgb 7.2, iron."],
        ["diagnosis", "Dx", "Anemia"],
      ]),
    ).toEqual(["hospital-course", "hospital-course", "diagnosis"]);
  });
});

it("leaves every other note as it is", () => {
  expect(
    kinds("CLINIC NOTE", [
      ["hpi", "", story],
      ["results", "Postpartum", "Hgb 7.2"],
    ]),
  ).toEqual(["hpi", "results"]);
});
