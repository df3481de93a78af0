/** The shipped lexicon against the official index of ../shared/data: every disagreement is explained, and no explanation has lost its row. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sharedFolders } from "../eval/index-phrases.ts";
import { type Comparison, explainedPath, reportLexicon } from "../eval/lexicon-agreement.ts";
import { explain, readExplanations, speaksOf } from "../eval/lexicon-agreement-reasons.ts";
import { readLexicon } from "../src/codes/lexicon.ts";
import { lexiconFolder } from "../src/engine.ts";

const present = sharedFolders.every((folder) => existsSync(folder));
if (!present)
  console.warn("skipped: ../shared/data is absent or incomplete, the lexicon is not held against the index");

test.skipIf(!present)(
  "every disagreement with the official index is explained",
  { timeout: 120_000 },
  async () => {
    const report = await reportLexicon();
    expect(report?.compared.length).toBeGreaterThan(20_000);
    const lines = report?.unexplained.map(
      ({ phrase, lexicon, index, path }) => `${phrase}: ${lexicon}, not ${index} (${path})`,
    );
    expect(lines).toEqual([]);
  },
);

test("each explanation speaks of a row of the lexicon", async () => {
  const { entries } = await readLexicon(lexiconFolder);
  const explanations = readExplanations(await readFile(explainedPath, "utf8"));
  const idle = explanations.filter(
    (row) => !entries.some(({ phrase, codes: [code = ""] }) => speaksOf(row, phrase, code)),
  );
  expect(idle).toEqual([]);
});

const disagreement: Comparison = {
  phrase: "funny bone",
  lexicon: "S50.0",
  index: "M70.2-",
  path: "Bone, funny",
  agreement: "other",
};

test("an explanation holds for its two codes only", () => {
  const rows = readExplanations("# head\nfunny *\tS50.0\tM70.2-\teveryday: a knock: no bursitis\n");
  expect(rows).toMatchObject([{ reason: "everyday", words: "a knock: no bursitis" }]);
  expect(explain([disagreement], rows)).toMatchObject({
    explained: [disagreement],
    unexplained: [],
    unused: [],
  });
  const moved = { ...disagreement, lexicon: "S50.1" };
  const said = { ...disagreement, index: "M70.3-" };
  expect(explain([moved, said], rows)).toMatchObject({
    explained: [],
    unexplained: [moved, said],
    unused: rows,
  });
  const other = { ...disagreement, phrase: "a funny bone" };
  expect(explain([other], rows).unexplained).toEqual([other]);
});

test("what agrees needs no explanation", () => {
  const agreed = (["same code", "same concept"] as const).map((agreement) => ({
    ...disagreement,
    agreement,
  }));
  expect(explain(agreed, [])).toEqual({ explained: [], unexplained: [], unused: [] });
});

test("an explanation without a known reason or without words is refused", () => {
  expect(() => readExplanations("a\tI10\tI11.9\tbecause: so")).toThrow("line 1");
  expect(() => readExplanations("#\na\tI10\tI11.9\ttabular: ")).toThrow("line 2");
  expect(() => readExplanations("a\tI10\ttabular: title of I10")).toThrow("line 1");
});
