/** What reading a note yields. Every span is `[start, end)` in UTF-16 code units of the text as received. */
import type { AssertionValue } from "../contract/suggestions.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of the note under one heading. `body` leaves the heading out. */
export interface Section {
  readonly kind: string;
  /** The heading's words, absent for what stands before the first heading. */
  readonly heading?: Span;
  readonly body: Span;
}

/**
 * What a clause is made of. `heading` is a problem's name standing alone in an assessment ("Lumbar strain."), `label` the
 * name of a sub-item ("Medical Treatment"); only prose, items and headings can name a condition.
 */
export type ClauseKind = "prose" | "item" | "heading" | "label" | "medication" | "result" | "vital";

/** A sentence, list item or part of one: the unit that is searched and asserted. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** The canonical kind of the section it stands in; `assessment-plan` where prose that no heading parts judges (`judged-prose.ts`). */
  readonly section: string;
  /** Index in `ReadNote.clauses` of the problem heading it stands under. */
  readonly under?: number;
  /** Index of the first clause with the same words, where this one repeats it. */
  readonly duplicateOf?: number;
  /** May hold a codable condition: not a label, vital sign, drug list or boilerplate. */
  readonly codable: boolean;
}

export interface ReadNote {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
}

/** What the note says of one mention. */
export interface Assertion {
  readonly value: AssertionValue;
  readonly experiencer: "patient" | "family" | "other";
  /** The words that decided it; absent where nothing speaks against a plain affirmation, or the section decided. */
  readonly trigger?: Span;
  /** Evaluated, monitored, treated or affecting care in this encounter (Guidelines IV.J, III). */
  readonly addressed: boolean;
}
