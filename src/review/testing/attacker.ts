/** What someone with write access to the database does to the record: first the triggers go, then anything does. */
import { sql } from "kysely";
import { type AuditEntry, auditEntrySchema, beginning, hashOf, linkAfter } from "../audit/chain.ts";
import type { RecordDatabase } from "../storage/database.ts";
import type { AuditRow } from "../storage/schema.ts";

export async function dropTriggers({ db, dialect }: RecordDatabase): Promise<void> {
  if (dialect === "postgres") {
    await sql`drop function refuse_change() cascade`.execute(db);
    return;
  }
  const triggers = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(
    db,
  );
  for (const { name } of triggers.rows) await sql`drop trigger ${sql.ref(name)}`.execute(db);
}

export function linksOf({ db }: RecordDatabase): Promise<AuditRow[]> {
  return db.selectFrom("audit").selectAll().orderBy("seq").execute();
}

export function entryOf({ entry }: AuditRow): AuditEntry {
  return auditEntrySchema.parse(JSON.parse(entry));
}

/** Writes these links in place of all from their first on, and the ledger's head after them. */
export async function rewriteFrom(
  { db }: RecordDatabase,
  first: number,
  rows: readonly AuditRow[],
): Promise<void> {
  await db.deleteFrom("audit").where("seq", ">=", first).execute();
  for (const row of rows) await db.insertInto("audit").values(row).execute();
  const last = await db
    .selectFrom("audit")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  await db
    .updateTable("ledger")
    .set(last ?? { seq: 0, hash: beginning })
    .execute();
}

/** The same entries as a sound chain after the link before `first`. */
export function rechained(
  before: AuditRow | undefined,
  entries: readonly Omit<AuditEntry, "seq">[],
): AuditRow[] {
  let { seq, hash } = before ?? { seq: 0, hash: beginning };
  return entries.map((entry) => {
    seq += 1;
    const link = linkAfter(hash, { ...entry, seq });
    hash = link.hash;
    return {
      seq,
      at: entry.at,
      review_id: entry.review ?? null,
      action: entry.action,
      entry: link.text,
      hash,
    };
  });
}

/** The link's text changed so that it is still canonical, and its own hash made right again. */
export function changedText(before: AuditRow | undefined, row: AuditRow): Pick<AuditRow, "entry" | "hash"> {
  const entry = row.entry.replace('"from":"', '"from":"x');
  return { entry, hash: hashOf(before?.hash ?? beginning, entry) };
}
