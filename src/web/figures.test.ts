import { describe, expect, it } from "vitest";
import { daysBetween, durationLabel, intervalLabel, shareLabel } from "./figures.ts";

describe("figures as the page writes them", () => {
  it.each([
    [0, "0%"],
    [0.004, "<1%"],
    [0.346, "35%"],
    [0.9961, "99%"],
    [1, "100%"],
    [null, "–"],
  ])("a share of %s is %s", (share, label) => {
    expect(shareLabel(share)).toBe(label);
  });

  it.each([
    [0.812, 0.868, "81–87%"],
    [0.9287, 0.9999999999, "92–100%"],
    [0, 1, "0–100%"],
    [0.29, 0.58, "29–58%"],
    [0, 0.0000000001, "0%"],
  ])("an interval from %s to %s is %s", (low, high, label) => {
    expect(intervalLabel({ low, high })).toBe(label);
  });

  it.each([
    [0, "0.0 s"],
    [1.44, "1.4 s"],
    [9.96, "10 s"],
    [59.4, "59 s"],
    [59.6, "1 min"],
    [200, "3 min 20 s"],
    [3599.6, "1 h"],
    [7520, "2 h 5 min"],
    [86_399, "24 h"],
    [273_600, "3 d 4 h"],
    [null, "–"],
  ])("%s seconds are %s", (seconds, label) => {
    expect(durationLabel(seconds)).toBe(label);
  });

  it("counts days over a change of the clocks", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-01", "2026-09-30")).toBe(-1);
  });
});
