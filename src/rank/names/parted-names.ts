/**
 * A name that brackets part: "Post-laminectomy (failed back surgery) syndrome", "Chronic (nonhealing) anal fissure", "acute (calculous) cholecystitis". Read
 * without the brackets it is the name; what stands in them may be another of the same.
 *
 * Source: the Alphabetic Index is read so: words in brackets are nonessential modifiers (I.A.7).
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { wordsOf } from "../../search/words.ts";
import { isReadable, type Mention, mentionOf } from "./mentions.ts";

const bracketed = / \(([a-z][\w ,/'’-]{1,40})\)(?= [a-z])/i;
const apart = /\b(?:no|not|denies|if|see|on|since|was|from|per|vs|or|left|right|\d)\b/i;

/** @returns the mentions, and the names that a bracket parts; those that lie within one give way */
export function withPartedNames(
  note: ReadNote,
  known: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  const made = note.clauses.flatMap((clause, index): Mention[] => {
    if (!clause.codable || !isReadable(clause)) return [];
    const text = note.text.slice(clause.start, clause.end);
    const found = bracketed.exec(text);
    if (found === null || apart.test(found[1] ?? "")) return [];
    const [from, to] = [found.index, found.index + found[0].length];
    const whole = `${text.slice(0, from)}${" ".repeat(to - from)}${text.slice(to)}`;
    return book.findIn(wordsOf(whole, clause.start)).flatMap((name) => {
      const isParted = name.start < clause.start + from && name.end > clause.start + to;
      return isParted ? [mentionOf(name, index, { start: name.start, end: name.end })] : [];
    });
  });
  if (made.length === 0) return [...known];
  const isWithin = (one: Mention) =>
    made.some((other) => other.clause === one.clause && other.start <= one.start && one.end <= other.end);
  return [...known.filter((one) => !isWithin(one)), ...made];
}
