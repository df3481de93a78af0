import { expect, test } from "vitest";
import { sampled } from "./codiesp-errors.ts";

test("the same seed draws the same, another draws otherwise, none twice", () => {
  const all = Array.from({ length: 50 }, (_, at) => at);
  expect(sampled(all, 10, 7)).toEqual(sampled(all, 10, 7));
  expect(sampled(all, 10, 7)).not.toEqual(sampled(all, 10, 8));
  expect(new Set(sampled(all, 10, 7)).size).toBe(10);
});
