/**
 * The claim ranker: a logistic regression over {@link claimFeatureNames}, trained on our own charts on top of the scorer that was trained on CodiEsp
 * (`eval/train-ranker.ts`). Its probability is what `billing` suggestions show as confidence.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { byConfidence, type ScoredCode } from "./candidates.ts";
import { type ClaimContext, claimFeatureNames, claimFeatures } from "./claim-features.ts";
import { probability } from "./scorer.ts";

const weightsSchema = z.object({
  kind: z.literal("logistic-regression"),
  trainedOn: z.string(),
  features: z.array(z.string()),
  weights: z.array(z.number()),
  bias: z.number(),
  /** The least probability worth suggesting, chosen by cross-validation on the training charts for F1. */
  threshold: z.number().min(0).max(1),
});
export type RankerWeights = z.infer<typeof weightsSchema>;

export interface Ranker {
  readonly threshold: number;
  /** @returns the codes with their calibrated confidence, best first */
  rank(codes: readonly ScoredCode[], context: Omit<ClaimContext, "codes">): ScoredCode[];
}

/**
 * @param path the JSON file in `models/`
 * @throws Error naming the file where it does not fit the features of this version
 */
export async function openRanker(path: string): Promise<Ranker> {
  const weights = weightsSchema.parse(JSON.parse(await readFile(path, "utf8")));
  if (
    weights.features.join() !== claimFeatureNames.join() ||
    weights.weights.length !== claimFeatureNames.length
  )
    throw new Error(`${path} was trained for other features: run eval/train-ranker.ts`);
  return rankerOf(weights);
}

export function rankerOf({ weights, bias, threshold }: RankerWeights): Ranker {
  return {
    threshold,
    rank: (codes, context) =>
      codes
        .map((one): ScoredCode => {
          const features = claimFeatures(one, { ...context, codes });
          const logOdds = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
          return { ...one, confidence: probability(logOdds) };
        })
        .sort(byConfidence),
  };
}
