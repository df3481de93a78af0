import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { entriesOn, readLexicon } from "./lexicon.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-lexicon-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("reads phrases, pairs of codes and dates", async () => {
  await writeFile(
    join(folder, "1.tsv"),
    "# chapter\nI10\tHTN | high blood pressure\nA1+B2\tboth\t2025-10-01\t2026-09-30\n",
  );
  const lexicon = await readLexicon(folder);
  expect(lexicon.entries).toEqual([
    { phrase: "htn", codes: ["I10"] },
    { phrase: "high blood pressure", codes: ["I10"] },
    { phrase: "both", codes: ["A1", "B2"], from: "2025-10-01", to: "2026-09-30" },
  ]);
  expect(entriesOn(lexicon, "2026-01-01")).toHaveLength(3);
  expect(entriesOn(lexicon, "2026-10-01").map(({ phrase }) => phrase)).toEqual([
    "htn",
    "high blood pressure",
  ]);
});

test("names the line that is malformed", async () => {
  await writeFile(join(folder, "1.tsv"), "I10\thtn\nno tab here\n");
  await expect(readLexicon(folder)).rejects.toThrow("1.tsv:2");
});
