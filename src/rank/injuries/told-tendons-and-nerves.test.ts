import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withTendonsAndNervesTold } from "./told-tendons-and-nerves.ts";

const codesIn = (text: string) =>
  withTendonsAndNervesTold(readNote(`Assessment: ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  ["The supraspinatus is torn off through its whole thickness with 2 cm of retraction.", ["M75.12"]],
  ["Right rotator cuff worn through completely.", ["M75.12"]],
  ["Partial tear of the left supraspinatus.", ["M75.11"]],
  ["Partial axillary nerve lesion on the left, from the fall.", ["S44.3"]],
  ["Radial nerve palsy in the right upper arm from the humerus fracture.", ["S44.2"]],
  ["Ulnar nerve cut at the left forearm by glass.", ["S54.0"]],
  ["Median nerve laceration at the right wrist.", ["S64.1"]],
  ["Digital nerve of the left index finger cut.", ["S64.491"]],
  ["Peroneal nerve injury since the knee dislocation.", ["S84.1"]],
  ["Saturday night palsy: radial nerve palsy after sleeping on the arm; fell once.", []],
  ["Rotator cuff is intact, no tear.", []],
  ["Possible tear of the rotator cuff.", []],
  ["Axillary nerve intact after the dislocation.", []],
  ["His brother has a rotator cuff tear.", []],
  ["Median nerve compression at the wrist.", []],
  ["Femoral nerve block for the fracture.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
