/** The notes the benchmark reads: the 23 outpatient notes beside the project, or notes of our own where they are absent. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface BenchNote {
  readonly id: string;
  readonly text: string;
}

export async function benchNotes(): Promise<{ source: string; notes: BenchNote[] }> {
  const shared = fileURLToPath(new URL("../../../shared/eval/aci-notes", import.meta.url));
  const own = fileURLToPath(new URL("../../test/reading/notes", import.meta.url));
  const folder = existsSync(shared) ? shared : own;
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  const notes = await Promise.all(
    names.map(async (name) => ({
      id: name.slice(0, -".txt".length),
      text: await readFile(join(folder, name), "utf8"),
    })),
  );
  return { source: folder === shared ? "ACI-Bench, 23 outpatient notes" : "test/reading/notes", notes };
}
