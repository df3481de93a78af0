import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withPregnancyTold } from "./pregnancy-told.ts";

test.each([
  ["Scan shows an embryo that measures 8 weeks with no heartbeat.", ["O02.1"]],
  ["26w5d, baby moving less since yesterday.", ["O36.81"]],
  ["Ectopic in the right tube, not ruptured.", ["O00.10"]],
  ["Cesarean wound opened up, 9 days postop.", ["O90.0"]],
  [
    "Delivery. 39w2d, in labor. Pushed 25 minutes, healthy girl, Apgars 9/9. Placenta complete.",
    ["O80", "Z37.0"],
  ],
  // Of another pregnancy, feared, or none.
  ["Last pregnancy: embryo had no heartbeat at 9 weeks.", []],
  ["Embryo of 5 weeks, no heartbeat yet, repeat scan in a week.", []],
  ["26w5d pregnant. Call if baby moving less.", []],
  ["Her wound after c-section is intact, no opening.", []],
  ["Retained products: miscarriage with tissue in the cavity.", []],
])("%s", (text, codes) => {
  expect(withPregnancyTold(readNote(text), []).flatMap((one) => one.codes)).toEqual(codes);
});
