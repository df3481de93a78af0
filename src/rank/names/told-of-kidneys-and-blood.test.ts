import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withKidneysAndBloodTold } from "./told-of-kidneys-and-blood.ts";

const codesOf = (text: string) => withKidneysAndBloodTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["A/P:\n1. The kidneys: G3a, diabetic, holding level over six months.", "N18.31"],
  ["Kidney function now stage 3b, recheck in 3 mo.", "N18.32"],
  ["Her kidneys are scarred from the diabetes and she remains squarely in stage 4.", "N18.4"],
  ["Overactive parathyroids secondary to the kidney disease, calcitriol started.", "N25.81"],
  ["Parathyroid driven up by the kidneys too.", "N25.81"],
  ["This is the anemia one expects from failing kidneys.", "D63.1"],
  ["Low blood count that comes with the kidneys, darbepoetin.", "D63.1"],
  ["This is the anemia of her long inflammation.", "D63.8"],
  ["Persistent metabolic acidosis, bicarbonate doubled.", "E87.22"],
  ["His neutrophil count has now fallen to an unsafe level.", "D70.9"],
  [
    "Hospital course:\n1. Potassium fell to 2.7 on hospital day 3 under the furosemide drip, none low before it. IV and oral replacement, 4.2 at discharge.",
    "E87.6",
  ],
  ["A/P:\n1. Her vitamin D is plainly deficient at 14, so 50,000 units weekly for eight weeks.", "E55.9"],
  ["B12 is deficient, weekly shots.", "E53.8"],
  ["His kidneys took a hit with it, Cr 2.4, back to 1.2.", "N17.9"],
])("%s", (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  "Kidney cancer, stage 3, followed by urology.",
  "Kidney stones, sees urology. Pressure ulcer stage 2.",
  "AKI stage 2 by KDIGO, kidneys recovering.",
  "Mother's kidneys reached stage 5.",
  "No anemia from the kidneys so far.",
  "Parathyroids normal, kidneys fine.",
  "Possible anemia of chronic disease, iron studies sent.",
  "No chronic metabolic acidosis.",
  "Call if the neutrophils are low.",
  "Potassium fell to 3.4, recheck next week.",
  "Keep potassium above 4, replace if it fell to 2.8.",
  "Check whether vitamin D is deficient.",
  "Watch that the kidneys took no hit.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
