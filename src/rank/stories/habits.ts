/**
 * What coders of case reports usually make of a category, and of words: how often each code was given where a note named its category, how often one
 * found in a note was given, and how often one was given where the note says a phrase. Counted on CodiEsp's train half (`eval/story-habits.ts`); only
 * `complete` focus asks.
 */
import { z } from "zod";
import { categoryOf } from "../../codes/code.ts";

const count = z.number();
export const habitsSchema = z.object({
  /** Notes counted. */
  notes: count,
  /** By category: notes that name it; of those, notes that were given a code of it; all notes that were given a code of it. */
  categories: z.record(z.string(), z.tuple([count, count, count])),
  /**
   * By code: notes that were given it and name its category; notes in which it was found; of those, notes that were given it; all notes that were
   * given it.
   */
  codes: z.record(z.string(), z.tuple([count, count, count, count])),
  /** By phrase, as stems, and code: notes that affirm the phrase; of those, notes that were given the code. */
  phrases: z.record(z.string(), z.record(z.string(), z.tuple([count, count]))),
});
export type HabitCounts = z.infer<typeof habitsSchema>;

/** What a phrase says of a code. */
export interface PhraseHabit {
  readonly code: string;
  /** The share, 0 to 1, of the notes saying the phrase that are given the code. */
  readonly share: number;
  /** Log-odds of that share against the code's share of all notes. */
  readonly evidence: number;
  /** Most notes that say it were given the code, and no other code oftener: the phrase may be a name of it. */
  readonly isUsual: boolean;
  /** No other code was given oftener. */
  readonly isFirst: boolean;
}

export interface Habits {
  /** Log-odds, 0 where nothing is known, that a code found in a note is given, against the same of any code found. */
  given(code: string): number;
  /** The same of its category: log-odds that a note naming it is given any of its codes. */
  categoryGiven(code: string): number;
  /** The same of the codes that begin with its first two characters. */
  blockGiven(code: string): number;
  /** Logarithms of the shares of all notes that are given the code, and a code of its category. */
  prior(code: string): number;
  categoryPrior(code: string): number;
  /** The share, 0 to 1, of the notes naming its category that are given the code. */
  share(code: string): number;
  /** The codes given at least twice where their category was named, the most usual first. */
  usual(category: string): readonly string[];
  /** The codes that notes saying a phrase are given. */
  phrase(phrase: string): readonly PhraseHabit[];
}

/** A code found is given in about a third of the notes; as many notes as this are added to every count. */
const base = 0.33;
const weight = 2;
const leastGiven = 2;
/** Of a block, whose counts are large; and the notes that a code is taken to be given of as many as were counted, where none was. */
const blockWeight = 8;
const unseen = 0.2;
/** The least share of notes, as the lower bound of 80% of Wilson's interval, for which a phrase is a name. */
const leastUsual = 0.4;

export function habitsOf({ notes, categories, codes, phrases }: HabitCounts): Habits {
  const usual = new Map<string, string[]>();
  const blocks = new Map<string, { found: number; right: number }>();
  for (const [code, [given, found, right]] of Object.entries(codes)) {
    const block = blocks.get(blockOf(code)) ?? { found: 0, right: 0 };
    blocks.set(blockOf(code), { found: block.found + found, right: block.right + right });
    if (given < leastGiven) continue;
    const category = categoryOf(code);
    usual.set(category, [...(usual.get(category) ?? []), code]);
  }
  const timesGiven = (code: string) => codes[code]?.[0] ?? 0;
  for (const list of usual.values()) list.sort((a, b) => timesGiven(b) - timesGiven(a) || (a < b ? -1 : 1));
  const shareOfAll = (times: number | undefined) => ((times ?? 0) + unseen) / Math.max(1, notes);
  const known = new Map(
    Object.entries(phrases).map(([phrase, byCode]) => [
      phrase,
      phraseHabits(byCode, (code) => shareOfAll(codes[code]?.[3])),
    ]),
  );
  return {
    given(code) {
      const [, found, right] = codes[code] ?? [0, 0, 0];
      return evidenceOf(right, found);
    },
    categoryGiven(code) {
      const [found, given] = categories[categoryOf(code)] ?? [0, 0];
      return evidenceOf(given, found);
    },
    blockGiven(code) {
      const { found, right } = blocks.get(blockOf(code)) ?? { found: 0, right: 0 };
      return evidenceOf(right, found, blockWeight);
    },
    prior: (code) => Math.log(shareOfAll(codes[code]?.[3])),
    categoryPrior: (code) => Math.log(shareOfAll(categories[categoryOf(code)]?.[2])),
    share: (code) => timesGiven(code) / ((categories[categoryOf(code)]?.[0] ?? 0) + weight),
    usual: (category) => usual.get(category) ?? [],
    phrase: (phrase) => known.get(phrase) ?? [],
  };
}

function phraseHabits(
  byCode: Readonly<Record<string, readonly [number, number]>>,
  shareOfAll: (code: string) => number,
): PhraseHabit[] {
  const most = Math.max(...Object.values(byCode).map(([, given]) => given));
  return Object.entries(byCode).map(([code, [said, given]]) => {
    const before = shareOfAll(code);
    const share = (given + weight * before) / (said + weight);
    const isFirst = given === most;
    return {
      code,
      share,
      evidence: logit(share) - logit(Math.min(before, 0.99)),
      isFirst,
      isUsual: isFirst && leastShare(given, said) >= leastUsual,
    };
  });
}

/** Wilson's lower bound of 80%. */
function leastShare(given: number, said: number): number {
  const z = 1.28;
  const share = given / said;
  const spread = z * Math.sqrt((share * (1 - share)) / said + (z * z) / (4 * said * said));
  return (share + (z * z) / (2 * said) - spread) / (1 + (z * z) / said);
}

const blockOf = (code: string) => code.slice(0, 2);

function evidenceOf(right: number, found: number, added = weight): number {
  return logit((right + added * base) / (found + added)) - logit(base);
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
