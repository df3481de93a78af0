/** Finds the words of a table nearest to a mention. */
import type { Attribute, Table } from "./attribute-phrases.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

/** A stretch of the note to look in; `near` is where the mention, or its words, stand in it. */
export interface Source {
  readonly list: readonly Word[];
  readonly near?: Span;
}

export interface Found<Value> {
  readonly attribute: Attribute<Value>;
  /** Words between it and the mention; after the mention counts a little more. */
  readonly distance: number;
}

/**
 * The value whose words stand nearest to `near`, or come first where there is none.
 */
export function nearest<Value>(
  list: readonly Word[],
  phrases: Table<Value>,
  near: Span | undefined,
): Attribute<Value> | undefined {
  let best: Found<Value> | undefined;
  for (let at = 0; at < list.length; ) {
    const hit = phrases
      .get(list[at]?.text ?? "")
      ?.find(([parts]) => parts.every((part, offset) => list[at + offset]?.text === part));
    const first = list[at];
    const last = hit === undefined ? undefined : list[at + hit[0].length - 1];
    if (hit === undefined || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const distance = near === undefined ? at : distanceTo(list, at, at + hit[0].length - 1, near);
    if (best === undefined || distance < best.distance) {
      best = { attribute: { value: hit[1], start: first.start, end: last.end }, distance };
    }
    at += hit[0].length;
  }
  return best?.attribute;
}

/** Words between; what follows counts a little more. */
export function distanceTo(list: readonly Word[], first: number, last: number, near: Span): number {
  const from = list.findIndex((word) => word.end > near.start);
  const to = list.findLastIndex((word) => word.start < near.end);
  if (first >= from && last <= to) return 0;
  return last < from ? from - last : (first - to) * 1.5;
}

/** The same reading of the same words is done once; lists of words are cut once a clause. */
export function once<Value>(
  read: (list: readonly Word[]) => Value | undefined,
): (list: readonly Word[]) => Value | undefined {
  const known = new WeakMap<readonly Word[], { readonly value: Value | undefined }>();
  return (list) => {
    const seen = known.get(list) ?? { value: read(list) };
    known.set(list, seen);
    return seen.value;
  };
}
