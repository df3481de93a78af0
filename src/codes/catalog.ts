/**
 * Every release the service knows: those it ships and those the site has installed or imported. Look-ups go by date
 * of service.
 */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type CodeSystem, codeSystems } from "../contract/codes.ts";
import { readIndex, writeIndex } from "./official/index-file.ts";
import type { IndexBooks } from "./official/index-terms.ts";
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
  /** Whether the release came with the publisher's Alphabetic Index. */
  hasIndex(release: CodeRelease): boolean;
  /**
   * Reads the release's Alphabetic Index; undefined where it came without one.
   * @throws Error naming the file where it is missing or damaged
   */
  readIndex(release: CodeRelease): Promise<IndexBooks | undefined>;
}

const tableFile = /^[a-z0-9]+-[\w.]+\.tsv\.br$/;

/**
 * @param folders searched in order; a later folder's table replaces an earlier one of the same system and version. A folder
 *   that does not exist counts as empty.
 * @throws Error naming the file where a table cannot be read
 */
export async function openCatalog(folders: readonly string[]): Promise<CodeCatalog> {
  const found = new Map<string, CodeRelease>();
  const indexes = new Map<CodeRelease, string>();
  for (const folder of folders) {
    const names = (await namesIn(folder)).filter((name) => tableFile.test(name)).sort();
    for (const name of names) {
      const table = await readTable(join(folder, name));
      const release = releaseOf(table);
      if (table.index !== undefined) indexes.set(release, join(folder, basename(table.index)));
      found.set(`${release.system} ${release.version}`, release);
    }
  }
  return catalogOf([...found.values()], indexes);
}

/**
 * A catalog over releases already in memory.
 * @param indexes the index files of those releases that have one
 */
export function catalogOf(
  all: readonly CodeRelease[],
  indexes: ReadonlyMap<CodeRelease, string> = new Map(),
): CodeCatalog {
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
    hasIndex: (release) => indexes.has(release),
    readIndex: async (release) => {
      const path = indexes.get(release);
      return path === undefined ? undefined : readIndex(path);
    },
  };
}

/** Tables are written where somebody waits: a sixth larger than the shipped ones, in a fiftieth of the time. */
const tableQuality = 6;

/**
 * Adds a release to a folder that {@link openCatalog} reads: written aside, then renamed, so a reader sees all of it or none. The table
 * names its index file, which is in place before the table is; the index of the release replaced stays for those who still read it.
 * @returns the path of the table
 */
export async function addRelease(
  folder: string,
  header: TableHeader,
  rows: readonly CodeRow[],
  { index }: { index?: IndexBooks } = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const stem = `${header.system}-${header.version}`;
  const written = index === undefined ? undefined : writeIndex(index);
  const indexFile = written === undefined ? undefined : `${stem}-${written.digest}.index.br`;
  if (written !== undefined && indexFile !== undefined) {
    await replaceFile(join(folder, indexFile), written.bytes);
  }
  const path = join(folder, `${stem}.tsv.br`);
  const replaced = await readTable(path).catch(() => undefined);
  const named = indexFile === undefined ? header : { ...header, index: indexFile };
  await replaceFile(path, writeTable(named, rows, tableQuality));
  for (const name of await namesIn(folder)) {
    const isOld = name.startsWith(`${stem}-`) && name.endsWith(".index.br");
    if (isOld && name !== indexFile && name !== replaced?.index)
      await rm(join(folder, name), { force: true });
  }
  return path;
}

/** @throws Error where the folder cannot be written; then nothing is left behind */
async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const aside = `${path}.${process.pid}.new`;
  try {
    await writeFile(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
