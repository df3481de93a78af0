import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import type { Mention } from "../names/mentions.ts";
import { broadMentions } from "./broad-names.ts";

const codesIn = (text: string, named: readonly Mention[] = []) =>
  broadMentions(readNote(text), named).flatMap(({ codes }) => codes);

test("a broad main term means its default in the index", () => {
  expect(codesIn("The biopsy showed areas of necrosis.")).toEqual(["I96"]);
  expect(codesIn("She had pain on walking and a superinfection.")).toEqual(["R52", "B99.9"]);
  expect(codesIn("Two cigarettes a day; the rest of the history is bland.")).toEqual([]);
});

test("words that a name has are not read again", () => {
  const text = "He complained of chest pain.";
  const [pain] = broadMentions(readNote(text), []);
  if (pain === undefined) throw new Error("no mention");
  const chestPain = { ...pain, start: text.indexOf("chest"), codes: ["R07.9"] };
  expect(codesIn(text, [chestPain])).toEqual([]);
});
