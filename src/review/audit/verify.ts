/** Proves the audit log, or names the first bad link. */
import { type Kysely, sql } from "kysely";
import type { RecordDatabase } from "../storage/database.ts";
import type { AuditRow, RecordSchema } from "../storage/schema.ts";
import { inSnapshot, type Snapshot } from "../storage/snapshot.ts";
import type { Anchor } from "./anchor.ts";
import { type AuditEntry, auditEntrySchema, beginning, canonicalJson, hashOf } from "./chain.ts";
import { decisionColumns, decisionDigest, reviewColumns, reviewDigest } from "./tied-rows.ts";

export type BadLink =
  /** Its text, or a column that repeats part of it, is not what was hashed. */
  | "changed"
  | "missing"
  /** A link where none can be: before the first, or a second one in its place. */
  | "inserted"
  /** Its text speaks of another place in the chain. */
  | "moved"
  | "not-canonical"
  | "tail-missing"
  /** The ledger knows another end of the chain. */
  | "head-differs"
  | "anchor-differs"
  | "decision-changed"
  | "decision-missing"
  | "decision-without-link"
  | "review-changed"
  | "review-missing"
  | "review-without-link";

export type Verdict =
  | { readonly sound: true; readonly links: number; readonly head: string }
  | {
      readonly sound: false;
      /** The first link that does not hold; one more than the last where it is the link that is missing. */
      readonly seq: number;
      readonly reason: BadLink;
      /** The id of the decision or review without a link. */
      readonly row?: string;
    };

const atOnce = 1000;

export interface VerifyOptions {
  /** Heads exported before; a chain that ends before one of them, or differs there, is cut or rewritten. */
  readonly anchors?: readonly Anchor[];
  /** Links proven so far. */
  readonly onProgress?: (links: number) => void;
}

/**
 * Walks the chain from its beginning: each link's sequence, hash and canonical form, the columns that repeat it, the decision or the review
 * it speaks of, then the ledger's head, the anchors kept elsewhere, and that no decision and no review lacks its link. It reads one snapshot:
 * links appended meanwhile do not disturb it. On SQLite the connection does nothing else meanwhile, so give it one of its own.
 *
 * A link whose text and hash were both changed holds by itself: the first that does not is the next one.
 *
 * What someone with write access to the database can do that this does not find:
 * - Rewrite the chain from some link on, or cut its tail, with the rows it speaks of and the ledger. Only an anchor from after that link
 *   finds it; what was written since the newest anchor is as trustworthy as the database. Export heads often, to where this service
 *   cannot write (`chartcode audit head`). A signature proves who exported an anchor, not that the database was honest then: who holds the
 *   signing key, as root of this machine does, signs what he likes, and anchors must be compared with those kept elsewhere.
 * - Ask through the service itself with a stolen sign-in, or write a true link of a false deed before the next anchor.
 * - Change words: a note, its evidence, a comment, a query. No link holds a digest of them, for a digest of few words can be guessed, and must
 *   survive their purge. With a record key each is sealed (AES-256-GCM) to the row it belongs to, so that a changed one does not open; it
 *   can still be deleted, or put back in the same row as it was, and without a key it can be changed.
 * - Change what is only kept for quick reading: a review's status, version, assignee, counts, `purged_at` and its pointer to the note; a
 *   remembered idempotency key. The decisions, which are proven, say what they must be.
 * - Give back the whole database as it was at some time: it is a shorter chain, which an anchor from since then finds.
 */
export function verifyChain(
  database: Pick<RecordDatabase, "db" | "dialect">,
  options: VerifyOptions = {},
): Promise<Verdict> {
  return inSnapshot(database, (snapshot) => verifySnapshot(snapshot, options));
}

