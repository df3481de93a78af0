import { expect, test } from "vitest";
import { ankleOrFoot } from "./ankle-or-foot.ts";

test.each([
  ["M84.37", "left foot stress fracture from marching", "M84.375"],
  ["M84.37", "stress fracture, right second metatarsal", "M84.374"],
  ["M84.37", "stress fracture of the left ankle", "M84.372"],
  ["M84.47", "pathological fracture of a toe", "M84.479"],
  ["M84.37", "stress fracture of ankle and foot", undefined],
  ["M84.36", "stress fracture of the foot", undefined],
])("%s %s", (code, text, expected) => {
  expect(ankleOrFoot(code, text)).toBe(expected);
});
