/**
 * In `complete` focus, beside each code found, the other codes that its words are usually given: a translated or foreign note seldom says what tells
 * the leaves of a category apart, and its coder takes the usual one.
 */
import { categoryOf } from "../../codes/code.ts";
import type { CodeRelease } from "../../codes/release.ts";
import type { ScoredCode } from "../candidates.ts";
import type { Habits } from "./habits.ts";

/** Of one category at most. */
const mostKin = 4;

/** @returns for each category found, its usual codes that were not, resting on the mentions of its likeliest code */
export function kinOf(found: readonly ScoredCode[], habits: Habits, release: CodeRelease): ScoredCode[] {
  const known = new Set(found.map(({ entry }) => entry.code));
  const likeliest = new Map<string, ScoredCode>();
  for (const one of found) {
    const category = categoryOf(one.entry.code);
    const best = likeliest.get(category);
    if (best === undefined || one.confidence > best.confidence) likeliest.set(category, one);
  }
  return [...likeliest].flatMap(([category, host]) => {
    const entries = habits.usual(category).flatMap((code) => release.get(code) ?? []);
    return entries
      .filter(({ code, billable }) => billable && !known.has(code))
      .slice(0, mostKin)
      .map((entry): ScoredCode => {
        const leaf = { entry, assumed: [], sideOpen: false, siblings: [] };
        return { ...host, entry, leaf, isMain: false, isKin: true };
      });
  });
}
