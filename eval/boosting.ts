/** Gradient boosting of small trees for log loss, by histograms: the same result every time. */
import { leafOf, type Tree } from "../src/rank/stories/trees.ts";

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  /** How much of its best value each tree adds. */
  readonly rate: number;
  /** Strength of the squared penalty on a leaf's value, and the least curvature (about four rows at even odds) in a leaf. */
  readonly ridge: number;
  readonly leastCurvature: number;
  /** Shares of rows and features that each tree sees. */
  readonly rows: number;
  readonly features: number;
}

/** Cuts of one feature at most. */
const mostCuts = 64;
/** A split must gain this much. */
const leastGain = 1e-3;

/** @param rows feature vectors of one length @param labels whether each row is positive */
export function fitBoosted(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  options: BoostingOptions,
): { bias: number; trees: Tree[] } {
  const columns = (rows[0] ?? []).map((_, feature) => binned(rows, feature));
  const positive = labels.filter(Boolean).length;
  const bias = rounded(Math.log(positive / Math.max(1, labels.length - positive)));
  const scores = new Float64Array(rows.length).fill(bias);
  const slopes = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const chance = seeded(7);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let at = 0; at < rows.length; at++) {
      const p = 1 / (1 + Math.exp(-at0(scores, at)));
      slopes[at] = p - Number(labels[at]);
      curvatures[at] = p * (1 - p);
    }
    const drawn = Int32Array.from(rows.keys()).filter(() => chance() < options.rows);
    const seen = columns.filter(() => chance() < options.features);
    const tree = grown(drawn, 0, { columns: seen, slopes, curvatures, options });
    rows.forEach((row, at) => {
      scores[at] = at0(scores, at) + leafOf(tree, row);
    });
    trees.push(tree);
  }
  return { bias, trees };
}

interface Column {
  readonly feature: number;
  /** Ascending; bin `i` holds the values from cut `i - 1` on and below cut `i`. */
  readonly cuts: readonly number[];
  readonly bins: Uint8Array;
}

interface Growing {
  readonly columns: readonly Column[];
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
  readonly options: BoostingOptions;
}

function grown(rows: Int32Array, depth: number, growing: Growing): Tree {
  const { slopes, curvatures, options } = growing;
  let slope = 0;
  let curvature = 0;
  for (const row of rows) {
    slope += at0(slopes, row);
    curvature += at0(curvatures, row);
  }
  const leaf = rounded((-options.rate * slope) / (curvature + options.ridge));
  if (depth === options.depth || curvature < 2 * options.leastCurvature) return leaf;
  let best: { gain: number; column: Column; bin: number } | undefined;
  for (const column of growing.columns) {
    const split = bestSplit(rows, column, { slope, curvature }, growing);
    if (split.gain > (best?.gain ?? leastGain)) best = { ...split, column };
  }
  if (best === undefined) return leaf;
  const { column, bin } = best;
  const below = rows.filter((row) => at0(column.bins, row) <= bin);
  const from = rows.filter((row) => at0(column.bins, row) > bin);
  return [
    column.feature,
    column.cuts[bin] ?? 0,
    grown(below, depth + 1, growing),
    grown(from, depth + 1, growing),
  ];
}

function bestSplit(
  rows: Int32Array,
  { cuts, bins }: Column,
  all: { readonly slope: number; readonly curvature: number },
  { slopes, curvatures, options: { ridge, leastCurvature } }: Growing,
): { gain: number; bin: number } {
  const slopeOf = new Float64Array(cuts.length + 1);
  const curvatureOf = new Float64Array(cuts.length + 1);
  for (const row of rows) {
    const bin = at0(bins, row);
    slopeOf[bin] = at0(slopeOf, bin) + at0(slopes, row);
    curvatureOf[bin] = at0(curvatureOf, bin) + at0(curvatures, row);
  }
  const worth = (slope: number, curvature: number) => slope ** 2 / (curvature + ridge);
  let best = { gain: 0, bin: 0 };
  let slope = 0;
  let curvature = 0;
  for (let bin = 0; bin < cuts.length; bin++) {
    slope += at0(slopeOf, bin);
    curvature += at0(curvatureOf, bin);
    if (curvature < leastCurvature || all.curvature - curvature < leastCurvature) continue;
    const gain =
      worth(slope, curvature) +
      worth(all.slope - slope, all.curvature - curvature) -
      worth(all.slope, all.curvature);
    if (gain > best.gain) best = { gain, bin };
  }
  return best;
}

/** Cuts halfway between values where they are few, else at even shares of the rows and, for the tails, of the different values. */
function binned(rows: readonly (readonly number[])[], feature: number): Column {
  const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
  const sorted = values.slice().sort();
  const different = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const quantiles = (of: Float64Array, count: number) =>
    Array.from({ length: count - 1 }, (_, at) => at0(of, Math.floor(((at + 1) * of.length) / count)));
  const cuts =
    different.length <= mostCuts
      ? Array.from(different.slice(1), (value, at) => (value + at0(different, at)) / 2)
      : [...quantiles(sorted, mostCuts * 0.75), ...quantiles(different, mostCuts * 0.25)];
  const ascending = [...new Set(cuts.map((cut) => Number(cut.toPrecision(5))))].sort((a, b) => a - b);
  return { feature, cuts: ascending, bins: Uint8Array.from(values, (value) => binOf(value, ascending)) };
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function at0(list: ArrayLike<number>, at: number): number {
  return list[at] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Numerical Recipes' linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
