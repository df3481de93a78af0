import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withMaltreatment } from "./maltreatment.ts";

const codesIn = (text: string) => withMaltreatment(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Physical abuse by spouse confirmed.", ["T74.11"]],
  ["Confirmed sexual abuse of the child, CPS notified.", ["T74.22"]],
  ["Battered wife.", ["T74.11"]],
  ["Emotional abuse by her husband.", ["T74.31"]],
  ["Suspected physical abuse by her husband.", []],
  ["Denies physical abuse by her husband.", []],
  ["History of physical abuse by her father.", []],
  ["Physical abuse by her partner could not be confirmed.", []],
  ["Abuse screen done.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
