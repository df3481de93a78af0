import { expect, test } from "vitest";
import { tornByForce } from "./torn-by-force.ts";

test.each([
  ["M75.12", "Felt a pop lifting the trailer 10 days ago. Full-thickness supraspinatus tear.", "S46.01"],
  ["M75.10", "Fell yesterday. Acute rotator cuff tear.", "S46.01"],
  [
    "M75.12",
    "The supraspinatus is torn off with no fatty change, which makes this an acute injury and not attritional.",
    "S46.01",
  ],
  ["M75.12", "The cuff tear is degenerative, not an acute injury.", undefined],
  ["M75.12", "Rotator cuff tear, degenerative, no injury.", undefined],
  ["M75.12", "Fell yesterday. Chronic rotator cuff tear, atrophy.", undefined],
  ["M75.4", "Fell yesterday. Impingement.", undefined],
])("%s %s", (code, text, expected) => {
  expect(tornByForce(code, text)).toBe(expected);
});
