/**
 * Every release the service knows: those it ships and those the site has installed or imported. Look-ups go by date
 * of service.
 */
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CodeSystem, codeSystems } from "../contract/codes.ts";
import { type CodeRelease, releaseOf } from "./release.ts";
import { type CodeRow, readTable, type TableHeader, writeTable } from "./table.ts";

export interface DatedRelease {
  readonly release: CodeRelease;
  /** False where no release covers the date and the newest one stands in. */
  readonly inForce: boolean;
}

export interface CodeCatalog {
  /** Systems with at least one release, in the contract's order. */
  readonly systems: readonly CodeSystem[];
  /** All releases of a system, oldest first. */
  releases(system: CodeSystem): readonly CodeRelease[];
  /** The release in force on a date of service, else the newest; undefined where the system is not installed. */
  on(system: CodeSystem, date: string): DatedRelease | undefined;
}

const tableFile = /^[a-z0-9]+-[\w.]+\.tsv\.br$/;

/**
 * @param folders searched in order; a later folder's table replaces an earlier one of the same system and version. A folder
 *   that does not exist counts as empty.
 * @throws Error naming the file where a table cannot be read
 */
export async function openCatalog(folders: readonly string[]): Promise<CodeCatalog> {
  const found = new Map<string, CodeRelease>();
  for (const folder of folders) {
    const names = (await namesIn(folder)).filter((name) => tableFile.test(name)).sort();
    for (const name of names) {
      const release = releaseOf(await readTable(join(folder, name)));
      found.set(`${release.system} ${release.version}`, release);
    }
  }
  return catalogOf([...found.values()]);
}

/** A catalog over releases already in memory. */
export function catalogOf(all: readonly CodeRelease[]): CodeCatalog {
  const releases = (system: CodeSystem) =>
    all.filter((release) => release.system === system).sort((a, b) => a.from.localeCompare(b.from));
  return {
    systems: codeSystems.filter((system) => releases(system).length > 0),
    releases,
    on: (system, date) => {
      const known = releases(system);
      const current = known.findLast((release) => release.inForce(date));
      const release = current ?? known.at(-1);
      return release === undefined ? undefined : { release, inForce: current !== undefined };
    },
  };
}

/**
 * Adds a release to a folder that {@link openCatalog} reads: written aside, then renamed, so a reader sees all of it or none.
 * @returns the path written
 */
export async function addRelease(
  folder: string,
  header: TableHeader,
  rows: readonly CodeRow[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${header.system}-${header.version}.tsv.br`);
  const aside = `${path}.${process.pid}.new`;
  await writeFile(aside, writeTable(header, rows));
  await rename(aside, path);
  return path;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
