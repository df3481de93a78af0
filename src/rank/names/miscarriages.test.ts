import { expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "./mentions.ts";
import { withMiscarriages } from "./miscarriages.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["miscarriage", "O03.9"],
  ["complete miscarriage", "O03.9"],
  ["retained products", "O73.1"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

it.each([
  ["Miscarriage with retained products.", ["O03.4", "O03.4"]],
  ["Scan shows tissue left behind. Miscarriage.", ["O03.4"]],
  ["Miscarriage, incomplete.", ["O03.4"]],
  ["Miscarriage, has not passed everything.", ["O03.4"]],
  ["Miscarriage; products of conception still in the cavity.", ["O03.4"]],
  ["Miscarriage, RPOC 22 mm.", ["O03.4"]],
  ["Complete miscarriage, no retained tissue.", ["O03.9"]],
  ["Miscarriage, uterus empty, nothing retained.", ["O03.9"]],
  ["Postpartum day 9, retained products.", ["O73.1"]],
])("%s", (text, codes) => {
  const note = readNote(text);
  expect(withMiscarriages(note, namedMentions(note, book)).flatMap((one) => one.codes)).toEqual(codes);
});
