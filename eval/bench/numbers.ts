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
