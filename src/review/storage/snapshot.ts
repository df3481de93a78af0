/** One state of the database to read from, whatever others write meanwhile. */
import type { Kysely } from "kysely";
import type { RecordDatabase } from "./database.ts";
import type { Dialect } from "./migrations.ts";
import type { RecordSchema } from "./schema.ts";

export interface Snapshot {
  readonly db: Kysely<RecordSchema>;
  readonly dialect: Dialect;
}

/** On SQLite the connection does nothing else until `work` is done, so give it one of its own. */
export function inSnapshot<T>(
  { db, dialect }: Pick<RecordDatabase, "db" | "dialect">,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction();
  const reading =
    dialect === "postgres"
      ? transaction.setIsolationLevel("repeatable read").setAccessMode("read only")
      : transaction;
  return reading.execute((snapshot) => work({ db: snapshot, dialect }));
}
