import { expect, it } from "vitest";
import { apart, deniedKinds } from "./unrelated.ts";

it.each([
  "CKD 3a, unrelated to his hypertension",
  "CKD is not thought to be due to the diabetes",
  "the kidney disease has nothing to do with his blood pressure",
  "CKD 3b from lithium years, not caused by hypertension",
  "his neuropathy isn't from the diabetes",
  "I do not attribute the CKD to her pressure",
  "hypertension, diagnosed a decade later, is separate and well held",
  "hypertension is a separate problem",
  "CKD from reflux, rather than hypertension",
  "heart failure is coincidental, after the chemotherapy",
  "diabetes is not to blame for the neuropathy",
  "the CKD predates her hypertension by years",
  "alcoholic neuropathy and not diabetes",
])("parted: %s", (text) => {
  expect(apart.test(text)).toBe(true);
});

it.each([
  "CKD 3a due to hypertension",
  "diabetes with CKD, not at goal",
  "CKD 3b, labs not due until June",
  "hypertension and CKD are not new",
  "separate BP log kept for his hypertension",
  "not on insulin for the diabetes",
  "diabetes is not controlled",
])("not parted: %s", (text) => {
  expect(apart.test(text)).toBe(false);
});

it.each([
  ["I do not consider it hypertensive kidney disease.", true],
  ["This is not hypertensive nephropathy.", true],
  ["Never called a hypertensive heart disease.", true],
  ["Hypertensive kidney disease, not on dialysis.", false],
  ["She does not take her hypertensive medicines.", false],
])("%s", (text, expected) => {
  expect(deniedKinds.I.test(text)).toBe(expected);
});
