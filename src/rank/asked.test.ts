/** What comes of a cancer takes it up from the history (I.C.6.b.5, I.C.2.c). */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { withAsked } from "./asked.ts";
import type { ScoredCode } from "./candidates.ts";
import type { Judged } from "./judge.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

function entryOf(code: string) {
  const entry = release.get(code);
  if (entry === undefined) throw new Error(code);
  return entry;
}

function asked(host: string, listed: string, measured = false): string[] {
  const leaf = (code: string) => ({ entry: entryOf(code), assumed: [], sideOpen: false, siblings: [] });
  const scored = { entry: entryOf(host), confidence: 0.9, features: [], mentions: [] };
  const told = { mention: { source: "lexicon" }, leaf: leaf(listed) };
  return withAsked(
    release,
    [scored as unknown as ScoredCode],
    {
      listed: measured ? [] : [told as unknown as Judged],
      measured: measured ? [told as unknown as Judged] : [],
    },
    "billing",
  )
    .map(({ entry }) => entry.code)
    .slice(1);
}

it.each([
  ["G89.3", "C25.1"],
  ["G89.3", "C78.7"],
  ["D64.81", "C18.9"],
  ["D63.0", "C34.91"],
  ["D70.1", "C50.911"],
])("%s takes up %s", (host, cancer) => expect(asked(host, cancer)).toEqual([cancer]));

it.each([
  ["G89.29", "C25.1"],
  ["D64.9", "C18.9"],
  ["G89.3", "I10"],
])("%s leaves %s", (host, listed) => expect(asked(host, listed)).toEqual([]));

it.each([
  ["K81.0", "K80.20"],
  ["J44.9", "J43.2"],
  ["N23", "N20.1"],
  ["N20.1", "N13.2"],
  ["R19.09", "K40.90"],
])("%s takes up %s from a scan", (host, shown) => expect(asked(host, shown, true)).toEqual([shown]));

it.each([
  ["K21.9", "K80.20"],
  ["J45.909", "J43.2"],
  ["K81.0", "K76.0"],
])("%s does not take up %s from a scan", (host, shown) => expect(asked(host, shown, true)).toEqual([]));
