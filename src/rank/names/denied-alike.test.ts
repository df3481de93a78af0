import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { affirmsDenied, deniesAlike } from "./denied-alike.ts";

const like = (text: string, wording: string) =>
  [
    readNote(text),
    {
      start: 0,
      end: text.length,
      clause: 0,
      codes: [],
      source: "similar",
      wording,
      length: 1,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    },
  ] as const;

it.each([
  ["AF, no bleeding on apixaban", "bleeding due to apixaban", true],
  ["Crohn's ileitis, no fistula, stricture or abscess", "crohn's ileitis with fistula", true],
  ["Acute tonsillitis, strep neg", "acute strep tonsillitis", true],
  ["Neg for diabetes", "at risk for diabetes", true],
  ["Iron stores fine", "iron deficiency", true],
  ["Thyroid function normal", "abnormal thyroid function", true],
  ["Not nephrotic: albumin 3.9", "nephrotic syndrome", true],
  ["Not sleeping", "insomnia", false],
  ["History of corrected heart defect, echo normal", "history of repaired heart defect", false],
  ["Iron stores low", "iron deficiency", false],
  // Alike, or denied of the patient's doing, which the wording says.
  ["Crohn's ileitis, no fistula", "crohn's ileitis", false],
  ["GERD without esophagitis", "gastro-esophageal reflux disease without esophagitis", false],
  ["no insulin for a week", "underdosing of insulin", false],
  ["not taking his lisinopril", "underdosing of lisinopril", false],
  ["bleeding on apixaban, no melena", "bleeding due to apixaban", false],
])("%s: %s", (text, wording, expected) => {
  expect(affirmsDenied(...like(text, wording))).toBe(expected);
});

it("takes a fuller name only where both deny the same", () => {
  expect(deniesAlike(...like("Acute tonsillitis, strep neg", "acute strep tonsillitis"))).toBe(false);
  expect(deniesAlike(...like("strep tonsillitis, acute", "acute strep tonsillitis"))).toBe(true);
});
