/** What the story names and the assessment takes back: "sent in for PE ... PE excluded by CT" (Guidelines FY2026 IV.H, II.H: what stands at the end of the encounter counts). */
import type { Encounter } from "../../contract/suggestions.ts";
import { clauseAt } from "../../note/read.ts";
import { judgedSections } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import type { Judged, SetAside } from "../judge.ts";

const atTheEnd: ReadonlySet<string> = new Set([
  ...judgedSections,
  "medical-decision-making",
  "hospital-course",
  "ed-course",
]);

/**
 * @param denied all mentions that are not affirmed
 * @returns the mentions that stand, and those that do not, with the words that took them back; a condition that a stay treated stays coded when it is over
 */
export function withoutOverruled(
  note: ReadNote,
  kept: readonly Judged[],
  denied: readonly SetAside[],
  encounter: Encounter | undefined,
): { readonly kept: readonly Judged[]; readonly aside: readonly SetAside[] } {
  const taken = new Map<string, SetAside>();
  for (const one of denied) {
    if (one.code === undefined) continue;
    const isOver = one.reason === "historical" && encounter?.setting !== "inpatient";
    if (one.reason !== "negated" && !isOver) continue;
    if (atTheEnd.has(clauseAt(note, one.mention.start)?.section ?? "other")) taken.set(one.code, one);
  }
  if (taken.size === 0) return { kept, aside: [] };
  for (const { leaf, clause, isReason, mention } of kept)
    if (isReason === true || (atTheEnd.has(clause.section) && mention.source !== "similar"))
      taken.delete(leaf.entry.code);
  const stands = kept.filter(({ leaf }) => !taken.has(leaf.entry.code));
  const gone = kept.flatMap(({ leaf, mention }): SetAside[] => {
    const by = taken.get(leaf.entry.code);
    if (by === undefined || mention.source === "similar") return [];
    return [{ mention, code: leaf.entry.code, trigger: by.trigger, reason: by.reason }];
  });
  return { kept: stands, aside: gone };
}
