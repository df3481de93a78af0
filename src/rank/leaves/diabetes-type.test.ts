import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { diabetesType } from "./diabetes-type.ts";

it.each([
  ["HPI: 41F with T1DM since age 9.\nCourse: DKA.", "E11.10", "E10.10"],
  ["PMH: type 1 diabetes\nCourse: Gastroparesis from the diabetes.", "E11.43", "E10.43"],
  ["HPI: Diabetes mellitus, type I, on a pump.", "E11.649", "E10.649"],
  ["HPI: T1DM. Ketotic, hyperosmolar.", "E11.00", undefined],
  ["HPI: T2DM. DKA.", "E11.10", undefined],
  ["HPI: Called type 1 diabetes once, since found to be type 2 diabetes.", "E11.9", undefined],
  ["HPI: DKA, new. Family history: sister with type 1 diabetes.", "E11.10", undefined],
  ["HPI: No evidence of type 1 diabetes.", "E11.10", undefined],
  ["HPI: T1DM.", "N18.31", undefined],
])("%s %s", (text, code, expected) => {
  expect(diabetesType(code, readNote(text))).toBe(expected);
});
