import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withKidneyInjuries } from "./kidney-injuries.ts";

it.each([
  ["The kidney injury was prerenal and cleared with crystalloid.", ["N17.9"]],
  ["Kidney injury from dehydration, resolved.", ["N17.9"]],
  ["The kidney injury, grade 3 laceration, was watched.", []],
  ["Contrast was held to avoid kidney injury from it.", []],
  ["No kidney injury.", []],
])("%s", (text, codes) => {
  expect(withKidneyInjuries(readNote(`Hospital course: ${text}`), []).flatMap((one) => one.codes)).toEqual(
    codes,
  );
});
