import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withHeartTold } from "./told-of-heart.ts";
import { withVesselsTold } from "./told-of-vessels.ts";

const codesOf = (text: string) => {
  const note = readNote(`A/P:\n1. ${text}`);
  return withVesselsTold(note, withHeartTold(note, [])).flatMap(({ codes }) => codes);
};

test.each([
  ["His reduced-EF heart failure is chronic and compensated.", ["I50.22"]],
  ["Stiff-heart failure, chronic.", ["I50.32"]],
  ["Chronic HFrEF, decompensated.", ["I50.23"]],
  ["His heart muscle was damaged by coronary disease.", ["I25.5"]],
  ["Two of his coronary arteries are narrowed.", ["I25.10"]],
  ["Her mitral valve leaks moderately.", ["I34.0"]],
  ["Her aortic valve has narrowed to 0.8 cm2.", ["I35.0"]],
  ["Leaky tricuspid valve.", ["I07.1"]],
  ["The thickened septum obstructs his outflow, hypertrophic cardiomyopathy.", ["I42.1"]],
  ["The ascending aorta is widened to 4.6 cm, an aneurysm.", ["I71.21"]],
  ["Complete heart block, paced; interrogation normal.", ["Z95.0"]],
  ["Hardened arteries of the right leg with claudication.", ["I70.211"]],
  ["Heart muscle weakened by alcohol.", ["I42.6"]],
  ["Chronic clot in the left leg.", ["I82.502"]],
  ["Had a pulmonary embolism in 2015.", ["Z86.711"]],
])("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "His weak heart is not from coronary disease.",
  "Two of the leg vessels are narrowed.",
  "The bioprosthetic mitral valve leaks a little.",
  "Trace mitral leak.",
  "Possible narrowed coronary arteries.",
  "Aneurysm of the ascending aorta was ruled out.",
  "He paced himself, the pacemaker is fine.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
