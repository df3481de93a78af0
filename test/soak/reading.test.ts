import { describe, expect, it } from "vitest";
import { checkReading, readingCase } from "./reading.ts";

const slice = 3000;

describe("a slice of the reading soak", () => {
  it("makes the same case of the same seed and number", () => {
    expect(readingCase(7, 12)).toBe(readingCase(7, 12));
    expect(readingCase(7, 12)).not.toBe(readingCase(7, 13));
  });

  it("reads every random or mutated note with exact spans and no error", () => {
    const failed: number[] = [];
    for (let index = 0; index < slice; index += 1) {
      try {
        checkReading(readingCase(20_261_123, index), index);
      } catch {
        failed.push(index);
      }
    }
    expect(failed).toEqual([]);
  }, 120_000);
});
