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

/** Triggers that stand before what they speak of, those that stand after it; words that only look like either are in both. */
const before: Node = { next: new Map(), triggers: [] };
const after: Node = { next: new Map(), triggers: [] };
const ending: Node = { next: new Map(), triggers: [] };
function enter(root: Node, trigger: Trigger): void {
  let node = root;
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

for (const trigger of triggers) {
  if (trigger.role === "end") enter(ending, trigger);
  else {
    const pseudo = trigger.role === "pseudo";
    if (trigger.direction !== "after") enter(before, pseudo ? trigger : { ...trigger, direction: "before" });
    if (trigger.direction !== "before") enter(after, pseudo ? trigger : { ...trigger, direction: "after" });
  }
}

/**
 * The triggers among `list`, in order. Where `until` is given, no phrase may reach past the token before it: so "no change in"
 * does not swallow the mention "change in bowel habits". What stands before a mention and what stands after it are found
 * apart, and so are the words that end a scope, so that "are scheduled" takes nothing from "scheduled for"; inside another
 * phrase nothing ends.
 */
export function matchTriggers(list: readonly Word[], from = 0, until = list.length): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  longestOf(before, list, from, until, found, true);
  longestOf(after, list, from, until, found, false);
  found.sort((one, other) => one.first - other.first);
  return withEnds(found, list, from, until);
}

function longestOf(
  root: Node,
  list: readonly Word[],
  from: number,
  until: number,
  found: TriggerMatch[],
  withPseudo: boolean,
): void {
  let at = from;
  while (at < until) {
    const longest = longestAt(root, list, at, until);
    if (longest === undefined) {
      at += 1;
      continue;
    }
    const doubtsCause = root === after && causal.has(list[longest.last + 1]?.text ?? "");
    for (const trigger of longest.triggers) {
      if (doubtsCause && trigger.value === "uncertain") continue;
      if (withPseudo || trigger.role !== "pseudo") found.push({ trigger, first: at, last: longest.last });
    }
    at = longest.last + 1;
  }
}

/** "Shoulder pain, most likely due to tendinopathy" doubts the cause that follows, not the pain. */
const causal = new Set("due secondary from related attributable attributed caused because 2/2".split(" "));

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
    const inside =
      around !== undefined &&
      around.first <= at &&
      around.last >= longest.last &&
      around.last - around.first > longest.last - at;
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
  const longest = longestAt(before, list, from, list.length);
  return (
    longest?.triggers.some((trigger) => trigger.role === "trigger" && trigger.direction !== "after") ?? false
  );
}
