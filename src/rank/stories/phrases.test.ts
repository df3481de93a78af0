import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { firstAffirmed, phrasesIn } from "./phrases.ts";

const said = (text: string, known: readonly string[]) => {
  const note = readNote(text);
  return [...phrasesIn(note, (phrase) => known.includes(phrase))].flatMap(([phrase, places]) =>
    firstAffirmed(note, places) === undefined ? [] : [phrase],
  );
};

test("phrases are found by their stems, also over a preposition, not over a comma", () => {
  expect(said("He reported losses of weight and asthenia.", ["loss of weight", "asthenia"])).toEqual([
    "loss of weight",
    "asthenia",
  ]);
  expect(said("There was fever, chills.", ["fever chill"])).toEqual([]);
});

test("what is denied, or another's, is not said; said once elsewhere, it is", () => {
  expect(said("She had no fever.", ["fever"])).toEqual([]);
  expect(said("Her mother had asthenia.", ["asthenia"])).toEqual([]);
  expect(said("A painless mass.", ["painless mass", "painless"])).toEqual([]);
  expect(said("No fever at first. Later she developed fever.", ["fever"])).toEqual(["fever"]);
});

test("a note of thousands of mentions is read as a short one is", () => {
  const text = "No fever was seen. She had chills. ".repeat(5000);
  expect(said(text, ["fever", "chill"])).toEqual(["chill"]);
});
