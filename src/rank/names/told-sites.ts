/**
 * A symptom whose place is told in a clause of its own: "the swelling, and pain that he has in his calf" is "pain in calf".
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import type { Side } from "../leaves/variants.ts";
import { type Mention, mentionOf } from "./mentions.ts";

const told =
  /\b(pain|aching|soreness|tenderness|cramp(?:s|ing)?|swelling|numbness|tingling|weakness|stiffness)(?: (?:that|which))? (?:he|she|they|i|the patient|patient|pt|mom|dad) (?:(?:has|have|is|was|are|still|has been|also) )*(?:having|feeling|getting|noticing|experiencing|has|have|feels?|gets?|notices?|reports?|describes?|experiences|complains of) (?:in|of|on|at|over|around) (?:(?:his|her|their|the|my) )?((?:left|right|both|l|r) )?([a-z]+(?: (?:back|leg|arm|neck))?)\b/gi;

/** @returns the mentions, and the symptoms so told that are no name as they stand */
export function withToldSites(note: ReadNote, known: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  const sides = new Map<string, Side | undefined>();
  const sideOfSite = (site: string) => {
    if (!sides.has(site) && sides.size < mostSites) sides.set(site, onlySide(note.text, site));
    return sides.get(site);
  };
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable) return [];
    return [...note.text.slice(from, end).matchAll(told)].flatMap((match) => {
      const [words, symptom = "", ownSide = "", site = ""] = match;
      const name = book.get(`${symptom} in ${site}`) ?? book.get(`${site} ${symptom}`);
      if (name === undefined) return [];
      const start = from + match.index;
      const mention = mentionOf(name, clause, { start, end: start + words.length });
      const side = ownSide === "" ? sideOfSite(site.toLowerCase()) : undefined;
      return [side === undefined ? mention : { ...mention, side }];
    });
  });
  const inClause = new Map<number, Mention[]>();
  for (const one of made) inClause.set(one.clause, [...(inClause.get(one.clause) ?? []), one]);
  const isWithin = (one: Mention) =>
    inClause.get(one.clause)?.some((other) => other.start <= one.start && one.end <= other.end) === true;
  return [...known.filter((one) => !isWithin(one)), ...made];
}

/** Different sites whose side is looked for in one note: bounds the time. */
const mostSites = 12;

/** The one side of which the note elsewhere tells the site: "reports right calf cramping". */
function onlySide(text: string, site: string): Side | undefined {
  const told = new Set(
    [...text.matchAll(new RegExp(`\\b(left|right) ${site}\\b`, "gi"))].map(([, side]) => side?.toLowerCase()),
  );
  const [only] = told;
  return told.size === 1 && (only === "left" || only === "right") ? only : undefined;
}
