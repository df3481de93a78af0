import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withDecubiti } from "./decubiti.ts";

const codesIn = (text: string) => withDecubiti(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Decubitus of the left heel, stage 3.", ["L89.623"]],
  ["Bedsore over the sacrum, eschar on arrival. In the OR it ran to bone: stage 4.", ["L89.154"]],
  ["Unstageable bedsore of the sacrum.", ["L89.150"]],
  ["Stage 2 decubitus of right buttock.", ["L89.312"]],
  ["Left lateral decubitus film of the hip. Stage 3 CKD.", []],
  ["No pressure injury of the heels. CKD stage 3.", []],
  ["At risk for pressure ulcer of the sacrum, stage 1.", []],
  ["Bedsore of the sacrum. CKD stage 3.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
