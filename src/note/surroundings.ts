/** The sentence that holds a mention, and the line: bounded, so that a long note is read in linear time. */
import type { Span } from "./types.ts";

export interface Surroundings {
  /** From the sentence's first character to the mention. */
  readonly before: string;
  readonly words: string;
  /** From the mention to the sentence's end. */
  readonly after: string;
  /** What stands before the sentence in its line; empty where the line begins far before. */
  readonly lead: string;
  /** What follows the sentence in its line. */
  readonly rest: string;
  /** The line below, where the mention's line is the name of a problem and nothing more; else empty. */
  readonly below: string;
  readonly sentence: Span;
}

const farthest = 240;
/** A full stop ends a sentence, but not after a single letter ("C. difficile", "St. Jude") or within a number. */
const ends = /(?<![\s(/][A-Za-z]|\b(?:vs|st|dr|approx|incl))\.(?=\s|$)|\n/gi;

/** "# Lung nodule", "3. Lung nodule": a problem of its own. */
const marked = /^\s*(?:#|\(?\d{1,2}[.)]\s)/;

/** The first line of what is said of a problem; empty where the next problem stands there. */
function underHeading(text: string): string {
  const [line = ""] = text.split("\n", 1);
  return marked.test(line) ? "" : line;
}

/** @param span a mention, or any other words of `text` */
export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const head = text.slice(Math.max(0, start - farthest), start);
  const from = [...head.matchAll(ends)].at(-1);
  const opening = from === undefined ? 0 : from.index + 1;
  const tail = text.slice(end, end + farthest);
  const to = tail.search(ends);
  const after = to === -1 ? tail : tail.slice(0, to);
  const line = tail.indexOf("\n");
  const begin = head.lastIndexOf("\n");
  const isNear = begin >= 0 || start <= farthest;
  return {
    lead: isNear ? head.slice(begin + 1, Math.max(begin + 1, opening)) : "",
    before: head.slice(opening),
    words: text.slice(start, end),
    after,
    rest: tail.slice(after.length, line === -1 ? undefined : Math.max(line, after.length)),
    below:
      line === after.length && marked.test(head.slice(begin + 1)) ? underHeading(tail.slice(line + 1)) : "",
    sentence: { start: start - head.length + opening, end: end + after.length },
  };
}
