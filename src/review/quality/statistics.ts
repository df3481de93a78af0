import type { DurationFigures, ShareFigure } from "../../contract/quality.ts";
import { share as wilson } from "./wilson.ts";

/** In order of their first member. */
export function grouped<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** `count` of `of` with its Wilson 95% interval. */
export function proportion(count: number, of: number): ShareFigure {
  const { share, low, high } = wilson(count, of);
  return { count, of, share: of === 0 ? null : share, low, high };
}

/** Null where there are none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least `part` (over 0, up to 1) of the values do not exceed; null where there are none. The median of two is their lower. */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? null;
}

export function durations(seconds: readonly number[]): DurationFigures {
  return { count: seconds.length, median: quantile(seconds, 0.5), p90: quantile(seconds, 0.9) };
}
