import { expect, test } from "vitest";
import { isStillTreated } from "./still-treated.ts";

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
