import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withTornLigaments } from "./torn-ligaments.ts";

function codesIn(text: string): string[] {
  return withTornLigaments(readNote(text), []).flatMap(({ codes }) => codes);
}

test.each([
  ["MRI right knee: ACL torn midsubstance.", ["S83.51"]],
  ["MCL lax at 30, firm end point: grade 2.", ["S83.41"]],
  ["Grade 2 tear anterior talofibular ligament.", ["S93.49"]],
  ["Right thumb: torn ulnar collateral.", ["S63.64"]],
  ["Pitcher. UCL of the elbow torn.", ["S53.44"]],
  ["Achilles torn. Boot in equinus.", ["S86.01"]],
  ["Medial gastroc torn on ultrasound.", ["S86.11"]],
  ["Pulled muscles of the low back. Heat.", ["S39.012"]],
  ["Pulled muscles of the neck.", ["S16.1"]],
  ["Sprained the ligaments of his lumbar spine.", ["S33.5"]],
  ["Left index PIP out of joint. Reduced with a block.", ["S63.28"]],
  ["Right hip posteriorly dislocated.", ["S73.01"]],
  ["Right elbow: posterior dislocation.", ["S53.12"]],
  ["Lightbulb sign right shoulder: posterior dislocation.", ["S43.02"]],
  ["Popped her radial head subluxation back with hyperpronation.", ["S53.03"]],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test.each([
  "ACL, PCL, MCL and LCL intact, no laxity.",
  "Humeral head well seated, not dislocated.",
  "Achilles sore, not torn.",
  "Lumbar muscles soft, not strained.",
  "ACL torn in 2010, reconstructed.",
  "Hip prosthesis dislocated, the replacement revised.",
  "He went out of the house with knee pain.",
  "Recurrent dislocation of the shoulder.",
  "Medial meniscus tear, degenerative.",
  "Her brother tore his ACL.",
])("nothing torn: %s", (text) => {
  expect(codesIn(text)).toEqual([]);
});
