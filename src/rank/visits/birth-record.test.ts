import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { birthReasons } from "./birth-record.ts";

const title = "NEWBORN DISCHARGE SUMMARY\n\n";
const codes = (text: string) => birthReasons(readNote(text)).map(({ code }) => code);

it.each([
  ["Girl born at 38 weeks by cesarean for fetal distress.", "Z38.01"],
  ["Boy delivered vaginally after induction.", "Z38.00"],
  ["Twin B, born by repeat c-section.", "Z38.31"],
  ["Twin A, NSVD delivery in our hospital.", "Z38.30"],
  ["Girl born at 40 weeks.", "Z38.2"],
])("%s is %s", (text, code) => {
  expect(codes(title + text)).toEqual([code]);
});

it.each([
  `${title}Boy born by cesarean at another hospital, transferred in on day 2.`,
  `${title}Readmitted on day 5 for phototherapy. Born vaginally.`,
  "POSTPARTUM DISCHARGE SUMMARY\n\nBaby girl born by cesarean, mother well.",
  "DISCHARGE SUMMARY\n\nPneumonia. She was born by cesarean.",
])("is no record of the birth here: %s", (text) => {
  expect(codes(text)).toEqual([]);
});
