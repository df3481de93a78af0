import { expect, test } from "vitest";
import { knitsHere, laterVisit, unionTold } from "./later-visit.ts";

const fracture = "Fracture of shaft of tibia";

test.each([
  ["Jones fx, 11 weeks out. This is slow to heal rather than a nonunion.", "delayed"],
  ["Tibia at 14 weeks. Delayed union, stimulator.", "delayed"],
  ["Tibia at 14 weeks, healing slowly.", "delayed"],
  ["14 weeks and hardly any callus; delayed.", "delayed"],
  ["Delayed healing, not yet a nonunion.", "delayed"],
  ["Established nonunion; booking bone graft.", "nonunion"],
  ["Never joined on CT.", "nonunion"],
  ["Healed with 15 degrees of rotation.", "malunion"],
  ["It knit crooked.", "malunion"],
  ["Tibia at 14 weeks. No delayed union.", undefined],
  ["Tibia healed.", undefined],
  ["Smokers have a risk of nonunion; told so.", undefined],
  ["No sign of nonunion.", undefined],
])("healing: %s", (text, healing) => {
  expect(unionTold(fracture, text)).toBe(healing);
});

test("healing of a wound is no union", () => {
  expect(unionTold("Laceration without foreign body of left hand", "Wound slow to heal.")).toBeUndefined();
});

test.each([
  "Post-op wk 6 after a nail.",
  "Three-week recheck, left Colles.",
  "At 15 weeks there is only wispy callus.",
  "Casted six weeks ago. CT two-thirds bridged.",
  "Casted 12 weeks then.",
  "Fracture, 6 weeks, cast off today, start motion.",
  "Left lateral malleolus, week 6 in boot.",
  "Reduced in the ER ten days ago. Out of sling, PT.",
  "Broken jaw, week 4 in wires; wires off.",
  "Ribs broken 3 weeks ago. Breathing easier.",
  "Films show bridging, hardware where I left it. Wean the boot.",
])("later: %s", (text) => {
  expect(laterVisit(fracture, text)).toBe("subsequent");
});

test.each([
  "Splint, recheck in 2 weeks.",
  "Cast for 6 weeks. Return at 3 weeks for films.",
  "Boot 4 weeks, then repeat film.",
  "Twisted it 3 weeks ago; limping since.",
  "Broke it 3 days ago, splinted in ER. ORIF scheduled Thursday.",
  "Cast off in 4 weeks.",
  "No callus of the foot. Splint.",
  "Reduced here under sedation, sling, out of sling in 3 weeks.",
  "Watch for bridging on the next film.",
])("not later: %s", (text) => {
  expect(laterVisit(fracture, text)).toBeUndefined();
});

test.each([
  ["Fracture of lower end of radius", "R distal radius - uniting on schedule", "subsequent"],
  ["Collapsed vertebra fracture", "The L1 compression fracture is knitting as expected", "subsequent"],
  ["Fracture of tibia", "Tibia not yet uniting", undefined],
  ["Fracture of tibia", "Tibia fracture, ORIF today once healing", undefined],
  ["Ulcer of foot", "heel ulcer healing", undefined],
])("%s: %s", (title, text, expected) => {
  expect(knitsHere(title, [text])).toBe(expected);
});
