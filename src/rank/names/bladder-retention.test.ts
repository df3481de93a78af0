import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withBladderRetention } from "./bladder-retention.ts";

it.each([
  ["Retention: bladder scan 740 mL, Foley placed.", ["R33.9"]],
  ["He went into retention overnight, straight cath for 900 mL of urine.", ["R33.9"]],
  ["Retention: she has come to every session for 12 weeks.", []],
  ["CO2 retention on the VBG, BiPAP.", []],
  ["Retention after surgery, Foley for two days.", []],
])("%s", (text, codes) => {
  const made = withBladderRetention(readNote(`HOSPITAL COURSE\n${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
