/** The shipped lexicon against the shipped code table, and rows of a later release against the order file rebuilt for it. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writtenIcd10cm } from "../src/codes/code.ts";
import { entriesOn, type LexiconEntry, readLexicon } from "../src/codes/lexicon.ts";
import { releaseOf } from "../src/codes/release.ts";
import { readTable } from "../src/codes/table.ts";

const embeddings = fileURLToPath(new URL("../embeddings", import.meta.url));
const release = releaseOf(await readTable(`${embeddings}/icd10cm-2026.tsv.br`));
const lexicon = await readLexicon(`${embeddings}/lexicon`);
const { entries } = lexicon;
const end = release.to ?? "9999";

const nextOrder = fileURLToPath(
  new URL("../../shared/data/icd10cm-2027-reconstructed/icd10cm_order_2027.txt", import.meta.url),
);
const nextPresent = existsSync(nextOrder);
if (!nextPresent) console.warn("skipped: ../shared/data/icd10cm-2027-reconstructed is absent");

test("every code that holds before the table's end exists and leads to a billable code", () => {
  const ours = entries.filter(({ from = "" }) => from <= end);
  expect(ours.length).toBeGreaterThan(entries.length / 2);
  const wrong = ours.filter(({ codes }) => codes.some((code) => release.leaves(code).length === 0));
  expect(wrong).toEqual([]);
});

test.skipIf(!nextPresent)(
  "every code that holds from 2026-10-01 is one of FY2027, or a header of some",
  () => {
    const rows = readFileSync(nextOrder, "utf8").split(/\r?\n/);
    const known = new Set(rows.map((row) => writtenIcd10cm(row.slice(6, 13))));
    const next = entriesOn(lexicon, "2026-10-01");
    expect(next.filter(({ from = "" }) => from > end).length).toBeGreaterThan(100);
    expect(next.filter(({ codes }) => !codes.every((code) => known.has(code)))).toEqual([]);
  },
);

test("a phrase has one meaning on any day", () => {
  const byPhrase = new Map<string, LexiconEntry[]>();
  const twice: string[] = [];
  for (const entry of entries) {
    const others = byPhrase.get(entry.phrase) ?? [];
    for (const other of others) {
      if (other.codes.join("+") !== entry.codes.join("+") && overlap(entry, other))
        twice.push(`${entry.phrase}: ${other.codes.join("+")} and ${entry.codes.join("+")}`);
    }
    byPhrase.set(entry.phrase, [...others, entry]);
  }
  expect(twice).toEqual([]);
});

test("a phrase that a release moves is known on the days around it", () => {
  const before = new Set(entriesOn(lexicon, "2026-09-30").map(({ phrase }) => phrase));
  const after = new Set(entriesOn(lexicon, "2026-10-01").map(({ phrase }) => phrase));
  expect([...before].filter((phrase) => !after.has(phrase))).toEqual([]);
  expect([...after].filter((phrase) => !before.has(phrase))).toEqual([]);
});

test.each([
  ["plantar fasciitis", "M72.2", "M67.A0"],
  ["brugada syndrome", "I49.8", "I49.81"],
  ["lynch syndrome", "Z15.060", "QA1.71"],
])("%s is %s until FY2026 ends and %s after", (phrase, before, after) => {
  const on = (date: string) =>
    entriesOn(lexicon, date).flatMap((entry) => (entry.phrase === phrase ? entry.codes : []));
  expect(on("2026-09-30")).toEqual([before]);
  expect(on("2026-10-01")).toEqual([after]);
});

test("phrases are lower case and hold no code", () => {
  expect(entries.filter(({ phrase }) => phrase !== phrase.toLowerCase() || phrase === "")).toEqual([]);
});

function overlap(one: LexiconEntry, other: LexiconEntry): boolean {
  return (one.from ?? "") <= (other.to ?? "9999") && (other.from ?? "") <= (one.to ?? "9999");
}
