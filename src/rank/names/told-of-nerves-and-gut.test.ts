import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withNervesAndGutTold } from "./told-of-nerves-and-gut.ts";

const codesOf = (text: string) => withNervesAndGutTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["EMG confirms the median nerve is pinched at the wrist.", "G56.0"],
  ["The ulnar nerve is trapped at the left elbow.", "G56.2"],
  ["Grade B erosive esophagitis from acid reflux, not bleeding.", "K21.00"],
  ["LA grade C esophagitis from GERD.", "K21.00"],
  ["PA pressures up on echo (RVSP 58), pulm calls it group 3.", "I27.23"],
  ["WHO group 1 PAH on sildenafil.", "I27.21"],
  ["With the conductive loss the audiogram shows on each side.", "H90.0"],
  ["Sensorineural loss on the left.", "H90.42"],
  ["Could not void 9/7, 850 mL on scan, Foley 3 d.", "R33.9"],
  ["Long standing noninfected serous fluid in the middle ear, both sides.", "H65.2"],
  ["Fluid behind both drums, watch.", "H65.9"],
])("%s", (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  ["Enlarged prostate with the night rising and the poor flow.", ["R35.1", "R39.12"]],
  ["A/P:\n- Nicotine: dependent, wants out.", ["F17.200"]],
])("%s", (text, codes) => {
  expect(codesOf(text).sort()).toEqual(codes);
});

test.each([
  "The median nerve is normal at the wrist, no compression.",
  "Carpal tunnel release: the median nerve was compressed at the wrist in the past, s/p release.",
  "Doubt that the median nerve is pinched at the wrist.",
  "No esophagitis, reflux only.",
  "Pulmonary hypertension ruled out, not group 2.",
  "He joined support group 3 for his COPD.",
  "No sensorineural loss.",
  "Return if you cannot pee, a Foley may be needed.",
  "Poor flow in the left leg arteries.",
  "No fluid behind the drums.",
  "EGD to look for varices.",
  "A/P:\n- Nicotine: not dependent.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
