import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withVarices } from "./varices.ts";

it.each([
  ["EGD showed three columns of large varices in the lower esophagus with active oozing.", ["I85.01"]],
  ["Endoscopy: grade III varices of the distal esophagus, no bleeding, banded.", ["I85.00"]],
  ["Endoscopy: large gastric varices.", []],
  ["Endoscopy: no large varices in the esophagus.", []],
  ["Large varices of both legs.", []],
])("%s", (text, codes) => {
  expect(withVarices(readNote(`Hospital course: ${text}`), []).flatMap((one) => one.codes)).toEqual(codes);
});
