import { expect, it } from "vitest";
import { principalHabits } from "../../eval/principal-habits.ts";
import { principalLogOdds } from "./principal-habits.ts";

const claim = (setting: "inpatient" | "outpatient", ...codes: string[]) => ({
  setting,
  codes: codes.map((code) => ({ code, evidence: "", why: "" })),
});
const habits = principalHabits([
  claim("inpatient", "N17.9", "E87.5", "I10"),
  claim("inpatient", "A41.9", "N17.9", "E87.5"),
  claim("inpatient", "J44.1", "E87.6"),
  claim("outpatient", "I10", "E11.9"),
]);

it("what is often the first of a claim is likelier than what seldom is", () => {
  expect(principalLogOdds("N17.9", habits)).toBeGreaterThan(principalLogOdds("E87.5", habits));
});

it("an unknown code is as likely as its category, an unknown category as most codes", () => {
  expect(principalLogOdds("E87.1", habits)).toBeLessThan(principalLogOdds("K35.33", habits));
  expect(principalLogOdds("K35.33", habits)).toBeCloseTo(Math.log(0.15 / 0.85));
});

it("a visit says less than a stay", () => {
  expect(habits.codes.I10).toEqual([0.3, 1.3]);
});
