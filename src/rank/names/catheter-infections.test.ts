import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withCatheterInfections } from "./catheter-infections.ts";

it.each([
  ["E. coli sepsis, urinary source, infection from the chronic indwelling Foley.", ["T83.511"]],
  ["Urosepsis, Foley as the source.", ["T83.511"]],
  ["Septic shock from his chronic suprapubic catheter.", ["T83.510"]],
  ["Bacteremia, source nephrostomy tube.", ["T83.512"]],
  ["No infection from the Foley.", []],
  ["Foley removed to reduce the risk of infection from the catheter.", []],
  ["Sepsis from pneumonia. Foley for retention.", []],
])("%s", (text, codes) => {
  expect(withCatheterInfections(readNote(`Assessment: ${text}`), []).flatMap((one) => one.codes)).toEqual(
    codes,
  );
});
