/** Reads the audit log: its entries in order, and its head. */
import type { KeyObject } from "node:crypto";
import type { Reader } from "../store.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import { type AuditEntry, auditEntrySchema } from "./chain.ts";

export interface AuditFilter {
  /** Entries after this one; 0 from the beginning. */
  readonly after: number;
  /** At most so many. */
  readonly limit: number;
  readonly review?: string | undefined;
}

export async function readAudit(db: Reader, { after, limit, review }: AuditFilter): Promise<AuditEntry[]> {
  const all = db.selectFrom("audit").select("entry").where("seq", ">", after).orderBy("seq").limit(limit);
  const rows = await (review === undefined ? all : all.where("review_id", "=", review)).execute();
  return rows.map(({ entry }) => auditEntrySchema.parse(JSON.parse(entry)));
}

/** @param key signs it where given */
export async function readHead(
  db: Reader,
  { at, key }: { readonly at: string; readonly key?: KeyObject | undefined },
): Promise<Anchor> {
  const { seq, hash } = await db
    .selectFrom("ledger")
    .select(["seq", "hash"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  return anchorOf({ seq, hash, at }, key);
}
