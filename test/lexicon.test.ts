/** The shipped lexicon against the shipped code table. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readLexicon } from "../src/codes/lexicon.ts";
import { releaseOf } from "../src/codes/release.ts";
import { readTable } from "../src/codes/table.ts";

const embeddings = fileURLToPath(new URL("../embeddings", import.meta.url));
const release = releaseOf(await readTable(`${embeddings}/icd10cm-2026.tsv.br`));
const { entries } = await readLexicon(`${embeddings}/lexicon`);

test("every code exists and leads to a billable code", () => {
  const wrong = entries.filter(({ codes }) => codes.some((code) => release.leaves(code).length === 0));
  expect(wrong).toEqual([]);
});

test("a phrase has one meaning at a time", () => {
  const meanings = new Map<string, string>();
  const twice: string[] = [];
  for (const { phrase, codes, from = "", to = "" } of entries) {
    const key = `${phrase}\t${from}\t${to}`;
    const meaning = codes.join("+");
    if ((meanings.get(key) ?? meaning) !== meaning)
      twice.push(`${phrase}: ${meanings.get(key)} and ${meaning}`);
    meanings.set(key, meaning);
  }
  expect(twice).toEqual([]);
});

test("phrases are lower case and hold no code", () => {
  expect(entries.filter(({ phrase }) => phrase !== phrase.toLowerCase() || phrase === "")).toEqual([]);
});
