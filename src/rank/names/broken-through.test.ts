import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withBrokenThrough } from "./broken-through.ts";

it.each([
  ["Breast cancer. The bone broke through the metastasis in her right femur.", ["M84.55"]],
  ["Myeloma; fracture through a 4 cm lytic lesion of the left humerus.", ["M84.52"]],
  ["Renal cell carcinoma, T12 collapsed through the tumor.", ["M84.58"]],
  ["Breast cancer. Impending fracture through the metastasis in her right femur.", []],
  ["Fracture through the tumor bed of a cyst of the humerus.", []],
  ["Breast cancer. Fracture of the right femur after a fall.", []],
])("%s", (text, codes) => {
  expect(withBrokenThrough(readNote(`Assessment: ${text}`), []).flatMap((one) => one.codes)).toEqual(codes);
});
