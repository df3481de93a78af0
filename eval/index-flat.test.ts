import { expect, test } from "vitest";
import { releaseOf } from "../src/codes/release.ts";
import { officialIndexOf } from "../src/search/official-index.ts";
import { asPrinted, inNaturalOrder, phrasesOf } from "./index-flat.ts";
import { compareLexicon } from "./lexicon-agreement.ts";

const index = {
  diseases: [
    {
      title: "Fever, fevers (hot)",
      code: "R50.9",
      terms: [
        {
          title: "spotted NEC",
          code: "R50.8-",
          terms: [{ title: "with", terms: [{ title: "chill", code: "R50.1", terms: [] }] }],
        },
        { title: "rash, congenital", see: "Rash", terms: [] },
      ],
    },
  ],
  external: [],
  neoplasms: [
    { title: "Neoplasm", terms: [{ title: "toe", cells: ["C76.5-", "", "", "D36.7", "", ""], terms: [] }] },
  ],
  drugs: [
    { title: "Potion", terms: [{ title: "green", cells: ["T50.991", "", "", "", "", ""], terms: [] }] },
  ],
};

test("every term with a code becomes a phrase, as printed and in natural order", () => {
  const phrases = phrasesOf(index);
  expect(phrases.map((phrase) => [phrase.code, asPrinted(phrase), inNaturalOrder(phrase)])).toEqual([
    ["R50.9", "Fever", "Fever"],
    ["R50.8", "Fever spotted NEC", "spotted NEC Fever"],
    ["R50.1", "Fever spotted NEC with chill", "spotted NEC Fever with chill"],
    ["C76.5", "Neoplasm toe malignant primary", "malignant primary toe Neoplasm"],
    ["D36.7", "Neoplasm toe benign", "benign toe Neoplasm"],
    ["T50.991", "Potion green poisoning accidental", "poisoning accidental Potion green"],
  ]);
});

test("a lexicon is compared where the index says all of a phrase", () => {
  const row = (code: string, flag: "billable" | "header") => ({
    code,
    flag,
    title: `Title ${code}`,
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
      row("R50", "header"),
      row("R50.1", "billable"),
      row("R50.8", "header"),
      row("R50.81", "billable"),
      row("R50.9", "billable"),
      row("Z00", "billable"),
    ],
  });
  const say = (phrase: string, ...codes: string[]) => ({ phrase, codes });
  const compared = compareLexicon(
    [
      say("fever", "R50.9"),
      say("spotted fever", "R50.81"),
      say("fevers", "Z00"),
      say("hot fever", "R50.1"),
      say("marsh fever", "R50.9"),
      say("fever", "R50.9", "Z00"),
    ],
    officialIndexOf(index),
    release,
  );
  expect(compared.map(({ phrase, agreement }) => [phrase, agreement])).toEqual([
    ["fever", "same code"],
    ["spotted fever", "same code"],
    ["fevers", "other"],
    ["hot fever", "same category"],
  ]);
});
