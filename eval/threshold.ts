/** The threshold of a trained scorer. */

/** @param gold codes there were to find @returns of the thresholds .05, .06 ... the one with the best micro-F1, and its figures */
export function bestThreshold(scored: readonly { p: number; right: boolean }[], gold: number) {
  let best = { threshold: 0.5, f1: 0, p: 0, r: 0 };
  for (let threshold = 0.05; threshold < 0.95; threshold += 0.01) {
    const chosen = scored.filter(({ p }) => p >= threshold);
    const right = chosen.filter((one) => one.right).length;
    const p = right / Math.max(1, chosen.length);
    const r = right / gold;
    const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    if (f1 > best.f1) best = { threshold: Math.round(threshold * 100) / 100, f1, p, r };
  }
  return best;
}
