/** What the record refuses, and what keeps it from answering, as problems. */

import { Refusal, type RefusalKind } from "../review/refusal.ts";
import type { Reviews } from "../review/reviews.ts";
import { type ProblemKind, RequestProblem } from "./problem.ts";

const kinds: Readonly<Record<RefusalKind, ProblemKind>> = {
  "not-found": "not-found",
  stale: "stale",
  "key-reused": "key-reused",
  "not-possible": "not-possible",
  invalid: "invalid-decision",
  forbidden: "not-allowed",
};

/** SQLite's and PostgreSQL's words for "not now": locked, starting, full of connections, gone. */
const passing =
  /^(?:SQLITE_BUSY|SQLITE_LOCKED|08|40001|40P01|53300|57P0[123]|ECONNREFUSED|ECONNRESET|ETIMEDOUT)/;

/** @returns undefined where the error is another's */
export function recordProblem(error: unknown): RequestProblem | undefined {
  if (error instanceof Refusal) {
    const { pointer = "#", detail } = error.about;
    return new RequestProblem(kinds[error.kind], { errors: [{ pointer, detail }] });
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (passing.test(code)) return new RequestProblem("record-busy", { headers: { "Retry-After": "2" } });
  return undefined;
}

/** @throws RequestProblem 503 where this service keeps no record */
export function openRecord(reviews: Reviews | undefined): Reviews {
  if (reviews === undefined) throw new RequestProblem("record-busy", { headers: { "Retry-After": "5" } });
  return reviews;
}
