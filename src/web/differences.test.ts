import { expect, it } from "vitest";
import type { ReviewItem } from "../contract/reviews.ts";
import { differencesOf } from "./differences.ts";

const item = (code: string, state: ReviewItem["state"], more: Partial<ReviewItem> = {}): ReviewItem => ({
  system: "icd10cm",
  code,
  display: code,
  billable: true,
  origin: "suggested",
  state,
  evidence: [],
  flags: [],
  ...more,
});
const setOf = (...items: ReviewItem[]) => ({ items });

it("tells codes of one set only from other first-listed codes, other reasons, and what is alike", () => {
  const first = setOf(
    item("A", "accepted"),
    item("B", "accepted"),
    item("C", "accepted"),
    item("D", "rejected", { reason: "ruled-out" }),
    item("E", "rejected", { reason: "ruled-out" }),
    item("F", "replaced", { replacedBy: "C" }),
  );
  const second = setOf(
    item("B", "accepted"),
    item("A", "accepted"),
    item("G", "accepted", { origin: "added" }),
    item("C", "rejected", { reason: "not-documented" }),
    item("D", "rejected", { reason: "ruled-out" }),
    item("E", "rejected", { reason: "history-only" }),
    item("F", "rejected", { reason: "other" }),
  );
  const told = differencesOf(first, second).map(
    ({ code, kind, first: one, second: two }) =>
      `${code} ${kind}: ${one.state} ${one.place ?? "-"}, ${two.state} ${two.place ?? "-"}`,
  );
  expect(told).toEqual([
    "G set: absent -, accepted 3",
    "C set: accepted 3, rejected -",
    "B place: accepted 2, accepted 1",
    "A place: accepted 1, accepted 2",
    "E reason: rejected -, rejected -",
    "F reason: replaced -, rejected -",
    "D none: rejected -, rejected -",
  ]);
});

it("finds nothing between a set and itself", () => {
  const one = setOf(item("A", "accepted"), item("B", "rejected", { reason: "other" }));
  expect(differencesOf(one, one).every(({ kind }) => kind === "none")).toBe(true);
});
