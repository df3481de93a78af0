import { expect, test } from "vitest";
import { isSlowHealing } from "./slow-healing.ts";

test.each([
  [
    "Fracture of fifth metatarsal bone",
    "Jones fx, 11 weeks out. This is slow to heal rather than a nonunion.",
    true,
  ],
  ["Fracture of shaft of tibia", "Tibia at 14 weeks. Delayed union, stimulator.", true],
  ["Fracture of shaft of tibia", "Tibia at 14 weeks, healing slowly.", true],
  ["Fracture of shaft of tibia", "Tibia at 14 weeks. No delayed union.", false],
  ["Fracture of shaft of tibia", "Tibia healed.", false],
  ["Laceration without foreign body of left hand", "Wound slow to heal.", false],
])("%s: %s", (title, text, is) => {
  expect(isSlowHealing(title, text)).toBe(is);
});
