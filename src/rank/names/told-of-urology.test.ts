import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withUrologyTold } from "./told-of-urology.ts";

const codesOf = (text: string) => withUrologyTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Assessment: He has had no usable erections since the prostate operation.", ["N52.31"]],
  ["Assessment: Unable to get an erection since the radical prostatectomy.", ["N52.31"]],
  ["Assessment: Erections too soft for intercourse.", ["N52.9"]],
  ["Assessment: Can't get hard anymore, tadalafil.", ["N52.9"]],
  ["Assessment: Leaks when he coughs or lifts, pelvic floor therapy.", ["N39.3"]],
  ["Assessment: Wets herself with laughing, pelvic floor exercises.", ["N39.3"]],
  ["Assessment: Leaks urine with a cough and also with the urge.", ["N39.46"]],
  ["Assessment: Can't make it to the toilet in time, oxybutynin.", ["N39.41"]],
  ["Assessment: Enlarged prostate blocking the outlet.", ["N40.1", "N13.8"]],
  ["Assessment: Enlarged prostate with obstruction.", ["N40.1", "N13.8"]],
  ["Assessment: Cannot empty, Foley replaced.", ["R33.9"]],
  ["Assessment: Vasectomy done today.", ["Z30.2"]],
  ["Assessment: Stones in the left kidney and left ureter, stent.", ["N20.2"]],
  ["Assessment: Has made stones before, fluids.", ["Z87.442"]],
  ["Assessment: Penis curved up 40 degrees with a hard plaque.", ["N48.6"]],
  ["Assessment: Narrow urethra, dilated in the office.", ["N35.919"]],
  ["Assessment: Bladder neck scarred shut, incision booked.", ["N32.0"]],
  ["Assessment: Bladder goes off all day without warning, overactive.", ["N32.81"]],
  ["Assessment: Hypogonadism, testosterone shots continue.", ["E29.1"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: Good erections since the prostatectomy.",
  "Assessment: Denies trouble with erections.",
  "Assessment: May lose erections after prostatectomy, consent signed.",
  "Assessment: No leak of urine with cough.",
  "Assessment: Bile leak when he coughs around the drain.",
  "Assessment: CSF leak with straining, neurosurgery called.",
  "Assessment: Enlarged prostate, no obstruction.",
  "Assessment: Prostate cancer obstructing the outlet.",
  "Assessment: Come in if unable to void after the Foley is out.",
  "Assessment: Vasectomy in 2010.",
  "Assessment: Mother leaks urine when she coughs.",
  "Assessment: Gastric emptying slow, cannot empty the stomach. Foley out.",
  "Assessment: No stones in the kidney and ureter.",
  "Assessment: Gallstones before, none made since.",
  "Assessment: Penis straight, no plaque.",
  "Assessment: Bladder neck wide open, no scarring.",
  "Assessment: Bladder not overactive.",
  "Assessment: Low testosterone on ADT, no testosterone therapy.",
  "Assessment: Low testosterone on the labs, recheck.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
