import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { checkCodes } from "./check.ts";
import { codesNamedIn } from "./code-ranges.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
const checks = (codes: string[], inForce = true, patient = {}) =>
  Object.fromEntries(
    [...checkCodes({ release, inForce }, codes, patient)].map(([code, flags]) => [
      code,
      flags.map((flag) => flag.check),
    ]),
  );

test("a sound set has no flags", () => {
  expect(checks(["E11.22", "N18.30", "Z79.84"])).toEqual({});
});

test("an excludes1 pair is flagged on both codes and names the other", () => {
  expect(checks(["E11.9", "E10.9"])).toEqual({ "E11.9": ["excludes1"], "E10.9": ["excludes1"] });
});

test("a header and an unknown code are errors", () => {
  expect(checks(["E11", "Q99.ZZZ"])).toEqual({ E11: ["not-billable"], "Q99.ZZZ": ["unknown-code"] });
});

test("a manifestation without its etiology is flagged, with it is not", () => {
  expect(checks(["H28"])).toEqual({ H28: ["code-first"] });
  expect(checks(["H28", "E20.9"])).not.toHaveProperty("H28");
});

test("a history code does not ask for the follow-up visit that its note speaks of", () => {
  expect(checks(["Z87.891"])).toEqual({});
});

test("a release out of force is said on each code", () => {
  expect(checks(["I10"], false)).toEqual({ I10: ["release-not-in-force"] });
});

test("pregnancy codes conflict with a male or a child", () => {
  expect(checks(["O80"], true, { sex: "male" })).toEqual({ O80: ["sex-conflict"] });
  expect(checks(["O80"], true, { ageYears: 5 })).toEqual({ O80: ["age-conflict"] });
});

test("codes are read from a note's brackets: a code, a prefix, a range", () => {
  const names = codesNamedIn("disorders such as (E10.-), chronic kidney disease (N18.1-N18.6)");
  expect(["E10.9", "N18.30", "N18.6"].every((code) => names?.(code))).toBe(true);
  expect(["E11.9", "N18.9", "N19"].some((code) => names?.(code))).toBe(false);
  expect(codesNamedIn("code to identify control using:")).toBeUndefined();
});
