/** The triggers that reach a mention, or with which it opens. */
import type { AssertionValue } from "../contract/suggestions.ts";
import { type MentionTokens, type Reading, reachesBackward, reachesForward } from "./scope.ts";
import { matchTriggers, type TriggerMatch } from "./trigger-matcher.ts";
import type { Word } from "./words.ts";

/** The triggers of a clause whose scope holds the mention. */
export function reachingTriggers(reading: Reading, at: MentionTokens): TriggerMatch[] {
  const matches = clearOfMention(reading, at);
  const clear: Reading = { list: reading.list, matches };
  return matches.filter((match) => {
    if (match.trigger.role !== "trigger") return false;
    return match.last < at.first ? reachesForward(clear, match, at) : reachesBackward(clear, match, at);
  });
}

/** The clause's triggers, those that would swallow words of the mention read again without it. */
function clearOfMention(reading: Reading, at: MentionTokens): TriggerMatch[] {
  const overlapping = reading.matches.some((match) => match.first <= at.last && match.last >= at.first);
  if (!overlapping) return [...reading.matches];
  return [...matchTriggers(reading.list, 0, at.first), ...matchTriggers(reading.list, at.last + 1)];
}

/** A trigger with which the mention itself opens ("history of breast cancer"). */
export function ownTrigger(list: readonly Word[], at: MentionTokens): TriggerMatch | undefined {
  const found = matchTriggers(list, at.first, at.last).find(({ first }) => first === at.first);
  if (found === undefined || found.trigger.role !== "trigger" || found.trigger.direction === "after")
    return undefined;
  return ownValues.has(found.trigger.value) && !named.has(found.trigger.phrase) ? found : undefined;
}

const ownValues: ReadonlySet<AssertionValue> = new Set([
  "negated",
  "historical",
  "screening",
  "allergy",
  "uncertain",
  "hypothetical",
]);
/** Openings that are part of a condition's name. */
const named = new Set(
  "absence of|absent|lack of|non|old|remote|question|exposure to|exposed to|risk of|at risk for|lacking|past|earlier|childhood|appearing|no|healed|negative|prior"
    .split("|")
    .filter((phrase) => phrase !== "no" && phrase !== "prior"),
);
