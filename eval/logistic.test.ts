import { expect, test } from "vitest";
import { fitLogistic } from "./logistic.ts";

test("recovers the log-odds of a counted table", () => {
  const rows = [...Array(80).fill([0]), ...Array(40).fill([1])];
  const labels = [...Array(80).keys()].map((i) => i < 20).concat([...Array(40).keys()].map((i) => i < 30));
  const { bias, weights } = fitLogistic(rows, labels, { ridge: 0 });
  expect(bias).toBeCloseTo(Math.log(20 / 60), 4);
  expect((weights[0] ?? 0) + bias).toBeCloseTo(Math.log(30 / 10), 4);
});

test("a penalty shrinks the weights and leaves the base rate", () => {
  const rows = [[0], [0], [1], [1]];
  const labels = [false, true, true, true];
  const free = fitLogistic(rows, labels, { ridge: 0.01 });
  const held = fitLogistic(rows, labels, { ridge: 100 });
  expect(Math.abs(held.weights[0] ?? 0)).toBeLessThan(Math.abs(free.weights[0] ?? 0));
  expect(1 / (1 + Math.exp(-held.bias))).toBeCloseTo(0.75, 1);
});
