import { describe, expect, it } from "vitest";
import { isNewbornRecord } from "../../note/newborn-record.ts";
import { readNote } from "../../note/read.ts";
import { withNewbornTroubles } from "./newborn-troubles.ts";

const codes = (text: string) => withNewbornTroubles(readNote(text), []).flatMap((one) => one.codes);

describe("a newborn's troubles in other words (P55, P92)", () => {
  it.each([
    ["Second problem is the breast: he slips off and chews.", "P92.5"],
    ["Poor latch, sleepy at the breast.", "P92.5"],
    ["Struggles with breastfeeding since birth.", "P92.5"],
    ["She won't latch on the left.", "P92.5"],
    ["Latch is shallow and painful.", "P92.5"],
    ["Not transferring milk well, bottles after.", "P92.5"],
    ["Latches well, no trouble nursing.", undefined],
    ["ABO incompatibility, DAT positive.", "P55.1"],
    ["Jaundice due to ABO, triple lights.", "P55.1"],
    ["No ABO incompatibility.", undefined],
    ["Rh isoimmunization, exchange not needed.", "P55.0"],
    ["Slow weight gain, parents anxious.", "P92.6"],
    ["Spits up after every feed.", "P92.1"],
  ])("%s", (text, code) => {
    expect(codes(`Seen at 4 days old. ${text}`)[0]).toBe(code);
  });
  it("is read in a newborn's note only", () => {
    expect(codes("32-year-old woman. Poor latch of the door.")).toEqual([]);
  });
});

it.each([
  ["Term boy, 39 wk, by cesarean, born here.", true],
  ["Readmitted at 60 hours of life, bili 19.8.", true],
  ["First office visit, 4 days old.", true],
  ["Two-week-old girl for a weight check.", true],
  ["36 weeks, baby measures small, EFW 4th percentile.", false],
  ["Laceration of the hand, wound is 4 days old.", false],
  ["Delivered a term male infant at 39 weeks.", false],
  ["Postpartum visit, her baby is 10 days old.", false],
])("a newborn's note: %s", (text, is) => {
  expect(isNewbornRecord(text)).toBe(is);
});
