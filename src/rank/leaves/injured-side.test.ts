import { expect, test } from "vitest";
import { limbOf, sideOfLimb } from "./injured-side.ts";

test.each([
  ["Colles' fracture of unspecified radius, initial encounter for closed fracture", "arm"],
  ["Nondisplaced fracture of head of unspecified radius, subsequent encounter", "arm"],
  ["Sprain of unspecified ligament of unspecified ankle, initial encounter", "leg"],
  ["Multiple fractures of ribs, unspecified side, initial encounter", "trunk"],
  ["Pain in unspecified knee", undefined],
  ["Primary osteoarthritis, unspecified ankle and foot", undefined],
])("%s is of the %s", (title, limb) => {
  expect(limbOf(title)).toBe(limb);
});

test.each([
  ["Put her left hand out. Films: Colles.", "left"],
  ["L elbow swollen. Films: radial head fracture.", "left"],
  ["Right arm flung back; shoulder squared off.", "right"],
  ["Fell on left hand. Right wrist fine.", undefined],
  ["Right-hand dominant. Distal radius fracture.", undefined],
  ["Left the house, slipped. Wrist fracture.", undefined],
  ["Right knee scraped. Wrist fracture.", undefined],
])("%s", (text, side) => {
  expect(sideOfLimb(text, "arm")).toBe(side);
});

test("a long note leaves the side open", () => {
  expect(sideOfLimb(`Left wrist. ${"Other things are told. ".repeat(80)}`, "arm")).toBeUndefined();
});
