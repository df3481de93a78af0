import { expect, test } from "vitest";
import { logOddsOf } from "../src/note/taken-up/linear-model.ts";
import { asWeightsFile, fitSparse, type Row } from "./sparse-logistic.ts";

/** Eighty rows without the feature, twenty of them positive; forty with it, thirty positive. */
const rows: Row[] = [...Array<Row>(80).fill([]), ...Array<Row>(40).fill([["seen", 1]])];
const labels = [...Array(80).keys()].map((i) => i < 20).concat([...Array(40).keys()].map((i) => i < 30));

test("recovers the log-odds of a counted table", () => {
  const fit = fitSparse(rows, labels, { ridge: 0, leastSeen: 1 });
  expect(logOddsOf(fit, [])).toBeCloseTo(Math.log(20 / 60), 3);
  expect(logOddsOf(fit, [["seen", 1]])).toBeCloseTo(Math.log(30 / 10), 3);
});

test("leaves out what too few rows have, and ignores what it does not know", () => {
  const fit = fitSparse([...rows, [["rare", 1]]], [...labels, true], { ridge: 1, leastSeen: 2 });
  expect([...fit.weights.keys()]).toEqual(["seen"]);
  expect(logOddsOf(fit, [["unknown", 1]])).toBe(fit.bias);
});

test("the file holds rounded weights by name, without what weighs nothing", () => {
  const weights = new Map([
    ["b", 1.23456],
    ["a", -0.5],
    ["none", 0.001],
  ]);
  expect(asWeightsFile({ bias: 0.12345, weights })).toEqual({ bias: 0.123, weights: { a: -0.5, b: 1.235 } });
});
