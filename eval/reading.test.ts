import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { scoreClause, scoreNote } from "./reading.ts";

const item = {
  id: "x",
  class: "negated",
  section: "hpi",
  text: "No wheeze at night.",
  mention: "wheeze",
  half: "open",
} as const;

test("a clause is right only with its value and its experiencer", () => {
  expect(scoreClause({ ...item, expect: { value: "negated", experiencer: "patient" } }).right).toBe(true);
  expect(scoreClause({ ...item, expect: { value: "negated", experiencer: "family" } }).right).toBe(false);
  expect(scoreClause({ ...item, expect: { value: "affirmed", experiencer: "patient" } }).right).toBe(false);
});

test("a note's sections must be found in order, of their kind and from their first words", () => {
  const note = "CC: Cough.\n\nASSESSMENT:\n1. Bronchitis, rest.";
  const scored = scoreNote({
    name: "00",
    half: "open",
    kind: "made-up",
    note,
    sections: [
      { kind: "chief-complaint", startsWith: "Cough." },
      { kind: "assessment-plan", startsWith: "1. Bronchitis, rest." },
      { kind: "plan", startsWith: "1. Bronchitis, rest." },
    ],
    mentions: [
      {
        text: "Bronchitis",
        occurrence: 1,
        section: "assessment-plan",
        value: "affirmed",
        experiencer: "patient",
        addressed: true,
      },
    ],
  });
  expect(scored.map(({ group, right }) => [group, right])).toEqual([
    ["sections", true],
    ["sections", true],
    ["sections", false],
    ["section of a mention", true],
    ["assertion", true],
    ["addressed", true],
  ]);
});

test("the untouched half cannot be listed", async () => {
  const run = promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "eval/reading.ts",
    "--misses",
    "untouched",
  ]);
  await expect(run).rejects.toMatchObject({ stdout: "" });
});
