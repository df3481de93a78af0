import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withForeignBodiesRuledOut } from "./foreign-bodies-ruled-out.ts";

it.each([
  ["Parents were afraid toddler swallowed a button battery. Film: nothing metallic. Home.", ["Z03.821"]],
  ["Mom thinks he swallowed a coin. X-ray negative, no foreign body.", ["Z03.821"]],
  ["Possibly inhaled a peanut; bronchoscopy, no foreign body.", ["Z03.822"]],
  [
    "Worried that she put a bead in her nose; no foreign body seen. It was found under the couch.",
    ["Z03.823"],
  ],
  ["He swallowed a coin. X-ray: coin seen in the stomach; no foreign body in the airway. Worried.", []],
  ["Swallowed a fish bone, removed with forceps; no foreign body left. Worried.", []],
  ["Worried about a swallowed pill. No complaints.", []],
  ["Foot pain, possible glass. X-ray: no foreign body.", []],
])("%s", (text, codes) => {
  const made = withForeignBodiesRuledOut(readNote(`HPI: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
