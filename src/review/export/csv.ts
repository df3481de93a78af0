/** The final set as CSV (RFC 4180): comma, CRLF, a header row, UTF-8 without a byte-order mark. */
import type { ExportedCode, ReviewExport } from "../../contract/exports.ts";

export const csvMediaType = "text/csv; charset=utf-8; header=present";

type Cell = string | number | undefined;

const columns: readonly (readonly [string, (code: ExportedCode, set: ReviewExport) => Cell])[] = [
  ["review", (_, { review }) => review],
  ["sequence", ({ sequence }) => sequence],
  ["role", ({ role }) => role],
  ["system", ({ system }) => system],
  ["version", ({ version }) => version],
  ["code", ({ code }) => code],
  ["display", ({ display }) => display],
  ["origin", ({ origin }) => origin],
  ["confidence", ({ confidence }) => confidence],
  ["decided_by", ({ decidedBy }) => decidedBy.id],
  ["decided_at", ({ decidedAt }) => decidedAt],
  ["present_on_admission", ({ presentOnAdmission }) => presentOnAdmission],
];

/** A row for each code; `sequence` counts diagnoses and procedures apart, as on a claim. It never holds words of the note. */
export function csvOf(set: ReviewExport): string {
  const rows = [
    columns.map(([name]) => name),
    ...set.codes.map((code) => columns.map(([, cell]) => cell(code, set))),
  ];
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe before it makes it text (OWASP, CSV injection).
 * The wide forms are read so in East Asian locales.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function cellOf(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
