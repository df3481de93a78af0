import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withSkinLesions } from "./skin-lesions.ts";

it.each([
  ["Lesion, left nasal ala, r/o BCC. Shave bx.", ["L98.9"]],
  ["Right cheek lesion, punch biopsy, path pending.", ["L98.9"]],
  ["New lesion of the L forearm, suspicious for melanoma.", ["L98.9"]],
  ["Lesion of left forearm, benign appearing.", []],
  ["Lytic lesion of the right leg on CT, biopsy, path pending.", []],
  ["Lesion of the knee joint on MRI, biopsy.", []],
])("%s", (text, codes) => {
  expect(withSkinLesions(readNote(`Assessment: ${text}`), []).flatMap((one) => one.codes)).toEqual(codes);
});
