import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTable, writeTable } from "./table.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-table-"));
});
afterAll(() => rm(folder, { recursive: true }));

const header = {
  system: "icd10cm",
  version: "2026",
  from: "2025-10-01",
  to: "2026-09-30",
  edition: "test",
  source: "test",
  rights: "test",
} as const;

test("a table read back is the table written", async () => {
  const rows = [
    { code: "A00", flag: "header", title: "Cholera", notes: [] },
    {
      code: "A00.0",
      flag: "billable",
      title: "Cholera of one kind",
      notes: [{ kind: "inclusionTerm", text: "Classical chôlera" }],
    },
  ] as const;
  const path = join(folder, "a.tsv.br");
  await writeFile(path, writeTable(header, rows));
  const table = await readTable(path);
  expect(table).toMatchObject({ ...header, rows });
  expect(table.digest).toMatch(/^[0-9a-f]{64}$/);
});

test("the digest follows the content", async () => {
  const path = join(folder, "b.tsv.br");
  const row = { code: "A00", flag: "billable", title: "One", notes: [] } as const;
  await writeFile(path, writeTable(header, [row]));
  const one = await readTable(path);
  await writeFile(path, writeTable(header, [{ ...row, title: "Two" }]));
  expect((await readTable(path)).digest).not.toBe(one.digest);
});

test("a file that is no table is named, its content is not", async () => {
  const path = join(folder, "rubbish.tsv.br");
  await writeFile(path, "secret words");
  const failure = await readTable(path).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(String(failure)).toContain(path);
  expect(String(failure)).not.toContain("secret");
});
