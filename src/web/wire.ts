/** Whether an answer has the shape the contract gives it, as far as the page relies on it; and problems in words. */
import type { Me } from "../contract/access.ts";
import type { CodeDetail, CodeMatch } from "../contract/codes.ts";
import type { Problem, Readiness } from "../contract/problem.ts";
import type { Agreement, Review, ReviewList, ReviewProgress } from "../contract/reviews.ts";

/** Why a request was refused, for the person who sent it. */
export interface Failure {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly fields: readonly { readonly pointer: string; readonly message: string }[];
  readonly requestId?: string | undefined;
}

export function failureOf({ title, detail, requestId, errors = [] }: Problem): Failure {
  return {
    title,
    detail,
    requestId,
    fields: errors.map((error) => ({ pointer: error.pointer, message: error.detail })),
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isHead(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.version === "number" &&
    typeof value.status === "string"
  );
}

export function isReview(value: unknown): value is Review {
  if (!isHead(value) || !isObject(value.answer)) return false;
  const { suggestions, notSuggested, queries, unavailable, versions, timings } = value.answer;
  const lists = [
    suggestions,
    notSuggested,
    queries,
    unavailable,
    value.items,
    value.queries,
    value.decisions,
  ];
  return lists.every(Array.isArray) && isObject(versions) && isObject(timings);
}

export function isReviewProgress(value: unknown): value is ReviewProgress {
  return isHead(value) && [value.items, value.queries].every(Array.isArray) && isObject(value.decision);
}

export function isReviewList(value: unknown): value is ReviewList {
  return isObject(value) && Array.isArray(value.reviews) && value.reviews.every(isHead);
}

export function isCodeMatches(value: unknown): value is { codes: CodeMatch[] } {
  return isObject(value) && Array.isArray(value.codes);
}

export function isCodeDetail(value: unknown): value is CodeDetail {
  return (
    isObject(value) && typeof value.code === "string" && [value.parents, value.children].every(Array.isArray)
  );
}

export function isAgreement(value: unknown): value is Agreement {
  return (
    isObject(value) &&
    typeof value.first === "string" &&
    typeof value.f1 === "number" &&
    [value.both, value.onlyFirst, value.onlySecond].every(Array.isArray)
  );
}

export function isMe(value: unknown): value is Me {
  return isObject(value) && typeof value.id === "string" && Array.isArray(value.permissions);
}

export function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value.title === "string";
}

export function isReadiness(value: unknown): value is Readiness {
  return isObject(value) && typeof value.ready === "boolean" && Array.isArray(value.warnings);
}
