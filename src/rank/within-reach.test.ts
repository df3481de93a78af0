import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { readNote } from "../note/read.ts";
import { featureNames } from "./features.ts";
import type { Mention } from "./names/mentions.ts";
import { scorerOf } from "./scorer.ts";
import { withinReach } from "./within-reach.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
/** Similarity alone decides, and twice the mentions help. */
const weights = { similarity: 6, mentions: 3 };
const scorer = scorerOf({
  kind: "logistic-regression",
  trainedOn: "nothing: set for the test",
  features: [...featureNames],
  weights: featureNames.map((name) => (name === "similarity" || name === "mentions" ? weights[name] : 0)),
  bias: -6,
  threshold: 0.19,
});

const note = readNote("HPI\nTight chest since May.\n\nASSESSMENT\n1. Tight chest\nTightness.\n");
const story = note.clauses.findIndex(({ section, kind }) => section === "hpi" && kind !== "heading");
const heading = note.clauses.findIndex(({ section, kind }) => section === "assessment" && kind === "heading");

function likeness(
  clause: number,
  similarity: number,
  code = "R07.89",
  source: Mention["source"] = "similar",
): Mention {
  const found = note.clauses[clause];
  if (found === undefined) throw new Error("the note has no such clause");
  const { start, end } = found;
  const likeness = { length: 1, covered: 1, explained: 1, fused: 1, similarity };
  return { start, end, clause, codes: [code], source, wording: "tight chest", ...likeness };
}

const billing = { release, scorer, focus: "billing", least: 0.3 } as const;

test("a likeness that could not be suggested is left out; in a problem's heading the same one could", () => {
  const far = likeness(story, 0.7);
  const near = likeness(story, 0.95);
  const named = likeness(heading, 0.7, "R07.9");
  expect(withinReach(note, [far, named], billing)).toEqual([named]);
  expect(withinReach(note, [near], billing)).toEqual([near]);
});

test("names stay, however unlikely; in complete focus the place does not count", () => {
  const name = likeness(story, 0.1, "R07.89", "title");
  expect(withinReach(note, [name], billing)).toEqual([name]);
  const far = likeness(heading, 0.7);
  expect(withinReach(note, [far], billing)).toEqual([far]);
  expect(withinReach(note, [far], { ...billing, focus: "complete" })).toEqual([]);
  expect(withinReach(note, [far], { ...billing, focus: "complete", least: 0 })).toEqual([far]);
});

test("what is said of a code twice is counted together", () => {
  const once = likeness(story, 0.8);
  const again = { ...once, start: once.start + 6 };
  expect(withinReach(note, [once], billing)).toEqual([]);
  expect(withinReach(note, [once, again], billing)).toEqual([once, again]);
});
