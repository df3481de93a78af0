import { expect, it } from "vitest";
import { parkinsonCourse } from "./parkinson-course.ts";

it.each([
  ["G20.A1", "So both: wearing off and peak dose dyskinesia. This is Parkinson's disease.", "G20.B2"],
  ["G20.A1", "Levodopa-induced dyskinesia after lunch.", "G20.B1"],
  ["G20.C", "Two hours of OFF time a day.", "G20.A2"],
  ["G20.A1", "Wears off by noon. At the peak she writhes, shoulders and neck.", "G20.B2"],
  ["G20.A1", "Husband writhes in pain at night.", undefined],
  ["G20.A1", "Each dose of levodopa now gives him barely three hours.", "G20.A2"],
  ["G20.A1", "The tremor returns before the next tablet is due.", "G20.A2"],
  ["G20.A1", "Two sudden offs in the supermarket.", "G20.A2"],
  ["G20.A1", "He takes levodopa three times a day; days off in June.", undefined],
  ["G20.A1", "If the doses last barely three hours, call.", undefined],
  ["G20.A1", "No wearing off, no dyskinesia.", undefined],
  ["G20.A1", "Amantadine if he gets dyskinesia.", undefined],
  ["G20.A1", "His mother had Parkinson's with severe dyskinesia.", undefined],
  ["G25.0", "Wearing off by noon.", undefined],
])("the course of Parkinson's disease: %s %s", (code, text, expected) => {
  expect(parkinsonCourse(code, text)).toBe(expected);
});
