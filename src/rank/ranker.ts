/**
 * The claim ranker: a logistic regression over {@link claimFeatureNames} and the code's habits, trained on our own charts on top of the scorer that was trained on CodiEsp
 * (`eval/train-ranker.ts`). Its probability is what `billing` suggestions show as confidence.
 */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { byConfidence, type ScoredCode } from "./candidates.ts";
import { type ClaimContext, claimFeatureNames, claimFeatures } from "./claim-features.ts";
import { claimHabitsSchema, habitFeatureNames, habitFeatures } from "./claim-habits.ts";
import { principalHabitsSchema, principalLogOdds } from "./principal-habits.ts";
import { probability, weightsSchema } from "./scorer.ts";

const rankerSchema = weightsSchema.extend({ habits: claimHabitsSchema, principal: principalHabitsSchema });
export type RankerWeights = z.infer<typeof rankerSchema>;

/** The features' names, in the order of the weights. */
export const rankerFeatureNames = [...claimFeatureNames, ...habitFeatureNames] as const;

export interface Ranker {
  readonly threshold: number;
  /** The log-odds that a code is the first of a stay's claim, by habit. */
  readonly leads: (code: string) => number;
  /** @returns the codes with their calibrated confidence, best first */
  rank(codes: readonly ScoredCode[], context: Omit<ClaimContext, "codes">): ScoredCode[];
}

/**
 * @param path the JSON file in `models/`
 * @throws Error naming the file where it does not fit the features of this version
 */
export async function openRanker(path: string): Promise<Ranker> {
  const weights = rankerSchema.parse(JSON.parse(await readFile(path, "utf8")));
  if (
    weights.features.join() !== rankerFeatureNames.join() ||
    weights.weights.length !== rankerFeatureNames.length
  )
    throw new Error(`${path} was trained for other features: run eval/train-ranker.ts`);
  return rankerOf(weights);
}

export function rankerOf({ weights, bias, threshold, habits, principal }: RankerWeights): Ranker {
  return {
    threshold,
    leads: (code) => principalLogOdds(code, principal),
    rank: (codes, context) =>
      codes
        .map((one): ScoredCode => {
          const own = claimFeatures(one, { ...context, codes });
          const known = habitFeatures(one.entry.code, habits, own);
          const isLookedInto = one.mentions.some((mention) => mention.isLookedInto === true);
          const isAsked =
            /^Z9[3-69]/.test(one.entry.code) && one.mentions.some(({ leaf }) => leaf.beside !== undefined);
          const isReason = one.mentions.some((mention) => mention.isReason === true);
          const features = [
            ...own,
            // What the plan looks into, the visit is for, or another condition asks for is no longer the finding or the word in passing that it often is.
            ...(isLookedInto || isReason || isAsked ? known.map((habit) => Math.max(0, habit)) : known),
          ];
          const shares = features.map((value, at) => value * (weights[at] ?? 0));
          const logOdds = shares.reduce((sum, share) => sum + share, bias);
          return { ...one, confidence: probability(logOdds), because: becauseOf(shares, isLookedInto) };
        })
        .sort(byConfidence),
  };
}

/** Features that a coder would want told, as she would say it. */
const told: Readonly<Partial<Record<(typeof rankerFeatureNames)[number], string>>> = {
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
  oneShortWord: "Less sure: a single short word.",
  codeHabit: "Where its words are found, it is nearly always what is meant.",
  admissionDoubt: "Less sure: named where conditions are only listed or measured.",
};

/** A habit speaks for or against; every other feature says one thing, where it says it at all. */
function toldOf(name: (typeof rankerFeatureNames)[number], share: number): string | undefined {
  if (name === "codeHabit" && share < 0)
    return "Less sure: where its words are found, it is often not what is meant.";
  return told[name];
}

/** In log-odds: what moves the confidence less is not worth telling. */
const worthTelling = 0.4;
const mostTold = 2;

/** The place features of a sign that the plan looks into say this, whatever part of the note tells it. */
const lookedInto = "The visit looks into it.";
const ofPlace: ReadonlySet<string> = new Set(["headsProblem", "inAssessment"]);

/** @returns the features that moved the confidence most, each way, the strongest first */
function becauseOf(shares: readonly number[], isLookedInto: boolean): string[] {
  const moved = rankerFeatureNames
    .map((name, at) => ({
      text: isLookedInto && ofPlace.has(name) ? lookedInto : toldOf(name, shares[at] ?? 0),
      share: shares[at] ?? 0,
    }))
    .filter(({ text, share }) => text !== undefined && Math.abs(share) >= worthTelling)
    .filter(({ text, share }) => text?.startsWith("Less sure") === share < 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const raised = moved.filter(({ share }) => share > 0).slice(0, mostTold);
  const lowered = moved.filter(({ share }) => share < 0).slice(0, 1);
  return [...new Set([...raised, ...lowered].flatMap(({ text }) => text ?? []))];
}
