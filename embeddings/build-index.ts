/**
 * Builds the search index of a release, once: in a new folder, under a lock, renamed into place when complete.
 *
 * `<folder>/icd10cm-2026-<key>-<n>/` holds LanceDB's files and `stamp.json`. The key is made of everything the rows depend on (builder,
 * model, code set, lexicon), so a stale index is simply not found; the stamp holds a digest of the files, so a damaged one is seen and
 * passed over. A folder once in place is never changed: a new build takes the next number. Of two processes that start at once, one
 * builds and the other waits for it.
 */
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Lexicon } from "../src/codes/lexicon.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import { type CodeIndex, openCodeIndex } from "../src/search/code-index.ts";
import type { Embedder } from "../src/search/embedder.ts";
import { type BuildLock, takeBuildLock } from "./build-lock.ts";
import {
  type IndexBasis,
  type IndexStamp,
  isReserved,
  keyOf,
  reserveStamp,
  soundStamp,
  writeStamp,
} from "./index-stamp.ts";
import { writeLanceRows } from "./lance-rows.ts";
import { indexRows } from "./rows.ts";

export type { IndexStamp } from "./index-stamp.ts";

/** Raised whenever the rows or the way they are stored change, LanceDB's version included. */
const builderVersion = 4;
/** How often a build is begun again whose lock another process took over. */
const attempts = 3;

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
  /** Called as rows are embedded and stored; `done` reaches `total` only when the index is in place. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called once where another process is building and this one waits. */
  readonly onWait?: () => void;
  /** Builds anew even where a sound index is there. */
  readonly rebuild?: boolean;
  /** Milliseconds after which the lock of a process that died counts as abandoned: 15,000 unless told, at least 2,000. */
  readonly staleAfter?: number;
}

/** Where the indexes of one basis stand. */
interface Place {
  readonly folder: string;
  readonly basis: IndexBasis;
  /** What their names begin with; a number follows. */
  readonly prefix: string;
}

/**
 * Opens the release's index, building it first where it is missing, stale or damaged. A folder that cannot be written will do where a
 * sound index is in it.
 * @throws Error naming the folder where it cannot be written or is full
 */
export async function ensureIndex(options: BuildOptions): Promise<BuiltIndex> {
  const { release, folder, rebuild = false, onWait, staleAfter } = options;
  const basis = basisOf(options);
  const place = { folder, basis, prefix: `${release.system}-${release.version}-${keyOf(basis)}-` };
  const ready = rebuild ? undefined : await openNewest(place);
  if (ready !== undefined) return ready;

  for (let attempt = 1; ; attempt++) {
    let lock: BuildLock | undefined;
    const aside = join(folder, `.building-${release.system}-${randomUUID()}`);
    let begun = false;
    try {
      await mkdir(folder, { recursive: true });
      lock = await takeBuildLock(join(folder, release.system), {
        onWait,
        ...(staleAfter === undefined ? {} : { staleAfter }),
      });
      const other = rebuild ? undefined : await openNewest(place);
      if (other !== undefined) return other;
      await removeLeftovers(folder, release.system);
      await mkdir(aside);
      await reserveStamp(aside);
      begun = true;
      return await build(aside, place, options);
    } catch (cause) {
      const takenOver = lock?.lost() || (begun && !(await isReserved(aside)));
      await rm(aside, { recursive: true, force: true }).catch(() => undefined);
      if (!takenOver || attempt === attempts) throw new Error(explain(folder, cause), { cause });
    } finally {
      await lock?.release();
    }
  }
}

async function build(aside: string, place: Place, options: BuildOptions): Promise<BuiltIndex> {
  const { release, embedder, lexicon, onProgress } = options;
  const { folder, basis, prefix } = place;
  const rows = indexRows(release, lexicon);
  onProgress?.(0, rows.length);
  const rowsDigest = await writeLanceRows(aside, rows, embedder, (done) => {
    if (done < rows.length) onProgress?.(done, rows.length);
  });
  const content = createHash("sha256")
    .update(`${keyOf(basis)} ${rowsDigest}`)
    .digest("hex");
  const stamp = await writeStamp(aside, basis, { rows: rows.length, content });
  const target = await publish(aside, folder, prefix);
  await removeOld(folder, `${release.system}-${release.version}-`, target);
  const index = await openCodeIndex(target);
  onProgress?.(rows.length, rows.length);
  return { index, stamp, folder: target, built: true };
}

function basisOf({ release, embedder, lexicon }: BuildOptions): IndexBasis {
  return {
    builder: builderVersion,
    model: embedder.id,
    system: release.system,
    release: release.version,
    codes: release.digest,
    lexicon: release.system === "icd10cm" ? (lexicon?.digest ?? "none") : "none",
  };
}

/** The newest sound index of a basis. */
async function openNewest({ folder, basis, prefix }: Place): Promise<BuiltIndex | undefined> {
  for (const { name } of await numbered(folder, prefix)) {
    const path = join(folder, name);
    const stamp = await soundStamp(path, basis);
    const index = stamp && (await openCodeIndex(path).catch(() => undefined));
    if (index?.rows === stamp?.rows && index && stamp) return { index, stamp, folder: path, built: false };
    index?.close();
  }
  return undefined;
}

/** Never lands on a folder that is there: another process may be serving it. */
async function publish(aside: string, folder: string, prefix: string): Promise<string> {
  for (let number = ((await numbered(folder, prefix))[0]?.number ?? 0) + 1; ; number++) {
    const target = join(folder, `${prefix}${number}`);
    if (await exists(target)) continue;
    try {
      await rename(aside, target);
      return target;
    } catch (error) {
      const code = codeOf(error);
      if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
    }
  }
}

/** The folders named `<prefix><number>`, the highest number first; none where the folder cannot be read. */
async function numbered(folder: string, prefix: string): Promise<{ name: string; number: number }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => ({ name, number: Number(name.slice(prefix.length)) }))
    .sort((a, b) => b.number - a.number);
}

/**
 * What builds that were killed left behind; only called while holding the lock. Each is renamed first, so that a builder that only
 * slept, and lost its lock, finds all of its folder or nothing.
 */
async function removeLeftovers(folder: string, system: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const doomed = join(folder, `.removing-${system}-${randomUUID()}`);
    if (name.startsWith(`.building-${system}-`)) await rename(path, doomed).catch(() => undefined);
    else if (!name.startsWith(`.removing-${system}-`)) continue;
    await rm(name.startsWith(".building-") ? doomed : path, { recursive: true, force: true });
  }
}

/** Keeps the index just built and the one before it, which another process may still be serving. */
async function removeOld(folder: string, prefix: string, current: string): Promise<void> {
  const others: { path: string; at: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(prefix) || path === current) continue;
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined) others.push({ path, at: found.mtimeMs });
  }
  others.sort((a, b) => b.at - a.at);
  for (const { path } of others.slice(1))
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function explain(folder: string, cause: unknown): string {
  const code = codeOf(cause);
  const message = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || /permission denied/i.test(message)) {
    return `the index folder ${folder} cannot be written (${code ?? "permission denied"})`;
  }
  if (code === "ENOSPC" || code === "EDQUOT" || /no space left|quota exceeded/i.test(message)) {
    return `the index folder ${folder} is full`;
  }
  return `the search index cannot be built in ${folder}: ${message}`;
}
