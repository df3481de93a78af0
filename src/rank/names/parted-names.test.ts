import { expect, test } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { withPartedNames } from "./parted-names.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["post laminectomy syndrome", "M96.1"],
  ["chronic anal fissure", "K60.1"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

const codesOf = (text: string) => withPartedNames(readNote(text), [], book).flatMap(({ codes }) => codes);

test.each([
  ["A/P:\n1. Post-laminectomy (failed back surgery) syndrome.", ["M96.1"]],
  ["Chronic (painful) anal fissure, nitroglycerin.", ["K60.1"]],
  ["Chronic (no longer painful) anal fissure.", []],
  ["Chronic anal fissure (painful).", []],
  ["Chronic (since 2019) anal fissure.", []],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});
