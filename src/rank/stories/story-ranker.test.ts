import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { type ScoredCode, withoutRepeats } from "../candidates.ts";
import type { Mention } from "../names/mentions.ts";
import { candidate, release } from "../test-candidates.ts";
import { type HabitCounts, habitsOf } from "./habits.ts";
import { openStoryRanker, type Story, storyFeatureNames, storyRankerOf, storyRows } from "./story-ranker.ts";
import type { Tree } from "./trees.ts";

const habits: HabitCounts = {
  notes: 100,
  categories: { R59: [10, 9, 9] },
  codes: { "R59.0": [6, 0, 0, 6], "R59.1": [0, 8, 1, 1], "R53.1": [2, 3, 2, 12] },
  phrases: { asthenia: { "R53.1": [12, 12] }, bedridden: { "R53.1": [12, 5] } },
};
const blank = { kind: "boosted-trees", trainedOn: "nothing", bias: 0, threshold: 0.3 } as const;

const story = (text: string, aside: Story["aside"] = []): Story => ({ note: readNote(text), release, aside });

const found = (code: string, source: Mention["source"], confidence = 0.5) =>
  candidate(code, confidence, source);

const rowOf = (codes: readonly ScoredCode[], code: string, told = story("Cervical nodes.")) => {
  const row = storyRows(codes, habitsOf(habits), told).find(({ one }) => one.entry.code === code);
  return (name: (typeof storyFeatureNames)[number]) => row?.features[storyFeatureNames.indexOf(name)];
};

test("beside a code found stand the usual codes of its category, on the same words", () => {
  const kin = rowOf([found("R59.1", "title")], "R59.0");
  expect(kin("kin")).toBe(1);
  expect(kin("share")).toBeCloseTo(0.5);
  expect(rowOf([found("R59.1", "title")], "R59.9")("kin")).toBeUndefined();
  expect(rowOf([found("R59.0", "title")], "R59.0")("kin")).toBe(0);
});

test("a likeness of words that a name has is its rival; the name is not the likeness's", () => {
  const codes = [found("R59.1", "title"), found("C77.9", "similar", 0.9)];
  expect(rowOf(codes, "C77.9")("rival")).toBe(1);
  expect(rowOf(codes, "R59.1")("rival")).toBe(0);
});

test("rival readings stay for the ranker in `complete` focus only", () => {
  const codes = [found("R59.1", "title"), found("C77.9", "similar", 0.4)];
  expect(withoutRepeats(release, codes, "complete").codes).toHaveLength(2);
  expect(withoutRepeats(release, codes, "billing").codes).toHaveLength(1);
});

test("a story's general name stays beside a specific one, and the ranker sees it; a claim's gives way", () => {
  const anemias = [found("D64.9", "title"), candidate("D50.9", 0.9, "title", 40)];
  expect(withoutRepeats(release, anemias, "complete").codes).toHaveLength(2);
  expect(withoutRepeats(release, anemias, "billing").codes).toHaveLength(1);
  expect(rowOf(anemias, "D64.9")("saidBy")).toBe(1);
  expect(rowOf(anemias, "D50.9")("saidBy")).toBe(0);
});

test("what is usually given for a phrase that the note affirms is ranked too, not what it denies or the rules set aside", () => {
  expect(rowOf([], "R53.1", story("She had marked asthenia."))("habit")).toBe(1);
  expect(rowOf([], "R53.1", story("She had no asthenia."))("habit")).toBeUndefined();
  expect(rowOf([], "R53.1", story("Marked asthenia.", [{ code: "R53.1" }]))("habit")).toBeUndefined();
});

test("a phrase that many with a condition are told of speaks for it, but names it not", () => {
  const told = story("She was bedridden.");
  expect(rowOf([], "R53.1", told)("habit")).toBeUndefined();
  expect(rowOf([found("R53.1", "title")], "R53.1", told)("phraseEvidence")).toBeGreaterThan(0);
  expect(rowOf([found("R53.1", "title")], "R53.1")("phraseEvidence")).toBe(0);
});

test("the probability orders the codes", () => {
  const at = storyFeatureNames.indexOf("given");
  const trees: Tree[] = [[at, -0.01, -1, [at, 0.01, 0, 1]]];
  const ranker = storyRankerOf({ ...blank, features: [...storyFeatureNames], trees, habits });
  const ranked = ranker.rank([found("R59.1", "title"), found("R05.9", "title")], story("Cervical nodes."));
  expect(ranked.map(({ entry }) => entry.code)).toEqual(["R05.9", "R59.0", "R59.1"]);
  expect(ranked[0]?.confidence).toBeCloseTo(0.5);
});

test("weights of other features are refused", async () => {
  const path = fileURLToPath(new URL("../../../models/chartcode-claims/ranker.json", import.meta.url));
  await expect(openStoryRanker(path)).rejects.toThrow();
});
