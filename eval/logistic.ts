/** Logistic regression by Newton's method: small, exact, the same result every time. */

export interface Fit {
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * @param rows feature vectors of one length
 * @param labels whether each row is positive
 * @param options.ridge strength of the squared penalty on the weights (the bias is free)
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  { ridge = 1, rounds = 25 }: { ridge?: number; rounds?: number } = {},
): Fit {
  const width = (rows[0]?.length ?? 0) + 1;
  const none = new Float64Array(width);
  const extended = rows.map((row) => Float64Array.from([1, ...row]));
  let weights = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width);
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    for (let row = 0; row < extended.length; row++) {
      const values = extended[row] ?? none;
      let score = 0;
      for (let i = 0; i < width; i++) score += (values[i] ?? 0) * (weights[i] ?? 0);
      const p = 1 / (1 + Math.exp(-score));
      const error = p - Number(labels[row]);
      const curvature = Math.max(p * (1 - p), 1e-6);
      for (let i = 0; i < width; i++) {
        const value = values[i] ?? 0;
        if (value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = hessian[i] ?? none;
        for (let k = i; k < width; k++) line[k] = (line[k] ?? 0) + curvature * value * (values[k] ?? 0);
      }
    }
    for (let i = 1; i < width; i++)
      for (let k = 0; k < i; k++) (hessian[i] ?? none)[k] = hessian[k]?.[i] ?? 0;
    for (let i = 1; i < width; i++) {
      gradient[i] = (gradient[i] ?? 0) + ridge * (weights[i] ?? 0);
      const line = hessian[i];
      if (line !== undefined) line[i] = (line[i] ?? 0) + ridge;
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return { bias: weights[0] ?? 0, weights: [...weights.slice(1)] };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const a = matrix.map((line, i) => Float64Array.from([...line, right[i] ?? 0]));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(a[row]?.[column] ?? 0) > Math.abs(a[pivot]?.[column] ?? 0)) pivot = row;
    }
    const top = a[pivot];
    const swapped = a[column];
    if (top === undefined || swapped === undefined) continue;
    a[column] = top;
    a[pivot] = swapped;
    const lead = (top[column] ?? 0) || 1e-12;
    for (let row = 0; row < size; row++) {
      const line = a[row];
      if (line === undefined || row === column) continue;
      const factor = (line[column] ?? 0) / lead;
      if (factor === 0) continue;
      for (let k = column; k <= size; k++) line[k] = (line[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return Float64Array.from({ length: size }, (_, i) => (a[i]?.[size] ?? 0) / ((a[i]?.[i] ?? 0) || 1e-12));
}
