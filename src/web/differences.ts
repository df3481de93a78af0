/** What two reviewers of one note made of each code. */
import type { Review, ReviewItem } from "../contract/reviews.ts";
import { keyOf } from "../contract/worksheet.ts";

type Items = Pick<Review, "items">;

/** How a code stands in one of the two reviews. */
export interface Standing {
  readonly state: ReviewItem["state"] | "absent";
  /** On the claim, from 1; accepted codes have one. */
  readonly place?: number | undefined;
  readonly item?: ReviewItem | undefined;
}

export interface Difference {
  readonly key: string;
  readonly code: string;
  readonly display: string;
  readonly first: Standing;
  readonly second: Standing;
  /** `set`: in one final set only. `place`: in both, one of them first-listed in one only. `reason`: in neither, for other reasons. */
  readonly kind: "set" | "place" | "reason" | "none";
}

const weights = { set: 0, place: 1, reason: 2, none: 3 };

/**
 * Each code that either review holds: what differs first, then in the second review's order.
 * @example
 * differencesOf(first, second).filter(({ kind }) => kind === "set"); // codes in one final set only
 */
export function differencesOf(first: Items, second: Items): Difference[] {
  const [one, two] = [standingsOf(first), standingsOf(second)];
  const all = new Map([...second.items, ...first.items].map((item) => [keyOf(item), item]));
  return [...all]
    .map(([key, { code, display }]): Difference => {
      const standings = { first: one.get(key) ?? absent, second: two.get(key) ?? absent };
      return { key, code, display, ...standings, kind: kindOf(standings) };
    })
    .sort((a, b) => weights[a.kind] - weights[b.kind]);
}

const absent: Standing = { state: "absent" };

function standingsOf({ items }: Items): Map<string, Standing> {
  const accepted = items.filter(({ state }) => state === "accepted");
  return new Map(
    items.map((item) => {
      const at = accepted.indexOf(item);
      return [keyOf(item), { state: item.state, item, place: at < 0 ? undefined : at + 1 }];
    }),
  );
}

function kindOf({ first, second }: Pick<Difference, "first" | "second">): Difference["kind"] {
  const [isInFirst, isInSecond] = [first.state === "accepted", second.state === "accepted"];
  if (isInFirst !== isInSecond) return "set";
  if (isInFirst) return (first.place === 1) === (second.place === 1) ? "none" : "place";
  if (first.state === "absent" || second.state === "absent") return "none";
  const isAlike =
    first.state === second.state &&
    first.item?.reason === second.item?.reason &&
    first.item?.replacedBy === second.item?.replacedBy;
  return isAlike ? "none" : "reason";
}
