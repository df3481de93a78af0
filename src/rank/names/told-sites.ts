/**
 * A symptom whose place is told in a clause of its own: "the swelling, and pain that he has in his calf" is "pain in calf".
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { type Mention, mentionOf } from "./mentions.ts";

const told =
  /\b(pain|aching|soreness|tenderness|cramp(?:s|ing)?|swelling|numbness|tingling|weakness|stiffness)(?: (?:that|which))? (?:he|she|they|i|the patient|patient|pt|mom|dad) (?:(?:has|have|is|was|are|still|has been|also) )*(?:having|feeling|getting|noticing|experiencing|has|have|feels?|gets?|notices?|reports?|describes?|experiences|complains of) (?:in|of|on|at|over|around) (?:(?:his|her|their|the|my) )?((?:left|right|both|l|r) )?([a-z]+(?: (?:back|leg|arm|neck))?)\b/gi;

/** @returns the mentions, and the symptoms so told that are no name as they stand */
export function withToldSites(note: ReadNote, known: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable) return [];
    return [...note.text.slice(from, end).matchAll(told)].flatMap((match) => {
      const [words, symptom = "", , site = ""] = match;
      const name = book.get(`${symptom} in ${site}`) ?? book.get(`${site} ${symptom}`);
      const start = from + match.index;
      return name === undefined ? [] : [mentionOf(name, clause, { start, end: start + words.length })];
    });
  });
  const isWithin = (one: Mention) => made.some((other) => other.start <= one.start && one.end <= other.end);
  return made.length === 0 ? [...known] : [...known.filter((one) => !isWithin(one)), ...made];
}
