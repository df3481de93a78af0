/** Proves the audit log, or names the first bad link. */
import type { Kysely } from "kysely";
import type { RecordDatabase } from "../storage/database.ts";
import type { RecordSchema } from "../storage/schema.ts";
import type { Anchor } from "./anchor.ts";
import { auditEntrySchema, beginning, canonicalJson, digestOf, hashOf } from "./chain.ts";

export type Verdict =
  | { readonly sound: true; readonly links: number; readonly head: string }
  | {
      readonly sound: false;
      /** The first link that does not hold; one more than the last where the tail is missing. */
      readonly seq: number;
      readonly reason:
        | "changed"
        | "missing"
        | "moved"
        | "not-canonical"
        | "tail-missing"
        | "head-differs"
        | "anchor-differs"
        | "decision-changed"
        | "decision-missing"
        | "decision-without-link";
    };

const atOnce = 1000;

export interface VerifyOptions {
  /** Heads exported before; a chain that ends before one of them, or differs there, is cut or rewritten. */
  readonly anchors?: readonly Anchor[];
  /** Links proven so far. */
  readonly onProgress?: (links: number) => void;
}

/**
 * Walks the chain from its beginning: each link's sequence, hash and canonical form, the columns that repeat it, the decision it speaks of,
 * and at last the ledger's head and the anchors kept elsewhere. It reads one snapshot: links appended meanwhile do not disturb it.
 * On SQLite the connection does nothing else meanwhile, so give it one of its own.
 */
export function verifyChain(
  { db, dialect }: Pick<RecordDatabase, "db" | "dialect">,
  options: VerifyOptions = {},
): Promise<Verdict> {
  const transaction = db.transaction();
  const snapshot = dialect === "postgres" ? transaction.setIsolationLevel("repeatable read") : transaction;
  return snapshot.execute((reading) => verifySnapshot(reading, options));
}

async function verifySnapshot(
  db: Kysely<RecordSchema>,
  { anchors = [], onProgress }: VerifyOptions,
): Promise<Verdict> {
  const anchored = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
  let seq = 0;
  let hash = beginning;
  let decisions = 0;
  const bad = (reason: Exclude<Verdict, { sound: true }>["reason"], at = seq) => ({
    sound: false as const,
    seq: at,
    reason,
  });

  for (;;) {
    const rows = await db
      .selectFrom("audit")
      .selectAll()
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(atOnce)
      .execute();
    if (rows.length === 0) break;
    const told = await decisionDigests(
      db,
      rows.filter(({ action }) => action === "decision").map(({ entry }) => decisionIn(entry)?.id ?? ""),
    );
    for (const row of rows) {
      if (row.seq !== seq + 1) return bad("missing", seq + 1);
      seq = row.seq;
      if (hashOf(hash, row.entry) !== row.hash) return bad("changed");
      hash = row.hash;
      const entry = parsed(row.entry);
      if (entry === undefined || canonicalJson(entry) !== row.entry) return bad("not-canonical");
      if (entry.seq !== seq) return bad("moved");
      if (entry.at !== row.at || entry.action !== row.action || (entry.review ?? null) !== row.review_id) {
        return bad("changed");
      }
      if (entry.action === "decision") {
        const spoken = decisionIn(row.entry);
        const digest = told.get(spoken?.id ?? "");
        if (digest === undefined) return bad("decision-missing");
        if (digest !== spoken?.digest) return bad("decision-changed");
        decisions += 1;
      }
      const anchor = anchored.get(seq);
      if (anchor !== undefined && anchor !== hash) return bad("anchor-differs");
    }
    onProgress?.(seq);
  }

  const farthest = Math.max(0, ...anchored.keys());
  if (farthest > seq) return bad("tail-missing", seq + 1);
  const head = await db.selectFrom("ledger").selectAll().where("id", "=", 1).executeTakeFirst();
  if (head === undefined || head.seq > seq) return bad("tail-missing", seq + 1);
  if (head.seq !== seq || head.hash !== hash) return bad("head-differs");
  const { count } = await db
    .selectFrom("decision")
    .select(({ fn }) => fn.countAll<number | string>().as("count"))
    .executeTakeFirstOrThrow();
  if (Number(count) !== decisions) return bad("decision-without-link");
  return { sound: true, links: seq, head: hash };
}

function parsed(text: string) {
  try {
    return auditEntrySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function decisionIn(text: string): { id: string; digest: string } | undefined {
  const about = parsed(text)?.about;
  const id = about?.decision;
  const digest = about?.digest;
  return typeof id === "string" && typeof digest === "string" ? { id, digest } : undefined;
}

/** Digests of decision rows as they are now, by id. */
async function decisionDigests(
  db: Kysely<RecordSchema>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("decision").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, digestOf(row)]));
}
