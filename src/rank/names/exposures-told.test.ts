import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withExposuresTold } from "./exposures-told.ts";

it.each([
  ["Husband tested positive for covid Tuesday, same household.", ["Z20.822"]],
  ["Two kids in his class; a classmate has strep this week.", ["Z20.818"]],
  ["Her roommate has active TB, they share a room at home.", ["Z20.1"]],
  ["Wife was diagnosed with the flu yesterday. Prophylaxis.", ["Z20.828"]],
  ["Boyfriend was treated for chlamydia last week.", ["Z20.2"]],
  ["Daughter sent home with lice today.", ["Z20.7"]],
  ["Since yesterday she has a temp of 100.9.", ["R50.9"]],
  ["He has been running 102 at night.", ["R50.9"]],
  ["Husband had covid last year.", []],
  ["No one at home has strep.", []],
  ["Her sister has not had the flu, all well at home.", []],
  ["Mother was vaccinated against hepatitis A today.", []],
  ["Son had chickenpox as a child, lives at home.", []],
  ["She has a temp of 98.9.", []],
  ["Come back today if he has a temp over 38.5 C; if your child has strep at home tell us.", []],
  ["She has a temperature of 70 mg.", []],
])("%s", (text, codes) => {
  const made = withExposuresTold(readNote(`HPI: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
