import { expect, test } from "vitest";
import { habitsOf } from "./habits.ts";

const habits = habitsOf({
  notes: 100,
  categories: { R59: [10, 9, 20] },
  codes: { "R59.0": [4, 6, 1, 4], "R59.1": [1, 8, 0, 1], "R59.9": [8, 8, 8, 15] },
  phrases: {
    "swollen node": { "R59.9": [10, 9] },
    diabet: { "E11.9": [30, 29], I10: [30, 20] },
    biopsi: { "R59.9": [9, 4] },
  },
});

test("the usual codes of a category are those given twice, the most usual first", () => {
  expect(habits.usual("R59")).toEqual(["R59.9", "R59.0"]);
  expect(habits.usual("A00")).toEqual([]);
  expect(habits.share("R59.9")).toBeCloseTo(8 / 12);
});

test("a code given whenever found is likelier than any, one never given less likely, one unknown neither", () => {
  expect(habits.given("R59.9")).toBeGreaterThan(0);
  expect(habits.given("R59.1")).toBeLessThan(0);
  expect(habits.given("A00.0")).toBeCloseTo(0);
  expect(habits.categoryGiven("R59.1")).toBeGreaterThan(0);
  expect(habits.blockGiven("R51.9")).toBeGreaterThan(habits.blockGiven("R59.1") - 1e-9);
});

test("how often a code is given at all is known beside how often it is given where found", () => {
  expect(habits.prior("R59.9")).toBeCloseTo(Math.log(0.152));
  expect(habits.prior("A00.0")).toBeLessThan(habits.prior("R59.1"));
  expect(habits.categoryPrior("R59.8")).toBeCloseTo(Math.log(0.202));
});

test("a phrase is a code's usual name where most notes saying it are given the code, and no other code oftener", () => {
  expect(habits.phrase("swollen node")).toMatchObject([{ code: "R59.9", isUsual: true }]);
  expect(habits.phrase("diabet").filter(({ isUsual }) => isUsual)).toMatchObject([{ code: "E11.9" }]);
  expect(habits.phrase("biopsi")).toMatchObject([{ code: "R59.9", isUsual: false }]);
  expect(habits.phrase("cough")).toEqual([]);
});
