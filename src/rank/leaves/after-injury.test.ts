import { expect, test } from "vitest";
import { afterInjury, isLateEffect } from "./after-injury.ts";

test.each([
  "Broke all three malleoli in 2011. This is arthritis from that old break.",
  "Bad pilon fracture in 2014, plated, healed. This arthritis is the late price of that injury.",
  "Left wrist arthritis, a leftover of the distal radius fracture he had at 20.",
  "Post-traumatic arthritis right ankle after a pilon fracture 2012.",
  "Stiff right hand, sequela of a fourth metacarpal fracture last year.",
])("left by an injury: %s", (text) => {
  expect(isLateEffect(text)).toBe(true);
});

test.each([
  "Right knee arthritis, primary. No old injury or fracture.",
  "Knee OA. Wrist fracture in 2010, no trouble.",
  "Ankle pain from the fracture two weeks ago.",
  "No post-traumatic arthritis on the film; fracture 2010 healed.",
])("not: %s", (text) => {
  expect(isLateEffect(text)).toBe(false);
});

test.each([
  [
    "M19.90",
    "This is arthritis",
    "Ankle aches. Broke it in 2011. This is arthritis from that old break.",
    "M19.17",
  ],
  ["M17.1", "Right knee arthritis", "Right knee arthritis from a plateau fracture in 2010.", "M17.3"],
  ["M17.1", "Right knee arthritis", "Right knee arthritis. Wrist fracture in 2010.", undefined],
  ["E11.9", "Diabetes", "Ankle arthritis from an old fracture in 2010. Diabetes.", undefined],
])("%s %s", (code, where, text, expected) => {
  expect(afterInjury(code, where, text)).toBe(expected);
});
