import { expect, test } from "vitest";
import { degreeTold } from "./burn-degrees.ts";

test.each([
  ["Burned his calf. Blistered.", 2],
  ["Burned her palm, red, no blisters.", 1],
  ["Burn of the knee, charred and leathery.", 3],
  ["Partial thickness.", 2],
  ["Burned her palm.", 0],
])("%s", (text, degree) => {
  expect(degreeTold(text)).toBe(degree);
});
