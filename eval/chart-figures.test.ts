import { describe, expect, it } from "vitest";
import {
  type Answered,
  billingFigures,
  calibration,
  interval,
  isFirstRight,
  slips,
} from "./chart-figures.ts";
import type { Chart } from "./chart-set.ts";

const text = "Type 2 DM stable on metformin. Rule out PE. Mother had breast cancer.";
const coded = (code: string) => ({ code, evidence: "Type 2 DM", why: "index" });
const chart: Chart = {
  id: "001-made-up",
  text,
  specialty: "family medicine",
  setting: "outpatient",
  claim: "professional",
  dateOfService: "2026-01-05",
  patient: {},
  codes: [coded("E11.9"), coded("Z79.84")],
  optional: [coded("Z79.899")],
  mustNot: [
    { words: "Rule out PE", kind: "uncertain", codes: ["I26.99"] },
    { words: "Mother had breast cancer", kind: "family", codes: ["C50.919"] },
  ],
};
const shown = (code: string, confidence: number, sequence: number, words = "Type 2 DM") => {
  const start = text.indexOf(words);
  return { code, confidence, sequence, evidence: [{ start, end: start + words.length }] };
};
const answered: Answered = {
  chart,
  ranked: ["E11.9", "R07.9", "Z79.84"],
  shown: [
    shown("E11.9", 0.9, 1),
    shown("Z79.899", 0.8, 2, "metformin"),
    shown("I26.99", 0.45, 3, "PE"),
    shown("C50.911", 0.4, 4, "breast cancer"),
  ],
};

describe("billing figures", () => {
  it("counts required codes, and optional ones only strictly", () => {
    const figures = billingFigures([answered]);
    expect(figures.p).toBeCloseTo(1 / 3);
    expect(figures.r).toBeCloseTo(1 / 2);
    expect(figures.f1).toBeCloseTo(0.4);
    expect(figures.strictF1).toBeCloseTo(1 / 3);
    expect(figures).toMatchObject({ rAt10: 1, firstListed: 1, shownMost: 4 });
  });

  it("is right first only where the first on the claim is the chart's first", () => {
    expect(isFirstRight(answered)).toBe(true);
    const turned = { ...answered, shown: [shown("Z79.84", 0.9, 1), shown("E11.9", 0.8, 2)] };
    expect(isFirstRight(turned)).toBe(false);
  });

  it("measures calibration over what is neither optional nor hidden", () => {
    const bins = calibration([answered]);
    expect(bins[9]).toEqual({ said: 0.9, right: 1, of: 1 });
    expect(bins[8]?.of).toBe(0);
    expect(billingFigures([answered]).ece).toBeCloseTo((0.1 + 0.85) / 3);
  });

  it("finds a slip by its code and by its evidence", () => {
    expect(slips([answered])).toEqual([
      { chart: "001-made-up", kind: "uncertain", code: "I26.99" },
      { chart: "001-made-up", kind: "family", code: "C50.911" },
    ]);
  });

  it("gives an interval that holds the figure", () => {
    const worse: Answered = { ...answered, shown: [] };
    const [low, high] = interval([answered, worse, answered], (drawn) => billingFigures(drawn).firstListed);
    expect(low).toBe(0);
    expect(high).toBe(1);
  });
});
