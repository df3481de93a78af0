import { expect, it } from "vitest";
import { placesOf } from "./places.ts";

it("finds whole words in any case, past emoji and over line breaks", () => {
  const note = "🫀 Dry  cough.\nNo coughing. DRY\nCOUGH (a*b)";
  expect(placesOf(note, " dry cough ").map(({ start, end }) => note.slice(start, end))).toEqual([
    "Dry  cough",
    "DRY\nCOUGH",
  ]);
  expect(placesOf(note, "cough")).toHaveLength(2);
  expect(placesOf(note, "a*b").map(({ start, end }) => note.slice(start, end))).toEqual(["a*b"]);
  expect(placesOf(note, "no")).toEqual([]);
  expect(placesOf("cough ".repeat(50), "cough")).toHaveLength(20);
});
