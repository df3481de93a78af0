/** Finding the triggers of a clause, longest phrase first. */
import type { Trigger } from "./trigger-rows.ts";
import { triggers } from "./triggers.ts";
import { tokens, type Word } from "./words.ts";

/** A trigger over tokens `first` to `last` (both included) of its clause. */
export interface TriggerMatch {
  readonly trigger: Trigger;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly triggers: Trigger[];
}

/** By first word, longest phrase first; one phrase may serve before and after its mention. */
const byFirst = new Map<string, Entry[]>();
for (const trigger of triggers) {
  const parts = tokens(trigger.phrase, 0, trigger.phrase.length).map((word) => word.text);
  const first = parts[0];
  if (first === undefined) continue;
  const entries = byFirst.get(first) ?? [];
  byFirst.set(first, entries);
  const key = parts.join(" ");
  const entry = entries.find(({ words }) => words.join(" ") === key);
  if (entry === undefined) entries.push({ words: parts, triggers: [trigger] });
  else entry.triggers.push(trigger);
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

/**
 * The triggers among `list`, in order. Where `until` is given, no phrase may reach past the token before it: so "no change in"
 * does not swallow the mention "change in bowel habits".
 */
export function matchTriggers(list: readonly Word[], from = 0, until = list.length): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  let at = from;
  while (at < until) {
    const entry = longestAt(list, at, until);
    if (entry === undefined) {
      at += 1;
      continue;
    }
    const last = at + entry.words.length - 1;
    for (const trigger of entry.triggers) found.push({ trigger, first: at, last });
    at = last + 1;
  }
  return found;
}

function longestAt(list: readonly Word[], at: number, until: number): Entry | undefined {
  for (const entry of byFirst.get(list[at]?.text ?? "") ?? []) {
    const { words } = entry;
    if (at + words.length <= until && words.every((word, offset) => list[at + offset]?.text === word))
      return entry;
  }
  return undefined;
}

/** Whether these words open with something that decides about what follows ("Denies", "No history of"). */
export function startsAssertion(list: readonly Word[]): boolean {
  const from = list[0]?.text === "patient" || list[0]?.text === "pt" ? 1 : 0;
  const entry = longestAt(list, from, list.length);
  return (
    entry?.triggers.some((trigger) => trigger.role === "trigger" && trigger.direction !== "after") ?? false
  );
}
