/** Order statistics, and reports that are pleasant to read. */

/** @param share 0 to 1; the nearest rank; NaN where there are no values */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The same record with every number rounded to three significant digits, whole numbers left alone. */
export function rounded<T extends object>(record: T): T {
  return JSON.parse(
    JSON.stringify(record, (_, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value,
    ),
  );
}

/** Of the least-squares line through the logarithms of the points: 1 where one grows in proportion to the other. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [middleX, middleY] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}
