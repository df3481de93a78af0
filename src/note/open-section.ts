/** Opening a section, and going back to the one before after a heading of one line. */
import { headingKey } from "./heading-key.ts";
import type { Heading } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { State } from "./openings.ts";
import { headsOneLine } from "./single-tests.ts";
import type { Span } from "./types.ts";

export interface Opening {
  readonly kind: string;
  readonly heading?: Span;
  readonly bodyStart: number;
  /** Where the section before it ends. */
  readonly at: number;
}
/** Kinds whose run-in text ends with the line, after which the section before goes on. */

export const oneLine = new Set(["identification", "operative-facts", "anesthesia", "time-and-attestation"]);

export function resume(openings: Opening[], state: State, at: number): void {
  const kind = state.resumeAtLine ?? state.resumeAtBlank;
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
  if (kind === undefined || kind === state.kind) return;
  state.kind = kind;
  state.key = "";
  openings.push({ kind, bodyStart: at, at });
}
export function open(
  text: string,
  openings: Opening[],
  state: State,
  heading: Heading,
  marker: Line["marker"],
  at: number,
): void {
  const before = state.resumeAtLine ?? state.kind;
  openings.push({
    kind: heading.kind,
    heading: heading.span,
    bodyStart: heading.after,
    at: Math.max(at, openings.at(-1)?.bodyStart ?? 0),
  });
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
  if (
    !heading.alone &&
    (oneLine.has(heading.kind) || headsOneLine(text, heading.span) || marker === "bullet")
  )
    state.resumeAtLine = before;
  else if (oneLine.has(heading.kind)) state.resumeAtBlank = before;
  if (state.kind !== heading.kind || marker !== undefined) state.numberedHeadings = marker === "number";
  state.kind = heading.kind;
  state.runIn = !heading.alone;
  state.key = headingKey(text, heading.span.start, heading.span.end);
  state.numberedProblems = /^\s*(?:\(?1[.)]|#)/.test(text.slice(heading.after, heading.after + 12));
}
