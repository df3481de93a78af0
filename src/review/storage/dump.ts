/**
 * The portable form of the whole record, the same from SQLite and PostgreSQL: JSON, one document a line. First a header with the schema's
 * migrations, then each row with its table's name, at last a trailer with the number of rows of each table and the SHA-256 of all lines before
 * it. What is sealed stays sealed.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { z } from "zod";
import { migrationsOf } from "./database.ts";
import type { RecordSchema } from "./schema.ts";
import type { Snapshot } from "./snapshot.ts";

/** A file that is no dump, or not the whole of one. The message holds nothing of its rows. */
export class DumpProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DumpProblem";
  }
}

export const dumpHeaderSchema = z.strictObject({
  format: z.literal("chartcode-record"),
  formatVersion: z.literal(1),
  app: z.string(),
  at: z.iso.datetime(),
  dialect: z.enum(["sqlite", "postgres"]),
  /** Names of the schema's migrations, in order. */
  migrations: z.array(z.string()).min(1),
});
export type DumpHeader = z.infer<typeof dumpHeaderSchema>;

export const dumpRowSchema = z.strictObject({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type DumpRow = z.infer<typeof dumpRowSchema>;

export const dumpTrailerSchema = z.strictObject({
  end: z.literal("chartcode-record"),
  /** Rows of each table. */
  rows: z.record(z.string(), z.int().min(0)),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DumpTrailer = z.infer<typeof dumpTrailerSchema>;

/** Whoever was signed in signs in again after a restore. */
type PassingTable = "session" | "pending_sign_in";

/** The primary key of each table, in the order in which rows may be put into an empty database. */
const keys = {
  review: ["id"],
  sealed: ["id"],
  decision: ["id"],
  audit: ["seq"],
  ledger: ["id"],
  replay: ["actor_id", "key"],
  user: ["id"],
  api_key: ["id"],
} as const satisfies {
  [Table in Exclude<keyof RecordSchema, PassingTable>]: readonly (keyof RecordSchema[Table])[];
};

export const dumpedTables: readonly string[] = Object.keys(keys);

const atOnce = 250;

export interface DumpOptions {
  /** The version of Chartcode. */
  readonly app: string;
  readonly at: Date;
  /** Rows written so far, of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Lines of the dump, in pieces of a page of rows each. */
export async function* dumpLines(
  snapshot: Snapshot,
  { app, at, onProgress }: DumpOptions,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (text: string) => {
    hash.update(text);
    return text;
  };
  const header: DumpHeader = {
    format: "chartcode-record",
    formatVersion: 1,
    app,
    at: at.toISOString(),
    dialect: snapshot.dialect,
    migrations: await migrationsOf(snapshot),
  };
  yield hashed(line(header));
  const rows: Record<string, number> = {};
  let total = 0;
  for (const table of dumpedTables) {
    rows[table] = await rowsIn(snapshot, table);
    total += rows[table];
  }
  let done = 0;
  for (const [table, key] of Object.entries(keys)) {
    for await (const page of pages(snapshot, table, key)) {
      yield hashed(page.map((row) => line({ table, row })).join(""));
      done += page.length;
      onProgress?.(done, total);
    }
  }
  const trailer: DumpTrailer = { end: "chartcode-record", rows, sha256: hash.digest("hex") };
  yield line(trailer);
}

export async function rowsIn({ db }: Pick<Snapshot, "db">, table: string): Promise<number> {
  const counted = await sql<{
    count: number | string;
  }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return Number(counted.rows[0]?.count ?? 0);
}

function line(document: DumpHeader | DumpRow | DumpTrailer): string {
  return `${JSON.stringify(document)}\n`;
}

/** All rows of a table; reviews before the second reviews that point to them. */
async function* pages(
  { db }: Snapshot,
  table: string,
  key: readonly string[],
): AsyncGenerator<DumpRow["row"][]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const portions = table === "review" ? [sql`second_of is null`, sql`second_of is not null`] : [sql`1 = 1`];
  for (const portion of portions) {
    let after = sql``;
    for (;;) {
      const { rows } = await sql<DumpRow["row"]>`select * from ${sql.table(table)} where ${portion} ${after}
        order by ${columns} limit ${sql.lit(atOnce)}`.execute(db);
      const last = rows.at(-1);
      if (last === undefined) break;
      yield rows;
      after = sql`and (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
    }
  }
}
