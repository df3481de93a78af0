import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withPressureLabels } from "./pressure-labels.ts";

const skin = "EXAM: Skin: a stage 1 pressure injury over the sacrum.\n";

test.each([
  [`${skin}ASSESSMENT:\n1. Sacrum: turn two-hourly, foam cushion.`, ["L89.15"]],
  [`${skin}ASSESSMENT:\n1. Heel: turn two-hourly.`, []],
  [`${skin}ASSESSMENT:\n1. Sacrum: films next week.`, []],
  ["EXAM: No pressure injury of the sacrum.\nASSESSMENT:\n1. Sacrum: foam cushion.", []],
  ["ASSESSMENT:\n1. Sacrum: turn two-hourly.", []],
])("%s", (text, codes) => {
  expect(withPressureLabels(readNote(text), []).flatMap((one) => one.codes)).toEqual(codes);
});
