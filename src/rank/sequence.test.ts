import { expect, test } from "vitest";
import { claimOrder as placed, type Sequenced } from "./sequence.ts";

const date = "2026-01-05";

const claimOrder = (codes: readonly Sequenced[], date: string) => placed(codes, date).map(({ code }) => code);

const one = (code: string, place: number, said: Partial<Sequenced> = {}): Sequenced => ({
  code,
  place,
  confidence: 0.5,
  isReason: false,
  after: () => false,
  ...said,
});

test("conditions in the order of the assessment, then others, status codes, external causes last", () => {
  expect(
    claimOrder(
      [one("W01.0XXA", 1), one("Z79.4", 2), one("R05.9", 300), one("E11.9", 50), one("S93.401A", 20)],
      date,
    ),
  ).toEqual(["S93.401A", "E11.9", "R05.9", "Z79.4", "W01.0XXA"]);
});

test("a manifestation follows its etiology", () => {
  const manifestation = one("H28", 1, { after: (other) => other.startsWith("E11") });
  expect(claimOrder([manifestation, one("J45.909", 2), one("E11.36", 3)], date)).toEqual([
    "J45.909",
    "E11.36",
    "H28",
  ]);
});

test("rules of order override the note's order", () => {
  const codes = ["Z68.41", "N18.4", "I12.9", "E66.813"].map((code, at) => one(code, at));
  expect(claimOrder(codes, date)).toEqual(["I12.9", "N18.4", "E66.813", "Z68.41"]);
});

test("the cirrhosis comes before its varices, which the assessment may name first", () => {
  const codes = ["I85.11", "K76.6", "K74.69"].map((code, at) => one(code, at));
  expect(claimOrder(codes, date)).toEqual(["K76.6", "K74.69", "I85.11"]);
});

test("an examination or screening comes first where the visit was for it, not where one was ordered in passing", () => {
  const screening = one("Z12.2", 2);
  expect(claimOrder([one("J44.1", 1), screening], date)).toEqual(["J44.1", "Z12.2"]);
  expect(claimOrder([one("J44.1", 1), { ...screening, isReason: true }], date)).toEqual(["Z12.2", "J44.1"]);
});

test("each place says the rule that decided it; the note's own order needs none", () => {
  const rules = placed(
    ["E66.813", "J45.909", "Z68.41", "W19.XXXA", "Z79.4"].map((code, at) => one(code, at)),
    date,
  ).map(({ code, rule }) => [code, rule?.source]);
  expect(rules).toEqual([
    ["E66.813", undefined],
    ["J45.909", undefined],
    ["Z68.41", "FY2026 guidelines I.B.14 and I.C.21.c.3"],
    ["Z79.4", "FY2026 guidelines IV.J and I.C.21.c.3"],
    ["W19.XXXA", "FY2026 guidelines I.C.20.a.6"],
  ]);
});

test("what arose during the stay does not come first", () => {
  expect(claimOrder([one("D62", 1, { arose: true }), one("K25.4", 9)], date)).toEqual(["K25.4", "D62"]);
});

test("the fracture that brings the patient comes before lasting diseases, one in passing does not", () => {
  const fracture = one("S72.141A", 9);
  expect(claimOrder([one("G20.A1", 1), { ...fracture, isReason: true }], date)[0]).toBe("S72.141A");
  expect(claimOrder([one("G20.A1", 1), fracture], date)[0]).toBe("G20.A1");
});

test("an insulin pump's failure precedes the diabetes, the birth weight the weeks", () => {
  expect(claimOrder([one("E10.10", 1), one("F32.A", 2), one("T85.614A", 9)], date)[0]).toBe("T85.614A");
  expect(claimOrder([one("P07.36", 1), one("P07.17", 9)], date)).toEqual(["P07.17", "P07.36"]);
});

test("in a stay what more often brings a patient comes first, unless it arose there or must follow another", () => {
  const potassium = one("E87.5", 1, { leads: -4 });
  const kidney = one("N17.9", 2, { leads: 0 });
  expect(claimOrder([potassium, kidney], date)).toEqual(["N17.9", "E87.5"]);
  expect(placed([potassium, kidney], date)[0]?.rule?.source).toContain("II");
  expect(claimOrder([potassium, { ...kidney, leads: -3.5 }], date)[0]).toBe("E87.5");
  expect(claimOrder([potassium, { ...kidney, arose: true }], date)[0]).toBe("E87.5");
  expect(claimOrder([potassium, { ...kidney, after: (other) => other === "E87.5" }], date)[0]).toBe("E87.5");
  expect(claimOrder([potassium, one("N17.9", 2)], date)[0]).toBe("E87.5");
  expect(claimOrder([potassium, one("R63.8", 2, { leads: 0 })], date)[0]).toBe("E87.5");
});
