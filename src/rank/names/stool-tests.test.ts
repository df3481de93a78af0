import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withStoolTests } from "./stool-tests.ts";

test.each([
  ["The mailed Cologuard returned positive.", ["R19.5"]],
  ["FIT came back positive last month.", ["R19.5"]],
  ["Referred for positive hemoccult cards.", ["R19.5"]],
  ["Her stool DNA kit was abnormal.", ["R19.5"]],
  ["FOBT: positive.", ["R19.5"]],
  ["Cologuard last year was negative.", []],
  ["No positive FIT so far.", []],
  ["Colonoscopy if the Cologuard is positive.", []],
  ["She is fit and positive about it.", []],
])("%s", (text, codes) => {
  expect(withStoolTests(readNote(`HPI: ${text}`), []).flatMap((one) => one.codes)).toEqual(codes);
});
