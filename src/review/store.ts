/** Reads and writes of the record that its operations share: rows, opened notes, and answers remembered under an idempotency key. */
import { createHash, randomBytes } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { canonicalJson } from "./audit/chain.ts";
import type { Caller } from "./audit/ledger.ts";
import { Refusal } from "./refusal.ts";
import type { DecisionWithWords } from "./rows.ts";
import type { RecordSchema, ReviewRow } from "./storage/schema.ts";

export type Reader = Kysely<RecordSchema>;
export type Writer = Transaction<RecordSchema>;

/** @throws Refusal `not-found` */
export async function reviewRow(db: Reader, id: string): Promise<ReviewRow> {
  const row = await db.selectFrom("review").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("not-found", "There is no such review.");
  return row;
}

/** In order. @param upTo the last version wanted; all where absent */
export function decisionRows(db: Reader, review: string, upTo?: number): Promise<DecisionWithWords[]> {
  const all = db
    .selectFrom("decision")
    .leftJoin("sealed", "sealed.id", "decision.text_id")
    .selectAll("decision")
    .select("sealed.sealed")
    .where("decision.review_id", "=", review);
  const wanted = upTo === undefined ? all : all.where("decision.version", "<=", upTo);
  return wanted.orderBy("decision.version").execute();
}

/** @returns undefined where the review's note is not kept */
export async function sealedNote(db: Reader, { text_id }: ReviewRow): Promise<string | undefined> {
  if (text_id === null) return undefined;
  const row = await db.selectFrom("sealed").select("sealed").where("id", "=", text_id).executeTakeFirst();
  return row?.sealed;
}

/** A request under an idempotency key; of what was asked only a salted digest is kept. */
export interface KeyedRequest {
  readonly caller: Caller;
  /** Undefined where the caller gave none: nothing is remembered. */
  readonly key: string | undefined;
  readonly asked: unknown;
}

/** @returns what the key made before @throws Refusal `key-reused` where it was used for another request */
export async function replayed(
  db: Reader,
  { caller, key, asked }: KeyedRequest,
): Promise<{ review: string; version: number } | undefined> {
  if (key === undefined) return undefined;
  const row = await db
    .selectFrom("replay")
    .selectAll()
    .where("actor_id", "=", caller.actor.id)
    .where("key", "=", key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.request_digest !== saltedDigest(row.salt, asked)) {
    throw new Refusal("key-reused", "The idempotency key was used for another request.");
  }
  return { review: row.review_id, version: row.version };
}

export async function remember(
  writer: Writer,
  { caller, key, asked }: KeyedRequest,
  made: { review: string; version: number; at: string },
): Promise<void> {
  if (key === undefined) return;
  const salt = randomBytes(16).toString("hex");
  await writer
    .insertInto("replay")
    .values({
      actor_id: caller.actor.id,
      key,
      salt,
      request_digest: saltedDigest(salt, asked),
      review_id: made.review,
      version: made.version,
      created_at: made.at,
    })
    .execute();
}

function saltedDigest(salt: string, asked: unknown): string {
  return createHash("sha256")
    .update(`${salt}\n${canonicalJson(asked)}`)
    .digest("hex");
}
