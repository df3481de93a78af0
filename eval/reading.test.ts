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

test("a clause is right only with its value and its experiencer", async () => {
  const right = async (value: string, experiencer: string) =>
    (await scoreClause({ ...item, expect: { value, experiencer } })).right;
  expect(await right("negated", "patient")).toBe(true);
  expect(await right("negated", "family")).toBe(false);
  expect(await right("affirmed", "patient")).toBe(false);
});

test("a note's sections must be found in order, of their kind and from their first words", async () => {
  const note = "CC: Cough.\n\nASSESSMENT:\n1. Bronchitis, rest.";
  const scored = await scoreNote({
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

test.each(["untouched", "blind", "latest"])("the %s half cannot be listed", async (half) => {
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", "eval/reading.ts", "--misses", half]);
  await expect(run).rejects.toMatchObject({ stdout: "" });
});
