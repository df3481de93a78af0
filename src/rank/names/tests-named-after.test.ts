/** A test by the name of what it looks for is no infection. */
import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withoutFalseFriends } from "./false-friends.ts";
import type { Mention } from "./mentions.ts";

function isKept(text: string, words: string, code: string): boolean {
  const start = text.indexOf(words);
  const mention: Mention = {
    start,
    end: start + words.length,
    clause: 0,
    codes: [code],
    source: "lexicon",
    wording: words,
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
  return withoutFalseFriends(readNote(text), [mention]).length === 1;
}

it.each([
  ["TB gold repeat.", "TB", "A15.9"],
  ["HIV test sent.", "HIV", "B20"],
  ["Lyme titers pending.", "Lyme", "A69.20"],
  ["Influenza swab.", "Influenza", "J11.1"],
])("%s", (text, words, code) => expect(isKept(text, words, code)).toBe(false));

it.each([
  ["TB of the lung, on RIPE.", "TB", "A15.9"],
  ["HIV, viral load suppressed.", "HIV", "B20"],
  ["HIV - viral load undetectable.", "HIV", "B20"],
  ["HIV viral load undetectable.", "HIV", "B20"],
  ["Influenza swab positive.", "Influenza", "J11.1"],
])("but %s", (text, words, code) => expect(isKept(text, words, code)).toBe(true));
