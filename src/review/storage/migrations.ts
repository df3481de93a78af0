/** The schema's history. A migration that has shipped is never edited; a change is a new one. */
import { type Kysely, type Migration, type MigrationProvider, sql } from "kysely";
import { createAccess } from "./access-tables.ts";
import type { RecordSchema } from "./schema.ts";

export type Dialect = "sqlite" | "postgres";

/** Tables whose rows never change: the database itself refuses it. */
const appendOnly = ["audit", "decision"] as const;

/** What of a new row an old one may not have. */
const sameRow = {
  audit: "seq = new.seq",
  decision: "id = new.id or (review_id = new.review_id and version = new.version)",
} as const;

const migrations = {
  "2026-11-29-record": createRecord,
  "2026-11-29-record-access": createAccess,
} as const satisfies Readonly<Record<string, (db: Kysely<RecordSchema>, dialect: Dialect) => Promise<void>>>;

/** In the order in which they are applied. */
export const migrationNames: readonly string[] = Object.keys(migrations).sort();

export function migrationsFor(dialect: Dialect): MigrationProvider {
  const provided = Object.entries(migrations).map(([name, up]): [string, Migration] => [
    name,
    { up: (db) => up(db, dialect) },
  ]);
  return { getMigrations: async () => Object.fromEntries(provided) };
}

async function createRecord(db: Kysely<RecordSchema>, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable("review")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_role", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("finalized_at", "text")
    .addColumn("purged_at", "text")
    .addColumn("assignee", "text")
    .addColumn("second_of", "text", (column) => column.references("review.id"))
    .addColumn("note_of", "text", (column) => column.notNull())
    .addColumn("text_id", "text")
    .addColumn("sealed_context", "text")
    .addColumn("setting", "text")
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("undecided", "integer", (column) => column.notNull())
    .addColumn("accepted", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("review_queue").on("review").columns(["status", "created_at", "id"]).execute();
  await db.schema.createIndex("review_note").on("review").column("note_of").execute();

  await db.schema
    .createTable("decision")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("review_id", "text", (column) => column.notNull().references("review.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("actor_role", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("input", "text", (column) => column.notNull())
    .addColumn("text_id", "text")
    .addUniqueConstraint("decision_version", ["review_id", "version"])
    .execute();

  await db.schema
    .createTable("sealed")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("note_of", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("sealed_note").on("sealed").column("note_of").execute();

  await db.schema
    .createTable("audit")
    .addColumn("seq", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("review_id", "text")
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("entry", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("audit_review").on("audit").columns(["review_id", "seq"]).execute();

  await db.schema
    .createTable("ledger")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .execute();
  await db.insertInto("ledger").values({ id: 1, seq: 0, hash: "" }).execute();

  await db.schema
    .createTable("replay")
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("request_digest", "text", (column) => column.notNull())
    .addColumn("salt", "text", (column) => column.notNull())
    .addColumn("review_id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("replay_key", ["actor_id", "key"])
    .execute();

  await refuseChanges(db, dialect);
}

async function refuseChanges(db: Kysely<RecordSchema>, dialect: Dialect): Promise<void> {
  if (dialect === "postgres") {
    await sql`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
  }
  for (const table of appendOnly) {
    if (dialect === "postgres") {
      await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete on ${sql.table(table)}
        for each row execute function refuse_change()`.execute(db);
      await sql`create trigger ${sql.ref(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db);
      // A session that calls itself a replica fires only triggers that are always on.
      await sql`alter table ${sql.table(table)} enable always trigger ${sql.ref(`${table}_append_only`)}`.execute(
        db,
      );
      await sql`alter table ${sql.table(table)} enable always trigger ${sql.ref(`${table}_no_truncate`)}`.execute(
        db,
      );
      continue;
    }
    for (const change of ["update", "delete"] as const) {
      await sql`create trigger ${sql.ref(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
    }
    // `insert or replace` deletes without firing a trigger on deletes.
    await sql`create trigger ${sql.ref(`${table}_no_replace`)} before insert on ${sql.table(table)}
      when exists (select 1 from ${sql.table(table)} where ${sql.raw(sameRow[table])})
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
  }
}
