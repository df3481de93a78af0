/**
 * How often a code, or one of its category, was right in the training charts where it was found, beyond what the other features tell: some names nearly
 * always mean their code ("AKI"), others read like a name and rarely are one.
 */
import { z } from "zod";
import { categoryOf } from "../codes/code.ts";
import { claimFeatureNames } from "./claim-features.ts";

/** Mean residual of the ranker without habits, shrunk towards 0: -1 (never right where expected to be) to 1. What is not listed is 0. */
export const claimHabitsSchema = z.object({
  codes: z.record(z.string(), z.number()),
  categories: z.record(z.string(), z.number()),
});
export type ClaimHabits = z.infer<typeof claimHabitsSchema>;

/** The habits' names as features, after all others. */
export const habitFeatureNames = ["codeHabit", "categoryHabit"] as const;

export const noHabits: ClaimHabits = { codes: {}, categories: {} };

const [headsProblem, unspecified] = [
  claimFeatureNames.indexOf("headsProblem"),
  claimFeatureNames.indexOf("unspecified"),
];

/**
 * @param features of the code, as the ranker sees them. Where a clinician heads a problem with a general name ("SBO"), charts in which that name was
 * wrong, for a fuller one stood beside it, say nothing against its code.
 */
export function habitFeatures(
  code: string,
  { codes, categories }: ClaimHabits,
  features: readonly number[],
): number[] {
  const isHeadedSo = features[headsProblem] === 1 && features[unspecified] === 1;
  const habit = codes[code] ?? 0;
  return [isHeadedSo ? Math.max(0, habit) : habit, categories[categoryOf(code)] ?? 0];
}
