import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withCatheterInfections } from "./catheter-infections.ts";

it.each([
  ["E. coli sepsis, urinary source, infection from the chronic indwelling Foley.", ["T83.511"]],
  ["Urosepsis, Foley as the source.", ["T83.511"]],
  ["Septic shock from his chronic suprapubic catheter.", ["T83.510"]],
  ["Bacteremia, source nephrostomy tube.", ["T83.512"]],
  ["Sepsis, MSSA, from the dialysis line.", ["T80.211"]],
  ["Candidemia, source her PICC.", ["T80.211"]],
  ["Bacteremia due to the chest port.", ["T80.211"]],
  ["Sepsis from pneumonia, a central line was placed.", []],
  ["Possible bacteremia from the dialysis catheter.", []],
  ["No infection from the Foley.", []],
  ["Foley removed to reduce the risk of infection from the catheter.", []],
  ["Sepsis from pneumonia. Foley for retention.", []],
])("%s", (text, codes) => {
  expect(withCatheterInfections(readNote(`Assessment: ${text}`), []).flatMap((one) => one.codes)).toEqual(
    codes,
  );
});
