import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withSkinAndFoldsTold } from "./told-of-skin-and-folds.ts";

const codesOf = (text: string) => withSkinAndFoldsTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Assessment: Eleven rough sun spots on the scalp and ears, precancerous, frozen today.", ["L57.0"]],
  ["Assessment: Precancerous spots on the forehead, liquid nitrogen.", ["L57.0"]],
  ["Assessment: In-situ squamous cancer of the left cheek, 5-FU cream.", ["D04.39"]],
  ["Assessment: Candida of fold: nystatin.", ["B37.2"]],
  ["Assessment: Yeast in the groin folds, clotrimazole.", ["B37.2"]],
  ["Assessment: Skin breakdown by stool leaking under the colostomy wafer.", ["L24.B3"]],
  ["Assessment: Skin around the G-tube raw from leaking stomach juice.", ["L24.B1"]],
  ["Assessment: Raw buttocks from stool and urine, barrier cream.", ["L24.A2"]],
  ["Assessment: The weakened immunity from those two drugs.", ["D84.821"]],
  ["Assessment: Immunocompromised by long-term prednisone.", ["D84.821"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: No precancerous spots today.",
  "Assessment: Rough patch on the elbow, psoriasis, liquid nitrogen not needed.",
  "Assessment: History of Bowen disease of the cheek.",
  "Assessment: Cervical carcinoma in situ, squamous.",
  "Assessment: No yeast in the folds.",
  "Assessment: Skin around the colostomy intact, no leaks.",
  "Assessment: Immunosuppressed by HIV, CD4 90.",
  "Assessment: He is not immunosuppressed by these drugs.",
  "Assessment: Would be immunocompromised on rituximab.",
  "Assessment: Wife is immunosuppressed from chemotherapy.",
  "Assessment: Oral thrush, folds clear.",
  "Assessment: Barrett esophagus, a precancerous lesion, skin fine.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
