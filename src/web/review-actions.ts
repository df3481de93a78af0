import type { RejectReason, ReviewItem } from "../contract/reviews.ts";

/** What a person can do to a review that is open, by key, mouse or touch. */
export interface ReviewActions {
  readonly accept: (item: ReviewItem) => void;
  /** Opens the list of reasons on the item's card, or closes it. */
  readonly askReason: (item: ReviewItem | undefined) => void;
  /** @param comment why, in the person's own words; may be empty */
  readonly reject: (item: ReviewItem, reason: RejectReason, comment?: string) => void;
  readonly replace: (item: ReviewItem) => void;
  /** @param to `first`, or so many places down or up in claim order */
  readonly move: (item: ReviewItem, to: "first" | 1 | -1) => void;
  /** @param at its place in `answer.notSuggested` */
  readonly bringBack: (at: number) => void;
}
