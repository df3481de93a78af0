import { expect, test } from "vitest";
import { cellulitisPlace } from "./cellulitis-places.ts";

test.each([
  ["L03.90", "with cellulitis of the surrounding abd wall", "L03.311"],
  ["L03.90", "Terrier bite R forearm, now with cellulitis spreading out from it", "L03.113"],
  ["L03.90", "bite wound of the left hand, cellulitis", "L03.114"],
  ["L03.90", "sore on the right shin with cellulitis around it", "L03.115"],
  ["L02.91", "abscess, left thigh", "L02.416"],
  ["L02.91", "abscess of the right hand", "L02.511"],
  ["L03.90", "cellulitis from hand to ankle", undefined],
  ["L03.90", "preseptal cellulitis, cheek", undefined],
  ["L03.90", "cellulitis", undefined],
  ["L30.9", "eczema of the hand", undefined],
])("%s %s", (code, text, expected) => {
  expect(cellulitisPlace(code, text)).toBe(expected);
});
