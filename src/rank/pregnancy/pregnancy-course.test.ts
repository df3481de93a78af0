import { expect, test } from "vitest";
import { courseOfPregnancy } from "./pregnancy-course.ts";

const quote = { start: 0, end: 1, section: "hpi" };
const metformin = { code: "Z79.84", beside: /^E11/, quote, source: "" };

test("gestational diabetes by its treatment, insulin first (I.C.15.i)", () => {
  expect(courseOfPregnancy("O24.41", { drugs: [metformin] })).toBe("O24.415");
  expect(courseOfPregnancy("O24.419", { drugs: [metformin], insulin: quote })).toBe("O24.414");
  expect(courseOfPregnancy("O24.410", { drugs: [metformin] })).toBeUndefined();
  expect(courseOfPregnancy("O24.41", {})).toBeUndefined();
});

test("false labor by its weeks", () => {
  expect(courseOfPregnancy("O47.9", { weeks: { ...quote, value: 36 } })).toBe("O47.0");
  expect(courseOfPregnancy("O47.9", { weeks: { ...quote, value: 37 } })).toBe("O47.1");
  expect(courseOfPregnancy("O47.9", {})).toBeUndefined();
});

test("eclampsia in a pregnancy of known weeks, and one past 42 weeks", () => {
  expect(courseOfPregnancy("O15.9", { weeks: { ...quote, value: 30 } })).toBe("O15.0");
  expect(courseOfPregnancy("O15.9", {})).toBeUndefined();
  expect(courseOfPregnancy("O48.0", { weeks: { ...quote, value: 42 } })).toBe("O48.1");
  expect(courseOfPregnancy("O48.0", { weeks: { ...quote, value: 41 } })).toBeUndefined();
});
