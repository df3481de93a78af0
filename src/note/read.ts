/** The folder's door: a note read into sections and clauses. */
import { findClauses } from "./clauses.ts";
import { findSections } from "./sections.ts";
import type { ReadNote, Span } from "./types.ts";

/**
 * Reads a clinical note. Spans are `[start, end)` in UTF-16 code units of `text`; sections and clauses are in order and
 * disjoint. Never throws; work is linear in the text's length.
 */
export function readNote(text: string): ReadNote {
  const sections = findSections(text);
  return { text, sections, clauses: findClauses(text, sections) };
}

/** The heading that `span` stands under; undefined before any heading. */
export function headingOf(note: ReadNote, { start }: Span): Span | undefined {
  return note.sections.findLast(({ heading, body }) => heading !== undefined && body.start <= start)?.heading;
}

/** The index in `note.clauses` of the clause that holds a span; -1 where none does. */
export function clauseAround(note: ReadNote, { start, end }: Span): number {
  return note.clauses.findIndex((clause) => clause.start <= start && end <= clause.end);
}
