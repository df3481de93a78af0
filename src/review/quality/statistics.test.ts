import { describe, expect, it } from "vitest";
import { durations, grouped, mean, proportion, quantile } from "./statistics.ts";

describe("statistics", () => {
  it("has the median and the 90th percentile by nearest rank", () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1], 0.5)).toBe(1);
    const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect(durations(ten)).toEqual({ count: 10, median: 5, p90: 9 });
    expect(durations([7])).toEqual({ count: 1, median: 7, p90: 7 });
  });

  it("says nothing of nothing", () => {
    expect(durations([])).toEqual({ count: 0, median: null, p90: null });
    expect(mean([])).toBeNull();
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, share: null, low: 0, high: 1 });
  });

  it("has the Wilson interval", () => {
    const { low, high, share } = proportion(50, 50);
    expect(share).toBe(1);
    expect(low).toBeCloseTo(0.9287, 4);
    expect(high).toBeCloseTo(1);
  });

  it("groups in order", () => {
    expect([...grouped([3, 1, 2, 4], (value) => value % 2)]).toEqual([
      [1, [3, 1]],
      [0, [2, 4]],
    ]);
  });
});
