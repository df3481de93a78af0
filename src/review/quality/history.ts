/** Reviews as they went, read for figures: what was suggested, each decision with its person and time, and when the note was read. No word of a note. */
import { z } from "zod";
import { actorSchema } from "../../contract/reviews.ts";
import type { SuggestionResponse } from "../../contract/suggestions.ts";
import type { Played } from "../../contract/worksheet.ts";
import { answerOf, type StoredInput } from "../rows.ts";
import type { DecisionRow, ReviewRow } from "../storage/schema.ts";
import type { Reader } from "../store.ts";
import { grouped } from "./statistics.ts";

export interface ReviewHistory {
  readonly id: string;
  readonly createdAt: string;
  /** A person's id. */
  readonly createdBy: string;
  readonly secondOf?: string;
  readonly answer: SuggestionResponse;
  /** In order. */
  readonly decisions: readonly (Played & { readonly by: string })[];
  /** Readings of the note, in order. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly at: string;
  readonly by: string;
}

const atOnce = 200;

/** All reviews, the oldest first; they survive a purge, since nothing sealed is read. */
export async function* readHistories(db: Reader): AsyncGenerator<ReviewHistory> {
  let last: ReviewRow | undefined;
  do {
    const rows: ReviewRow[] = await pageAfter(db, last);
    const ids = rows.map(({ id }) => id);
    const [decisions, readings] = await Promise.all([decisionsOf(db, ids), readingsOf(db, ids)]);
    for (const row of rows) yield historyOf(row, decisions.get(row.id) ?? [], readings.get(row.id) ?? []);
    last = rows.length < atOnce ? undefined : rows.at(-1);
  } while (last !== undefined);
}

function pageAfter(db: Reader, last: ReviewRow | undefined): Promise<ReviewRow[]> {
  const all = db.selectFrom("review").selectAll().orderBy("created_at").orderBy("id").limit(atOnce);
  if (last === undefined) return all.execute();
  const { created_at: at, id } = last;
  return all
    .where(({ eb, or, and }) =>
      or([eb("created_at", ">", at), and([eb("created_at", "=", at), eb("id", ">", id)])]),
    )
    .execute();
}

async function decisionsOf(db: Reader, reviews: readonly string[]): Promise<Map<string, DecisionRow[]>> {
  if (reviews.length === 0) return new Map();
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("review_id", "in", reviews)
    .orderBy("review_id")
    .orderBy("version")
    .execute();
  return grouped(rows, ({ review_id }) => review_id);
}

const readingSchema = z.object({ by: actorSchema });

async function readingsOf(db: Reader, reviews: readonly string[]): Promise<Map<string, Reading[]>> {
  if (reviews.length === 0) return new Map();
  const rows = await db
    .selectFrom("audit")
    .select(["review_id", "at", "entry"])
    .where("review_id", "in", reviews)
    .where("action", "=", "note-read")
    .orderBy("seq")
    .execute();
  const readings = rows.map(({ review_id, at, entry }) => ({
    review: review_id ?? "",
    at,
    by: readingSchema.parse(JSON.parse(entry)).by.id,
  }));
  return grouped(readings, ({ review }) => review);
}

function historyOf(
  row: ReviewRow,
  decisions: readonly DecisionRow[],
  readings: readonly Reading[],
): ReviewHistory {
  return {
    id: row.id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    ...(row.second_of === null ? {} : { secondOf: row.second_of }),
    answer: answerOf(row),
    decisions: decisions.map(({ id, at, actor_id, input: stored }) => {
      const { input, named }: StoredInput = JSON.parse(stored);
      return { id, at, by: actor_id, input, ...(named === undefined ? {} : { named }) };
    }),
    readings,
  };
}
