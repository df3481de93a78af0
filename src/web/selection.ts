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
 * The owner `step` places on from the selected one, stopping at both ends; the first where the selected one is none of them.
 * @returns undefined where there are none
 */
export function stepFrom<Owner extends string>(
  owners: readonly Owner[],
  selected: Owner | undefined,
  step: 1 | -1,
): Owner | undefined {
  const at = selected === undefined ? -1 : owners.indexOf(selected);
  return at < 0 ? owners[0] : owners[Math.min(Math.max(at + step, 0), owners.length - 1)];
}

/** The mark meant by a click where several overlap: the first, or on a further click the next owner's. */
export function markMeant(marks: readonly Mark[], selected: OwnerId | undefined): Mark | undefined {
  const at = marks.findIndex((mark) => mark.owner === selected);
  const others = [...marks.slice(at + 1), ...marks.slice(0, Math.max(at, 0))];
  return others.find((mark) => mark.owner !== selected) ?? marks[0];
}
