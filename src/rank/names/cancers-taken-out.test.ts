import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withCancersTakenOut } from "./cancers-taken-out.ts";

const codesOf = (text: string) => withCancersTakenOut(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["His prostate was taken out robotically in July 2023 for a Gleason 3+4 tumor.", "Z85.46"],
  ["A cancer of the left kidney was removed in 2021.", "Z85.528"],
  ["She had her womb taken out in 2022 for cancer.", "Z85.42"],
  ["Four years since radiation for his voice box cancer.", "Z85.21"],
  ["The bowel tumor was cut out in 2020.", "Z85.038"],
])("%s", (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  "Her womb was taken out in 2022 for fibroids.",
  "A benign kidney tumor was removed in 2021.",
  "His father's prostate was removed in 2010 for cancer.",
  "Prostate to be removed in 2026 for cancer.",
  "The prostate was removed in 2023 for cancer. He continues Lupron, metastatic disease.",
  "Colon polyp removed in 2022, no cancer.",
  "His kidney was removed in 2021 after a crash.",
  "The tumor was removed from the colon. Chemotherapy cycle 3 today, operated on in 2025.",
  "Bladder stone removed in 2020, bladder cancer ruled out.",
  "Prostate enlarged, no cancer in the cores taken in 2022.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
