/** Clauses in which an injury may be told in pieces, each with the label before it ("Left clavicle: displaced lateral end"). */
import { sectionKind } from "../../note/section-kinds.ts";
import type { Clause, ReadNote } from "../../note/types.ts";
import { isReadable, isRepeat } from "../names/mentions.ts";

const leastWeight = 0.5;
const longestLabel = 40;

export interface ToldClause {
  readonly clause: Clause;
  /** Its index in the note. */
  readonly at: number;
  /** Where its label begins, or the clause itself. */
  readonly from: number;
  /** From there to the clause's end. */
  readonly text: string;
}

export function toldClauses(note: ReadNote): ToldClause[] {
  return note.clauses.flatMap((clause, at): ToldClause[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight) return [];
    const label = note.clauses[at - 1];
    const isLed =
      label?.kind === "label" && label.end <= clause.start && label.end - label.start < longestLabel;
    const from = isLed ? label.start : clause.start;
    return [{ clause, at, from, text: note.text.slice(from, clause.end) }];
  });
}
