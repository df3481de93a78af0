/** The shape of a trigger: words that turn the assertion of what stands near them. */
import type { AssertionValue } from "../contract/suggestions.ts";

export type Direction = "before" | "after" | "both";

/**
 * How far a trigger's scope runs. `list`: over commas, "and" and "or". `guarded`: over commas only while a list goes on.
 * `phrase`: to the next comma. `adjective`: to the next comma, "and" or "with". `order`: like `phrase`, and to the reason given
 * ("for", "to", "given").
 */
export type Reach = "list" | "guarded" | "phrase" | "adjective" | "order";

export interface Trigger {
  readonly phrase: string;
  /** `pseudo` only shields its words from shorter triggers; `end` ends the scope of others. */
  readonly role: "trigger" | "pseudo" | "end";
  readonly value: AssertionValue;
  /** `before`: the trigger stands before what it speaks of. */
  readonly direction: Direction;
  readonly reach: Reach;
  /** Most words between trigger and mention. */
  readonly limit: number;
  /** Introduces a list of past conditions: chronic ones still exist. */
  readonly listing: boolean;
  /** Turns only what is done or given, or only what one may react to ("recommended CT", not "recommended for CHF"). */
  readonly only?: "remedy" | "substance";
}

export function rows(
  value: AssertionValue,
  direction: Direction,
  reach: Reach,
  limit: number,
  phrases: string,
  only?: "listing" | "remedy" | "substance",
): Trigger[] {
  return phrases.split("|").map((phrase) => ({
    phrase: phrase.trim(),
    role: "trigger",
    value,
    direction,
    reach,
    limit,
    listing: only === "listing",
    ...(only !== undefined && only !== "listing" && { only }),
  }));
}

export function plain(role: "pseudo" | "end", phrases: string): Trigger[] {
  return phrases.split("|").map((phrase) => ({
    phrase: phrase.trim(),
    role,
    value: "affirmed",
    direction: "both",
    reach: "phrase",
    limit: 0,
    listing: false,
  }));
}

/** Words of a list that may be long: "denies" before twenty symptoms. */
export const far = 60;

/** Every first phrase followed by every second one. */
export function each(firsts: string, seconds: string): string {
  return firsts
    .split("|")
    .flatMap((first) => seconds.split("|").map((second) => `${first} ${second}`.trim()))
    .join("|");
}
