/** Counts how often each code and category is the first of a claim (`src/rank/principal-habits.ts`). */
import { categoryOf } from "../src/codes/code.ts";
import type { PrincipalHabits } from "../src/rank/principal-habits.ts";
import type { Chart } from "./chart-set.ts";

/** A visit's first-listed code says less of stays. */
const weightOfVisits = 0.3;

export function principalHabits(charts: readonly Pick<Chart, "setting" | "codes">[]): PrincipalHabits {
  const codes: Record<string, [number, number]> = {};
  const categories: Record<string, [number, number]> = {};
  for (const chart of charts) {
    const weight = chart.setting === "inpatient" ? 1 : weightOfVisits;
    chart.codes.forEach(({ code }, at) => {
      for (const [table, key] of [
        [codes, code],
        [categories, categoryOf(code)],
      ] as const) {
        const [first, all] = table[key] ?? [0, 0];
        table[key] = [rounded(at === 0 ? first + weight : first), rounded(all + weight)];
      }
    });
  }
  return { codes, categories };
}

const rounded = (count: number) => Math.round(count * 10) / 10;
