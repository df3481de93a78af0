/** Opens a review: of a new note, or a second one of a note that another person reviews. */
import { randomUUID } from "node:crypto";
import type { Review } from "../contract/reviews.ts";
import type { SuggestionRequest, SuggestionResponse } from "../contract/suggestions.ts";
import { assembleReview, reviewWith } from "./assemble.ts";
import type { Caller } from "./audit/ledger.ts";
import { reviewDigest } from "./audit/tied-rows.ts";
import { Refusal } from "./refusal.ts";
import { answerOf, sealContext, sealNote } from "./rows.ts";
import type { ReviewRow } from "./storage/schema.ts";
import { decisionRows, remember, replayed, reviewRow, sealedNote } from "./store.ts";
import type { ReviewTools } from "./tools.ts";
import { answerWithoutWords } from "./words.ts";
import { writing } from "./writing.ts";

export interface BeginOptions {
  /** Whose it is to decide. */
  readonly assignee?: string | undefined;
  /** The caller's idempotency key. */
  readonly key?: string | undefined;
}

/** Suggests codes for the note and opens a review of them. @throws Refusal `key-reused` */
export async function beginReview(
  request: SuggestionRequest,
  caller: Caller,
  { assignee, key }: BeginOptions,
  tools: ReviewTools,
): Promise<Review> {
  const { db, sealer, codes, retainNotes, now } = tools;
  const keyed = { caller, key, asked: { begin: request, assignee } };
  const answer = (await replayed(db, keyed)) === undefined ? await codes.suggest(request) : undefined;
  return writing(db, async (writer, ledger) => {
    const earlier = await replayed(writer, keyed);
    if (earlier !== undefined || answer === undefined) {
      const row = await reviewRow(writer, earlier?.review ?? "");
      return assembleReview(
        { row: atFirst(row), decisions: [], sealed: await sealedNote(writer, row) },
        tools,
      );
    }
    const at = now().toISOString();
    const id = randomUUID();
    const note = { text: request.note.text, answer };
    const row: ReviewRow = {
      ...newRow({ id, at, caller, assignee, answer }),
      setting: request.encounter?.setting ?? null,
      ...(retainNotes === "none"
        ? { purged_at: at }
        : { text_id: randomUUID(), sealed_context: sealContext(sealer, id, request) }),
    };
    await writer.insertInto("review").values(row).execute();
    if (row.text_id !== null) {
      const sealed = sealNote(sealer, id, note);
      await writer.insertInto("sealed").values({ id: row.text_id, note_of: id, sealed }).execute();
    }
    await ledger.append({
      at,
      by: caller.actor,
      from: caller.from,
      action: "review-created",
      review: id,
      version: 1,
      about: { ...shownIn(answer), digest: reviewDigest(row) },
    });
    await remember(writer, keyed, { review: id, version: 1, at });
    return reviewWith({ row, decisions: [], note, context: request }, tools);
  });
}

/** @throws Refusal `not-found`, or `not-possible` where the person decided in the first review */
export function beginSecondReview(
  first: string,
  caller: Caller,
  { assignee = caller.actor.id }: BeginOptions,
  tools: ReviewTools,
): Promise<Review> {
  const { db, now } = tools;
  return writing(db, async (writer, ledger) => {
    const reviewed = await reviewRow(writer, first);
    if (reviewed.second_of !== null) throw new Refusal("not-possible", "It is a second review itself.");
    const deciders = (await decisionRows(writer, first)).map(({ actor_id }) => actor_id);
    if (caller.actor.role !== "local" && deciders.includes(assignee)) {
      throw new Refusal("not-possible", "A second review is another person's than the first.");
    }
    const at = now().toISOString();
    const answer = answerOf(reviewed);
    const row: ReviewRow = {
      ...newRow({ id: randomUUID(), at, caller, assignee, answer }),
      second_of: first,
      note_of: reviewed.note_of,
      text_id: reviewed.text_id,
      sealed_context: reviewed.sealed_context,
      purged_at: reviewed.purged_at,
      setting: reviewed.setting,
    };
    await writer.insertInto("review").values(row).execute();
    await ledger.append({
      at,
      by: caller.actor,
      from: caller.from,
      action: "second-review-created",
      review: row.id,
      version: 1,
      about: { ...shownIn(answer), secondOf: first, digest: reviewDigest(row) },
    });
    return assembleReview({ row, decisions: [], sealed: await sealedNote(writer, row) }, tools);
  });
}

interface NewRow {
  readonly id: string;
  readonly at: string;
  readonly caller: Caller;
  readonly assignee: string | undefined;
  readonly answer: SuggestionResponse;
}

function newRow({ id, at, caller, assignee, answer }: NewRow): ReviewRow {
  return {
    id,
    version: 1,
    status: "open",
    created_at: at,
    created_by: caller.actor.id,
    created_role: caller.actor.role,
    updated_at: at,
    finalized_at: null,
    purged_at: null,
    assignee: assignee ?? null,
    second_of: null,
    note_of: id,
    text_id: null,
    sealed_context: null,
    setting: null,
    answer: JSON.stringify(answerWithoutWords(answer)),
    undecided: answer.suggestions.length,
    accepted: 0,
  };
}

/** The row as it was before any decision. */
function atFirst(row: ReviewRow): ReviewRow {
  return { ...row, version: 1, status: "open", updated_at: row.created_at, finalized_at: null };
}

/** What the audit log says of the suggestions shown: codes, ranks and versions. */
function shownIn(answer: SuggestionResponse): Record<string, unknown> {
  const { suggestions, versions, noteDigest } = answer;
  return {
    suggestion: answer.id,
    versions,
    noteDigest,
    shown: suggestions.map(({ system, code, rank, confidence }) => ({ system, code, rank, confidence })),
  };
}
