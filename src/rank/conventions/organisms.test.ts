import { expect, test } from "vitest";
import { byOrganism } from "./organisms.ts";

test.each([
  ["A41.9", "Sepsis due to E. coli", "A41.51"],
  ["P36.9", "neonatal sepsis, blood culture group B strep", "P36.0"],
  ["P36.9", "E. coli sepsis of the newborn", "P36.4"],
  ["P36.9", "neonatal sepsis, cultures pending", "P36.9"],
  ["N10", "E. coli pyelonephritis", "N10"],
])("%s, %s: %s", (code, text, expected) => {
  expect(byOrganism(code, text)).toBe(expected);
});
