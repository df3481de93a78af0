import { expect, test } from "vitest";
import { isOfReplacedJoint } from "./replaced-joints.ts";

test.each([
  ["M17.11", ["Z96.651"], true],
  ["M17.12", ["Z96.651"], false],
  ["M17.0", ["Z96.653"], true],
  ["M16.12", ["Z96.642"], true],
  ["M16.12", ["Z96.652"], false],
  ["I10", ["Z96.651"], false],
])("%s beside %j: %s", (code, left, expected) => {
  expect(isOfReplacedJoint(code, left)).toBe(expected);
});
