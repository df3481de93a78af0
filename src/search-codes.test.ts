import { expect, test } from "vitest";
import type { Name } from "./codes/names.ts";
import { releaseOf } from "./codes/release.ts";
import type { CodeRow } from "./codes/table.ts";
import type { CodeIndex } from "./search/code-index.ts";
import { officialIndexOf } from "./search/official-index.ts";
import { PhraseBook } from "./search/phrase-book.ts";
import { spellerOf } from "./search/spelling.ts";
import { type SearchTools, searchCodes } from "./search-codes.ts";

const row = (code: string, title: string, flag: CodeRow["flag"] = "billable"): CodeRow => ({
  code,
  title,
  flag,
  notes: [],
});
const release = releaseOf({
  system: "icd10cm",
  version: "2026",
  from: "2025-10-01",
  edition: "test",
  source: "test",
  rights: "test",
  digest: "",
  rows: [
    row("J18", "Lung fevers", "header"),
    row("J18.0", "Spotted lung fever"),
    row("J18.9", "Lung fever, unspecified"),
    row("M25", "Sore joints", "header"),
    row("M25.5", "Sore joint", "header"),
    row("M25.51", "Sore shoulder", "header"),
    row("M25.511", "Sore right shoulder"),
    row("M25.512", "Sore left shoulder"),
    row("M25.519", "Sore unspecified shoulder"),
    row("Q99", "Glass bones", "header"),
    row("Q99.1", "Glass bones, kind one"),
    row("Q99.8", "Glass bones, other kind"),
  ],
});
const none = async (texts: unknown) => (Array.isArray(texts) ? texts.map(() => []) : [[]]);
const emptyIndex: CodeIndex = {
  rows: 0,
  dense: async (_vectors, count) => Array.from({ length: count }, () => []),
  lexical: none,
  close: () => undefined,
};
const book = new PhraseBook<Name>();
const lexicon = (phrase: string, code: string) =>
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });
lexicon("lung fever", "J18.9");
lexicon("fever", "J18.9");

const officialIndex = officialIndexOf({
  diseases: [
    {
      title: "Fever (hot)",
      code: "J18.9",
      terms: [
        { title: "lung", code: "Q99.8", terms: [] },
        { title: "spotted", code: "J18.0", terms: [] },
      ],
    },
    { title: "Sore", terms: [{ title: "shoulder", code: "M25.51-", terms: [] }] },
    { title: "Glass", terms: [{ title: "bones", code: "Q99.8", manifestation: "J18.0", terms: [] }] },
  ],
  external: [],
  neoplasms: [],
  drugs: [],
});

const tools: SearchTools = {
  dated: { release, inForce: true },
  index: emptyIndex,
  book,
  speller: spellerOf(new Map([["shoulder", 3]])),
  embedder: {
    id: "none",
    dimensions: 1,
    embed: async (texts: readonly string[]) => new Float32Array(texts.length),
  },
};
const withIndex: SearchTools = { ...tools, officialIndex };
const firstOf = async (q: string, which = withIndex) => (await searchCodes({ q, limit: 5 }, which))[0];

test("without an index installed, the lexicon answers, and says so", async () => {
  expect(await firstOf("lung fever", tools)).toMatchObject({
    code: "J18.9",
    score: 1,
    reason: { kind: "lexicon", source: "Chartcode lexicon" },
  });
  expect(await searchCodes({ q: "sore shoulder", limit: 5 }, tools)).toEqual([]);
});

test("what the lexicon says of the whole phrase stays first", async () => {
  const found = await searchCodes({ q: "lung fever", limit: 5 }, withIndex);
  expect(found.map(({ code }) => code)).toEqual(["J18.9", "Q99.8"]);
  expect(found[1]).toMatchObject({ reason: { kind: "index", text: "Fever, lung" } });
});

test("where the lexicon knows a part and the index every word, the index is first", async () => {
  expect(await firstOf("spotted fever")).toMatchObject({
    code: "J18.0",
    reason: { kind: "index", text: "Fever, spotted", source: "Alphabetic Index" },
  });
});

test("a prefix ending in a dash is completed by the side the phrase says", async () => {
  expect(await firstOf("sore shoulder")).toMatchObject({ code: "M25.519" });
  expect(await firstOf("sore left shoulder")).toMatchObject({ code: "M25.512", reason: { kind: "index" } });
  expect(await firstOf("sore sholder")).toMatchObject({ code: "M25.519" });
});

test("a manifestation follows its cause", async () => {
  const found = await searchCodes({ q: "glass bones", limit: 5 }, withIndex);
  expect(found.map(({ code }) => code)).toEqual(["Q99.8", "J18.0"]);
});

test("a name is found before it is typed to its end, and says which name", async () => {
  expect(await firstOf("lung fev", tools)).toMatchObject({
    code: "J18.9",
    reason: { kind: "lexicon", text: '"lung fever" means this by default.' },
  });
  expect((await firstOf("lung fev", tools))?.score).toBeLessThan(1);
});

test("a code is found by itself", async () => {
  expect(await firstOf("m25.51")).toMatchObject({ code: "M25.51", reason: { kind: "code" } });
});
