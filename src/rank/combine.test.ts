import { expect, test } from "vitest";
import { combinationsOf } from "./combine.ts";

const date = "2026-01-05";

const result = (...codes: string[]) => {
  const current = new Set(codes);
  for (const { code, replaced } of combinationsOf(codes, { date })) {
    for (const one of replaced) current.delete(one);
    current.add(code);
  }
  return [...current].sort();
};

test.each([
  [["I10", "I50.9"], ["I11.0", "I50.9"], "I.C.9.a.1"],
  [["I10", "N18.30"], ["I12.9", "N18.30"], "I.C.9.a.2"],
  [["I10", "N18.6"], ["I12.0", "N18.6"], "I.C.9.a.2"],
  [["I10", "I50.22", "N18.4"], ["I13.0", "I50.22", "N18.4"], "I.C.9.a.3"],
  [["I10", "I50.22", "N18.6"], ["I13.2", "I50.22", "N18.6"], "I.C.9.a.3"],
  [["E11.9", "N18.31"], ["E11.22", "N18.31"], "I.A.15"],
  [["E11.9", "L97.519"], ["E11.621", "L97.519"], "I.A.15"],
  [["E10.9", "G62.9"], ["E10.42"], "I.A.15"],
  [["E11.65", "N18.4"], ["E11.22", "E11.65", "N18.4"], "I.C.4.a: as many codes as the complications need"],
  [["E11.9", "N18.4", "G62.9"], ["E11.22", "E11.42", "N18.4"], "I.C.4.a"],
  [["E11.40", "G62.9"], ["E11.40"], "I.C.4.a: said already"],
  [["K56.609", "K66.0"], ["K56.50"], "Index: Adhesions, intestine, with obstruction"],
  [["K56.600", "K66.0"], ["K56.51"], "Index: Adhesions, intestine, with obstruction"],
  [["K57.30", "K66.0"], ["K57.30", "K66.0"], "adhesions alone"],
  [["K80.10", "K81.0"], ["K80.00"], "a cholecystitis with stones that is acute"],
  [["R11.0", "R11.10"], ["R11.2"], "Index: Nausea, with vomiting"],
  [["R11.0", "R19.7"], ["R11.0", "R19.7"], "nausea alone"],
  [["E11.319", "H35.00"], ["E11.319"], "I.C.4.a: said already"],
  [["E11.9", "K31.84"], ["E11.43", "K31.84"], "I.A.15"],
  [["E11.9", "M86.171"], ["E11.69", "M86.171"], "Index: Diabetes, with, osteomyelitis"],
  [["E11.621", "L97.514", "M86.171"], ["E11.621", "E11.69", "L97.514", "M86.171"], "Index: Diabetes, with"],
  [["E10.9", "E16.A3"], ["E10.649", "E16.A3"], "Tabular List: E16.A- code first"],
  [["M86.171", "N18.4"], ["M86.171", "N18.4"], "no diabetes"],
  [["E11.A", "N18.4"], ["E11.A", "N18.4"], "remission is left alone"],
  [["Z09", "Z85.118"], ["Z08", "Z85.118"], "I.C.21.c.8"],
  [["O99.213", "O80"], ["O80", "O99.214"], "I.C.15.a.3"],
  [["O99.013", "O70.1"], ["O70.1", "O99.02"], "I.C.15.a.3"],
  [["E11.21", "N18.32"], ["E11.22", "N18.32"], "I.A.15"],
  [["E11.29", "N18.32"], ["E11.22", "N18.32"], "I.A.15"],
  [["E11.21"], ["E11.21"], "no stage is told"],
  [["I70.222", "L97.522"], ["I70.245", "L97.522"], "Tabular List: I70.24-"],
  [["I70.219", "L97.311"], ["I70.233", "L97.311"], "Tabular List: I70.23-"],
  [["I70.222", "L97.512"], ["I70.222", "L97.512"], "the ulcer is of the other leg"],
  [["N13.2", "N10"], ["N13.6"], "Tabular List: N13.6"],
  [["N13.30", "N39.0"], ["N13.30", "N39.0"], "an infection of no place is not the kidney's"],
  [["N40.0", "R33.9"], ["N40.1", "R33.8"], "Tabular List: N40.1, R33.8"],
  [["K26.4", "K26.5"], ["K26.6"], "Tabular List: K26.6"],
  [["J44.9", "J20.9"], ["J20.9", "J44.0"], "J44.0 with the infection"],
  [["J44.1", "J18.9"], ["J18.9", "J44.0", "J44.1"], "J44.0 beside J44.1"],
  [["K80.20", "K80.51"], ["K80.71"], "Tabular List: K80.71"],
  [["K80.20", "K80.50"], ["K80.70"], "Tabular List: K80.70"],
  [["J44.1", "J69.0"], ["J44.1", "J69.0"], "aspiration pneumonitis is no infection"],
])("%s becomes %s (%s)", (codes, expected) => {
  expect(result(...codes)).toEqual(expected);
});

test("what is not documented is not combined", () => {
  expect(combinationsOf(["I10", "E11.9", "J44.9"], { date })).toEqual([]);
  expect(combinationsOf(["N18.4", "I50.9"], { date })).toEqual([]);
});

test("the hyperemesis of cannabis makes its use disorder one with an induced disorder", () => {
  expect(combinationsOf(["F12.20", "R11.16"], { date }).map(({ code }) => code)).toEqual(["F12.288"]);
  expect(combinationsOf(["F12.20", "R11.15"], { date })).toEqual([]);
});

test("every rule cites its guideline", () => {
  const [combined] = combinationsOf(["I10", "I50.9"], { date });
  expect(combined?.reason.source).toContain("I.C.9.a.1");
});

test("presumed relations yield to a note that parts them; others do not", () => {
  const unrelated = () => true;
  expect(combinationsOf(["E11.9", "N18.31"], { date, unrelated })).toEqual([]);
  expect(combinationsOf(["J44.9", "J20.9"], { date, unrelated })).toHaveLength(1);
});

test("a likeness does not stand for the combination of two named conditions", () => {
  const made = combinationsOf(["D62", "O72.1", "O90.81"], { date, likenesses: new Set(["O90.81"]) });
  expect(made.map(({ code }) => code)).toEqual(["O90.81"]);
  expect(combinationsOf(["D62", "O72.1", "O90.81"], { date })).toEqual([]);
});

test("a likeness does not tell the type of a diabetes that the note names", () => {
  const codes = ["E11.42", "E09.65", "N18.32"];
  const made = (likenesses: ReadonlySet<string>) =>
    combinationsOf(codes, { date, likenesses }).map(({ code }) => code);
  expect(made(new Set(["E09.65"]))).toEqual(["E11.22"]);
  expect(made(new Set())).toContain("E09.42");
});
