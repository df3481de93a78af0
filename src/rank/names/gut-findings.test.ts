import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withGutFindings } from "./gut-findings.ts";

it.each([
  ["Sigmoid diverticula, fat stranding, contained micro-perf with a 3.5 cm abscess.", ["K57.20"]],
  ["Diverticulitis of the sigmoid, Hinchey II.", ["K57.20"]],
  ["Inflamed sigmoid diverticula, no perforation or abscess.", ["K57.32"]],
  ["Scattered sigmoid pouches, no inflammation, no bleeding.", ["K57.30"]],
  ["Left-sided tics.", ["K57.30"]],
  ["Diverticula in the sigmoid.", ["K57.30"]],
  ["Gallbladder with multiple stones, wall 6 mm.", ["K80.20"]],
  ["Stones sit in the gallbladder.", ["K80.20"]],
  ["Gallbladder out. Stone lodged in the common bile duct.", ["K80.50"]],
  ["Gallbladder normal, no stones.", []],
  ["Gallbladder normal; multiple small kidney stones.", []],
  ["No diverticula in the colon.", []],
  ["Perforated ulcer, 3 cm abscess.", []],
  ["Duodenal diverticulum.", []],
])("%s", (text, codes) => {
  const made = withGutFindings(readNote(`Hospital course: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
