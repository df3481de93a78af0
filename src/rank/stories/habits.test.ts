import { expect, test } from "vitest";
import { habitsOf } from "./habits.ts";

const habits = habitsOf({
  categories: { R59: [10, 9] },
  codes: { "R59.0": [4, 6, 1], "R59.1": [1, 8, 0], "R59.9": [8, 8, 8] },
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
});
