import { expect, it } from "vitest";
import { isMedication } from "./clause-kinds.ts";
import { words } from "./words.ts";

it.each([
  ["Nicotine dependence, patch 21 mg placed", false],
  ["Nicotine patch 21 mg daily", true],
  ["Home inhaler 2 puffs bid", true],
])("a drug line, or a problem with its drug: %s", (line, expected) => {
  expect(isMedication(words(line, 0, line.length))).toBe(expected);
});
