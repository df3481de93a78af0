import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import type { Judged } from "../judge.ts";
import { recovered } from "./recovered.ts";

function codes(marked: string, code: string) {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const note = readNote(marked.replace("<<", "").replace(">>", ""));
  const one = {
    mention: { start, end, source: "lexicon" },
    leaf: { entry: { code } },
    assertion: { value: "affirmed" },
  } as unknown as Judged;
  return recovered(note, { kept: [one], aside: [] }).map((found) => found.code);
}

test.each([
  [
    "Recheck 5 weeks after hospital stay for <<pneumonia>>. Antibiotics ended, lungs clear.",
    "J18.9",
    ["Z09", "Z87.01"],
  ],
  ["Back after finishing Bactrim for a <<bladder infection>>. Urine clear.", "N39.0", ["Z09", "Z87.440"]],
  [
    "Test of cure 4 weeks after treatment of <<chlamydia>>. NAAT negative, infection gone.",
    "A56.2",
    ["Z09", "Z86.19"],
  ],
  [
    "Follow-up of <<pneumonia>> 1 week after starting azithromycin. Still coughing, lungs clear.",
    "J18.9",
    [],
  ],
  ["Here for knee pain. <<Pneumonia>> in May, treated with doxycycline, resolved.", "J18.9", []],
  ["Follow-up of <<COPD>> after hospital stay. Back to baseline.", "J44.9", []],
])("%s", (text, code, expected) => {
  expect(codes(text, code)).toEqual(expected);
});
