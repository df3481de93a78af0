import { describe, expect, test } from "vitest";
import type { Name } from "./codes/names.ts";
import type { IndexTerm } from "./codes/official/index-terms.ts";
import { releaseOf } from "./codes/release.ts";
import type { CodeRow } from "./codes/table.ts";
import { suggestionRequestSchema } from "./contract/suggestions.ts";
import { officialIndexOf } from "./search/official-index.ts";
import { PhraseBook } from "./search/phrase-book.ts";
import { spellerOf } from "./search/spelling.ts";
import { type SuggestTools, suggest } from "./suggest.ts";

/** A made-up release: the shapes are the publisher's, the entries ours. */
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
    row("K91", "Glass bowel", "header"),
    row("K91.1", "Glass bowel after a meal"),
    row("L02", "Brittle bowel in other diseases"),
  ],
});
const book = new PhraseBook<Name>();
book.add("lung fever", { phrase: "lung fever", codes: ["J18.9"], source: "lexicon" });

const term = (title: string, rest: Partial<IndexTerm> = {}, ...terms: IndexTerm[]): IndexTerm => ({
  title,
  ...rest,
  terms,
});
const officialIndex = officialIndexOf({
  diseases: [
    term("Fever (hot)", {}, term("lung", { code: "J18.0" })),
    term("Bowel", { code: "K91.1" }, term("glassy (transparent)", { code: "K91.1", manifestation: "L02" })),
    term("Sensitivity", {}, term("glassy, autoimmune", { code: "J18.0" })),
    term("Obsolete", {}, term("glassy", { code: "X99.9" })),
  ],
  external: [term("Fall", {}, term("ladder", { code: "J18.0" }))],
  neoplasms: [term("Neoplasm", { cells: ["K91.1", "", "", "", "", ""] })],
  drugs: [],
});

const tools: SuggestTools = {
  dated: { release, inForce: true },
  index: {
    rows: 0,
    dense: async (_vectors, count) => Array.from({ length: count }, () => []),
    lexical: async (texts) => texts.map(() => []),
    close: () => undefined,
  },
  book,
  speller: spellerOf(
    new Map(
      "lung fever bowel glassy sensitivity ladder fall neoplasm malignant obsolete"
        .split(" ")
        .map((word) => [word, 1]),
    ),
  ),
  embedder: {
    id: "none",
    dimensions: 1,
    embed: async (texts: readonly string[]) => new Float32Array(texts.length),
  },
  scorer: { threshold: 0.3, logOdds: () => 1 },
  ranker: { threshold: 0.3, leads: () => 0, rank: (codes) => [...codes] },
  storyRanker: { threshold: 0.3, rank: (codes) => [...codes] },
  tagger: {
    id: "none",
    tag: async (questions) => questions.map(({ rule }) => ({ ...rule, support: () => 1 })),
  },
};
const asked = (text: string, more: Partial<SuggestTools> = {}) =>
  suggest(suggestionRequestSchema.parse({ note: { text: `ASSESSMENT\n${text}\n` } }), { ...tools, ...more });
const codesOf = async (text: string, more: Partial<SuggestTools> = { officialIndex }) =>
  (await asked(text, more)).suggestions.map(({ code }) => code);

describe("with the official index installed", () => {
  test("words that no name explains are walked through it, and its path is the reason", async () => {
    expect(await codesOf("Glassy bowel.", {})).toEqual([]);
    const { suggestions } = await asked("Glassy bowel.", { officialIndex });
    expect(suggestions[0]).toMatchObject({
      code: "K91.1",
      evidence: [{ text: "Glassy bowel" }],
      reasons: expect.arrayContaining([
        { kind: "index", text: "Index: Bowel > glassy", source: "Alphabetic Index" },
      ]),
    });
  });

  test("a manifestation comes with its cause", async () => {
    expect(await codesOf("Glassy bowel.")).toEqual(["K91.1", "L02"]);
  });

  test("modifiers and words that only say how it goes may stand beside it, other words may not", async () => {
    expect(await codesOf("Transparent glassy bowel, stable.")).toContain("K91.1");
    expect(await codesOf("Glassy bowel wall resection.")).toEqual([]);
  });

  test("the lexicon comes before it", async () => {
    expect(await codesOf("Lung fever.")).toEqual(["J18.9"]);
  });

  test("what is denied is not suggested", async () => {
    const { suggestions, notSuggested } = await asked("No glassy bowel.", { officialIndex });
    expect(suggestions).toEqual([]);
    expect(notSuggested.map(({ reason }) => reason)).toContain("negated");
  });

  test.each([
    ["a path that asks for a word not said", "Glassy sensitivity."],
    ["a code of another release", "Glassy obsolete."],
    ["the index of external causes", "Ladder fall."],
    ["a neoplasm without its site", "Malignant neoplasm."],
    ["one word", "Bowel."],
  ])("%s answers nothing", async (_, text) => {
    expect(await codesOf(text)).toEqual([]);
  });
});
