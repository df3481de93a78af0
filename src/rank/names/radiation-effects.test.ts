import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withRadiationEffects } from "./radiation-effects.ts";

const codesOf = (text: string) => withRadiationEffects(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["This is mucositis from the rays.", "K12.33"],
  ["Mucositis due to IMRT.", "K12.33"],
  ["Proctitis, from XRT.", "K62.7"],
  ["Cystitis after his prostate radiation.", "N30.40"],
  ["Pneumonitis secondary to SBRT.", "J70.0"],
  ["Desquamation from radiotherapy.", "L58.9"],
  ["Radiation-induced colitis.", "K52.0"],
])("%s", (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  "No mucositis from radiation.",
  "Mucositis is viral, radiation ended in 2019.",
  "Proctitis of Crohn's. Radiation never given.",
  "Radiation finished, watch for risk of cystitis.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
