/** The folder's door: a note read into sections and clauses. */
import { withAttending } from "./attending.ts";
import { findClauses } from "./clauses.ts";
import { forgetNote } from "./found.ts";
import { withJudgedProse } from "./judged-prose.ts";
import { lastAt } from "./last-at.ts";
import { shippedPartModel } from "./parts/shipped.ts";
import { withParts } from "./parts/with-parts.ts";
import { withRunOnFindings } from "./run-on-findings.ts";
import { findSections } from "./sections.ts";
import { withToldStay } from "./told-stays.ts";
import type { Clause, ReadNote, Section, Span } from "./types.ts";
import { keepTokens } from "./words.ts";

/**
 * Reads a clinical note. Spans are `[start, end)` in UTF-16 code units of `text`; sections and clauses are in order and
 * disjoint. Never throws; work is linear in the text's length.
 */
export function readNote(text: string): ReadNote {
  keepTokens(text);
  try {
    const parts = withAttending(text, withParts(text, findSections(text), shippedPartModel()));
    const sections = withRunOnFindings(text, withToldStay(text, parts));
    return { text, sections, clauses: findClauses(text, withJudgedProse(text, sections)) };
  } finally {
    forgetNote();
  }
}

/** The heading that `span` stands under; undefined before any heading. */
export function headingOf(note: ReadNote, { start }: Span): Span | undefined {
  for (let at = lastAt(note.sections, start, startOfBody); at >= 0; at -= 1) {
    const heading = note.sections[at]?.heading;
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** The index in `note.clauses` of the clause that holds a span; -1 where none does. */
export function clauseAround(note: ReadNote, { start, end }: Span): number {
  const at = lastAt(note.clauses, start, startOf);
  const [before, last] = [note.clauses[at - 1], note.clauses[at]];
  if (before !== undefined && end <= before.end) return at - 1;
  return last !== undefined && end <= last.end ? at : -1;
}

/** The clause that holds the character at `position`. */
export function clauseAt(note: ReadNote, position: number): Clause | undefined {
  const clause = note.clauses[lastAt(note.clauses, position, startOf)];
  return clause !== undefined && position < clause.end ? clause : undefined;
}

/** The section in whose body `position` stands, or after whose body and before the next one's it does. */
export function sectionAt(note: ReadNote, position: number): Section | undefined {
  return note.sections[lastAt(note.sections, position, startOfBody)];
}

const startOf = ({ start }: Span) => start;
const startOfBody = ({ body }: Section) => body.start;
