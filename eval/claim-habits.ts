/** Learns how often a code was right where it was found (`src/rank/claim-habits.ts`): of no chart by its own answers. */
import { categoryOf } from "../src/codes/code.ts";
import { type ClaimHabits, habitFeatures } from "../src/rank/claim-habits.ts";
import { logOddsBy, probability } from "../src/rank/scorer.ts";
import { type Fit, fitLogistic } from "./logistic.ts";

/** A candidate of a chart; `chart` is its number. */
export interface Example {
  readonly chart: number;
  readonly code: string;
  readonly features: readonly number[];
  readonly right: boolean;
}

export interface HabitualFit extends Fit {
  readonly habits: ClaimHabits;
}

/** Chosen by cross-validation over the training charts, from 1 to 10: so many imagined candidates of which the ranker was right as often as it said. */
const shrunkBy = { code: 2, category: 5 };
/**
 * Habits against a diagnosis are shrunk so many times more: our charts set traps with plain, common diagnoses (an unspecified pneumonia) oftener than they
 * claim them, clinics do not. It costs .003 of F1 cross-validated over such charts, nothing on the calibration charts.
 */
const shrunkMoreAgainst = 4;
const diagnoses = /^[A-T]/;
/** Folds within which the habits that a model is fitted with are learnt on other charts. */
const folds = 5;

/** A logistic regression over the examples' features and their codes' habits. */
export function fitWithHabits(examples: readonly Example[], ridge: number): HabitualFit {
  const isIn = (fold: number) => (example: Example) => example.chart % folds === fold;
  const habitsOf = Array.from({ length: folds }, (_, fold) =>
    habitsIn(
      examples.filter((example) => !isIn(fold)(example)),
      ridge,
    ),
  );
  const model = fitted(examples, ridge, (example) => habitsOf[example.chart % folds]);
  return { ...model, habits: habitsIn(examples, ridge) };
}

/** In log-odds. */
export function saidOf(model: HabitualFit, { features, code }: Example): number {
  return logOddsBy(model, [...features, ...habitFeatures(code, model.habits, features)]);
}

function fitted(
  examples: readonly Example[],
  ridge: number,
  habitsFor?: (example: Example) => ClaimHabits | undefined,
): Fit {
  return fitLogistic(
    examples.map((example) => {
      const habits = habitsFor?.(example);
      return habits === undefined
        ? example.features
        : [...example.features, ...habitFeatures(example.code, habits, example.features)];
    }),
    examples.map(({ right }) => right),
    { ridge },
  );
}

/** What a regression without habits leaves unexplained, by code and by category. */
function habitsIn(examples: readonly Example[], ridge: number): ClaimHabits {
  const model = fitted(examples, ridge);
  const left = examples.map(({ code, features, right }) => ({
    code,
    rest: Number(right) - probability(logOddsBy(model, features)),
  }));
  return {
    codes: meansBy(left, (code) => code, shrunkBy.code),
    categories: meansBy(left, categoryOf, shrunkBy.category),
  };
}

/** Less is not kept. */
const leastHabit = 0.01;

function meansBy(
  left: readonly { readonly code: string; readonly rest: number }[],
  nameOf: (code: string) => string,
  shrunk: number,
): Record<string, number> {
  const sums = new Map<string, { sum: number; of: number }>();
  for (const { code, rest } of left) {
    const known = sums.get(nameOf(code)) ?? { sum: 0, of: 0 };
    sums.set(nameOf(code), { sum: known.sum + rest, of: known.of + 1 });
  }
  const round = (value: number) => Math.round(value * 1e3) / 1e3;
  return Object.fromEntries(
    [...sums]
      .map(([name, { sum, of }]): [string, number] => {
        const isAgainst = sum < 0 && diagnoses.test(name);
        return [name, round(sum / (of + shrunk * (isAgainst ? shrunkMoreAgainst : 1)))];
      })
      .filter(([, mean]) => Math.abs(mean) >= leastHabit)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
