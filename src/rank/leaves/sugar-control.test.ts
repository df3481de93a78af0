import { expect, it } from "vitest";
import { sugarControl } from "./sugar-control.ts";

it.each([
  [
    "E09.9",
    "She has become diabetic on them. A1c 5.6 before; it is 8.3 now, A1c poorly controlled.",
    "E09.65",
  ],
  ["E11.9", "Sugars are out of control since the holidays. Type 2 diabetes.", "E11.65"],
  ["E11.9", "Poor glycemic control.", "E11.65"],
  ["E11.9", "Sugars good. Blood pressure poorly controlled.", undefined],
  ["E11.9", "Her sugars were poorly controlled before the pump.", undefined],
  ["E11.9", "Sugars are not poorly controlled.", undefined],
  ["E11.9", "If sugars get out of control we would use insulin.", undefined],
  ["E11.42", "Sugars out of control.", undefined],
])("%s in %s", (code, text, fuller) => expect(sugarControl(code, text)).toBe(fuller));
