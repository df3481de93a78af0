import { expect, test } from "vitest";
import { stem } from "./words.ts";

test("endings are cut, but where they change what a word means", () => {
  expect(stem("Diabétics")).toBe(stem("diabetic"));
  expect(stem("ulcers")).toBe(stem("ulcer"));
  expect(stem("healing")).not.toBe(stem("healed"));
});
