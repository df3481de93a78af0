/** The chain as it goes out: its head for keeping elsewhere, and its entries. */
import type { Kysely } from "kysely";
import type { RecordSchema } from "../storage/schema.ts";

/** @returns undefined where the ledger's head is not the chain's last link */
export async function headOfChain(
  db: Kysely<RecordSchema>,
): Promise<{ seq: number; hash: string } | undefined> {
  const row = await db
    .selectFrom("ledger")
    .leftJoin("audit", "audit.seq", "ledger.seq")
    .select(["ledger.seq", "ledger.hash", "audit.hash as last"])
    .where("ledger.id", "=", 1)
    .executeTakeFirst();
  if (row === undefined || (row.last ?? "") !== row.hash) return undefined;
  return { seq: row.seq, hash: row.hash };
}

/** Texts of the entries in order, as they were hashed, a page at a time. */
export async function* entryTexts(db: Kysely<RecordSchema>): AsyncGenerator<string[]> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("audit")
      .select(["seq", "entry"])
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(1000)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ entry }) => entry);
    after = last.seq;
  }
}
