import { expect, test } from "vitest";
import { isStillTreated, isVisited } from "./still-treated.ts";

test.each([
  ["Painful malunion of left clavicle fracture six months ago", ["S42.00"], true],
  ["Nonunion, scaphoid fracture last year", ["S62.00"], true],
  ["Non-union of the tibia fracture of 2024", ["S82.20"], true],
  ["Suture removal today, hand laceration 10 days ago", ["S61.41"], true],
  ["Staples out today, scalp laceration last week", ["S01.01"], true],
  ["Clavicle fracture six months ago, healed", ["S42.00"], false],
  ["Fracture in 2019, no malunion", ["S42.00"], false],
  ["Hand laceration, sutures out in 10 days", ["S61.41"], false],
  ["Malunion noted, pneumonia last year", ["J18.9"], false],
])("%s", (clause, codes, is) => {
  expect(isStillTreated(codes, clause)).toBe(is);
});

test.each([
  ["Femur fracture nailed 2 years ago", "Femur fracture nailed 2 years ago. Malunion.", ["S72.30"], true],
  [
    "Achilles rupture, repaired 8 weeks ago",
    "Achilles rupture, repaired 8 weeks ago. Out of boot.",
    ["S86.01"],
    true,
  ],
  ["Femur fracture nailed 2 years ago", "Femur fracture nailed 2 years ago. BP check.", ["S72.30"], false],
  ["Stroke 2 years ago", "Stroke 2 years ago. Malunion of the tibia.", ["I63.9"], false],
])("visited: %s", (clause, text, codes, is) => {
  expect(isVisited(codes, clause, text)).toBe(is);
});
