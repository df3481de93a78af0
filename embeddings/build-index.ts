/**
 * Builds the search index of a release, once: in a new folder, under a lock, renamed into place when complete.
 *
 * `<folder>/icd10cm-2026-<key>/` holds LanceDB's files and `stamp.json`. The key is made of everything the rows depend on (builder,
 * model, code set, lexicon), so a stale index is simply not found; the stamp holds a digest of the files, so a damaged one is seen.
 * Of two processes that start at once, one builds and the other waits for it.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { connect, Index } from "@lancedb/lancedb";
import { Field, FixedSizeList, Float32, Schema, Utf8 } from "apache-arrow";
import { lock } from "proper-lockfile";
import { z } from "zod";
import type { Lexicon } from "../src/codes/lexicon.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import { type CodeIndex, type IndexRow, openCodeIndex, tableName } from "../src/search/code-index.ts";
import type { Embedder } from "../src/search/embedder.ts";
import { indexRows } from "./rows.ts";

/** Raised whenever the rows or the way they are stored change. */
const builderVersion = 1;
const chunkRows = 4096;

const stampSchema = z.object({
  builder: z.int(),
  model: z.string(),
  system: z.string(),
  release: z.string(),
  codes: z.string(),
  lexicon: z.string(),
  rows: z.int(),
  /** SHA-256 over the names and contents of LanceDB's files. */
  files: z.string(),
});
export type IndexStamp = z.infer<typeof stampSchema>;

export interface BuiltIndex {
  readonly index: CodeIndex;
  readonly stamp: IndexStamp;
  readonly folder: string;
  /** False where an index already built was opened. */
  readonly built: boolean;
}

export interface BuildOptions {
  readonly release: CodeRelease;
  readonly embedder: Embedder;
  readonly lexicon?: Lexicon;
  /** Where indexes are kept. */
  readonly folder: string;
  /** Called as rows are embedded and stored. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called once where another process is building and this one waits. */
  readonly onWait?: () => void;
  /** Builds anew even where a sound index is there. */
  readonly rebuild?: boolean;
}

/**
 * Opens the release's index, building it first where it is missing, stale or damaged.
 * @throws Error where the folder cannot be written
 */
export async function ensureIndex(options: BuildOptions): Promise<BuiltIndex> {
  const { release, embedder, lexicon, folder } = options;
  const basis = {
    builder: builderVersion,
    model: embedder.id,
    system: release.system,
    release: release.version,
    codes: release.digest,
    lexicon: release.system === "icd10cm" ? (lexicon?.digest ?? "none") : "none",
  };
  const key = createHash("sha256").update(JSON.stringify(basis)).digest("hex").slice(0, 12);
  const target = join(folder, `${release.system}-${release.version}-${key}`);

  const ready = options.rebuild ? undefined : await openSound(target);
  if (ready !== undefined) return { ...ready, folder: target, built: false };

  await mkdir(folder, { recursive: true });
  const release_ = await waitForLock(join(folder, `${release.system}.lock`), options.onWait);
  try {
    const other = options.rebuild ? undefined : await openSound(target);
    if (other !== undefined) return { ...other, folder: target, built: false };
    await removeLeftovers(folder, release.system);
    const aside = join(folder, `.building-${release.system}-${randomUUID()}`);
    const rows = indexRows(release, lexicon);
    await writeLance(aside, rows, embedder, options.onProgress);
    const stamp: IndexStamp = { ...basis, rows: rows.length, files: await digestOf(aside) };
    await writeFile(join(aside, "stamp.json"), `${JSON.stringify(stamp, undefined, 2)}\n`);
    await rm(target, { recursive: true, force: true });
    await rename(aside, target);
    await removeOld(folder, `${release.system}-${release.version}-`, target);
    return { index: await openCodeIndex(target), stamp, folder: target, built: true };
  } finally {
    await release_();
  }
}

async function openSound(target: string): Promise<{ index: CodeIndex; stamp: IndexStamp } | undefined> {
  try {
    const stamp = stampSchema.parse(JSON.parse(await readFile(join(target, "stamp.json"), "utf8")));
    if ((await digestOf(target)) !== stamp.files) return undefined;
    const index = await openCodeIndex(target);
    if (index.rows === stamp.rows) return { index, stamp };
    index.close();
    return undefined;
  } catch {
    return undefined;
  }
}

async function waitForLock(path: string, onWait: (() => void) | undefined): Promise<() => Promise<void>> {
  const options = { realpath: false, stale: 15_000, update: 5_000 };
  try {
    return await lock(path, options);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ELOCKED")) throw error;
    onWait?.();
    return lock(path, { ...options, retries: { retries: 600, factor: 1, minTimeout: 500, maxTimeout: 500 } });
  }
}

async function writeLance(
  folder: string,
  rows: readonly IndexRow[],
  embedder: Embedder,
  onProgress: BuildOptions["onProgress"],
): Promise<void> {
  const connection = await connect(folder);
  const schema = rowSchema(embedder.dimensions);
  const table = await connection.createEmptyTable(tableName, schema);
  onProgress?.(0, rows.length);
  for (let from = 0; from < rows.length; from += chunkRows) {
    const chunk = rows.slice(from, from + chunkRows);
    const vectors = new Float32Array(chunk.length * embedder.dimensions);
    for (let at = 0; at < chunk.length; at += 512) {
      const part = chunk.slice(at, at + 512);
      vectors.set(await embedder.embed(part.map((row) => row.text)), at * embedder.dimensions);
      onProgress?.(from + at + part.length, rows.length);
    }
    await table.add(
      chunk.map((row, at) => ({
        ...row,
        vector: Array.from(vectors.subarray(at * embedder.dimensions, (at + 1) * embedder.dimensions)),
      })),
    );
  }
  await table.createIndex("text", {
    config: Index.fts({
      baseTokenizer: "simple",
      lowercase: true,
      stem: true,
      removeStopWords: true,
      asciiFolding: true,
      withPosition: false,
    }),
  });
  await table.createIndex("vector", {
    config: Index.hnswSq({ numPartitions: 1, distanceType: "cosine", m: 20, efConstruction: 150 }),
  });
  await table.optimize({ cleanupOlderThan: new Date() });
  table.close();
  connection.close();
}

function rowSchema(dimensions: number): Schema {
  return new Schema([
    new Field("concept", new Utf8(), false),
    new Field("kind", new Utf8(), false),
    new Field("text", new Utf8(), false),
    new Field("vector", new FixedSizeList(dimensions, new Field("item", new Float32(), true)), false),
  ]);
}

async function digestOf(folder: string): Promise<string> {
  const files: string[] = [];
  const walk = async (path: string) => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) await walk(below);
      else if (entry.name !== "stamp.json") files.push(below);
    }
  };
  await walk(folder);
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    hash.update(`${relative(folder, file)}\0`);
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  }
  return hash.digest("hex");
}

/** What a build that was killed left behind; only called while holding the lock. */
async function removeLeftovers(folder: string, system: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(`.building-${system}-`))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Keeps the index just built and the one before it, which another process may still be serving. */
async function removeOld(folder: string, prefix: string, current: string): Promise<void> {
  const others: { path: string; at: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(prefix) && path !== current) others.push({ path, at: (await stat(path)).mtimeMs });
  }
  others.sort((a, b) => b.at - a.at);
  for (const { path } of others.slice(1)) await rm(path, { recursive: true, force: true });
}
