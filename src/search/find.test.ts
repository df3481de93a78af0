import { expect, test } from "vitest";
import type { CodeIndex, Hit } from "./code-index.ts";
import type { Embedder } from "./embedder.ts";
import { findCandidates, fuse } from "./find.ts";

const hit = (concept: string, score: number): Hit => ({ concept, kind: "title", text: concept, score });

test("first in both lists is 1; being in both beats being high in one", () => {
  const fused = fuse([hit("A", 0.9), hit("B", 0.8)], [hit("A", 7), hit("C", 5), hit("B", 4)]);
  expect(fused[0]).toMatchObject({ concept: "A", similarity: 0.9, lexical: 1 });
  expect(fused[0]?.fused).toBeCloseTo(1);
  expect(fused.map(({ concept }) => concept)).toEqual(["A", "B", "C"]);
  expect(fused[2]).not.toHaveProperty("similarity");
});

test("meaning counts for more than words", () => {
  expect(fuse([hit("B", 0.5)], [hit("A", 1)]).map(({ concept }) => concept)).toEqual(["B", "A"]);
});

test("the same text is embedded and searched once", async () => {
  const asked: string[][] = [];
  const embedder: Embedder = {
    id: "fake",
    dimensions: 1,
    embed: async (texts) => {
      asked.push([...texts]);
      return new Float32Array(texts.length);
    },
  };
  const index: CodeIndex = {
    rows: 0,
    dense: async (_, count) => Array.from({ length: count }, (_value, at) => [hit(`D${at}`, 1)]),
    lexical: async (texts) => texts.map(() => []),
    close: () => {},
  };
  const found = await findCandidates(["x", "y", "x"], { index, embedder });
  expect(asked).toEqual([["x", "y"]]);
  expect(found.map(([first]) => first?.concept)).toEqual(["D0", "D1", "D0"]);
});
