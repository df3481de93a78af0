import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { admittedByModel, leastAdmitted } from "./admitted.ts";
import type { AdmissionFacts } from "./features.ts";

function admitted(
  raw: string,
  facts: Pick<AdmissionFacts, "code" | "reason">,
  setting: "inpatient" | "outpatient",
) {
  const start = raw.indexOf("<<");
  const mention = { start, end: raw.indexOf(">>") - 2 };
  const note = readNote(raw.replace("<<", "").replace(">>", ""));
  return admittedByModel(note, mention, { ...facts, value: "affirmed", encounter: { setting } });
}

const listed = (code: string) => ({ code, reason: "listed-only" }) as const;

test("a condition that a stay treats is likelier on the claim than one in a list of old troubles (III, IV.J)", () => {
  const treated = admitted(
    "HOSPITAL COURSE:\nPneumonia, ceftriaxone.\n\nOther: <<hypothyroidism>>, levothyroxine 88 mcg continued here.",
    listed("E03.9"),
    "inpatient",
  );
  const old = admitted(
    "PMH: <<hypothyroidism>>, gout, shingles 2019\n\nASSESSMENT:\n1. Ankle sprain.",
    listed("E03.9"),
    "outpatient",
  );
  expect(treated).toBeGreaterThan(old);
  expect(old).toBeLessThan(leastAdmitted);
});

test("a sign of the examination stays set aside (III.B)", () => {
  const sign = admitted(
    "EXAM:\nAbdomen soft, mild epigastric <<tenderness>>.\n\nASSESSMENT:\n1. Gastritis, omeprazole.",
    { code: "R10.816", reason: "result-only" },
    "outpatient",
  );
  expect(sign).toBeLessThan(leastAdmitted);
});
