import { expect, test } from "vitest";
import { newbornDays } from "./newborn-age.ts";

test.each([
  ["4-day-old term newborn", 4],
  ["DOL 10, weight check", 10],
  ["2 week old female", 14],
  ["two-week visit", 14],
  ["5 d/o male", 5],
  ["10 days of age", 10],
  ["first office check at four days of age", 4],
])("%s", (text, days) => {
  expect(newbornDays(text)).toBe(days);
});

test.each([
  "4 yo WCC",
  "cough for 4 days",
  "2 weeks of cough",
  "6 month well visit",
])("no age in days: %s", (text) => {
  expect(newbornDays(text)).toBeUndefined();
});