/** The same within a snapshot, or a transaction that holds the chain's lock. */
export async function verifySnapshot(
  { db, dialect }: Snapshot,
  { anchors = [], onProgress }: VerifyOptions = {},
): Promise<Verdict> {
  const anchored = new Map<number, string[]>();
  for (const { seq, hash } of anchors) anchored.set(seq, [...(anchored.get(seq) ?? []), hash]);
  const differs = (seq: number, hash: string) => anchored.get(seq)?.some((one) => one !== hash) ?? false;
  let seq = 0;
  let hash = beginning;
  const bad = (reason: BadLink, at = seq, row?: string) => ({
    sound: false as const,
    seq: at,
    reason,
    ...(row === undefined ? {} : { row }),
  });

  if (differs(0, beginning)) return bad("anchor-differs");
  for (let after: number | undefined; ; after = seq) {
    const rows = await auditPage(db, after);
    if (rows.length === 0) break;
    const entries = rows.map(({ entry }) => parsed(entry));
    const tied = await tiedRows(db, entries);
    for (const [at, row] of rows.entries()) {
      if (row.seq !== seq + 1) return row.seq <= seq ? bad("inserted", row.seq) : bad("missing", seq + 1);
      seq = row.seq;
      if (hashOf(hash, row.entry) !== row.hash) return bad("changed");
      hash = row.hash;
      const entry = entries[at];
      if (entry === undefined || canonicalJson(entry) !== row.entry) return bad("not-canonical");
      if (entry.seq !== seq) return bad("moved");
      if (entry.at !== row.at || entry.action !== row.action || (entry.review ?? null) !== row.review_id) {
        return bad("changed");
      }
      const untied = tied(entry);
      if (untied !== undefined) return bad(untied);
      if (differs(seq, hash)) return bad("anchor-differs");
    }
    onProgress?.(seq);
  }

  for (const farther of anchored.keys()) if (farther > seq) return bad("tail-missing", seq + 1);
  const head = await db.selectFrom("ledger").selectAll().where("id", "=", 1).executeTakeFirst();
  if (head === undefined) return bad("head-differs");
  if (head.seq > seq) return bad("tail-missing", seq + 1);
  if (head.seq < seq) return bad("head-differs", Math.max(1, head.seq + 1));
  if (head.hash !== hash) return bad("head-differs");
  const { count } = await db
    .selectFrom("audit")
    .select(({ fn }) => fn.countAll<number | string>().as("count"))
    .executeTakeFirstOrThrow();
  if (Number(count) !== seq) return bad("inserted");
  const decision = await decisionWithoutLink(db, dialect);
  if (decision !== undefined) return bad("decision-without-link", seq + 1, decision);
  const review = await reviewWithoutLink(db);
  if (review !== undefined) return bad("review-without-link", seq + 1, review);
  return { sound: true, links: seq, head: hash };
}

function auditPage(db: Kysely<RecordSchema>, after: number | undefined): Promise<AuditRow[]> {
  const page = db.selectFrom("audit").selectAll().orderBy("seq").limit(atOnce);
  return (after === undefined ? page : page.where("seq", ">", after)).execute();
}

function parsed(text: string): AuditEntry | undefined {
  try {
    return auditEntrySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const isBeginning = ({ action }: AuditEntry) =>
  action === "review-created" || action === "second-review-created";

/** Reads the rows that a page of entries speaks of; the answer says what is wrong with an entry's row. */
async function tiedRows(
  db: Kysely<RecordSchema>,
  entries: readonly (AuditEntry | undefined)[],
): Promise<(entry: AuditEntry) => BadLink | undefined> {
  const known = entries.filter((entry) => entry !== undefined);
  const decisions = new Map<unknown, string>();
  const decided = known.filter(({ action }) => action === "decision").map(({ about }) => about?.decision);
  const decisionIds = decided.filter((id) => typeof id === "string");
  if (decisionIds.length > 0) {
    const found = db.selectFrom("decision").select(decisionColumns).where("id", "in", decisionIds);
    for (const row of await found.execute()) decisions.set(row.id, decisionDigest(row));
  }
  const reviews = new Map<unknown, string>();
  const begun = known.filter(isBeginning).map(({ review }) => review);
  const reviewIds = begun.filter((id) => id !== undefined);
  if (reviewIds.length > 0) {
    const found = db.selectFrom("review").select(reviewColumns).where("id", "in", reviewIds);
    for (const row of await found.execute()) reviews.set(row.id, reviewDigest(row));
  }
  return (entry) => {
    if (entry.action === "decision") {
      const digest = decisions.get(entry.about?.decision);
      if (digest === undefined) return "decision-missing";
      return digest === entry.about?.digest ? undefined : "decision-changed";
    }
    if (!isBeginning(entry)) return undefined;
    const digest = reviews.get(entry.review);
    if (digest === undefined) return "review-missing";
    return digest === entry.about?.digest ? undefined : "review-changed";
  };
}

async function decisionWithoutLink(
  db: Kysely<RecordSchema>,
  dialect: RecordDatabase["dialect"],
): Promise<string | undefined> {
  const told =
    dialect === "postgres"
      ? sql<string>`entry::json #>> '{about,decision}'`
      : sql<string>`json_extract(entry, '$.about.decision')`;
  const lacking = await db
    .selectFrom("decision")
    .select("id")
    .except((eb) => eb.selectFrom("audit").select(told.as("id")).where("action", "=", "decision"))
    .limit(1)
    .executeTakeFirst();
  return lacking?.id;
}

async function reviewWithoutLink(db: Kysely<RecordSchema>): Promise<string | undefined> {
  const lacking = await db
    .selectFrom("review")
    .select("id")
    .except((eb) =>
      eb
        .selectFrom("audit")
        .select(sql<string>`review_id`.as("id"))
        .where("action", "in", ["review-created", "second-review-created"]),
    )
    .limit(1)
    .executeTakeFirst();
  return lacking?.id;
}
