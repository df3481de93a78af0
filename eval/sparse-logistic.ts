/** Logistic regression over named features of which a row has few: one weight after the other, the same result every time. */

import type { Feature, LinearModel } from "../src/note/taken-up/linear-model.ts";

export type Row = readonly Feature[];

const sweeps = 40;
/** A step of one weight, in log-odds: with more a rare word swings to and fro. */
const longestStep = 1;

/**
 * @param options.ridge strength of the squared penalty on the weights (the bias is free)
 * @param options.leastSeen features in fewer rows are left out
 */
export function fitSparse(
  rows: readonly Row[],
  labels: readonly boolean[],
  { ridge, leastSeen }: { readonly ridge: number; readonly leastSeen: number },
): LinearModel {
  const columns = new Map<string, { readonly row: number; readonly value: number }[]>();
  rows.forEach((row, at) => {
    for (const [name, value] of row) {
      const column = columns.get(name) ?? [];
      column.push({ row: at, value });
      columns.set(name, column);
    }
  });
  const kept = [...columns].filter(([, column]) => column.length >= leastSeen);
  const scores = new Float64Array(rows.length);
  const weights = new Map<string, number>();
  let bias = 0;
  const everywhere = rows.map((_, row) => ({ row, value: 1 }));
  const step = (column: typeof everywhere, weight: number, penalty: number): number => {
    let slope = penalty * weight;
    let curvature = penalty;
    for (const { row, value } of column) {
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      slope += (p - Number(labels[row])) * value;
      curvature += Math.max(p * (1 - p), 1e-4) * value * value;
    }
    const change = Math.max(-longestStep, Math.min(longestStep, -slope / curvature));
    for (const { row, value } of column) scores[row] = (scores[row] ?? 0) + change * value;
    return change;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    bias += step(everywhere, bias, 0);
    for (const [name, column] of kept) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight + step(column, weight, ridge));
    }
  }
  return { bias, weights };
}

/** A weight nearer to nothing is left out of the file. */
const leastWeight = 0.02;

/** As it is kept in `models`: rounded, by name, without what weighs nothing. */
export function asWeightsFile({ bias, weights }: LinearModel) {
  const round = (value: number) => Math.round(value * 1e3) / 1e3;
  return {
    bias: round(bias),
    weights: Object.fromEntries(
      [...weights]
        .filter(([, weight]) => Math.abs(weight) >= leastWeight)
        .map(([name, weight]): [string, number] => [name, round(weight)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}
