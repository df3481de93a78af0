import { describe, expect, test } from "vitest";
import type { Name } from "./codes/names.ts";
import { PhraseBook } from "./search/phrase-book.ts";
import { spelledOutIn } from "./search-wordings.ts";

const book = new PhraseBook<Name>();
book.add("type 2 diabetes", { phrase: "type 2 diabetes", codes: ["E11.9"], source: "lexicon" });
book.add("ckd", { phrase: "ckd", codes: ["N18.9"], source: "lexicon" });

describe("what was typed in the words of the names", () => {
  test.each([
    ["diabetes type 2 with neuropathy", "type 2 diabetes with neuropathy"],
    ["poag both eyes moderate", "primary open-angle glaucoma both eyes moderate"],
    ["ckd stage 3", undefined],
    ["type 2 diabetes", undefined],
    ["knee pain", undefined],
  ])("%s", (typed, expected) => {
    expect(spelledOutIn(typed, book)?.toLowerCase()).toBe(expected);
  });
});
