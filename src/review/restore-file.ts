/** Puts a new SQLite file in an old one's place, which no process has open then, and none opens meanwhile. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sql } from "kysely";
import { RestoreRefused } from "./restore-refused.ts";
import { alone, openSqlite, type RecordDatabase } from "./storage/database.ts";
import { exists, syncPath } from "./storage/dump-file.ts";

export interface ReplaceOptions {
  /** Keep an old file that is not empty, under another name. */
  readonly force: boolean;
  readonly at: Date;
  readonly isEmpty: (database: RecordDatabase) => Promise<boolean>;
  /** Makes the new file, whole and closed, at the path it is given. */
  readonly make: (file: string) => Promise<void>;
}

const sidecars = ["", "-wal", "-shm", "-journal"];

/** @returns where the old file is kept @throws RestoreRefused where it is in use, or is not empty and `force` is not set */
export async function replaceSqlite(file: string, options: ReplaceOptions): Promise<string | undefined> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = join(folder, `.${basename(file)}.${randomUUID()}.restoring`);
  await oldFile(file, options);
  try {
    await (await open(fresh, "wx", 0o600)).close();
    await options.make(fresh);
    await syncPath(fresh);
    const kept = await alone(file, () => exchange(file, fresh, options));
    await syncPath(folder);
    return kept;
  } catch (error) {
    for (const sidecar of sidecars) await rm(`${fresh}${sidecar}`, { force: true });
    throw error;
  }
}

async function exchange(file: string, fresh: string, options: ReplaceOptions): Promise<string | undefined> {
  const old = await oldFile(file, options);
  const kept = `${file}.before-restore-${options.at.toISOString().replace(/[:.]/g, "")}`;
  if (old === "full") {
    for (const sidecar of sidecars) {
      if (await exists(`${file}${sidecar}`)) await rename(`${file}${sidecar}`, `${kept}${sidecar}`);
    }
  }
  await rename(fresh, file);
  return old === "full" ? kept : undefined;
}

/** Closes the old file's log into it, which only succeeds where nobody else has it open. */
async function oldFile(
  file: string,
  { force, isEmpty }: ReplaceOptions,
): Promise<"absent" | "empty" | "full"> {
  if (!(await exists(file))) return "absent";
  try {
    const database = openSqlite(file, 1000);
    try {
      const state = (await isEmpty(database)) ? "empty" : "full";
      if (state === "full" && !force) throw notEmpty();
      await sql`pragma journal_mode = delete`.execute(database.db);
      return state;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof RestoreRefused) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
      throw new RestoreRefused("the database is in use; stop the service first", { cause: error });
    }
    // Not a database any more: it is kept as it is, or refused.
    if (!force) throw notEmpty();
    return "full";
  }
}

const notEmpty = () =>
  new RestoreRefused(
    "the database is not empty; with --force the old file is kept under another name and the backup takes its place",
  );
