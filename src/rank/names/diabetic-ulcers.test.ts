import { describe, expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { withUlcerSites } from "./diabetic-ulcers.ts";
import { namedMentions } from "./mentions.ts";

const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["diabetic foot ulcer", "E11.621"],
  ["diabetic ulcer", "E11.622"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

const codesIn = (text: string) => {
  const note = readNote(`ASSESSMENT: ${text}`);
  return withUlcerSites(note, namedMentions(note, book)).flatMap(({ codes }) => codes);
};

describe("a diabetic ulcer's place", () => {
  it.each([
    ["Diabetic foot ulcer.", ["E11.621", "L97.5"]],
    ["Diabetic foot ulcer of the heel.", ["E11.621", "L97.4"]],
    ["Diabetic ulcer left heel, breakdown of skin.", ["E11.621", "L97.4"]],
    ["Diabetic ulcer, plantar, fat layer exposed.", ["E11.621", "L97.5"]],
    ["Diabetic ulcer of the calf.", ["E11.622"]],
  ])("%s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});
