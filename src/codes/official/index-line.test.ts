import { expect, test } from "vitest";
import { readIndexLine, readTableLine } from "./index-line.ts";

test.each([
  ["Fever (hot) R50.9", { level: 0, title: "Fever (hot)", code: "R50.9" }],
  ["- - lung J18.-", { level: 2, title: "lung", code: "J18.-" }],
  ["- lung (see also Chill, lung) J18.9", { level: 1, title: "lung", code: "J18.9", seeAlso: "Chill, lung" }],
  ["Fever - see also Chill", { level: 0, title: "Fever", seeAlso: "Chill" }],
  ["- - - wet lung - see Lung, wet (kind of)", { level: 3, title: "wet lung", see: "Lung, wet (kind of)" }],
  ["- of marsh B50.9 [J17]", { level: 1, title: "of marsh", code: "B50.9", manifestation: "J17" }],
  ["- ear - see category H60", { level: 1, title: "ear", code: "H60.-" }],
  ["- gene QA0.0101", { level: 1, title: "gene", code: "QA0.0101" }],
  ["Fever-chill NEC", { level: 0, title: "Fever-chill NEC" }],
])("%s", (text, printed) => {
  expect(readIndexLine(text)).toEqual(printed);
});

test.each([
  [
    "- - toe (left) C76.5- C79.89 D04.7- D36.7 - D49.89",
    { level: 2, title: "toe (left)", cells: ["C76.5-", "C79.89", "D04.7-", "D36.7", "", "D49.89"] },
  ],
  [
    "Aconite-24 T46.991 T46.992 T46.993 T46.994 -- --",
    { level: 0, title: "Aconite-24", cells: ["T46.991", "T46.992", "T46.993", "T46.994", "", ""] },
  ],
  ["- toe - see Neoplasm, foot", { level: 1, title: "toe", see: "Neoplasm, foot" }],
  ["- toe", { level: 1, title: "toe" }],
])("a row of a table: %s", (text, printed) => {
  expect(readTableLine(text)).toEqual(printed);
});
