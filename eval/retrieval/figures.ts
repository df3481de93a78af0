/** Shares of questions answered among the first few, mean reciprocal rank, and 95% intervals by drawing clusters again (bootstrap). */
import { chapterOf, type Question, type Ranks } from "./questions.ts";

export const measureNames = [
  "r1",
  "r5",
  "r10",
  "mrr",
  "categoryR1",
  "categoryR5",
  "categoryR10",
  "categoryMrr",
] as const;
export type MeasureName = (typeof measureNames)[number];

/** A mean with its 95% interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type Figures = Readonly<Record<MeasureName, Figure>>;

export interface Asked {
  readonly question: Question;
  readonly ranks: Ranks;
}

const draws = 1000;

/** What a question adds to each measure, 0 to 1. */
function gains({ code, category }: Ranks): Record<MeasureName, number> {
  const within = (rank: number, k: number) => (rank <= k ? 1 : 0);
  return {
    r1: within(code, 1),
    r5: within(code, 5),
    r10: within(code, 10),
    mrr: 1 / code,
    categoryR1: within(category, 1),
    categoryR5: within(category, 5),
    categoryR10: within(category, 10),
    categoryMrr: 1 / category,
  };
}

/** Means over all questions; the same questions have the same intervals at every run. */
export function figuresOf(asked: readonly Asked[]): Figures {
  return resampled(
    asked.map(({ question }) => question.cluster),
    asked.map(({ ranks }) => gains(ranks)),
  );
}

/**
 * How much `second` gains over `first` on the same questions in the same order; the interval is of the difference (paired).
 * @throws Error where the lists are of different lengths
 */
export function gainOver(first: readonly Asked[], second: readonly Asked[]): Figures {
  if (first.length !== second.length) throw new Error("the same questions are needed on both sides");
  return resampled(
    first.map(({ question }) => question.cluster),
    first.map(({ ranks }, at) => {
      const before = gains(ranks);
      const after = gains(second[at]?.ranks ?? ranks);
      return each((name) => after[name] - before[name]);
    }),
  );
}

/** By ICD-10-CM chapter of the first code: how many questions, and the share answered among the first ten. */
export function byChapter(
  asked: readonly Asked[],
): Record<string, { questions: number; r1: number; r10: number }> {
  const chapters = new Map<number, Asked[]>();
  for (const one of asked) {
    const chapter = chapterOf(one.question.answers[0]?.[0] ?? "");
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), one]);
  }
  const share = (some: readonly Asked[], k: number) =>
    rounded(some.filter(({ ranks }) => ranks.code <= k).length / some.length);
  return Object.fromEntries(
    [...chapters]
      .sort(([a], [b]) => a - b)
      .map(([chapter, some]) => [
        String(chapter),
        { questions: some.length, r1: share(some, 1), r10: share(some, 10) },
      ]),
  );
}

function resampled(clusters: readonly string[], values: readonly Record<MeasureName, number>[]): Figures {
  const sums = new Map<string, { count: number; of: Record<MeasureName, number> }>();
  values.forEach((value, at) => {
    const cluster = clusters[at] ?? "";
    const known = sums.get(cluster) ?? { count: 0, of: each(() => 0) };
    sums.set(cluster, { count: known.count + 1, of: each((name) => known.of[name] + value[name]) });
  });
  const groups = [...sums.values()];
  const random = randomFrom(20_261_124);
  const means = measureNames.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const total = measureNames.map(() => 0);
    let count = 0;
    for (let drawn = 0; drawn < groups.length; drawn++) {
      const group = groups[Math.floor(random() * groups.length)];
      if (group === undefined) continue;
      count += group.count;
      measureNames.forEach((name, at) => {
        total[at] = (total[at] ?? 0) + group.of[name];
      });
    }
    total.forEach((sum, at) => {
      means[at]?.push(sum / Math.max(1, count));
    });
  }
  return each((name) => {
    const sorted = means[measureNames.indexOf(name)]?.toSorted((a, b) => a - b) ?? [];
    const sum = values.reduce((total, value) => total + value[name], 0);
    return {
      value: rounded(sum / Math.max(1, values.length)),
      low: rounded(sorted[Math.floor(0.025 * draws)] ?? 0),
      high: rounded(sorted[Math.ceil(0.975 * draws) - 1] ?? 0),
    };
  });
}

function each<T>(of: (name: MeasureName) => T): Record<MeasureName, T> {
  return {
    r1: of("r1"),
    r5: of("r5"),
    r10: of("r10"),
    mrr: of("mrr"),
    categoryR1: of("categoryR1"),
    categoryR5: of("categoryR5"),
    categoryR10: of("categoryR10"),
    categoryMrr: of("categoryMrr"),
  };
}

function rounded(value: number): number {
  return Math.round(1000 * value) / 1000;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
