import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isPoaExempt } from "../src/codes/poa-exempt.ts";

const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const list = `${data}cdc-icd10cm-2026-misc/POAexemptCodesFY26.txt`;
const order = `${data}cms-icd10cm-2026/icd10cm_order_2026.txt`;

if (!existsSync(list)) console.warn("skipped: ../shared/data/cdc-icd10cm-2026-misc is absent");

describe("present-on-admission exempt codes", () => {
  it.skipIf(!existsSync(list))("are those of the published list (skips without ../shared)", async () => {
    const published = new Set(
      (await readFile(list, "latin1")).split(/\r?\n/).flatMap((line) => line.split("\t")[1]?.trim() ?? []),
    );
    const billable = (await readFile(order, "latin1"))
      .split(/\r?\n/)
      .filter((line) => line[14] === "1")
      .map((line) => line.slice(6, 14).trim())
      .map((code) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code));
    expect(billable.length).toBeGreaterThan(70_000);
    const different = billable.filter((code) => isPoaExempt(code) !== published.has(code));
    expect(different).toEqual([]);
  });

  it("say so of status codes and later encounters, not of conditions", () => {
    expect(["Z79.4", "I25.2", "S52.531D", "W18.30XD", "Q21.0"].filter((code) => !isPoaExempt(code))).toEqual(
      [],
    );
    expect(["I10", "S52.531A", "W18.30XA", "Z68.41", "Y95"].filter(isPoaExempt)).toEqual(["Z68.41"]);
  });
});
