import { expect, test } from "vitest";
import { logOddsOf } from "../src/rank/stories/trees.ts";
import { fitBoosted } from "./boosting.ts";

const options = { trees: 60, depth: 2, rate: 0.3, ridge: 1, leastCurvature: 1, rows: 1, features: 1 };
const grid = Array.from({ length: 400 }, (_, at) => [(at % 20) / 20, Math.floor(at / 20) / 20]);

test("what two features say only together is learned, which no weights of the two could", () => {
  const labels = grid.map(([x = 0, y = 0]) => x > 0.5 !== y > 0.3);
  const model = fitBoosted(grid, labels, options);
  const right = grid.filter((row, at) => logOddsOf(model, row) > 0 === labels[at]);
  expect(right.length / grid.length).toBeGreaterThan(0.97);
});

test("where nothing tells them apart, every row has the share of all; twice the same", () => {
  const rows = grid.map(() => [1, 2]);
  const labels = grid.map((_, at) => at % 4 === 0);
  const model = fitBoosted(rows, labels, options);
  expect(1 / (1 + Math.exp(-logOddsOf(model, [1, 2])))).toBeCloseTo(0.25, 2);
  expect(fitBoosted(rows, labels, options)).toEqual(model);
});
