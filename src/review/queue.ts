/** The work queue: reviews by status, person and setting, the oldest first. */
import type { ReviewList, ReviewStatus } from "../contract/reviews.ts";
import { summaryOf } from "./rows.ts";
import type { Sealer } from "./storage/seal.ts";
import type { Reader } from "./store.ts";

export interface QueueFilter {
  readonly status?: ReviewStatus | undefined;
  /** A user's id, or null for those given to nobody. */
  readonly assignee?: string | null | undefined;
  readonly setting?: string | undefined;
  /** Second reviews only, or first ones only. */
  readonly second?: boolean | undefined;
  /** At most so many; 1 to 200. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

export async function readQueue(db: Reader, sealer: Sealer, filter: QueueFilter): Promise<ReviewList> {
  const { status, assignee, setting, second, limit, after } = filter;
  let query = db
    .selectFrom("review")
    .selectAll()
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit + 1);
  if (status !== undefined) query = query.where("status", "=", status);
  if (assignee !== undefined) {
    query = assignee === null ? query.where("assignee", "is", null) : query.where("assignee", "=", assignee);
  }
  if (setting !== undefined) query = query.where("setting", "=", setting);
  if (second !== undefined) query = query.where("second_of", second ? "is not" : "is", null);
  const [at, id] = after?.split("|") ?? [];
  if (at !== undefined && id !== undefined) {
    query = query.where(({ eb, or, and }) =>
      or([eb("created_at", ">", at), and([eb("created_at", "=", at), eb("id", ">", id)])]),
    );
  }
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    reviews: page.map((row) => summaryOf(sealer, row)),
    ...(rows.length > limit && last !== undefined ? { next: `${last.created_at}|${last.id}` } : {}),
  };
}
