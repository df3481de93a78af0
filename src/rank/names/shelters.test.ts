import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withShelters } from "./shelters.ts";

it.each([
  ["He has been staying at the Mill Street shelter since May.", ["Z59.01"]],
  ["Lives in the Haven family shelter.", ["Z59.01"]],
  ["Works at the Mill Street shelter.", []],
  ["Volunteers, living in Mill Street.", []],
])("%s", (text, codes) => {
  const made = withShelters(readNote(`HPI: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
