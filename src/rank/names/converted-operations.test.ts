import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withConvertedOperations } from "./converted-operations.ts";

it.each([
  [
    "We began laparoscopically, but the base could not be seen, so we converted to a lower midline laparotomy.",
    ["Z53.31"],
  ],
  ["Laparoscopy showed dense adhesions. The case was converted to open.", ["Z53.31"]],
  ["VATS was begun; converted to thoracotomy for bleeding.", ["Z53.32"]],
  ["Laparoscopic cholecystectomy without conversion to open.", []],
  ["Risks of laparoscopy, including conversion to open, were explained.", []],
  ["Converted to sinus rhythm, then to oral amiodarone.", []],
])("%s", (text, codes) => {
  expect(
    withConvertedOperations(readNote(`Hospital course: ${text}`), []).flatMap((one) => one.codes),
  ).toEqual(codes);
});
