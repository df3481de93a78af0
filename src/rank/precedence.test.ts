import { expect, test } from "vitest";
import type { Focus } from "../contract/suggestions.ts";
import { precedences } from "./conventions/precedences.ts";
import { mayStand, precedenceOf, withPrecedence } from "./precedence.ts";
import { candidate, release } from "./test-candidates.ts";

/** What stays of these codes, all equally likely. */
const kept = (...codes: string[]) =>
  codes.filter(
    (code) =>
      mayStand(code, codes) && !codes.some((other) => precedenceOf(other, code, "2026-01-05") !== undefined),
  );

test.each([
  [["E21.0", "E83.52"], ["E21.0"]],
  [["K26.0", "K26.3"], ["K26.0"]],
  [["O24.410", "E11.9"], ["O24.410"]],
  [
    ["O24.112", "E11.9"],
    ["O24.112", "E11.9"],
  ],
  [
    ["E11.3391", "E11.3312", "E11.3313"],
    ["E11.3391", "E11.3312"],
  ],
  [
    ["E11.3211", "E11.3313"],
    ["E11.3211", "E11.3313"],
  ],
  [
    ["K25.4", "K26.9"],
    ["K25.4", "K26.9"],
  ],
  [["G92.8", "G93.41"], ["G92.8"]],
  [
    ["G92.9", "G93.41"],
    ["G92.9", "G93.41"],
  ],
  [["J84.112", "J98.4"], ["J84.112"]],
  [
    ["J18.9", "J98.4"],
    ["J18.9", "J98.4"],
  ],
  [["P13.4", "S42.002A"], ["P13.4"]],
  [
    ["P13.4", "S72.001A"],
    ["P13.4", "S72.001A"],
  ],
  [["K70.31", "K70.30"], ["K70.31"]],
  [["D64.81", "D63.0"], ["D64.81"]],
  [
    ["D50.9", "D63.0"],
    ["D50.9", "D63.0"],
  ],
  [["R33.0", "R33.9"], ["R33.0"]],
  [
    ["E55.9", "E83.52"],
    ["E55.9", "E83.52"],
  ],
  [["M80.051A", "M81.0"], ["M80.051A"]],
  [["P70.0", "P70.4"], ["P70.0"]],
  [["M32.14", "N05.9"], ["M32.14"]],
  [["J35.3", "J35.2"], ["J35.3"]],
  [["J35.1"], ["J35.1"]],
  [
    ["S72.001A", "M81.0"],
    ["S72.001A", "M81.0"],
  ],
  [["S82.842A", "S82.52XA", "S82.62XA"], ["S82.842A"]],
  [["S82.852B", "S82.62XB"], ["S82.852B"]],
  [
    ["S82.842A", "S82.61XA"],
    ["S82.842A", "S82.61XA"],
  ],
  [["S72.001D", "Z47.89"], ["S72.001D"]],
  [["K25.0", "K25.4"], ["K25.0"]],
  [["K57.33", "K57.32"], ["K57.33"]],
  [["K21.00", "K21.9"], ["K21.00"]],
  [
    ["K22.70", "K21.9"],
    ["K22.70", "K21.9"],
  ],
  [["K57.20", "K57.32", "K57.30"], ["K57.20"]],
  [["J96.22", "J96.12"], ["J96.22"]],
  [
    ["J96.21", "J96.12"],
    ["J96.21", "J96.12"],
  ],
  [["K50.90", "K52.9"], ["K50.90"]],
  [
    ["K58.9", "K52.9"],
    ["K58.9", "K52.9"],
  ],
  [["K04.7", "K08.89"], ["K04.7"]],
  [["K51.911", "K92.1"], ["K51.911"]],
  [
    ["K51.90", "K92.1"],
    ["K51.90", "K92.1"],
  ],
  [["K80.62", "K81.0"], ["K80.62"]],
  [["J02.0", "Z20.818"], ["J02.0"]],
  [
    ["J02.9", "Z20.818"],
    ["J02.9", "Z20.818"],
  ],
  [
    ["K25.0", "K26.4"],
    ["K25.0", "K26.4"],
  ],
  [["M80.051K", "Z47.1"], ["M80.051K"]],
  [
    ["S72.001A", "Z47.89"],
    ["S72.001A", "Z47.89"],
  ],
  [
    ["S72.001S", "Z47.89"],
    ["S72.001S", "Z47.89"],
  ],
  [
    ["S72.001D", "Z47.81"],
    ["S72.001D", "Z47.81"],
  ],
  [["F10.20", "F10.10", "F10.90"], ["F10.20"]],
  [["A08.4", "K52.9"], ["A08.4"]],
  [["A41.51", "R78.81"], ["A41.51"]],
  [
    ["N10", "R78.81"],
    ["N10", "R78.81"],
  ],
  [["K56.51", "K56.609"], ["K56.51"]],
  [["I85.11", "I85.10"], ["I85.11"]],
  [["F31.2", "F30.2"], ["F31.2"]],
  [["E10.43", "E11.43"], ["E10.43"]],
  [["E10.22", "E10.29"], ["E10.22"]],
  [["D86.2", "D86.0"], ["D86.2"]],
  [["L97.822", "Z48.00"], ["L97.822"]],
  [
    ["I87.2", "Z48.00"],
    ["I87.2", "Z48.00"],
  ],
  [["F10.10", "F10.90"], ["F10.10"]],
  [
    ["F11.23", "F10.231", "F10.239"],
    ["F11.23", "F10.231"],
  ],
  [
    ["F10.230", "F14.939"],
    ["F10.230", "F14.939"],
  ],
  [["G20.A1", "G20.B1", "G20.B2"], ["G20.B2"]],
  [["G20.A2", "G20.A1"], ["G20.A2"]],
  [
    ["C44.311", "Z85.820"],
    ["C44.311", "Z85.820"],
  ],
  [["C44.311", "Z85.828"], ["C44.311"]],
  [["C43.59", "Z85.820"], ["C43.59"]],
  [["N18.31", "R94.4"], ["N18.31"]],
  [["V18.0XXA", "V19.9XXA"], ["V18.0XXA"]],
  [
    ["V28.0XXA", "V19.9XXA"],
    ["V28.0XXA", "V19.9XXA"],
  ],
  [["R94.4"], ["R94.4"]],
  [
    ["F10.10", "F12.20"],
    ["F10.10", "F12.20"],
  ],
  [["F17.210", "Z72.0"], ["F17.210"]],
  [["K25.4", "K92.1"], ["K25.4"]],
  [
    ["K25.9", "D62"],
    ["K25.9", "D62"],
  ],
  [
    ["T46.1X6A", "Z91.120", "Z91.148"],
    ["T46.1X6A", "Z91.120"],
  ],
  [["I69.354", "Z86.73"], ["I69.354"]],
  [["O13.3", "Z33.1"], ["O13.3"]],
  [["Z30.430", "Z97.5"], ["Z30.430"]],
  [["H35.3211", "H35.051"], ["H35.3211"]],
  [["G40.909", "R56.9"], ["G40.909"]],
  [["S83.511D", "Z98.890"], ["S83.511D"]],
  [["Z72.0"], ["Z72.0"]],
  [["I50.33", "J90"], ["I50.33"]],
  [
    ["C34.11", "J90"],
    ["C34.11", "J90"],
  ],
  [["O34.211", "L90.5"], ["O34.211"]],
  [["O90.81", "O99.02"], ["O90.81"]],
  [["J15.1", "B96.5"], ["J15.1"]],
  [
    ["J15.1", "B96.1"],
    ["J15.1", "B96.1"],
  ],
  [["N18.4", "N28.9"], ["N18.4"]],
  [["Z68.41", "I10"], ["I10"]],
  [
    ["Z68.41", "E66.9"],
    ["Z68.41", "E66.9"],
  ],
  [
    ["Z68.41", "E66.9", "O26.01"],
    ["E66.9", "O26.01"],
  ],
])("of %j stay %j", (codes, expected) => {
  expect(kept(...codes)).toEqual(expected);
});

