import { expect, it } from "vitest";
import { birthPart } from "./birth-parts.ts";

it.each([
  ["O30.00", "Twin gestation, di/di, 24w0d", "O30.04"],
  ["O30.00", "mono-di twins", "O30.03"],
  ["O42.9", "PROM at term, labor within 24 h", "O42.0"],
  ["Z38.2", "Term newborn, SVD", "Z38.00"],
  ["Z38.2", "Term newborn by repeat cesarean", "Z38.01"],
])("%s in %s is %s", (code, text, part) => {
  expect(birthPart(code, text)).toBe(part);
});

it.each([
  ["O30.00", "Twin gestation"],
  ["Z38.2", "Term newborn, SVD in the ambulance"],
  ["O34.21", "Repeat cesarean"],
])("%s stays in %s", (code, text) => {
  expect(birthPart(code, text)).toBeUndefined();
});
