import { expect, it } from "vitest";
import type { Assertion } from "../note/types.ts";
import { isToldAcutely } from "./acute.ts";

const told: Assertion = { value: "affirmed", experiencer: "patient", addressed: false };

it.each([
  ["S72.141A", "hpi", true],
  ["J18.9", "preamble", true],
  ["M84.551A", "hpi", true],
  ["K57.31", "hospital-course", true],
  // Later care, a bruise, what is chronic, and what only a result tells.
  ["S72.141D", "hpi", false],
  ["S90.02XA", "hpi", false],
  ["K57.30", "hpi", false],
  ["I10", "hpi", false],
  ["J18.9", "imaging", false],
  ["J18.9", "past-medical-history", false],
])("takes %s told in the %s of a stay for dealt with: %s", (code, section, isAcute) => {
  expect(isToldAcutely(code, section, told, { setting: "inpatient" })).toBe(isAcute);
});

it("holds for hospital stays and emergency visits, and for what the patient has", () => {
  expect(isToldAcutely("J18.9", "hpi", told, { setting: "emergency" })).toBe(true);
  expect(isToldAcutely("J18.9", "hpi", told, { setting: "outpatient" })).toBe(false);
  expect(isToldAcutely("J18.9", "hpi", told, undefined)).toBe(false);
  for (const value of ["negated", "historical", "uncertain"] as const)
    expect(isToldAcutely("J18.9", "hpi", { ...told, value }, { setting: "inpatient" })).toBe(false);
});
