import { expect, test } from "vitest";
import { isPregnantNow } from "./pregnancy.ts";
import { readNote } from "./read.ts";

test.each([
  // What is excluded, threatened, feared, or of an earlier pregnancy ends none.
  ["MDM: Live IUP, ectopic excluded. Threatened miscarriage, FHR 160.", true],
  ["MDM: IUP at 8 weeks. No ectopic. Bleeding from a small clot.", true],
  ["HPI: Pregnant at 12 weeks, prior miscarriage 2019.\nASSESSMENT: Cystitis.", true],
  ["HPI: G3P1, miscarriage in 2020, now 22 weeks gestation.\nASSESSMENT: Anemia.", true],
  ["ASSESSMENT: Pregnant, 9 weeks. Return for bleeding; miscarriage precautions given.", true],
  // It did end, or may be no pregnancy that goes on.
  ["MDM: Was 8 weeks pregnant. Complete miscarriage, uterus empty.", false],
  ["ASSESSMENT: Ectopic pregnancy, left tube. Pregnant 6 weeks by LMP.", false],
  ["ASSESSMENT: Pregnant by test, no IUP. Possible ectopic, repeat hCG in 48 h.", false],
  ["ASSESSMENT: Missed abortion at 9 weeks gestation, misoprostol.", false],
  ["HPI: Cough. Not pregnant.\nASSESSMENT: Bronchitis.", false],
])("%s", (text, expected) => {
  expect(isPregnantNow(readNote(text))).toBe(expected);
});
