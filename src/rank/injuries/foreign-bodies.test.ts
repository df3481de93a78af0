import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withForeignBodies } from "./foreign-bodies.ts";

const codesIn = (text: string) => withForeignBodies(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["A pink plastic bead wedged in the right nostril.", ["T17.1"]],
  ["Popcorn kernel stuck in right ear.", ["T16"]],
  ["Piece of sponge lodged in the left nostril.", ["T17.1"]],
  ["Lego shoved up her nose.", ["T17.1"]],
  ["Cockroach in left ear, removed.", ["T16"]],
  ["Fish bone lodged in the tonsil.", ["T17.228"]],
  ["Steak stuck in the esophagus.", ["T18.128"]],
  ["Coin seen in the upper esophagus.", ["T18.198"]],
  ["Quarter swallowed, film shows it in the stomach.", ["T18.2"]],
  ["Metal shaving in right cornea.", ["T15.0"]],
  ["Nose and ears clear. Eats fish.", []],
  ["Stone in the kidney. Ear drops given.", []],
  ["Food gets stuck. Esophagus normal.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
