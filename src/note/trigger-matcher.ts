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

interface Node {
  readonly next: Map<string, Node>;
  readonly triggers: Trigger[];
}

const decisive: Node = { next: new Map(), triggers: [] };
const ending: Node = { next: new Map(), triggers: [] };
for (const trigger of triggers) {
  let node = trigger.role === "end" ? ending : decisive;
  for (const { text } of tokens(trigger.phrase, 0, trigger.phrase.length)) {
    let child = node.next.get(text);
    if (child === undefined) {
      child = { next: new Map(), triggers: [] };
      node.next.set(text, child);
    }
    node = child;
  }
  node.triggers.push(trigger);
}

/**
 * The triggers among `list`, in order. Where `until` is given, no phrase may reach past the token before it: so "no change in"
 * does not swallow the mention "change in bowel habits". Words that end a scope are found apart, so that "she was" takes
 * nothing from "was treated for"; inside another phrase they end nothing.
 */
export function matchTriggers(list: readonly Word[], from = 0, until = list.length): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  let at = from;
  while (at < until) {
    const longest = longestAt(decisive, list, at, until);
    if (longest === undefined) {
      at += 1;
      continue;
    }
    for (const trigger of longest.triggers) found.push({ trigger, first: at, last: longest.last });
    at = longest.last + 1;
  }
  return withEnds(found, list, from, until);
}

function withEnds(found: TriggerMatch[], list: readonly Word[], from: number, until: number): TriggerMatch[] {
  const ends: TriggerMatch[] = [];
  let nearest = 0;
  let at = from;
  while (at < until) {
    const longest = longestAt(ending, list, at, until);
    if (longest === undefined) {
      at += 1;
      continue;
    }
    while (nearest < found.length && (found[nearest]?.last ?? 0) < at) nearest += 1;
    const around = found[nearest];
    const inside = around !== undefined && around.first <= at && around.last >= longest.last;
    if (!inside)
      for (const trigger of longest.triggers) ends.push({ trigger, first: at, last: longest.last });
    at = inside ? at + 1 : longest.last + 1;
  }
  if (ends.length === 0) return found;
  return [...found, ...ends].sort((one, other) => one.first - other.first);
}

function longestAt(
  root: Node,
  list: readonly Word[],
  at: number,
  until: number,
): { triggers: readonly Trigger[]; last: number } | undefined {
  let node: Node | undefined = root;
  let best: { triggers: readonly Trigger[]; last: number } | undefined;
  for (let cursor = at; cursor < until; cursor += 1) {
    node = node.next.get(list[cursor]?.text ?? "");
    if (node === undefined) break;
    if (node.triggers.length > 0) best = { triggers: node.triggers, last: cursor };
  }
  return best;
}

/** Whether these words open with something that decides about what follows ("Denies", "No history of"). */
export function startsAssertion(list: readonly Word[]): boolean {
  const from = list[0]?.text === "patient" || list[0]?.text === "pt" ? 1 : 0;
  const longest = longestAt(decisive, list, from, list.length);
  return (
    longest?.triggers.some((trigger) => trigger.role === "trigger" && trigger.direction !== "after") ?? false
  );
}
