/** The shipped ICD-10-CM table against the order file CMS published. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { writtenIcd10cm } from "../src/codes/code.ts";
import { type CodeRow, readTable } from "../src/codes/table.ts";

const shared = fileURLToPath(new URL("../../shared/data/cms-icd10cm-2026", import.meta.url));
const present = existsSync(shared);
if (!present) console.warn("skipped: ../shared/data/cms-icd10cm-2026 is absent");

interface OrderRow {
  readonly billable: boolean;
  readonly title: string;
}

/** Fixed width: 7-13 code, 15 flag, 78- long title. */
function readOrderFile(path: string): Map<string, OrderRow> {
  const lines = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  return new Map(
    lines.map((line) => [
      writtenIcd10cm(line.slice(6, 13)),
      { billable: line[14] === "1", title: line.slice(77).trim() },
    ]),
  );
}

const withoutAccents = (title: string) => title.normalize("NFD").replace(/\p{M}/gu, "");

describe.skipIf(!present)("ICD-10-CM FY2026", () => {
  let official: Map<string, OrderRow>;
  let ours: Map<string, CodeRow>;
  beforeAll(async () => {
    official = readOrderFile(`${shared}/icd10cm_order_2026.txt`);
    const table = await readTable(
      fileURLToPath(new URL("../embeddings/icd10cm-2026.tsv.br", import.meta.url)),
    );
    ours = new Map(
      table.rows
        .filter((row) => row.flag === "billable" || row.flag === "header")
        .map((row) => [row.code, row]),
    );
  });

  test("holds exactly the official codes and headers", () => {
    expect(official.size).toBe(98_186);
    expect([...ours.keys()].filter((code) => !official.has(code))).toEqual([]);
    expect([...official.keys()].filter((code) => !ours.has(code))).toEqual([]);
  });

  test("every billable flag is the official one", () => {
    const wrong = [...official].filter(
      ([code, row]) => (ours.get(code)?.flag === "billable") !== row.billable,
    );
    expect(wrong).toEqual([]);
    expect([...ours.values()].filter((row) => row.flag === "billable").length).toBe(74_719);
  });

  test("every long title is the official one, but for accents, which the order file cannot write", () => {
    const different = [...official].filter(([code, row]) => ours.get(code)?.title !== row.title);
    expect(different.length).toBe(151);
    const unexplained = different.filter(
      ([code, row]) => withoutAccents(ours.get(code)?.title ?? "") !== row.title,
    );
    expect(unexplained).toEqual([]);
  });
});
