/**
 * CodiEsp (CLEF eHealth 2020), diagnosis codes, machine-translated to English: `<half>/text_files_en/<id>.txt` and `<half>/<half>D.tsv`
 * with `id TAB code` in lower case. The train half stands beside the other.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { writtenIcd10cm } from "../../src/codes/code.ts";
import type { CodedDocument, Dataset } from "./dataset.ts";

/** @throws Error where the folder holds no CodiEsp half */
export async function readCodiesp(path: string): Promise<Dataset> {
  const folder = resolve(path);
  const half = basename(folder);
  const documents = await readHalf(folder);
  const train = half === "train" ? documents : await readHalf(join(dirname(folder), "train")).catch(() => []);
  return { name: `codiesp ${half}`, documents, train };
}

async function readHalf(folder: string): Promise<CodedDocument[]> {
  const half = basename(folder);
  const gold = new Map<string, Set<string>>();
  for (const line of (await readFile(join(folder, `${half}D.tsv`), "utf8")).split(/\r?\n/)) {
    const [id = "", code = ""] = line.split("\t");
    if (id === "" || code === "") continue;
    gold.set(id, (gold.get(id) ?? new Set()).add(writtenIcd10cm(code)));
  }
  const texts = join(folder, "text_files_en");
  const names = (await readdir(texts)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -".txt".length);
      return { id, text: await readFile(join(texts, name), "utf8"), codes: [...(gold.get(id) ?? [])] };
    }),
  );
}
