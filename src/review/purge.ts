/** Forgets notes: what a person purges, and what has outlived its time. Codes, decisions and the audit log stay. */
import type { Caller, Ledger } from "./audit/ledger.ts";
import { type Reader, reviewRow, type Writer } from "./store.ts";
import type { ReviewTools } from "./tools.ts";
import { writing } from "./writing.ts";

/** Removes the note's text, what quotes it, and all typed words, from the review and those that share its note. @throws Refusal `not-found` */
export async function purgeReview(id: string, caller: Caller, tools: ReviewTools): Promise<void> {
  const { db, now } = tools;
  await writing(db, async (writer, ledger) => {
    const { note_of } = await reviewRow(writer, id);
    await purgeNote(writer, ledger, note_of, caller, now().toISOString());
  });
  await tools.forget();
}

/** Who purges what is due. */
const retention: Caller = { actor: { id: "retention", role: "service" }, from: "local" };

export interface SweepOptions {
  /** Days that a final review keeps its note. */
  readonly retainDays: number;
  readonly limit?: number;
}

/**
 * Purges notes whose reviews are all final and have been for `retainDays`, with all words typed since, and forgets idempotency keys after a day.
 * @returns how many notes were purged
 */
export async function sweep(tools: ReviewTools, { retainDays, limit = 100 }: SweepOptions): Promise<number> {
  const { db, now, retainNotes } = tools;
  const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000).toISOString();
  await db.deleteFrom("replay").where("created_at", "<", daysAgo(1)).execute();
  if (retainNotes === "forever") return 0;
  const before = daysAgo(retainDays);
  let purged = 0;
  for (const { note_of } of await dueNotes(db, before).limit(limit).execute()) {
    purged += await writing(db, async (writer, ledger) => {
      // Somebody may have reopened a review of it meanwhile.
      const isDue = await dueNotes(writer, before).where("note_of", "=", note_of).executeTakeFirst();
      if (isDue === undefined) return 0;
      await purgeNote(writer, ledger, note_of, retention, now().toISOString());
      return 1;
    });
  }
  if (purged > 0) await tools.forget();
  return purged;
}

/** Notes of which words are kept, and all of whose reviews were final or closed before the time. */
function dueNotes(db: Reader, before: string) {
  return db
    .selectFrom("review")
    .select("note_of")
    .where("note_of", "in", (eb) => eb.selectFrom("sealed").select("sealed.note_of"))
    .groupBy("note_of")
    .having((eb) => eb(eb.fn.countAll(), "=", eb.fn.count("finalized_at")))
    .having(({ fn }) => fn.max("finalized_at"), "<", before);
}

async function purgeNote(
  writer: Writer,
  ledger: Ledger,
  noteOf: string,
  { actor, from }: Caller,
  at: string,
): Promise<void> {
  const reviews = await writer
    .updateTable("review")
    .set(({ fn, val }) => ({
      text_id: null,
      sealed_context: null,
      purged_at: fn.coalesce("purged_at", val(at)),
    }))
    .where("note_of", "=", noteOf)
    .returning(["id", "version"])
    .execute();
  await writer.deleteFrom("sealed").where("note_of", "=", noteOf).execute();
  for (const { id, version } of reviews) {
    await ledger.append({ at, by: actor, from, action: "purged", review: id, version });
  }
}
