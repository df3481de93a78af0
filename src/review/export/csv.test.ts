import fc from "fast-check";
import { expect, it } from "vitest";
import type { ReviewExport } from "../../contract/exports.ts";
import { reviewWithDecisions } from "../testing/final-review.ts";
import { csvOf } from "./csv.ts";
import { finalSet } from "./final-set.ts";

const set = finalSet(
  reviewWithDecisions({
    decisions: [
      { kind: "accept", code: "R05.9" },
      { kind: "reject", code: "J20.9", reason: "other" },
      { kind: "accept", code: "I10" },
      { kind: "add", system: "cpt", code: "00001" },
      { kind: "finalize" },
    ],
  }),
);

it("has a header, a row for each code, and CRLF after each", () => {
  expect(csvOf(set).split("\r\n")).toEqual([
    "review,sequence,role,system,version,code,display,origin,confidence,decided_by,decided_at,present_on_admission",
    'review-1,1,,icd10cm,2026,R05.9,"Cough, unspecified",suggested,0.9,ada,2026-05-14T10:01:00.000Z,',
    'review-1,2,,icd10cm,2026,I10,"Hypertension, ""essential"" (primary)",suggested,0.7,ada,2026-05-14T10:03:00.000Z,',
    "review-1,1,,cpt,,00001,A made-up procedure,added,,ada,2026-05-14T10:04:00.000Z,",
    "",
  ]);
});

const withDisplay = (display: string): ReviewExport => ({
  ...set,
  codes: set.codes.slice(0, 1).map((code) => ({ ...code, display })),
});

it.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1",
])("makes text of the formula %j", (display) => {
  expect(cells(csvOf(withDisplay(display)))[1]?.[6]).toBe(`'${display}`);
});

it("says again what it was given, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("", ",", '"', "\n", "\r\n"),
      (text, special) => {
        const display = `x${text}${special}${text}`;
        const rows = cells(csvOf(withDisplay(display)));
        expect(rows).toHaveLength(2);
        expect(rows[1]).toHaveLength(12);
        expect(rows[1]?.[6]).toBe(display);
      },
    ),
  );
});

/** Reads RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
