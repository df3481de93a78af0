import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withBrokenBones } from "./broken-bones.ts";

function codesIn(text: string): string[] {
  return withBrokenBones(readNote(text), []).flatMap(({ codes }) => codes);
}

test.each([
  ["Left clavicle: displaced lateral-end fracture. Sling.", ["S42.03"]],
  ["Left greater tuberosity knocked off, displaced 6 mm.", ["S42.25"]],
  ["Left humerus, midshaft, oblique and offset, in a functional brace.", ["S42.33"]],
  ["Snuffbox tender. MRI: waist of the scaphoid broken, not displaced.", ["S62.02"]],
  ["Scaphoid waist, casted then, no bridging at nine months. Nonunion.", ["S62.02"]],
  ["Left intertrochanteric, displaced; nailed on day 1.", ["S72.14"]],
  ["She broke all three malleoli there in 2011. This is arthritis from that old break.", ["S82.85"]],
  ["Both condyles of the tibial plateau depressed and split.", ["S82.14"]],
  ["Right thumb: distal phalanx broken, displaced.", ["S62.52"]],
  ["Right lateral plateau split-depressed 6 mm.", ["S82.12"]],
  ["Left both-bone forearm shafts broken.", ["S52.20", "S52.30"]],
  ["T11 wedged by 30 percent.", ["S22.080"]],
  ["Burst of T12, stable, canal open.", ["S22.081"]],
  ["L1 lost 30% of its height.", ["S32.010"]],
  ["Second metatarsal, right, shaft broken and displaced.", ["S92.32"]],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test.each([
  "Left 5th toe stubbed, bruised. Hamate ok.",
  "Tender over the lateral malleolus. Boot.",
  "Broke his right femur in 1998, nailed, no trouble since.",
  "Sister broke her collarbone last week.",
  "Right triceps tendon avulsed off the olecranon.",
  "Femoral neck osteopenia. Depressed mood.",
  "C5-C6 disc compresses the C6 root.",
  "Right hip replaced in 2019, femur component broken in 2020.",
  "Knee splint given. Ulnar nerve fine.",
])("no fracture: %s", (text) => {
  expect(codesIn(text)).toEqual([]);
});

test("what denies a break stands before the words it denies", () => {
  const [mention] = withBrokenBones(readNote("No displaced fracture of the clavicle."), []);
  expect(mention?.start ?? 3).toBeGreaterThan(2);
});

test("a stress fracture of the bone is named already", () => {
  const note = readNote("Stress fracture of the second metatarsal.");
  const named = withBrokenBones(note, [
    {
      start: 0,
      end: 40,
      clause: 0,
      codes: ["M84.37"],
      source: "lexicon",
      wording: "stress fracture",
      length: 2,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    },
  ]);
  expect(named).toHaveLength(1);
});
