/**
 * The scorer: a logistic regression over {@link featureNames}, trained on CodiEsp's train half (see `eval/train-scorer.ts`), whose
 * output is a probability, and the adjustments that no labelled note was there to teach: where in the note a condition stands.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Focus } from "../contract/suggestions.ts";
import { featureNames, forClaims } from "./features.ts";

/** Weights of a logistic regression as they are kept in `models/`. */
export const weightsSchema = z.object({
  kind: z.literal("logistic-regression"),
  trainedOn: z.string(),
  features: z.array(z.string()),
  weights: z.array(z.number()),
  bias: z.number(),
  /** The least probability worth suggesting, chosen by cross-validation on train for F1. */
  threshold: z.number().min(0).max(1),
});
export type ScorerWeights = z.infer<typeof weightsSchema>;

export interface Scorer {
  readonly threshold: number;
  /** @param features as from `featuresOf` @returns log-odds that the code belongs to the note */
  logOdds(features: readonly number[]): number;
}

/**
 * @param path the JSON file in `models/`
 * @throws Error naming the file where it does not fit the features of this version
 */
export async function openScorer(path: string): Promise<Scorer> {
  const weights = weightsSchema.parse(JSON.parse(await readFile(path, "utf8")));
  if (weights.features.join() !== featureNames.join() || weights.weights.length !== featureNames.length) {
    throw new Error(`${path} was trained for other features: run eval/train-scorer.ts`);
  }
  return scorerOf(weights);
}

export function scorerOf(model: ScorerWeights): Scorer {
  return { threshold: model.threshold, logOdds: (features) => logOddsBy(model, features) };
}

/** Of a logistic regression. */
export function logOddsBy(
  { weights, bias }: { readonly weights: readonly number[]; readonly bias: number },
  features: readonly number[],
): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}

/**
 * Log-odds as the focus counts them: for claims without CodiEsp's habit about injuries, and with what the condition's place adds.
 * @param place from {@link placeLogOdds}
 */
export function logOddsIn(
  focus: Focus,
  { scorer, features, place }: { scorer: Scorer; features: readonly number[]; place: number },
): number {
  return focus === "billing" ? scorer.logOdds(forClaims(features)) + place : scorer.logOdds(features);
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * What a condition's place in the note adds to its log-odds in `billing` focus. Set by hand, not learned: CodiEsp's case
 * reports have no sections. A problem named in the assessment counts most.
 * @param section.weight the section's weight, 0 to 1
 */
export function placeLogOdds(place: {
  readonly weight: number;
  readonly addressed: boolean;
  readonly isProblemHeading: boolean;
}): number {
  return (place.weight - 0.6) * 3 + (place.isProblemHeading ? 1.5 : 0) + (place.addressed ? 0.3 : -1);
}
