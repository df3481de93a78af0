import { expect, test } from "vitest";
import { alzheimerOnset } from "./alzheimer-onset.ts";

test.each([
  ["He has had Alzheimer's since about 79.", "G30.1"],
  ["Alzheimer dementia, onset at 58.", "G30.0"],
  ["Alzheimer's disease, diagnosed at age 71.", "G30.1"],
  ["Her Alzheimer's began in her late fifties.", "G30.0"],
  ["Alzheimer's since 2019.", undefined],
  ["Alzheimer's, donepezil from 5 to 10 mg.", undefined],
  ["Alzheimer's, weight down from 70 percent.", undefined],
  ["Alzheimer's, onset in the sixties.", undefined],
])("%s", (text, code) => {
  expect(alzheimerOnset("G30.9", text)).toBe(code);
});

test("another disease", () => {
  expect(alzheimerOnset("G31.83", "Alzheimer's since about 79.")).toBeUndefined();
});
