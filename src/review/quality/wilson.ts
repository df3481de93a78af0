/** A share with its 95% interval. */

export interface Share {
  readonly right: number;
  readonly of: number;
  /** `right / of`; 0 where there is nothing to count. */
  readonly share: number;
  /** Wilson score interval, 95%, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** `right` out of `of` with its Wilson score interval (Wilson 1927); the whole of 0 to 1 where `of` is 0. */
export function share(right: number, of: number): Share {
  if (of === 0) return { right, of, share: 0, low: 0, high: 1 };
  const p = right / of;
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const middle = p + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return {
    right,
    of,
    share: p,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
