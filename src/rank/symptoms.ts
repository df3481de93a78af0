/** Symptoms that a definitive diagnosis makes superfluous (FY2026 guidelines I.B.4, I.B.5). */
import type { Focus } from "../contract/suggestions.ts";
import type { Span } from "../note/types.ts";
import type { ScoredCode } from "./candidates.ts";
import type { SetAside } from "./judge.ts";

const symptomCode = /^(?:R(?!73\.0|76|78|79|8|9)|M25\.[56]|M54\.[2569]|M79\.[16]|G89)/;

/** Symptoms, and injuries of which nothing further is said. */
function isSymptom({ entry }: ScoredCode): boolean {
  return symptomCode.test(entry.code) || /^Unspecified injury\b/.test(entry.title);
}

/**
 * With a definitive diagnosis among the main problems, symptoms told in the history, or under a problem that has a definitive diagnosis,
 * are set aside; a symptom that is itself a problem of the assessment stays. In `complete` focus all stay.
 */
export function withoutIntegralSymptoms(
  codes: readonly ScoredCode[],
  focus: Focus,
): { codes: ScoredCode[]; aside: SetAside[] } {
  const definitive = codes.find((one) => one.isMain && !isSymptom(one) && !/^[VWXYZ]/.test(one.entry.code));
  if (focus === "complete" || definitive === undefined) return { codes: [...codes], aside: [] };
  const explained = new Map<number, Span>();
  for (const { mentions } of codes.filter((one) => !isSymptom(one)))
    for (const { mention, clause } of mentions) {
      const problem = clause.kind === "heading" ? mention.clause : clause.under;
      if (problem !== undefined && !explained.has(problem)) explained.set(problem, mention);
    }
  const diagnosis = definitive.mentions[0]?.mention;
  const kept: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const candidate of codes) {
    const isProblem = candidate.mentions.some(
      ({ mention, clause }) =>
        mention.source !== "similar" &&
        assessed.has(clause.section) &&
        (clause.kind === "heading" ||
          (clause.under === undefined ? explained.size === 0 : !explained.has(clause.under))),
    );
    if (!isSymptom(candidate) || isProblem) {
      kept.push(candidate);
      continue;
    }
    for (const { mention, clause } of candidate.mentions) {
      if (mention.source !== "similar") {
        const trigger = explained.get(clause.under ?? mention.clause) ?? diagnosis ?? mention;
        aside.push({ mention, code: candidate.entry.code, trigger, reason: "integral" });
      }
    }
  }
  return { codes: kept, aside };
}

const assessed = new Set(["assessment", "assessment-plan", "diagnosis", "impression", "plan"]);
