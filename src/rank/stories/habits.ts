/**
 * What coders of case reports usually make of a category: how often each of its codes was given where a note named the category, and how often a code
 * found in a note was given. Counted on CodiEsp's train half (`eval/train-story.ts`); only `complete` focus asks.
 */
import { z } from "zod";
import { categoryOf } from "../../codes/code.ts";

export const habitsSchema = z.object({
  /** By category: notes that name it; of those, notes that were given a code of it. */
  categories: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Of those, notes that were given the code; notes in which the code was found; of those, notes that were given it. */
  codes: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
});
export type HabitCounts = z.infer<typeof habitsSchema>;

export interface Habits {
  /** Log-odds, 0 where nothing is known, that a code found in a note is given, against the same of any code found. */
  given(code: string): number;
  /** The same of its category: log-odds that a note naming it is given any of its codes. */
  categoryGiven(code: string): number;
  /** The share, 0 to 1, of the notes naming its category that are given the code. */
  share(code: string): number;
  /** The codes given at least twice where their category was named, the most usual first. */
  usual(category: string): readonly string[];
}

/** A code found is given in about a third of the notes; as many notes as this are added to every count. */
const base = 0.33;
const weight = 2;
const leastGiven = 2;

export function habitsOf({ categories, codes }: HabitCounts): Habits {
  const usual = new Map<string, string[]>();
  for (const [code, [given]] of Object.entries(codes)) {
    if (given < leastGiven) continue;
    const category = categoryOf(code);
    usual.set(category, [...(usual.get(category) ?? []), code]);
  }
  const timesGiven = (code: string) => codes[code]?.[0] ?? 0;
  for (const list of usual.values()) list.sort((a, b) => timesGiven(b) - timesGiven(a) || (a < b ? -1 : 1));
  return {
    given(code) {
      const [, found, right] = codes[code] ?? [0, 0, 0];
      return evidenceOf(right, found);
    },
    categoryGiven(code) {
      const [found, given] = categories[categoryOf(code)] ?? [0, 0];
      return evidenceOf(given, found);
    },
    share: (code) => timesGiven(code) / ((categories[categoryOf(code)]?.[0] ?? 0) + weight),
    usual: (category) => usual.get(category) ?? [],
  };
}

function evidenceOf(right: number, found: number): number {
  return logit((right + weight * base) / (found + weight)) - logit(base);
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}
