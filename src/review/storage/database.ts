/** Opens the record's database: a SQLite file by libsql (WAL, synchronous=FULL), or PostgreSQL by its URL. */
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import {
  Kysely,
  Migrator,
  PostgresDialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from "kysely";
import LibsqlDatabase from "libsql";
import pg from "pg";
import { lock } from "proper-lockfile";
import { type Dialect, migrationsFor } from "./migrations.ts";
import type { RecordSchema } from "./schema.ts";

export interface RecordDatabase {
  readonly dialect: Dialect;
  readonly db: Kysely<RecordSchema>;
  /**
   * Removes what was deleted from SQLite's write-ahead log too; call it after a purge. PostgreSQL overwrites deleted rows at its own (auto)vacuum,
   * and keeps them in its log and backups as long as the site's settings say.
   */
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
  if (isPostgres(where)) return migrated(openPostgres(where));
  await mkdir(dirname(where), { recursive: true, mode: 0o700 });
  // Made before SQLite makes it, so that only its owner reads it; the files beside it take its mode.
  await (await open(where, "a", 0o600)).close();
  return alone(where, () => migrated(openSqlite(where)));
}

export function isPostgres(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where);
}

/** Runs `work` while no other process opens the SQLite file: two that start at once must not both make the tables. */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const unlock = await lock(file, {
    realpath: false,
    retries: { retries: 100, minTimeout: 20, maxTimeout: 200 },
  });
  try {
    return await work();
  } finally {
    await unlock();
  }
}

/** Opens a SQLite file as it is, without bringing its schema up to date. @param wait for another process's transaction, in milliseconds */
export function openSqlite(file: string, wait = lockWait): RecordDatabase {
  const database = new LibsqlDatabase(file, { timeout: wait });
  for (const pragma of pragmas) database.pragma(pragma);
  const db = new Kysely<RecordSchema>({
    dialect: new TransactionalSqliteDialect({ database: keepingStatements(database) }),
  });
  return {
    dialect: "sqlite",
    db,
    forget: async () => {
      database.pragma("wal_checkpoint(TRUNCATE)");
    },
    close: () => db.destroy(),
  };
}

/** Opens PostgreSQL as it is, without bringing its schema up to date. */
export function openPostgres(url: string): RecordDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: lockWait });
  // A connection that breaks, idle or between two statements, fails its next query; without listeners it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<RecordSchema>({ dialect: new PostgresDialect({ pool }) });
  return { dialect: "postgres", db, forget: async () => {}, close: () => db.destroy() };
}

async function migrated(opened: RecordDatabase): Promise<RecordDatabase> {
  try {
    await migrate(opened);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** @param last the migration to stop after; the newest where absent */
export async function migrate({ db, dialect }: RecordDatabase, last?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: migrationsFor(dialect) });
  const { error } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
  if (error !== undefined) throw error;
}

/** Names of the migrations a database has been through, in order; none where it has no tables yet. */
export async function migrationsOf({
  db,
  dialect,
}: Pick<RecordDatabase, "db" | "dialect">): Promise<string[]> {
  const migrator = new Migrator({ db, provider: migrationsFor(dialect) });
  const all = await migrator.getMigrations();
  return all.filter(({ executedAt }) => executedAt !== undefined).map(({ name }) => name);
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

/** Statements kept prepared: more than the record's operations have. */
const mostKept = 200;

/** Prepares each statement once: kysely prepares anew each time, which takes SQLite longer than most statements do. */
function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      if (kept.size < mostKept && !/^(?:create|drop|alter|pragma|vacuum)\b/i.test(sql))
        kept.set(sql, statement);
      return statement;
    },
  };
}
