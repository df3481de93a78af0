/**
 * The claim ranker: a logistic regression over {@link claimFeatureNames}, trained on our own charts on top of the scorer that was trained on CodiEsp
 * (`eval/train-ranker.ts`). Its probability is what `billing` suggestions show as confidence.
 */
import { readFile } from "node:fs/promises";
import { byConfidence, type ScoredCode } from "./candidates.ts";
import { type ClaimContext, claimFeatureNames, claimFeatures } from "./claim-features.ts";
import { probability, type ScorerWeights, weightsSchema } from "./scorer.ts";

export type RankerWeights = ScorerWeights;

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
          const shares = features.map((value, at) => value * (weights[at] ?? 0));
          const logOdds = shares.reduce((sum, share) => sum + share, bias);
          return { ...one, confidence: probability(logOdds), because: becauseOf(shares) };
        })
        .sort(byConfidence),
  };
}

/** Features that a coder would want told, as she would say it. */
const told: Readonly<Partial<Record<(typeof claimFeatureNames)[number], string>>> = {
  headsProblem: "A problem of the assessment.",
  inAssessment: "Named in the assessment or plan.",
  addressed: "Dealt with at this visit.",
  mentions: "Named more than once.",
  onlyStory: "Less sure: told in the history only.",
  onlyAlike: "Less sure: found by likeness, not by name.",
  unspecifiedPlace: "Less sure: the note gives no side or site.",
  unspecified: "Less sure: the note leaves open what the classification asks for.",
  deniedElsewhere: "Less sure: denied elsewhere in the note.",
  history: "Less sure: told as past.",
  oneShortWord: "Less sure: a short abbreviation.",
  admissionDoubt: "Less sure: named where conditions are only listed or measured.",
};
/** In log-odds: what moves the confidence less is not worth telling. */
const worthTelling = 0.4;
const mostTold = 2;

/** @returns the features that moved the confidence most, each way, the strongest first */
function becauseOf(shares: readonly number[]): string[] {
  const moved = claimFeatureNames
    .map((name, at) => ({ text: told[name], share: shares[at] ?? 0 }))
    .filter(({ text, share }) => text !== undefined && Math.abs(share) >= worthTelling)
    .filter(({ text, share }) => text?.startsWith("Less sure") === share < 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const raised = moved.filter(({ share }) => share > 0).slice(0, mostTold);
  const lowered = moved.filter(({ share }) => share < 0).slice(0, 1);
  return [...raised, ...lowered].flatMap(({ text }) => text ?? []);
}
