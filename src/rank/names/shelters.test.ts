import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withShelters } from "./shelters.ts";

it.each([
  ["He has been staying at the Mill Street shelter since May.", ["Z59.01"]],
  ["Lives in the Haven family shelter.", ["Z59.01"]],
  ["Works at the Mill Street shelter.", []],
  ["Has had a bed at that shelter since October.", ["Z59.01"]],
  ["SW: returns to same shelter bed.", ["Z59.01"]],
  ["The dog came from the county shelter; he has a bed at home.", []],
  ["Volunteers, living in Mill Street.", []],
])("%s", (text, codes) => {
  const made = withShelters(readNote(`HPI: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
