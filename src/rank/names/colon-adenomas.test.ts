import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withColonAdenomas } from "./colon-adenomas.ts";

test.each([
  ["6 mm sessile polyp in the sigmoid, cold snared. Path back today: tubular adenoma.", ["D12.5"]],
  ["Cecum reached. Polyp in the ascending colon removed; pathology showed a tubular adenoma.", ["D12.2"]],
  ["Scope to the cecum. Two polyps, transverse and rectal, snared. Path: adenomas.", ["D12.3", "D12.8"]],
  ["Hepatic flexure polyp, EMR. Pathology: sessile serrated lesion.", ["D12.3"]],
  ["Sigmoid polyp, snared. Path: hyperplastic.", []],
  ["Sigmoid polyp, snared. Path: no adenoma.", []],
  ["Sigmoid polyp snared. Pituitary adenoma stable.", []],
  ["Sigmoid polyp, snared, path pending. Father had adenomas.", []],
])("%s", (text, codes) => {
  expect(withColonAdenomas(readNote(text), []).flatMap((one) => one.codes)).toEqual(codes);
});
