import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRelease, openCatalog } from "../catalog.ts";
import { readIndex, writeIndex } from "./index-file.ts";
import type { IndexBooks } from "./index-terms.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-index-file-"));
});
afterAll(() => rm(folder, { recursive: true }));

const books = (title: string): IndexBooks => ({
  diseases: [
    {
      title,
      terms: [
        { title: "lung (hot)", code: "J18.9", manifestation: "S90.0-", seeAlso: "Chill", terms: [] },
        { title: "with", terms: [{ title: "toe", see: "Bruise, toe", terms: [] }] },
      ],
    },
  ],
  external: [],
  neoplasms: [{ title: "Neoplasm", cells: ["C80.1", "", "", "", "", "D49.9"], terms: [] }],
  drugs: [],
});
const header = {
  system: "icd10cm",
  version: "2031",
  from: "2030-10-01",
  edition: "test",
  source: "test",
  rights: "test",
} as const;
const rows = [{ code: "J18.9", flag: "billable", title: "Lung fever", notes: [] }] as const;

test("an index read back is the index written", async () => {
  const path = join(folder, "a.index.br");
  await writeFile(path, writeIndex(books("Fever")).bytes);
  expect(await readIndex(path)).toEqual(books("Fever"));
});

test("a file that is no index is named, its content is not", async () => {
  const path = join(folder, "rubbish.index.br");
  await writeFile(path, "secret words");
  const failure = await readIndex(path).catch((error: unknown) => error);
  expect(String(failure)).toContain(path);
  expect(String(failure)).not.toContain("secret");
});

test("a release carries its index; replacing it leaves the replaced one for readers, and no more", async () => {
  const codes = join(folder, "codes");
  await addRelease(codes, header, rows);
  const bare = await openCatalog([codes]);
  const [plain] = bare.releases("icd10cm");
  if (plain === undefined) throw new Error("the release is not there");
  expect(bare.hasIndex(plain)).toBe(false);
  expect(await bare.readIndex(plain)).toBeUndefined();

  for (const title of ["One", "Two", "Three"]) await addRelease(codes, header, rows, { index: books(title) });
  const catalog = await openCatalog([codes]);
  const [release] = catalog.releases("icd10cm");
  if (release === undefined) throw new Error("the release is not there");
  expect(await catalog.readIndex(release)).toEqual(books("Three"));
  const names = await readdir(codes);
  expect(names.filter((name) => name.endsWith(".index.br")).length).toBe(2);
  expect(names.filter((name) => name.endsWith(".new"))).toEqual([]);
});
