import { expect, it } from "vitest";
import { turnedDown } from "./turned-down.ts";

it.each([
  ["MMR/varicella and DTaP were due; after a long talk Dad turned them all down", true],
  ["Mom declined the flu shot", true],
  ["Parents refuse all vaccines", true],
  ["HPV offered, mother says no", true],
  ["MMR refused by mom", true],
  ["Vaccines discussed; parents opted out", true],
  ["Immunization refusal form signed by father", true],
  ["Family won't allow the hep B shot", true],
  ["Dad held him for the shots", false],
  ["MMR given, mom pleased", false],
  ["Mom turned the lights down", false],
])("%s", (text, is) => {
  expect([...text.matchAll(turnedDown)].length > 0).toBe(is);
});
