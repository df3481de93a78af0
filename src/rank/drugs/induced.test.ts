import { describe, expect, test } from "vitest";
import { isCompound } from "./compounds.ts";
import { inducedCode } from "./induced.ts";
import { drugsIn } from "./named-drugs.ts";

describe("a condition that a drug caused (Alphabetic Index, drug-induced)", () => {
  test.each([
    ["osteoporosis", "M81.0", "prednisone", "M81.8"],
    ["peripheral neuropathy", "G62.9", "oxaliplatin", "G62.0"],
    ["neutropenia", "D70.9", "capecitabine", "D70.1"],
    ["neutropenia", "D70.9", "cefazolin", "D70.2"],
    ["anemia", "D64.9", "chemotherapy", "D64.81"],
    ["anemia", "D64.9", "mycophenolate", undefined],
    ["constipation", "K59.00", "buprenorphine", "K59.03"],
    ["diabetes", "E11.65", "prednisone", "E09.65"],
    ["type 2 diabetes", "E11.65", "prednisone", undefined],
    ["parkinsonism", "G20.C", "risperidone", "G21.11"],
    ["gout of the foot", "M10.071", "chlorthalidone", "M10.271"],
    ["thrombocytopenia", "D69.6", "heparin", "D75.829"],
    ["bleeding diathesis", "D69.9", "apixaban", "D68.32"],
    ["bleeding diathesis", "D69.9", "sertraline", undefined],
    ["thrombocytopenia", "D69.6", "linezolid", "D69.59"],
    ["pancreatitis with infected necrosis", "K85.92", "azathioprine", "K85.32"],
    ["hyponatremia", "E87.1", "hydrochlorothiazide", undefined],
  ])("%s, %s, due to %s", (words, code, name, expected) => {
    const [drug] = drugsIn(name);
    expect(drug === undefined ? "unknown" : inducedCode(code, words, drug)).toBe(expected);
  });
});

test.each([
  ["statin", "G72.0", true],
  ["vancomycin", "R21", true],
  ["amiodarone", "E03.9", true],
  ["levothyroxine", "E03.9", false],
  ["metformin", "E11.9", false],
  ["opioid", "F11.20", false],
  ["allopurinol", "M10.9", false],
])("%s beside %s names its effect: %s", (name, code, expected) => {
  expect(drugsIn(name).some((drug) => isCompound(drug, [code]))).toBe(expected);
});
