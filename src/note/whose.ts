/** Whose a mention is, by its clause, the clause before and the label that heads it. */
import { readingOf, spanOf } from "./context.ts";
import { type Experiencer, experiencerOf, relativeLabel } from "./experiencer.ts";
import { headingOf } from "./read.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import { sectionKind } from "./section-kinds.ts";
import type { ReadNote, Span } from "./types.ts";
import { tokens } from "./words.ts";

/** The experiencer of the mention at `at` in clause `index`, with the words that say so. */
export function experiencer(
  note: ReadNote,
  index: number,
  reading: Reading,
  at: MentionTokens,
): { who: Experiencer; trigger?: Span } {
  const clause = note.clauses[index];
  const inFamily = clause !== undefined && sectionKind(clause.section).family === true;
  const before = note.clauses[index - 1];
  const previous =
    before !== undefined && before.section === clause?.section ? readingOf(note, index - 1).list : [];
  const found = experiencerOf(reading.list, at.first, at.last, previous, inFamily);
  const label = personLabel(note, index) ?? personHeading(note, index);
  if (label !== undefined && found.by === undefined) return label;
  return { who: found.who, ...(found.by !== undefined && { trigger: spanOf(found.by) }) };
}

/** "Mother: hypertension, stroke" and the like: the label before the clause names who is meant. */
function personLabel(note: ReadNote, index: number): { who: Experiencer; trigger: Span } | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 2); before -= 1) {
    const label = note.clauses[before];
    const next = note.clauses[before + 1];
    const isLabel = label?.kind === "label" || label?.kind === "heading";
    if (
      label === undefined ||
      !isLabel ||
      !/^[\s:*_]*$/.test(note.text.slice(label.end, next?.start ?? label.end))
    )
      return undefined;
    const who = relativeLabel(readingOf(note, before).list);
    if (who !== undefined) return { who, trigger: { start: label.start, end: label.end } };
  }
  return undefined;
}

/** The same where the label was taken for the heading of a section, and the clause is the first under it. */
function personHeading(note: ReadNote, index: number): { who: Experiencer; trigger: Span } | undefined {
  const clause = note.clauses[index];
  if (clause === undefined) return undefined;
  const heading = headingOf(note, clause);
  if (
    heading === undefined ||
    /\S/.test(note.text.slice(heading.end, clause.start).replace(/^[:*_\s-]+/, ""))
  )
    return undefined;
  const who = relativeLabel(tokens(note.text, heading.start, heading.end));
  return who === undefined ? undefined : { who, trigger: heading };
}
