import { describe, expect, test } from "vitest";
import type { Assertion } from "../note/types.ts";
import { isBillableEvidence, statusWordings, verdictOn } from "./policy.ts";

const said = (value: Assertion["value"], experiencer: Assertion["experiencer"] = "patient"): Assertion => ({
  value,
  experiencer,
  addressed: true,
});
const reason = (assertion: Assertion, code: string, encounter?: Parameters<typeof verdictOn>[2]) => {
  const verdict = verdictOn(assertion, code, encounter);
  return verdict.keep ? "kept" : verdict.reason;
};

test.each([
  ["affirmed", "kept"],
  ["negated", "negated"],
  ["historical", "historical"],
  ["hypothetical", "hypothetical"],
  ["planned", "planned"],
  ["declined", "declined"],
  ["allergy", "allergy"],
] as const)("a condition said to be %s is %s", (value, expected) => {
  expect(reason(said(value), "J18.9")).toBe(expected);
});

test("somebody else's condition is not the patient's, whatever is said of it", () => {
  expect(reason(said("affirmed", "family"), "C50.911")).toBe("family");
  expect(reason(said("negated", "other"), "C50.911")).toBe("family");
});

describe("uncertain diagnoses", () => {
  test.each([
    [undefined, "uncertain"],
    [{ setting: "outpatient" }, "uncertain"],
    [{ setting: "emergency" }, "uncertain"],
    [{ setting: "inpatient", claim: "professional" }, "uncertain"],
    [{ setting: "inpatient", claim: "facility" }, "kept"],
    [{ setting: "inpatient" }, "kept"],
  ] as const)("%j: %s (FY2026 II.H, IV.H)", (encounter, expected) => {
    expect(reason(said("uncertain"), "J18.9", encounter)).toBe(expected);
  });
});

test("a code that says itself what the assertion says may rest on it", () => {
  expect(reason(said("historical"), "Z85.3")).toBe("kept");
  expect(reason(said("affirmed", "family"), "Z80.3")).toBe("kept");
  expect(reason(said("screening"), "Z12.11")).toBe("kept");
  expect(reason(said("allergy"), "Z88.0")).toBe("kept");
  expect(reason(said("historical"), "Z12.11")).toBe("historical");
});

test("set-aside mentions may stand for a status code", () => {
  expect(statusWordings("historical", "breast cancer")).toContain("history of breast cancer");
  expect(statusWordings("family", "breast cancer")).toEqual(["family history of breast cancer"]);
  expect(statusWordings("negated", "breast cancer")).toEqual([]);
});

test("for a claim, listed and result-only mentions are not enough; in complete focus they are", () => {
  const listed = { ...said("affirmed"), addressed: false };
  expect(isBillableEvidence(listed, "past-medical-history", "billing")).toEqual({
    keep: false,
    reason: "listed-only",
  });
  expect(isBillableEvidence(said("affirmed"), "labs", "billing")).toEqual({
    keep: false,
    reason: "result-only",
  });
  expect(isBillableEvidence(listed, "labs", "complete").keep).toBe(true);
});
