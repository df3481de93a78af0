/** Between the rows of the database and the contract: what is sealed is opened here, and what was purged is told. */
import { z } from "zod";
import {
  type Actor,
  type Decision,
  type DecisionInput,
  decisionInputSchema,
  type ReviewSummary,
  reviewStatusSchema,
  roleSchema,
} from "../contract/reviews.ts";
import {
  type SuggestionRequest,
  type SuggestionResponse,
  suggestionRequestSchema,
  suggestionResponseSchema,
} from "../contract/suggestions.ts";
import type { NamedCode, Played } from "../contract/worksheet.ts";
import type { DecisionRow, ReviewRow } from "./storage/schema.ts";
import type { Sealer } from "./storage/seal.ts";
import type { TypedWords } from "./words.ts";

/** What is sealed of a note: its text, and the answer as shown. */
export const sealedNoteSchema = z.object({ text: z.string(), answer: suggestionResponseSchema });
export type SealedNote = z.infer<typeof sealedNoteSchema>;

/** The request but for the note's text. */
export const contextSchema = suggestionRequestSchema.extend({
  note: z.strictObject({ type: z.string().optional(), id: z.string().optional() }),
});
export type ReviewContext = z.infer<typeof contextSchema>;

/** What a decision's row holds beside its columns. */
export interface StoredInput {
  /** Its words are empty; they are sealed elsewhere. */
  readonly input: DecisionInput;
  readonly named?: NamedCode;
  readonly evidence?: readonly { readonly start: number; readonly end: number }[];
}

/** A decision's row with its sealed words; `sealed` is null where there are none any more. */
export type DecisionWithWords = DecisionRow & { readonly sealed: string | null };

export function actorOf(id: string, role: string): Actor {
  return { id, role: roleSchema.parse(role) };
}

export function answerOf(row: ReviewRow): SuggestionResponse {
  return JSON.parse(row.answer);
}

/** @returns undefined where the note is purged, or sealed with a key this service does not have */
export function openNote(sealer: Sealer, noteOf: string, sealed: string | undefined): SealedNote | undefined {
  const text = sealed === undefined ? undefined : sealer.open(sealed, `note ${noteOf}`);
  return text === undefined ? undefined : JSON.parse(text);
}

export function sealNote(sealer: Sealer, noteOf: string, note: SealedNote): string {
  return sealer.seal(JSON.stringify(note), `note ${noteOf}`);
}

export function openContext(sealer: Sealer, row: ReviewRow): ReviewContext | undefined {
  const text =
    row.sealed_context === null ? undefined : sealer.open(row.sealed_context, `context ${row.note_of}`);
  return text === undefined ? undefined : JSON.parse(text);
}

export function sealContext(sealer: Sealer, noteOf: string, request: SuggestionRequest): string {
  const { text: _, ...note } = request.note;
  return sealer.seal(JSON.stringify({ ...request, note }), `context ${noteOf}`);
}

export function sealWords(sealer: Sealer, decision: string, words: TypedWords): string {
  return sealer.seal(JSON.stringify(words), `decision ${decision}`);
}

export function decisionOf(sealer: Sealer, row: DecisionWithWords): Decision {
  const { input }: StoredInput = JSON.parse(row.input);
  const head = {
    id: row.id,
    version: row.version,
    at: row.at,
    by: actorOf(row.actor_id, row.actor_role),
  };
  if (row.text_id === null) return { ...head, input, wordsState: "none" };
  if (row.sealed === null) return { ...head, input, wordsState: "purged" };
  const words = sealer.open(row.sealed, `decision ${row.id}`);
  if (words === undefined) return { ...head, input, wordsState: "locked" };
  return {
    ...head,
    input: decisionInputSchema.parse({ ...input, ...JSON.parse(words) }),
    wordsState: "kept",
  };
}

/** @param text the note's; the words of evidence are empty without it */
export function playedOf(sealer: Sealer, row: DecisionWithWords, text: string | undefined): Played {
  const { named, evidence = [] }: StoredInput = JSON.parse(row.input);
  const { id, at, input } = decisionOf(sealer, row);
  return {
    id,
    at,
    input,
    ...(named === undefined ? {} : { named }),
    evidence: evidence.map(({ start, end }) => ({ start, end, text: text?.slice(start, end) ?? "" })),
  };
}

function endedAt({ status, finalized_at: at }: ReviewRow) {
  if (at === null) return {};
  return status === "final" ? { finalizedAt: at } : { closedAt: at };
}

/** The part of a review that all its forms share. */
export function headOf(row: ReviewRow): Omit<ReviewSummary, "undecided" | "accepted"> {
  return {
    id: row.id,
    version: row.version,
    status: reviewStatusSchema.parse(row.status),
    createdAt: row.created_at,
    createdBy: actorOf(row.created_by, row.created_role),
    updatedAt: row.updated_at,
    ...endedAt(row),
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
    ...(row.second_of === null ? {} : { secondOf: row.second_of }),
  };
}

export function summaryOf(sealer: Sealer, row: ReviewRow): ReviewSummary {
  const id = openContext(sealer, row)?.note.id;
  return {
    ...headOf(row),
    ...(id === undefined ? {} : { noteId: id }),
    ...(row.setting === null ? {} : { setting: row.setting }),
    undecided: row.undecided,
    accepted: row.accepted,
  };
}
