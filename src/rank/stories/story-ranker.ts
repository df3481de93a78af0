/**
 * The story ranker: how likely a coder who codes everything a note tells gives a code that was found in it. A logistic regression over
 * {@link storyFeatureNames} trained on CodiEsp's train half (`eval/train-story.ts`); its probability is what `complete` suggestions show as confidence.
 */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { categoryOf } from "../../codes/code.ts";
import type { CodeRelease } from "../../codes/release.ts";
import { byConfidence, isRivalOf, type ScoredCode, saysMore } from "../candidates.ts";
import { featureNames } from "../features.ts";
import { logOddsBy, probability, weightsSchema } from "../scorer.ts";
import { type Habits, habitsOf, habitsSchema } from "./habits.ts";
import { kinOf } from "./kin.ts";

/** The features' names, in the order of the vector: the scorer's own, and what the other codes found and coders' habits add. */
export const storyFeatureNames = [
  ...featureNames,
  "given",
  "givenAlike",
  "categoryGiven",
  "share",
  "kin",
  "kinShare",
  "rival",
  "rivalMargin",
  "broad",
  "sameCategory",
  "saidBy",
  "likeness",
] as const;

export const storyModelSchema = weightsSchema.extend({ habits: habitsSchema });
export type StoryModel = z.infer<typeof storyModelSchema>;

export interface StoryRanker {
  readonly threshold: number;
  /** @returns the codes and their kin with their calibrated confidence, best first */
  rank(codes: readonly ScoredCode[], release: CodeRelease): ScoredCode[];
}

/**
 * @param path the JSON file in `models/`
 * @throws Error naming the file where it does not fit the features of this version
 */
export async function openStoryRanker(path: string): Promise<StoryRanker> {
  const model = storyModelSchema.parse(JSON.parse(await readFile(path, "utf8")));
  if (model.features.join() !== storyFeatureNames.join() || model.weights.length !== storyFeatureNames.length)
    throw new Error(`${path} was trained for other features: run eval/train-story.ts`);
  return storyRankerOf(model);
}

export function storyRankerOf(model: StoryModel): StoryRanker {
  const habits = habitsOf(model.habits);
  return {
    threshold: model.threshold,
    rank: (codes, release) =>
      storyRows(codes, habits, release)
        .map(
          ({ one, features }): ScoredCode => ({
            ...one,
            confidence: probability(logOddsBy(model, features)),
          }),
        )
        .sort(byConfidence),
  };
}

/** Every code found and its kin, with what the ranker sees of it. */
export function storyRows(
  codes: readonly ScoredCode[],
  habits: Habits,
  release: CodeRelease,
): { readonly one: ScoredCode; readonly features: readonly number[] }[] {
  const all = [...codes, ...kinOf(codes, habits, release)];
  return all.map((one) => ({ one, features: storyFeatures(one, codes, { habits, release }) }));
}

function storyFeatures(
  one: ScoredCode,
  found: readonly ScoredCode[],
  { habits, release }: { habits: Habits; release: CodeRelease },
): number[] {
  const { code } = one.entry;
  const isKin = Number(one.isKin === true);
  const rivals = isKin === 1 ? [] : found.filter((other) => other !== one && isRivalOf(other, one));
  const strongest = Math.max(0, ...rivals.map(({ confidence }) => confidence));
  const category = categoryOf(code);
  const alike = found.filter(({ entry }) => entry.code !== code && categoryOf(entry.code) === category);
  const isBroad = one.mentions.every(({ mention }) => mention.isBroad === true);
  const isAlike = one.mentions.every(({ mention }) => mention.source === "similar");
  const given = isKin === 1 ? 0 : habits.given(code);
  return [
    ...one.features,
    given,
    given * Number(isAlike),
    habits.categoryGiven(code),
    isKin === 1 ? 0 : habits.share(code),
    isKin,
    isKin * habits.share(code),
    Number(rivals.length > 0),
    rivals.length > 0 ? strongest - one.confidence : 0,
    Number(isBroad),
    isKin === 1 ? 0 : Math.min(1, alike.length / 3),
    Number(isKin === 0 && found.some((other) => other !== one && saysMore(release, other, one))),
    one.confidence,
  ];
}
