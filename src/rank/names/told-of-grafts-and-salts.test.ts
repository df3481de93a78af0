import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withGraftsAndSaltsTold } from "./told-of-grafts-and-salts.ts";

const codesOf = (text: string) =>
  withGraftsAndSaltsTold(readNote(`A/P:\n1. ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  ["Four years after she was given her sister's kidney, on tacrolimus.", ["Z94.0"]],
  ["His new heart works well, tacrolimus lowered.", ["Z94.1"]],
  ["His kidneys have failed for good and he dialyzes three times a week.", ["N18.6", "Z99.2"]],
  ["Parathyroids overdriven by the kidney failure.", ["N25.81"]],
  ["Her lupus went to her kidneys.", ["M32.14"]],
  ["Her magnesium has run low, so she takes magnesium oxide.", ["E83.42"]],
  ["Potassium excess: patiromer daily.", ["E87.5"]],
  ["Potassium low because of the thiazide, KCl added.", ["E87.6"]],
  ["Low sodium: stop the sertraline.", ["E87.1"]],
  ["Weakened immunity from those two drugs.", ["D84.821"]],
  ["Weak immunity from the myeloma.", ["D84.81"]],
  ["Shaky hands, the tacrolimus is to blame.", ["R25.1"]],
  ["His kidney transplant has failed.", ["T86.12"]],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "He donated a kidney, no tacrolimus for him.",
  "Waits for a new kidney; would start tacrolimus.",
  "Low sodium diet started.",
  "If potassium is too high, stop it.",
  "Potassium is high normal, recheck.",
  "Parathyroids not overdriven by the kidneys.",
  "Hands shake when he is cold.",
  "Not on dialysis three times a week yet, end-stage.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
