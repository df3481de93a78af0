import { describe, expect, it } from "vitest";
import { type Example, fitWithHabits, saidOf } from "./claim-habits.ts";

/** "A00.0" is always right and "B00.0" never, and no feature tells them apart; of the others every second one is. */
const examples: Example[] = Array.from({ length: 60 }, (_, chart) =>
  [
    { code: "A00.0", right: true },
    { code: "B00.0", right: false },
    { code: `C${10 + chart}`, right: chart % 2 === 0 },
  ].map(({ code, right }) => ({ chart, code, right, features: [1, chart % 3] })),
).flat();

describe("habits of codes", () => {
  const model = fitWithHabits(examples, 1);
  const said = (code: string) => saidOf(model, { chart: 0, code, features: [1, 0], right: true });
  it("tell what no feature tells", () => {
    expect(said("A00.0")).toBeGreaterThan(1);
    expect(said("B00.0")).toBeLessThan(-1);
  });
  it("say nothing of a code that was never seen", () => {
    expect(Math.abs(said("Z99.9"))).toBeLessThan(1);
    expect(model.habits.codes["Z99.9"]).toBeUndefined();
  });
  it("are of the category too", () => {
    expect(said("A00.9")).toBeGreaterThan(said("Z99.9"));
  });
  it("are the same every time", () => {
    expect(fitWithHabits(examples, 1)).toEqual(model);
  });
});
