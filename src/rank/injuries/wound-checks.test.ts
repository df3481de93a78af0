import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { isWoundCheck } from "./wound-checks.ts";

const cut = "Laceration without foreign body of left hand, initial encounter";

test.each([
  ["Suture removal today. Left hand healed.", cut, true],
  ["Wound check: left shin.", cut, true],
  ["Burn recheck, forearm.", "Burn of second degree of right forearm, initial encounter", true],
  ["Left hand laceration. Return in 10 days for suture removal.", cut, false],
  ["Cut his hand on a knife.", cut, false],
  ["Wound check.", "Type 2 diabetes mellitus", false],
  ["Wound check.", "Displaced fracture of shaft of left radius, initial encounter", false],
])("%s", (text, title, is) => {
  expect(isWoundCheck(readNote(text), title)).toBe(is);
});
