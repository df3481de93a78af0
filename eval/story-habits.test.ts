import { expect, test } from "vitest";
import { readNote } from "../src/note/read.ts";
import { candidate, release } from "../src/rank/test-candidates.ts";
import { countHabits, type Read } from "./story-habits.ts";

const read = (text: string, found: readonly string[], gold: readonly string[]): Read => ({
  note: readNote(text),
  codes: found.map((code) => candidate(code, 0.5, "title")),
  aside: [],
  gold: new Set(gold),
});

const tired = "She had marked asthenia.";

test("codes and categories are counted where found, where their category is named, and at all", () => {
  const { notes, codes, categories } = countHabits(
    [read(tired, ["R59.1"], ["R59.9", "R53.1"]), read(tired, ["R59.9"], ["R59.9", "R53.1"])],
    release,
  );
  expect(notes).toBe(2);
  expect(codes["R59.9"]).toEqual([2, 1, 1, 2]);
  expect(codes["R53.1"]).toEqual([0, 0, 0, 2]);
  expect(categories).toEqual({ R53: [0, 0, 2], R59: [2, 2, 2] });
});

test("a phrase is counted of a code where three notes that affirm it were given the code; not where they deny it", () => {
  const others = Array.from({ length: 20 }, () => read("He coughs.", [], ["R05.9"]));
  const given = [tired, tired, tired].map((text) => read(text, [], ["R53.1"]));
  expect(countHabits([...given, ...others], release).phrases).toMatchObject({
    asthenia: { "R53.1": [3, 3] },
  });
  const denied = [tired, tired, "She had no asthenia."].map((text) => read(text, [], ["R53.1"]));
  expect(Object.values(countHabits([...denied, ...others], release).phrases)).not.toContainEqual(
    expect.objectContaining({ "R53.1": expect.anything() }),
  );
});
