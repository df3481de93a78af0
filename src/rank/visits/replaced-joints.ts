/**
 * A joint that was replaced has no arthritis left: its implant is coded.
 *
 * Source: Guidelines FY2026 I.C.21.c.3, I.C.21.c.4 (a condition that no longer exists is not coded); Tabular List: Z96.6-.
 */
const joints: readonly (readonly [replaced: RegExp, arthritis: RegExp])[] = [
  [/^Z96\.65[13]$/, /^M17\.(?:11|31)$/],
  [/^Z96\.65[23]$/, /^M17\.(?:12|32)$/],
  [/^Z96\.653$/, /^M17\.(?:0|2|4|5|9)$/],
  [/^Z96\.64[13]$/, /^M16\.(?:11|31|51)$/],
  [/^Z96\.64[23]$/, /^M16\.(?:12|32|52)$/],
  [/^Z96\.643$/, /^M16\.(?:0|2|4|9)$/],
  [/^Z96\.611$/, /^M19\.(?:01|11)1$/],
  [/^Z96\.612$/, /^M19\.(?:01|11)2$/],
];

/** Whether `code` is the arthritis of a joint that one of `left` says is replaced. */
export function isOfReplacedJoint(code: string, left: readonly string[]): boolean {
  return joints.some(
    ([replaced, arthritis]) => arthritis.test(code) && left.some((one) => replaced.test(one)),
  );
}
