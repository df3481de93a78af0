/** Opens the record's database: a SQLite file by libsql (WAL, synchronous=FULL), or PostgreSQL by its URL. */
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { Kysely, Migrator, PostgresDialect, SqliteAdapter, SqliteDialect } from "kysely";
import LibsqlDatabase from "libsql";
import pg from "pg";
import { lock } from "proper-lockfile";
import { type Dialect, migrationsFor } from "./migrations.ts";
import type { RecordSchema } from "./schema.ts";

export interface RecordDatabase {
  readonly dialect: Dialect;
  readonly db: Kysely<RecordSchema>;
  /** Removes what was deleted from the write-ahead log too; call it after a purge. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** `secure_delete` overwrites what is purged. */
const pragmas = ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"];

/** How long a writer waits for another process's transaction, in milliseconds. */
const lockWait = 10_000;

/**
 * Opens the database and brings its schema up to date.
 * @param where `postgres://...` or `postgresql://...`, else the path of a SQLite file, whose folder is made where absent
 * @throws Error where it cannot be opened, or where a newer Chartcode has changed its schema
 */
export async function openRecordDatabase(where: string): Promise<RecordDatabase> {
  return /^postgres(?:ql)?:\/\//.test(where) ? openPostgres(where) : openSqlite(where);
}

async function openSqlite(file: string): Promise<RecordDatabase> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // Made before SQLite makes it, so that only its owner reads it; the files beside it take its mode.
  await (await open(file, "a", 0o600)).close();
  // Two processes that start at once must not both make the tables.
  const unlock = await lock(file, {
    realpath: false,
    retries: { retries: 100, minTimeout: 20, maxTimeout: 200 },
  });
  try {
    const database = new LibsqlDatabase(file, { timeout: lockWait });
    for (const pragma of pragmas) database.pragma(pragma);
    const db = new Kysely<RecordSchema>({ dialect: new TransactionalSqliteDialect({ database }) });
    return await migrated({
      dialect: "sqlite",
      db,
      forget: async () => {
        database.pragma("wal_checkpoint(TRUNCATE)");
      },
      close: () => db.destroy(),
    });
  } finally {
    await unlock();
  }
}

async function openPostgres(url: string): Promise<RecordDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: lockWait });
  // A connection that breaks, idle or between two statements, fails its next query; without listeners it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<RecordSchema>({ dialect: new PostgresDialect({ pool }) });
  return migrated({ dialect: "postgres", db, forget: async () => {}, close: () => db.destroy() });
}

async function migrated(opened: RecordDatabase): Promise<RecordDatabase> {
  const migrator = new Migrator({ db: opened.db, provider: migrationsFor(opened.dialect) });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return opened;
  await opened.close();
  throw error;
}

/** SQLite's own dialect, but migrations run in one transaction: a kill in the middle leaves nothing half made. */
class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
