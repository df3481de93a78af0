/** Writes the audit log: one link for each thing done, in the transaction that does it. */
import { sql, type Transaction } from "kysely";
import type { Actor } from "../../contract/reviews.ts";
import type { RecordSchema } from "../storage/schema.ts";
import { type AuditEntry, linkAfter } from "./chain.ts";

/** Who asks, from where, and when. */
export interface Caller {
  readonly actor: Actor;
  /** A network address, `local` or `command-line`. */
  readonly from: string;
}

export interface Ledger {
  /** Appends a link; links of one transaction follow each other. */
  append(entry: Omit<AuditEntry, "seq">): Promise<void>;
  /** @returns what forgets the links appended since, where the transaction rolls back to here */
  mark(): () => void;
}

/**
 * Takes the chain's lock for the rest of the transaction. It must be the transaction's first statement: a write, so that SQLite waits for
 * another process here instead of failing later, and PostgreSQL's other transactions see what this one did.
 */
export async function lockLedger(transaction: Transaction<RecordSchema>): Promise<Ledger> {
  const head = await transaction
    .updateTable("ledger")
    .set({ seq: sql`seq` })
    .where("id", "=", 1)
    .returning(["seq", "hash"])
    .executeTakeFirstOrThrow();
  let { seq, hash } = head;
  return {
    mark() {
      const marked = { seq, hash };
      return () => {
        ({ seq, hash } = marked);
      };
    },
    async append(entry) {
      const link = linkAfter(hash, { seq: seq + 1, ...entry });
      seq += 1;
      hash = link.hash;
      await transaction
        .insertInto("audit")
        .values({
          seq,
          at: entry.at,
          review_id: entry.review ?? null,
          action: entry.action,
          entry: link.text,
          hash,
        })
        .execute();
      await transaction.updateTable("ledger").set({ seq, hash }).where("id", "=", 1).execute();
    },
  };
}
