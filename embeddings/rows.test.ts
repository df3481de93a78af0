import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type LexiconEntry, readLexicon } from "../src/codes/lexicon.ts";
import { releaseOf } from "../src/codes/release.ts";
import { type CodeRow, readTable } from "../src/codes/table.ts";
import { indexRows } from "./rows.ts";
import { testRelease } from "./test-index.ts";

const row = (code: string, flag: CodeRow["flag"], title: string, ...terms: string[]): CodeRow => ({
  code,
  flag,
  title,
  notes: terms.map((text) => ({ kind: "inclusionTerm" as const, text })),
});

const release = testRelease({
  rows: [
    row("L20", "header", "Sore patch", "patch that smarts"),
    row(
      "L20.0",
      "billable",
      "Sore patch, dry",
      "Dry smarting patch",
      "dry SMARTING patch",
      "sore patch, DRY",
    ),
    row("L20.9", "billable", "Sore patch, unspecified"),
    row("S90", "header", "Injury of toe"),
    row("S90.01", "header", "Stubbed toe, right", "bumped right toe"),
    row("S90.01XA", "billable", "Stubbed toe, right, initial encounter"),
    row("S90.01XD", "billable", "Stubbed toe, right, subsequent encounter"),
  ],
});
const lexiconOf = (...entries: LexiconEntry[]) => ({ entries, digest: "0" });
const lexiconRows = (...entries: LexiconEntry[]) =>
  indexRows(release, lexiconOf(...entries)).filter(({ kind }) => kind === "lexicon");

test("codes that differ only in their 7th character share one concept, under the stem's title", () => {
  expect(indexRows(release, undefined).filter(({ concept }) => concept.startsWith("S90"))).toEqual([
    { concept: "S90.01", kind: "title", text: "Stubbed toe, right" },
    { concept: "S90.01", kind: "inclusion", text: "bumped right toe" },
  ]);
});

test("a wording is told once for a concept, the title's first", () => {
  const told = indexRows(release, lexiconOf({ phrase: "sore patch, dry", codes: ["L20.0"] }));
  expect(told.filter(({ concept }) => concept === "L20.0")).toEqual([
    { concept: "L20.0", kind: "title", text: "Sore patch, dry" },
    { concept: "L20.0", kind: "inclusion", text: "Dry smarting patch" },
  ]);
});

test("a header's inclusion term leads to its unspecified concept", () => {
  expect(indexRows(release, undefined)).toContainEqual({
    concept: "L20.9",
    kind: "inclusion",
    text: "patch that smarts",
  });
});

test("a lexicon phrase leads to a concept, whichever level its code stands at", () => {
  expect(
    lexiconRows(
      { phrase: "sore bit", codes: ["L20"] },
      { phrase: "toe bump", codes: ["S90.01XD"] },
      { phrase: "toe knock", codes: ["S90"] },
      { phrase: "dry bit", codes: ["L20.0"] },
    ),
  ).toEqual([
    { concept: "L20.9", kind: "lexicon", text: "sore bit" },
    { concept: "S90.01", kind: "lexicon", text: "toe bump" },
    { concept: "S90.01", kind: "lexicon", text: "toe knock" },
    { concept: "L20.0", kind: "lexicon", text: "dry bit" },
  ]);
});

test("a phrase that means two codes, an unknown one, or one out of force is left out", () => {
  expect(
    lexiconRows(
      { phrase: "both", codes: ["L20.0", "L20.9"] },
      { phrase: "nothing", codes: ["Q99.9"] },
      { phrase: "not yet", codes: ["L20.0"], from: "2026-10-01" },
      { phrase: "no longer", codes: ["L20.0"], to: "2025-09-30" },
    ),
  ).toEqual([]);
});

test("the lexicon is ICD-10-CM's alone", () => {
  const other = testRelease({ system: "hcpcs", rows: [row("L2000", "billable", "A brace")] });
  expect(indexRows(other, lexiconOf({ phrase: "brace", codes: ["L2000"] }))).toEqual([
    { concept: "L2000", kind: "title", text: "A brace" },
  ]);
});

test("of the shipped release every concept has its title and every row a concept", async () => {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const shipped = releaseOf(await readTable(path("icd10cm-2026.tsv.br")));
  const rows = indexRows(shipped, await readLexicon(path("lexicon")));
  const concepts = new Set(shipped.concepts().map(({ code }) => code));
  const titled = rows.filter(({ kind }) => kind === "title").map(({ concept }) => concept);
  expect(new Set(titled)).toEqual(concepts);
  expect(titled).toHaveLength(concepts.size);
  expect(rows.filter(({ concept, text }) => !concepts.has(concept) || text.trim() === "")).toEqual([]);
  expect(new Set(rows.map(({ concept, text }) => `${concept} ${text.toLowerCase()}`)).size).toBe(rows.length);
});
