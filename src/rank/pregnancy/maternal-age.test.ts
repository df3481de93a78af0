import { describe, expect, it } from "vitest";
import { isPregnantNow } from "../../note/pregnancy.ts";
import { readNote } from "../../note/read.ts";
import { cesareanScar, timesPregnant } from "../leaves/details-elsewhere.ts";
import { withMaternalAge } from "./maternal-age.ts";

describe("a pregnancy watched for the mother's age (O09.5)", () => {
  it.each([
    ["Followed in our high-risk clinic solely on account of her age.", true],
    ["Referred to MFM because of her age.", true],
    ["Will be 37 at delivery.", true],
    ["Her only risk factor is age.", true],
    ["Aspirin due to advanced maternal age.", true],
    ["40 at her due date.", true],
    ["Age 39, no concerns.", false],
    ["Seen for gestational age discrepancy.", false],
  ])("%s", (text, is) => {
    const note = readNote(`This is her third pregnancy, 20w3d today. ${text}`);
    expect(withMaternalAge(note, []).length > 0).toBe(is);
  });
});

it.each([
  ["Now 19 weeks 1 day with her first pregnancy.", true],
  ["L&D triage, 38w2d, P0. Tightenings.", true],
  ["ED: 9w1d by ultrasound, bleeding. Impression: threatened miscarriage.", true],
  ["She is 18 weeks along. Cough.", true],
  ["Elective repeat section at 39+0. Live girl.", true],
  ["32 weeks with placenta previa, no bleeding.", true],
  ["12 weeks after ACL repair, knee stiff.", false],
  ["6 weeks of cough and fever.", false],
  ["Born at 38w2d, now 3 years old, wheezing.", false],
])("pregnant now: %s", (text, is) => {
  expect(isPregnantNow(readNote(text))).toBe(is);
});

it.each([
  ["her third pregnancy, two earlier term births", 2],
  ["a low-risk first pregnancy", 1],
  ["G4P2012", 4],
  ["her second baby", 2],
  ["nulliparous", 1],
  ["12 weeks", undefined],
])("how often pregnant: %s", (text, count) => {
  expect(timesPregnant(text)).toBe(count);
});

it.each([
  ["One earlier low transverse cesarean", "O34.211"],
  ["LTCS 2020", "O34.211"],
  ["prior classical cesarean", "O34.212"],
  ["prior cesarean", undefined],
])("the scar of an earlier cesarean: %s", (text, code) => {
  expect(cesareanScar("O34.219", text)).toBe(code);
});
