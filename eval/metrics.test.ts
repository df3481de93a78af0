import { expect, test } from "vitest";
import { atCategory, figuresOf } from "./metrics.ts";

const one = {
  ranked: ["A00.0", "B00.1", "C00.2", "D00.0"],
  chosen: ["A00.0", "B00.1"],
  gold: ["A00.0", "C00.2"],
};

test("average precision rewards right codes placed high", () => {
  expect(figuresOf([one]).map).toBeCloseTo((1 / 1 + 2 / 3) / 2);
  expect(figuresOf([{ ...one, ranked: ["B00.1", "A00.0", "C00.2"] }]).map).toBeCloseTo((1 / 2 + 2 / 3) / 2);
});

test("a gold code never ranked costs its share", () => {
  expect(figuresOf([{ ranked: ["A00.0"], chosen: [], gold: ["A00.0", "Z99.9"] }]).map).toBeCloseTo(0.5);
});

test("micro precision, recall and F1 count what was chosen", () => {
  const other = { ranked: ["X00"], chosen: ["X00"], gold: ["X00"] };
  const figures = figuresOf([one, other]);
  expect(figures.microP).toBeCloseTo(2 / 3);
  expect(figures.microR).toBeCloseTo(2 / 3);
  expect(figures.microF1).toBeCloseTo(2 / 3);
});

test("recall and precision at k", () => {
  const figures = figuresOf([one]);
  expect(figures.rAt["5"]).toBe(1);
  expect(figures.pAt["5"]).toBeCloseTo(2 / 5);
});

test("nothing chosen and nothing ranked is zero, not NaN", () => {
  expect(figuresOf([{ ranked: [], chosen: [], gold: ["A00"] }])).toMatchObject({
    map: 0,
    microP: 0,
    microF1: 0,
  });
  expect(figuresOf([])).toMatchObject({ map: 0, microF1: 0 });
});

test("categories are three characters, each once, in rank order", () => {
  expect(atCategory([{ ranked: ["A00.1", "B00", "A00.2"], chosen: [], gold: ["A00.9"] }])).toEqual([
    { ranked: ["A00", "B00"], chosen: [], gold: ["A00"] },
  ]);
});
