import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withLimbsAndEyesTold } from "./told-of-limbs-and-eyes.ts";

const codesIn = (text: string) =>
  withLimbsAndEyesTold(readNote(`Assessment: ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  ["Both knees are simply worn out.", ["M17.1"]],
  ["Right knee is bone on bone, injected.", ["M17.1"]],
  ["Bone-on-bone left hip.", ["M16.1"]],
  ["Thumb base arthritis, both hands.", ["M18.1"]],
  ["Arthritis at the base of the right thumb.", ["M18.1"]],
  ["Chondromalacia of the right kneecap.", ["M22.4"]],
  ["This is lymph swelling on top of the vein trouble.", ["I89.0"]],
  ["Contact allergy to the adhesive, stopped.", ["L23.1"]],
  ["Cloudy capsule left eye after cataract surgery; YAG.", ["H26.49"]],
  ["First attack of iritis in the left eye.", ["H20.01"]],
  ["Another bout of uveitis, right.", ["H20.02"]],
  ["Two weeks after surgery the midline incision has come apart over 3 cm, not infected.", ["T81.31"]],
  ["Infection of the right hip replacement.", ["T84.51"]],
  ["Both eyes are dry. Tears and plugs.", ["H04.12"]],
  ["Burst vessel on the white of the left eye.", ["H11.3"]],
  ["Blunt blow to the left eyeball, small hyphema.", ["S05.1"]],
  ["Grit under the right upper lid, swept out.", ["T15.1"]],
  ["Hit by a ball; no hyphema.", []],
  ["Antibiotics to prevent infection of the hip replacement.", []],
  ["Right knee replacement liner worn out.", []],
  ["Knee brace worn through the day.", []],
  ["No arthritis at the base of the thumb.", []],
  ["Post-op: incision intact, edges not separated.", []],
  ["Lymph node swelling in the neck.", []],
  ["History of iritis.", []],
  ["Implant in place, capsule clear, no cloudy capsule.", []],
  ["Her mother had bone on bone knees.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
