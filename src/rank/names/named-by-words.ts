/** What a table of words names that no single name of the lexicon says: one mention a match, in clauses that can be coded, not where a denial stands before it. */
import { assertMention } from "../../note/assertion.ts";
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

export interface Wording {
  readonly code: string;
  /** Names the condition to the coder. */
  readonly wording: string;
  /** Without the flag "g". */
  readonly words: RegExp;
  /** What may not stand in the same clause. */
  readonly not?: RegExp;
}

/** Characters: the label before a clause belongs to what it says, "Second problem is the breast: he slips off". */
const longestLead = 60;
const denied =
  /\b(?:no|not|without|denies|denied|never|neither|nor|negative for|ruled out|rule out|r\/o|free of|if)\b[^,;:]{0,25}$/i;

/** What is said of the fetus is the mother's (I.C.15.a). */
const ofPregnancy = /^O(?:3[0-6]|4[0134])/;
const fetus = /^(?:the |her )?(?:bab(?:y|ies|e)|fetus\w*|twins?)\b/i;

/** @returns the mentions, and what `rows` find where no mention of the same category stands in the clause */
export function namedByWords(note: ReadNote, known: readonly Mention[], rows: readonly Wording[]): Mention[] {
  const categories = new Map<number, Set<string>>();
  for (const { clause, codes } of known)
    for (const code of codes)
      categories.set(clause, (categories.get(clause) ?? new Set<string>()).add(code.slice(0, 3)));
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable) return [];
    const label = note.clauses[clause - 1];
    const lead =
      label?.kind === "label" && label.end <= from && from - label.start < longestLead ? label.start : from;
    const text = note.text.slice(lead, end);
    return rows.flatMap(({ code, wording, words, not }) => {
      const found = words.exec(text);
      if (
        found === null ||
        not?.test(text) === true ||
        categories.get(clause)?.has(code.slice(0, 3)) === true
      )
        return [];
      if (denied.test(text.slice(0, found.index))) return [];
      const until = lead + found.index + found[0].length;
      if (until <= from) return [];
      const span = { start: Math.max(from, lead + found.index), end: until };
      const { experiencer, trigger } = assertMention(note, clause, span);
      const ofBaby = trigger !== undefined && fetus.test(note.text.slice(trigger.start, trigger.end));
      if (experiencer !== "patient" && !(ofBaby && ofPregnancy.test(code))) return [];
      return [mentionByRule(note, clause, span, { code, wording })];
    });
  });
  return made.length === 0 ? [...known] : [...known, ...made].sort((a, b) => a.start - b.start);
}
