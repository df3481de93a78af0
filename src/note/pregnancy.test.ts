import { expect, it } from "vitest";
import { attributesOf } from "./attributes.ts";
import { isPregnantNow } from "./pregnancy.ts";
import { readNote } from "./read.ts";

it.each([
  ["33 y.o. G2 now P2002. Admitted at 37w2d for induction.", true],
  ["DELIVERY: NSVD at 39w1d. Viable female infant. Chronic hypertension on labetalol.", true],
  ["SVD over 2nd degree, repaired. Placenta spontaneous, intact.", true],
  ["Newborn female, SVD at 39w1d, Apgars 8 and 9.", false],
  ["Postpartum visit, 6 weeks after SVD over a 2nd degree tear.", false],
  ["45 y.o. woman, no new pregnancy, here for a blood pressure check.", false],
])("pregnant now: %s", (text, is) => {
  expect(isPregnantNow(readNote(text))).toBe(is);
});

const weeksOf = (text: string) => {
  const note = readNote(text);
  return attributesOf(note, note.clauses.length - 1, { start: text.length - 2, end: text.length }).weeks
    ?.value;
};

it("takes the weeks told to the day for those of the stay, not an early laboratory's or a later visit's", () => {
  expect(
    weeksOf(
      "G2P1001. Admitted at 37w2d.\n\nPrenatal: aspirin from 12 wk, UPC 0.11 at 12 wk.\n\nHospital course: SVD. Wants an IUD at 6 wk. Anemia.",
    ),
  ).toBe(37);
  expect(weeksOf("Hospital course: SVD at 39w1d over a 2nd degree tear, G1P1.")).toBe(39);
  expect(weeksOf("HPI: G2P1 at 12 weeks, 2019 SVD at 39w1d. Nausea.")).toBe(12);
});

it.each([
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
