import { expect, test } from "vitest";
import { companionsOfInjuries, perpetratorOf } from "./companions-of-injuries.ts";

test.each([
  ["by her husband", "Y07.010"],
  ["by her ex-husband", "Y07.011"],
  ["by his stepfather", "Y07.430"],
  ["her mother's boyfriend", "Y07.432"],
  ["by a babysitter", "Y07.510"],
  ["by her own son", "Y07.44"],
  ["by a stranger", undefined],
])("%s", (words, code) => {
  expect(perpetratorOf(words)).toBe(code);
});

test.each([
  ["Cut her arm with a razor, did not want to die", true],
  ["Non-suicidal self-injury", true],
  ["Cut his hand on a knife while cooking", false],
  ["Cut her wrist, wanted to die", false],
])("harm without wish to die: %s", (text, is) => {
  const row = companionsOfInjuries.find(({ id }) => id === "self-harm-without-wish-to-die");
  expect([...text.matchAll(row?.words ?? /never/g)].length > 0).toBe(is);
});
