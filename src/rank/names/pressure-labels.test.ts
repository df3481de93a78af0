import { expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "./mentions.ts";
import { withPressureLabels } from "./pressure-labels.ts";

const book = new PhraseBook<Name>();
book.add("pressure sore", { phrase: "pressure sore", codes: ["L89.93"], source: "lexicon" });

it.each([
  ["Wound care. Sacrum: crater to fat, pressure sore. Right heel: intact.", "L89.153"],
  ["Wound care. Right heel: open, pressure sore.", "L89.613"],
  ["Wound care. Left ischium: pressure sore with slough.", "L89.323"],
  ["Wound care. L trochanter: pressure sore.", "L89.223"],
  ["Wound care. Plan: pressure sore, turn every two hours.", "L89.93"],
  ["Wound care. The pressure sore is clean.", "L89.93"],
])("%s", (text, code) => {
  const note = readNote(text);
  expect(withPressureLabels(note, namedMentions(note, book))[0]?.codes[0]).toBe(code);
});
