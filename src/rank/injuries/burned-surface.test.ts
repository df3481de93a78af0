import { expect, test } from "vitest";
import { isRecentInfarction } from "../leaves/infarction-age.ts";
import { burnedIn, extentCode } from "./burned-surface.ts";

test.each([
  ["Third degree burn of left thigh, 3% of body surface", "T31.0"],
  ["Second degree burns, 24% TBSA", "T31.20"],
  ["Full-thickness burns of 32 percent of total body surface area", "T31.33"],
])("extent of a burn (I.C.19.d.6): %s", (text, code) => {
  const found = burnedIn(text);
  expect(found && extentCode({ ...found, section: "assessment" })).toBe(code);
});

test("no burn, no extent", () => {
  expect(burnedIn("Rash on 3% of body surface")).toBeUndefined();
  expect(burnedIn("Burn of the hand, pain down by 30%")).toBeUndefined();
});

test.each([
  ["I21.4", "NSTEMI two weeks ago", true],
  ["I21.4", "NSTEMI 28 days ago", true],
  ["I21.4", "NSTEMI 5 weeks ago", false],
  ["I25.2", "heart attack three months ago", false],
  ["I21.9", "MI", undefined],
  ["I10", "hypertension two weeks ago", undefined],
])("an infarction is I21 for four weeks (I.C.9.e.1): %s %s", (code, text, expected) => {
  expect(isRecentInfarction(code, text)).toBe(expected);
});
