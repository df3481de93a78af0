/** The record of human confirmation, on one page: begin a review, read it, decide, compare, forget. */
import type { KeyObject } from "node:crypto";
import type { QualityReport } from "../contract/quality.ts";
import type { Agreement, DecisionInput, Review, ReviewList, ReviewProgress } from "../contract/reviews.ts";
import type { SuggestionRequest } from "../contract/suggestions.ts";
import { worksheetOf } from "../contract/worksheet.ts";
import { agreementOf } from "./agreement.ts";
import { assembleReview } from "./assemble.ts";
import type { Anchor } from "./audit/anchor.ts";
import type { AuditEntry } from "./audit/chain.ts";
import type { Caller } from "./audit/ledger.ts";
import { type AuditFilter, readAudit, readHead } from "./audit/read.ts";
import { type BeginOptions, beginReview, beginSecondReview } from "./begin.ts";
import type { CodeDesk } from "./code-desk.ts";
import { type DecideOptions, takeDecision } from "./decide.ts";
import { purgeReview, type SweepOptions, sweep } from "./purge.ts";
import { readQuality } from "./quality.ts";
import { type QueueFilter, readQueue } from "./queue.ts";
import { Refusal } from "./refusal.ts";
import { answerOf, playedOf } from "./rows.ts";
import type { RecordDatabase } from "./storage/database.ts";
import type { ReviewRow } from "./storage/schema.ts";
import type { Sealer } from "./storage/seal.ts";
import { decisionRows, reviewRow, sealedNote } from "./store.ts";
import type { NoteRetention, ReviewTools } from "./tools.ts";
import { writing } from "./writing.ts";

export interface ReviewsOptions {
  readonly database: RecordDatabase;
  readonly sealer: Sealer;
  readonly codes: CodeDesk;
  /** `review` where absent. */
  readonly retainNotes?: NoteRetention;
  /** Signs the audit log's head: an Ed25519 private key. */
  readonly auditKey?: KeyObject | undefined;
  /** The clock. */
  readonly now?: () => Date;
}

/** Each operation throws {@link Refusal} where the record does not take what it is asked. */
export interface Reviews {
  begin(request: SuggestionRequest, caller: Caller, options?: BeginOptions): Promise<Review>;
  /** A second, independent review of the same note and suggestions, by another person. */
  beginSecond(first: string, caller: Caller, options?: BeginOptions): Promise<Review>;
  /** Reading a kept note is audited, and so is taking the codes away (`export`). */
  read(id: string, caller: Caller, purpose?: "reading" | "export"): Promise<Review>;
  decide(id: string, input: DecisionInput, caller: Caller, options: DecideOptions): Promise<ReviewProgress>;
  list(filter: QueueFilter): Promise<ReviewList>;
  /** @param second a final second review of a final one */
  agreement(second: string): Promise<Agreement>;
  purge(id: string, caller: Caller): Promise<void>;
  /** What the decisions tell of the suggestions and of the reviewing. */
  quality(): Promise<QualityReport>;
  /** The audit log's entries after `after`, in order. */
  audit(filter: AuditFilter): Promise<AuditEntry[]>;
  /** The chain's head, for keeping elsewhere. */
  auditHead(): Promise<Anchor>;
  /** Purges what is due; returns how many notes. */
  sweep(options: SweepOptions): Promise<number>;
}

export function openReviews({
  database,
  sealer,
  codes,
  retainNotes = "review",
  auditKey,
  now = () => new Date(),
}: ReviewsOptions): Reviews {
  const { db } = database;
  const tools: ReviewTools = { db, sealer, codes, retainNotes, now, forget: () => database.forget() };
  return {
    begin: (request, caller, options = {}) => beginReview(request, caller, options, tools),
    beginSecond: (first, caller, options = {}) => beginSecondReview(first, caller, options, tools),
    read: (id, caller, purpose = "reading") => readReview(id, caller, purpose, tools),
    decide: (id, input, caller, options) => takeDecision(id, input, caller, options, tools),
    list: (filter) => readQueue(db, sealer, filter),
    agreement: (second) => compare(second, tools),
    purge: (id, caller) => purgeReview(id, caller, tools),
    quality: () => readQuality(db),
    audit: (filter) => readAudit(db, filter),
    auditHead: () => readHead(db, { at: now().toISOString(), key: auditKey }),
    sweep: (options) => sweep(tools, options),
  };
}

function readReview(
  id: string,
  caller: Caller,
  purpose: "reading" | "export",
  tools: ReviewTools,
): Promise<Review> {
  return writing(tools.db, async (writer, ledger) => {
    const row = await reviewRow(writer, id);
    if (purpose === "export" && row.status !== "final") {
      throw new Refusal("not-possible", "Only a final review is exported.");
    }
    const sealed = await sealedNote(writer, row);
    if (sealed !== undefined || purpose === "export") {
      await ledger.append({
        at: tools.now().toISOString(),
        by: caller.actor,
        from: caller.from,
        action: purpose === "export" ? "exported" : "note-read",
        review: id,
        version: row.version,
      });
    }
    return assembleReview({ row, decisions: await decisionRows(writer, id), sealed }, tools);
  });
}

async function compare(id: string, { db, sealer }: ReviewTools): Promise<Agreement> {
  const second = await reviewRow(db, id);
  if (second.second_of === null) throw new Refusal("not-possible", "It is not a second review.");
  const first = await reviewRow(db, second.second_of);
  if (first.status !== "final" || second.status !== "final") {
    throw new Refusal("not-possible", "Both reviews must be final to be compared.");
  }
  const itemsOf = async (row: ReviewRow) => {
    const decisions = await decisionRows(db, row.id);
    return worksheetOf(
      answerOf(row),
      decisions.map((one) => playedOf(sealer, one, undefined)),
    ).items;
  };
  const [one, two] = await Promise.all([itemsOf(first), itemsOf(second)]);
  return { first: first.id, second: second.id, ...agreementOf(one, two) };
}
