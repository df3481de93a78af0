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
