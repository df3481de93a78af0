/**
 * How often a code of a claim is its first: hyperkalemia is seldom what brings a patient to the hospital where a kidney's failure stands beside it.
 *
 * Source: counted on the training charts (`eval/principal-habits.ts`), for Guidelines FY2026 II (the condition chiefly responsible for the admission), where a
 * stay's note does not list its diagnoses in order.
 */
import { z } from "zod";
import { categoryOf } from "../codes/code.ts";

const counts = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** Of codes and of categories: claims that list it first, and all claims with it. Claims of visits weigh less than those of stays. */
export const principalHabitsSchema = z.object({ codes: counts, categories: counts });
export type PrincipalHabits = z.infer<typeof principalHabitsSchema>;

export const noPrincipals: PrincipalHabits = { codes: {}, categories: {} };

/** Of the codes of all claims. */
const usual = 0.15;
/** Claims that the expectation of the category counts for, and that of all codes for a category. */
const prior = 1;

/** @returns the log-odds that `code` is the first of a stay's claim that has it */
export function principalLogOdds(code: string, { codes, categories }: PrincipalHabits): number {
  const shareOf = ([first, all]: readonly [number, number], expected: number) =>
    (first + prior * expected) / (all + prior);
  const ofCategory = shareOf(categories[categoryOf(code)] ?? [0, 0], usual);
  const share = shareOf(codes[code] ?? [0, 0], ofCategory);
  return Math.log(share / (1 - share));
}
