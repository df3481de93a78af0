/** Symptoms that a definitive diagnosis makes superfluous (FY2026 guidelines I.B.4, I.B.5). */
import type { Focus } from "../contract/suggestions.ts";
import type { ScoredCode } from "./candidates.ts";
import type { SetAside } from "./judge.ts";

const symptom = /^(?:R(?!73\.0|76|78|79|8|9)|M25\.[56]|M54\.[2569]|M79\.[16]|G89)/;

/**
 * With a definitive diagnosis among the main problems, symptoms told in the history, or under a problem that has a definitive diagnosis,
 * are set aside; a symptom that is itself a problem of the assessment stays. In `complete` focus all stay.
 */
export function withoutIntegralSymptoms(
  codes: readonly ScoredCode[],
  focus: Focus,
): { codes: ScoredCode[]; aside: SetAside[] } {
  const definitive = codes.some(
    ({ isMain, entry }) => isMain && !symptom.test(entry.code) && !/^[VWXYZ]/.test(entry.code),
  );
  if (focus === "complete" || !definitive) return { codes: [...codes], aside: [] };
  const explained = new Set(
    codes
      .filter(({ entry }) => !symptom.test(entry.code))
      .flatMap(({ mentions }) => mentions.flatMap(({ mention, clause }) => [mention.clause, clause.under])),
  );
  const kept: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const candidate of codes) {
    const isProblem = candidate.mentions.some(
      ({ clause }) =>
        assessed.has(clause.section) &&
        (clause.kind === "heading" || clause.under === undefined || !explained.has(clause.under)),
    );
    if (!symptom.test(candidate.entry.code) || isProblem) {
      kept.push(candidate);
      continue;
    }
    for (const { mention } of candidate.mentions) {
      if (mention.source !== "similar") {
        aside.push({ mention, code: candidate.entry.code, trigger: undefined, reason: "integral" });
      }
    }
  }
  return { codes: kept, aside };
}

const assessed = new Set(["assessment", "assessment-plan", "diagnosis", "impression", "plan"]);
