import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { factsOf } from "../note-facts.ts";

it.each([
  [
    "VITALS: Ht 104 cm (58%)  Wt 18.9 kg (87%)  BMI 17.5 (92nd %ile, last yr 81st)  BP 94/56 (<90th)",
    ["Z68.53"],
  ],
  ["VITALS: BMI 15.1, 3rd percentile", ["Z68.51"]],
  ["VITALS: BMI-for-age 50th percentile", ["Z68.52"]],
  ["VITALS: BMI 27.4 (>99th percentile)", ["Z68.54"]],
  ["VITALS: BMI 31.2 (128% of the 95th percentile)", ["Z68.55"]],
  ["VITALS: BMI 17.5  BP 94/56 (50th percentile)", []],
  ["VITALS: BMI 31.2", []],
])("%s", (text, codes) => {
  const besides = factsOf(readNote(text)).besides ?? [];
  expect(besides.flatMap(({ row, code }) => (row.host.test("E66.3") ? [code] : []))).toEqual(codes);
});
