import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addRelease, openCatalog } from "./catalog.ts";
import { readCptFolder } from "./cpt-files.ts";

/** Unassigned numbers and wording of our own: no CPT content. */
const long =
  "Made-up licence header 2026\r\nsecond header line\r\n\r\n00001\tMending of one garden gate\r\n00002\tPainting of fence, naïve style\r\n";
const consumer = "Concept Id\tCPT Code\tConsumer Friendly Descriptor\r\n1\t00001\tGate repair\r\n";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-cpt-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("reads codes, long descriptors and consumer wording", async () => {
  await writeFile(join(folder, "LONGULT.txt"), long);
  await writeFile(join(folder, "consumerdescriptor.TXT"), consumer);
  const { header, rows } = await readCptFolder(folder);
  expect(header).toMatchObject({ system: "cpt", version: "2026", from: "2026-01-01", to: "2026-12-31" });
  expect(rows).toEqual([
    {
      code: "00001",
      flag: "billable",
      title: "Mending of one garden gate",
      notes: [{ kind: "inclusionTerm", text: "Gate repair" }],
    },
    { code: "00002", flag: "billable", title: "Painting of fence, naïve style", notes: [] },
  ]);
});

test("reads Windows-1252 where the file is not UTF-8", async () => {
  await writeFile(join(folder, "LONGULT.txt"), Buffer.from(long, "latin1"));
  const { rows } = await readCptFolder(folder);
  expect(rows[1]?.title).toBe("Painting of fence, naïve style");
});

test("says which line is wrong without repeating it", async () => {
  await writeFile(join(folder, "LONGULT.txt"), `${long}0000X2 no tab here\r\n`);
  await expect(readCptFolder(folder)).rejects.toThrow(
    "LONGULT.txt, line 6: expected a five-character code, a tab and its descriptor",
  );
});

test("says what is missing", async () => {
  await expect(readCptFolder(folder)).rejects.toThrow("holds no LONGULT.txt");
  await writeFile(join(folder, "LONGULT.txt"), long.replace("2026", ""));
  await expect(readCptFolder(folder)).rejects.toThrow("--release YYYY");
});

test("an imported release stands in the catalog beside the others", async () => {
  await writeFile(join(folder, "LONGULT.txt"), long);
  const { header, rows } = await readCptFolder(folder);
  const codes = join(folder, "codes");
  await addRelease(codes, header, rows);
  const catalog = await openCatalog([join(folder, "absent"), codes]);
  expect(catalog.systems).toEqual(["cpt"]);
  expect(catalog.on("cpt", "2026-06-01")).toMatchObject({ inForce: true });
  expect(catalog.on("cpt", "2030-06-01")).toMatchObject({ inForce: false });
  expect(catalog.on("icd10cm", "2026-06-01")).toBeUndefined();
  expect(catalog.on("cpt", "2026-06-01")?.release.get("00001")?.title).toBe("Mending of one garden gate");
});
