/** Puts a backup into an empty database, of either kind: all of it, with its chain proven, or nothing. */
import { sql } from "kysely";
import { lockLedger } from "./audit/ledger.ts";
import { type Verdict, verifySnapshot } from "./audit/verify.ts";
import { replaceSqlite } from "./restore-file.ts";
import { RestoreRefused } from "./restore-refused.ts";
import {
  isPostgres,
  migrate,
  migrationsOf,
  openPostgres,
  openSqlite,
  type RecordDatabase,
} from "./storage/database.ts";
import { type DumpHeader, DumpProblem, type DumpRow, dumpedTables, rowsIn } from "./storage/dump.ts";
import { type CheckedDump, readDumpFile } from "./storage/dump-file.ts";
import { migrationNames } from "./storage/migrations.ts";

export interface RestoreOptions {
  /** Keep a SQLite file that is not empty beside the new one, under another name. PostgreSQL must be empty anyway. */
  readonly force?: boolean;
  readonly at: Date;
  /** Rows put in so far, of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Links proven so far. */
  readonly onVerify?: (links: number) => void;
}

export interface Restored extends CheckedDump {
  /** Links of the chain, the one that tells of the restoration included. */
  readonly links: number;
  /** Where the SQLite file that was there is kept. */
  readonly kept?: string;
}

/**
 * Reads the whole file first, so that nothing is begun with one that is cut or changed. PostgreSQL without tables is given them before its
 * one transaction, and keeps them, empty, where that fails. The chain gets one link more, which tells of the restoration.
 * @param where as `openRecordDatabase` takes it
 * @throws DumpProblem, RestoreRefused
 */
export async function restore(where: string, file: string, options: RestoreOptions): Promise<Restored> {
  const checked = await readDumpFile(file);
  refuseUnknown(checked.header);
  if (isPostgres(where)) {
    const database = openPostgres(where);
    try {
      await refuseFull(database, checked.header);
      const links = await fill(database, file, checked, options);
      await migrate(database);
      return { ...checked, links };
    } finally {
      await database.close();
    }
  }
  let links = 0;
  const kept = await replaceSqlite(where, {
    force: options.force ?? false,
    at: options.at,
    isEmpty,
    make: async (fresh) => {
      const database = openSqlite(fresh);
      try {
        links = await fill(database, file, checked, options);
        await migrate(database);
        await sql`pragma journal_mode = delete`.execute(database.db);
      } finally {
        await database.close();
      }
    },
  });
  return { ...checked, links, ...(kept === undefined ? {} : { kept }) };
}

function refuseUnknown({ migrations }: DumpHeader): void {
  if (migrations.some((name, at) => name !== migrationNames[at])) {
    throw new RestoreRefused("the backup was made by a newer Chartcode; restore it with that one");
  }
}

async function refuseFull(database: RecordDatabase, { migrations }: DumpHeader): Promise<void> {
  if (!(await isEmpty(database))) {
    throw new RestoreRefused("the database is not empty; a backup is restored into an empty one only");
  }
  const there = await migrationsOf(database);
  if (there.length > migrations.length) {
    throw new RestoreRefused(
      "the database has tables of a newer Chartcode than the backup; give it one without tables",
    );
  }
}

/** Whether no table of ours has a row of anybody's; the ledger of an empty chain is one. */
async function isEmpty(database: Pick<RecordDatabase, "db">): Promise<boolean> {
  const tables = await database.db.introspection.getTables();
  for (const { name } of tables.filter((table) => dumpedTables.includes(table.name))) {
    if (name !== "ledger" && (await rowsIn(database, name)) > 0) return false;
  }
  return true;
}

/** @returns the links of the chain */
async function fill(
  database: RecordDatabase,
  file: string,
  { header, trailer }: CheckedDump,
  { at, onProgress, onVerify }: RestoreOptions,
): Promise<number> {
  await migrate(database, header.migrations.at(-1));
  const total = Object.values(trailer.rows).reduce((sum, rows) => sum + rows, 0);
  return database.db.transaction().execute(async (writer) => {
    await lockLedger(writer);
    if (!(await isEmpty({ db: writer }))) throw new RestoreRefused("the database is not empty any more");
    let done = 0;
    const again = await readDumpFile(file, async (rows) => {
      for (const batch of byTable(rows)) await put({ db: writer }, batch);
      done += rows.length;
      onProgress?.(done, total);
    });
    if (again.trailer.sha256 !== trailer.sha256) throw new DumpProblem("the file was changed meanwhile");
    const verdict = await verifySnapshot(
      { db: writer, dialect: database.dialect },
      onVerify === undefined ? {} : { onProgress: onVerify },
    );
    if (!verdict.sound) throw new RestoreRefused(`the backup's chain does not hold: ${brokenAt(verdict)}`);
    const ledger = await lockLedger(writer);
    await ledger.append({
      at: at.toISOString(),
      by: { id: "command-line", role: "local" },
      from: "command-line",
      action: "restored-from-backup",
      about: { backupOf: header.at, seq: verdict.links, hash: verdict.head },
    });
    return verdict.links + 1;
  });
}

const brokenAt = ({ seq, reason }: Extract<Verdict, { sound: false }>) => `link ${seq}, ${reason}`;

/** Parts a page where the table or its columns change. */
function byTable(rows: readonly DumpRow[]): DumpRow[][] {
  const batches: DumpRow[][] = [];
  let shape = "";
  for (const row of rows) {
    const its = JSON.stringify([row.table, Object.keys(row.row)]);
    if (its !== shape || (batches.at(-1)?.length ?? 0) >= 100) batches.push([]);
    shape = its;
    batches.at(-1)?.push(row);
  }
  return batches;
}

async function put({ db }: Pick<RecordDatabase, "db">, batch: readonly DumpRow[]): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  const { table } = first;
  if (!dumpedTables.includes(table))
    throw new DumpProblem("the file has rows of a table that is unknown here");
  const columns = Object.keys(first.row);
  const values = batch.map(({ row }) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const inPlace = sql`on conflict (id) do update set seq = excluded.seq, hash = excluded.hash`;
  try {
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)} ${table === "ledger" ? inPlace : sql``}`.execute(db);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    // The database's own words may quote the row.
    throw new RestoreRefused(`rows of the table ${table} cannot be put in (${code})`);
  }
}
