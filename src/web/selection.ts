import type { Mark, MarkId, OwnerId } from "./marks.ts";

/** What the coder is looking at, both in the note and in the answer. */
export interface Selection {
  readonly owner: OwnerId;
  /** The quote asked for; the owner's first where absent. */
  readonly mark?: MarkId | undefined;
  /** Where it was chosen; the other side scrolls to it. */
  readonly from: "note" | "answer";
}

export type Select = (owner: OwnerId, mark?: MarkId) => void;

/**
 * The suggestion `step` places on from the selected one, stopping at both ends; the first where no suggestion is selected.
 * @param count how many suggestions there are
 * @returns undefined where there are none
 */
export function suggestionFrom(
  selected: OwnerId | undefined,
  step: 1 | -1,
  count: number,
): OwnerId | undefined {
  if (count === 0) return undefined;
  const [kind, at] = selected?.split("-") ?? [];
  if (kind !== "suggestion") return "suggestion-0";
  return `suggestion-${Math.min(Math.max(Number(at) + step, 0), count - 1)}`;
}

/** The mark meant by a click where several overlap: the first, or on a further click the next owner's. */
export function markMeant(marks: readonly Mark[], selected: OwnerId | undefined): Mark | undefined {
  const at = marks.findIndex((mark) => mark.owner === selected);
  const others = [...marks.slice(at + 1), ...marks.slice(0, Math.max(at, 0))];
  return others.find((mark) => mark.owner !== selected) ?? marks[0];
}
