/**
 * What a suggested code explains is said by that code, and not by the part of the note where it stands: the swollen legs of an examination are integral to
 * the heart failure, a "shoulder injury" of the history is the fracture.
 *
 * Source: Guidelines FY2026 I.B.5 (signs and symptoms integral to a disease), I.B.2 and I.B.9 (the most specific code, and one code for both).
 */
import type { CodeRelease } from "../../codes/release.ts";
import type { Span } from "../../note/types.ts";
import { assessedMention, type ScoredCode } from "../candidates.ts";
import { isIntegralTo } from "../integral-symptoms.ts";
import type { SetAside } from "../judge.ts";

/**
 * @param aside as the rules set it aside
 * @param chosen the codes that are suggested
 * @param text of the note
 */
export function explained(
  aside: readonly SetAside[],
  chosen: readonly ScoredCode[],
  release: CodeRelease,
  text = "",
): SetAside[] {
  const integral = new Map(
    aside.flatMap(({ code, reason, trigger }): [string, Span][] =>
      reason === "integral" && code !== undefined ? [[code, trigger]] : [],
    ),
  );
  // "CHF" explains swollen legs in plainer words than the hypertension that it is coded with.
  const plainFirst = [...chosen].sort(
    (a, b) => Number(a.combination !== undefined) - Number(b.combination !== undefined),
  );
  const explanationOf = (code: string, fits: (chosen: string) => boolean): Span | undefined => {
    const explaining = plainFirst.find(({ entry }) => entry.code !== code && fits(entry.code));
    const found = explaining === undefined ? undefined : assessedMention(explaining);
    return found === undefined ? undefined : { start: found.start, end: found.end };
  };
  return aside.map((one) => {
    const { code, reason } = one;
    if (
      code !== undefined &&
      reason === "hypothetical" &&
      pointsBack.test(text.slice(Math.max(0, one.mention.start - 12), one.mention.start))
    ) {
      const trigger = explanationOf(code, (other) => other.slice(0, 3) === code.slice(0, 3));
      if (trigger !== undefined) return { ...one, trigger, reason: "combined" };
    }
    if (code === undefined || !(reason === "integral" || bySection.has(reason))) return one;
    if (vagueInjury.test(release.get(code)?.title ?? "")) {
      const trigger = explanationOf(code, (other) => isOfRegion(other, code));
      if (trigger !== undefined) return { ...one, trigger, reason: "combined" };
    }
    if (reason === "integral") return one;
    const trigger = explanationOf(code, (other) => isIntegralTo(other, code)) ?? integral.get(code);
    return trigger === undefined ? one : { ...one, trigger, reason: "integral" };
  });
}

/** "Kidneys can be affected by this chromosomal deletion": the risk is of the kidneys, the deletion the one that was named. */
const pointsBack = /\b(?:this|the same)\s$/i;

/** Reasons that speak of the part of the note only. */
const bySection: ReadonlySet<SetAside["reason"]> = new Set(["listed-only", "result-only"]);

const vagueInjury = /^(?:Unspecified (?:injury|superficial injury)|Sprain of unspecified site)\b/;

/** Blocks of injuries by region: S40 to S49 of the shoulder and upper arm. */
function isOfRegion(injury: string, vague: string): boolean {
  return injury.startsWith("S") && injury.slice(0, 2) === vague.slice(0, 2);
}
