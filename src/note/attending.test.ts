import { expect, test } from "vitest";
import { readNote } from "./read.ts";

const kindAtEnd = (lines: string) =>
  readNote(
    `HPI: Fell on her hand six weeks ago, cast since.\n\nExam: Wrist stiff.\n\nA/P:\n1. Colles fracture, healing. Splint.\n\nATTENDING: ${lines}`,
  ).sections.at(-1)?.kind;

test("an attending who treats judges, one who only agrees signs", () => {
  expect(kindAtEnd("Seen w/ resident, agree. A fragility fracture. Starting alendronate 70 mg weekly.")).toBe(
    "assessment-plan",
  );
  expect(kindAtEnd("Seen w/ resident, agree. I was present for the key portions, 35 minutes.")).toBe(
    "time-and-attestation",
  );
  expect(kindAtEnd("Seen w/ resident, and I revise as follows. This is a pathologic fracture.")).toBe(
    "assessment-plan",
  );
  expect(kindAtEnd("Seen w/ resident, agree. No changes to the plan as written.")).toBe(
    "time-and-attestation",
  );
});
