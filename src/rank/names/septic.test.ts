import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withSeptic } from "./septic.ts";

it.each([
  ["He is septic because of it.", ["A41.9"]],
  ["Came in septic from the gallbladder.", ["A41.9"]],
  ["She became septic overnight.", ["A41.9"]],
  ["He was frankly septic on arrival.", ["A41.9"]],
  ["Presented septic, source the urine.", ["A41.9"]],
  ["Septic from pneumonia.", ["A41.9"]],
  ["He is not septic.", []],
  ["Never septic.", []],
  ["There is septic arthritis of the knee.", []],
  ["He was in septic shock.", []],
  ["She got a septic workup.", []],
  ["Septic emboli to the lungs.", []],
])("%s", (text, codes) => {
  const made = withSeptic(readNote(`Hospital course: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
