/** Ties rows of other tables to their links: a link holds the digest of the columns that never change after it. */
import type { DecisionRow, ReviewRow } from "../storage/schema.ts";
import { digestOf } from "./chain.ts";

/** All columns of a decision, by name: one that a later migration adds must not change the digests of old rows. */
export const decisionColumns = [
  "id",
  "review_id",
  "version",
  "at",
  "actor_id",
  "actor_role",
  "kind",
  "input",
  "text_id",
] as const satisfies readonly (keyof DecisionRow)[];

/** What a review keeps from its first day to its last, purged or not: whose it is, and what was shown without words. */
export const reviewColumns = [
  "id",
  "created_at",
  "created_by",
  "created_role",
  "second_of",
  "note_of",
  "setting",
  "answer",
] as const satisfies readonly (keyof ReviewRow)[];

export type TiedDecision = Pick<DecisionRow, (typeof decisionColumns)[number]>;
export type TiedReview = Pick<ReviewRow, (typeof reviewColumns)[number]>;

export function decisionDigest(row: TiedDecision): string {
  return digestOf(decisionColumns.map((column) => row[column]));
}

export function reviewDigest(row: TiedReview): string {
  return digestOf(reviewColumns.map((column) => row[column]));
}
