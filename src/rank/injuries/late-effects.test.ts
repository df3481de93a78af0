import { describe, expect, it } from "vitest";
import type { CodeEntry } from "../../codes/release.ts";
import type { ScoredCode } from "../candidates.ts";
import type { Judged } from "../judge.ts";
import { withLateEffects } from "./late-effects.ts";

function scored(
  code: string,
  clause: number,
  confidence: number,
  source: "lexicon" | "similar" = "lexicon",
): ScoredCode {
  const entry: CodeEntry = { code, title: code, billable: true, parent: undefined, notes: [] };
  const leaf: Judged["leaf"] = { entry, assumed: [], sideOpen: false, siblings: [] };
  const judged: Judged = {
    mention: {
      start: 0,
      end: 5,
      clause,
      codes: [code],
      source,
      wording: code,
      length: 1,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    },
    clause: { start: 0, end: 10, kind: "item", section: "assessment-plan", codable: true },
    assertion: { value: "affirmed", experiencer: "patient", addressed: true },
    leaf,
  };
  return { entry, leaf, mentions: [judged], features: [], confidence, isMain: true };
}

const sequelaOf = (codes: readonly ScoredCode[]) =>
  withLateEffects(codes).find(({ entry }) => entry.code.endsWith("S"));

describe("an injury whose late effect is treated", () => {
  it("is nearly as sure as the condition of its clause", () => {
    expect(sequelaOf([scored("G90.512", 1, 0.8), scored("S52.502S", 1, 0.1)])?.confidence).toBeCloseTo(0.68);
  });
  it("stays as it is without a condition in its clause, and where only a likeness names it", () => {
    expect(sequelaOf([scored("G90.512", 1, 0.8), scored("S52.502S", 2, 0.1)])?.confidence).toBe(0.1);
    expect(sequelaOf([scored("Z79.891", 1, 0.8), scored("S52.502S", 1, 0.1)])?.confidence).toBe(0.1);
    expect(sequelaOf([scored("G90.512", 1, 0.8), scored("S52.502S", 1, 0.1, "similar")])?.confidence).toBe(
      0.1,
    );
  });
});
