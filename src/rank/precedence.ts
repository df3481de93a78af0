/** Codes that another code of the same note makes superfluous, or that may not stand alone: each rule with its guideline. */
import type { ScoredCode } from "./candidates.ts";
import { isInForce } from "./conventions/convention.ts";
import { precedences } from "./conventions/precedences.ts";
import type { SetAside } from "./judge.ts";

/** Whether a rule in force on the date makes `under` superfluous beside `over`. */
export function precedes(over: string, under: string, date: string): boolean {
  return precedences.some(
    (rule) =>
      rule.over.test(over) &&
      rule.under.test(under) &&
      isInForce(rule, date) &&
      (rule.when?.(under, over) ?? true),
  );
}

const weights = /^(?:E4[0-6]|E66\.|E88\.82|F50\.|R63\.[0-6]|R64|Z98\.84)/;
const pregnancy = /^O[0-9A]/;

/**
 * A body mass index needs an associated diagnosis, and is not coded in pregnancy (FY2026 guidelines I.B.14, I.C.21.c.3).
 * @param codes all codes of the note
 */
export function mayStand(code: string, codes: readonly string[]): boolean {
  if (!code.startsWith("Z68.")) return true;
  return codes.some((other) => weights.test(other)) && !codes.some((other) => pregnancy.test(other));
}

/** The other must be at least this share as likely. */
const likelyEnough = 0.5;

/** @returns what stays, in the same order; what another code makes superfluous is `combined`, a lone measurement `result-only` */
export function withPrecedence(
  scored: readonly ScoredCode[],
  date: string,
): { codes: ScoredCode[]; aside: SetAside[] } {
  const all = scored.map(({ entry }) => entry.code);
  const codes: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const one of scored) {
    const { code } = one.entry;
    const isOver = ({ entry, confidence }: ScoredCode) =>
      entry.code !== code && confidence >= one.confidence * likelyEnough && precedes(entry.code, code, date);
    const over = scored.find(isOver);
    const reason = over !== undefined ? "combined" : mayStand(code, all) ? undefined : "result-only";
    const mention = one.mentions.find(({ mention: { source } }) => source !== "similar")?.mention;
    if (reason === undefined) codes.push(one);
    else if (mention !== undefined)
      aside.push({ mention, code, trigger: over?.mentions[0]?.mention ?? mention, reason });
  }
  return { codes, aside };
}
