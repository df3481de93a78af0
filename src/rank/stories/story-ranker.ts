/**
 * The story ranker: how likely a coder who codes everything a note tells gives a code that was found in it. Boosted trees over
 * {@link storyFeatureNames} trained on CodiEsp's train half (`eval/train-story.ts`); their probability is what `complete` suggestions show as confidence.
 */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { categoryOf } from "../../codes/code.ts";
import type { CodeRelease } from "../../codes/release.ts";
import type { ReadNote } from "../../note/types.ts";
import { byConfidence, isRivalOf, type ScoredCode, saysMore } from "../candidates.ts";
import { featureNames } from "../features.ts";
import type { SetAside } from "../judge.ts";
import { probability } from "../scorer.ts";
import { type Habits, habitsOf, habitsSchema } from "./habits.ts";
import { kinOf } from "./kin.ts";
import { logOddsOf, treesSchema } from "./trees.ts";
import { type Told, toldByPhrases, usualNames } from "./usual-names.ts";

/** What the other codes found say of one: they do not depend on coders' habits. */
const neighbourNames = ["rival", "rivalMargin", "sameCategory", "saidBy"] as const;

/** The features' names, in the order of the vector: the scorer's own, and what the other codes found and coders' habits add. */
export const storyFeatureNames = [
  ...featureNames,
  ...neighbourNames,
  "given",
  "categoryGiven",
  "blockGiven",
  "prior",
  "categoryPrior",
  "share",
  "kin",
  "habit",
  "broad",
  "likeness",
  "likeliestOfCategory",
  "place",
  "found",
  "noteLength",
  "phraseShare",
  "phraseEvidence",
  "phrases",
] as const;

export const storyModelSchema = treesSchema.extend({ habits: habitsSchema });
export type StoryModel = z.infer<typeof storyModelSchema>;

/** What the ranker sees of a note beside the codes that the rules kept. */
export interface Story {
  readonly note: ReadNote;
  readonly release: CodeRelease;
  /** What the rules set aside does not come back by habit. */
  readonly aside: readonly Pick<SetAside, "code">[];
}

export interface StoryRanker {
  readonly threshold: number;
  /** @returns the codes, their kin and those named by usual phrases, with their calibrated confidence, best first */
  rank(codes: readonly ScoredCode[], story: Story): ScoredCode[];
}

/**
 * @param path the JSON file in `models/`
 * @throws Error naming the file where it does not fit the features of this version
 */
export async function openStoryRanker(path: string): Promise<StoryRanker> {
  const model = storyModelSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (!model.success || model.data.features.join() !== storyFeatureNames.join())
    throw new Error(`${path} was trained for other features: run eval/train-story.ts`);
  return storyRankerOf(model.data);
}

export function storyRankerOf(model: StoryModel): StoryRanker {
  const habits = habitsOf(model.habits);
  return {
    threshold: model.threshold,
    rank: (codes, story) =>
      storyRows(codes, habits, story)
        .map(
          ({ one, features }): ScoredCode => ({
            ...one,
            confidence: probability(logOddsOf(model, features)),
          }),
        )
        .sort(byConfidence),
  };
}

/**
 * Every code found, its kin and what usual phrases name, with what the ranker sees of each.
 * @param neighbours of each code, as {@link neighboursOf} gives them
 */
export function storyRows(
  codes: readonly ScoredCode[],
  habits: Habits,
  story: Story,
  neighbours: readonly (readonly number[])[] = neighboursOf(codes, story.release),
): { readonly one: ScoredCode; readonly features: readonly number[] }[] {
  const { note, release } = story;
  const kin = kinOf(codes, habits, release);
  const told = toldByPhrases(note, { habits, release });
  const known = new Set([...codes, ...kin].map(({ entry }) => entry.code));
  for (const { code } of story.aside) if (code !== undefined) known.add(code);
  const likeliest = new Map<string, number>();
  for (const { entry, confidence } of codes) {
    const category = categoryOf(entry.code);
    likeliest.set(category, Math.max(confidence, likeliest.get(category) ?? 0));
  }
  const size = { noteLength: note.text.length, found: codes.length };
  return [...codes, ...kin, ...usualNames(note, told, { known, release })].map((one, at) => ({
    one,
    features: [
      ...one.features,
      ...(neighbours[at] ?? neighbourNames.map(() => 0)),
      ...habitFeatures(one, habits),
      likeliest.get(categoryOf(one.entry.code)) ?? 0,
      Math.min(at, codes.length),
      size.found,
      size.noteLength,
      ...toldFeatures(told.get(one.entry.code)),
    ],
  }));
}

function habitFeatures(one: ScoredCode, habits: Habits): number[] {
  const { code } = one.entry;
  return [
    one.isKin === true ? 0 : habits.given(code),
    habits.categoryGiven(code),
    habits.blockGiven(code),
    habits.prior(code),
    habits.categoryPrior(code),
    habits.share(code),
    Number(one.isKin === true),
    Number(one.isHabit === true),
    Number(one.mentions.every(({ mention }) => mention.isBroad === true)),
    one.confidence,
  ];
}

const mostPhrases = 5;

function toldFeatures(told: Told | undefined): number[] {
  return [told?.share ?? 0, told?.evidence ?? 0, Math.min(mostPhrases, told?.phrases ?? 0)];
}

/** What the other codes found say of each: named words that it is like, codes of its category, and one that says more. */
export function neighboursOf(found: readonly ScoredCode[], release: CodeRelease): number[][] {
  return found.map((one) => {
    const { code } = one.entry;
    const rivals = found.filter((other) => other !== one && isRivalOf(other, one));
    const strongest = Math.max(0, ...rivals.map(({ confidence }) => confidence));
    const category = categoryOf(code);
    const alike = found.filter(({ entry }) => entry.code !== code && categoryOf(entry.code) === category);
    return [
      Number(rivals.length > 0),
      rivals.length > 0 ? strongest - one.confidence : 0,
      Math.min(1, alike.length / 3),
      Number(found.some((other) => other !== one && saysMore(release, other, one))),
    ];
  });
}
