/** Likenesses that only repeat what is set aside: the whole of "Sleep apnea - HST neg" reads like sleep apnea. */
import type { SetAsideReason } from "../../contract/suggestions.ts";
import type { Judged, SetAside } from "../judge.ts";

/** Reasons that concern what the words say, not where they stand or whose code is better; a likeness may know that "borderline" is no doubt. */
const said: ReadonlySet<SetAsideReason> = new Set([
  "negated",
  "hypothetical",
  "planned",
  "declined",
  "family",
  "result-only",
]);

const categoryLength = 3;

/**
 * @returns `kept` without the likenesses that begin with a name that is set aside, or hold one of their own category, and hold none that is kept or
 * `listed`
 */
export function withoutEchoes(
  kept: readonly Judged[],
  { aside, listed }: { readonly aside: readonly SetAside[]; readonly listed: readonly Judged[] },
): Judged[] {
  const put = inOrder(aside.filter(({ code, reason }) => code !== undefined && said.has(reason)));
  const named = inOrder([...kept, ...listed].filter(({ mention }) => mention.source !== "similar"));
  return kept.filter(({ mention, leaf }) => {
    if (mention.source !== "similar" || named(mention).length > 0) return true;
    const category = leaf.entry.code.slice(0, categoryLength);
    return !put(mention).some(
      ({ mention: { start }, code }) =>
        start === mention.start || code?.slice(0, categoryLength) === category,
    );
  });
}

interface Placed {
  readonly mention: { readonly start: number };
}

/** Answers which of `all` begin within a span, in the time of a search by halves. */
function inOrder<T extends Placed>(all: readonly T[]): (span: { start: number; end: number }) => T[] {
  const sorted = all.toSorted((one, other) => one.mention.start - other.mention.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.mention.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const one = sorted[at];
      if (one === undefined || one.mention.start >= end) break;
      found.push(one);
    }
    return found;
  };
}