test("a sepsis' germ stands beside another infection of it, and not alone", () => {
  const stay = (...codes: string[]) =>
    withPrecedence(
      codes.map((code) => candidate(code, 0.9, "lexicon")),
      { release, date: "2026-01-05", focus: "billing" },
    ).codes.map(({ entry }) => entry.code);
  expect(stay("A41.01", "B95.61")).toEqual(["A41.01"]);
  expect(stay("A41.51", "N39.0", "B96.20")).toEqual(["A41.51", "N39.0", "B96.20"]);
  expect(stay("A41.01", "B96.20")).toEqual(["A41.01", "B96.20"]);
});

test("every rule cites its source", () => {
  for (const { source } of precedences) expect(source).toMatch(/^(?:FY2026 guidelines I\.|Tabular List)/);
});

test("a rule holds from its first day on", () => {
  expect(precedenceOf("E66.813", "E66.01", "2024-09-30")).toBeUndefined();
  expect(precedenceOf("E66.813", "E66.01", "2024-10-01")).toBeDefined();
});

test("an excludes1 note holds against what a story names, not for a mere likeness; a claim's is strict", () => {
  const left = (source: "title" | "similar", focus: Focus = "complete") =>
    withPrecedence([candidate("R06.00", 0.5, "title"), candidate("J96.00", 0.9, source, 40)], {
      release,
      date: "2026-01-05",
      focus,
    }).codes.map(({ entry }) => entry.code);
  expect(left("title")).toEqual(["J96.00"]);
  expect(left("similar")).toEqual(["R06.00", "J96.00"]);
  expect(left("similar", "billing")).toEqual(["J96.00"]);
});

test("receptors told one by one have each a code, told only together one", () => {
  const stays = (...codes: string[]) =>
    withPrecedence(
      codes.map((code) => candidate(code, 0.9, "lexicon")),
      { release, date: "2026-01-05", focus: "billing" },
    ).codes.map(({ entry }) => entry.code);
  expect(stays("C50.411", "Z17.0", "Z17.21", "Z17.32", "Z17.411")).toEqual([
    "C50.411",
    "Z17.0",
    "Z17.21",
    "Z17.32",
  ]);
  expect(stays("C50.411", "Z17.32", "Z17.411")).toEqual(["C50.411", "Z17.411"]);
});
