import { describe, expect, it } from "vitest";
import { isResult, isVital } from "./measurements.ts";
import { tokens } from "./words.ts";

const words = (text: string) => tokens(text, 0, text.length);

describe("a disease named after a test is no measurement", () => {
  it.each([
    "Iron deficiency anemia 2/2 chronic GI bleed",
    "Iron def anemia of pregnancy",
    "B12 deficiency, level of 148",
    "Hemoglobin SC disease, 2 crises this year",
    "Iron overload of transfusion",
    "Magnesium deficiency at 1.2",
    "Calcium oxalate stones, 3 on the right",
    "Albumin loss of the gut",
  ])("%s", (text) => {
    expect(isResult(words(text))).toBe(false);
  });
  it.each([
    "Iron 30, TIBC 440",
    "B12 of 400",
    "Hemoglobin is 9.6",
    "Magnesium low at 1.2",
  ])("%s is one", (text) => {
    expect(isResult(words(text))).toBe(true);
  });
  it("weight loss is told, a weight is measured", () => {
    expect(isVital(words("Weight loss, 20 lb in 3 months"))).toBe(false);
    expect(isVital(words("Weight 142 lb, down 3"))).toBe(true);
  });
});
