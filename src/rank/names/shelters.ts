/**
 * A shelter by its own name: "staying at the Mill Street shelter", "lives in St. Anne's family shelter".
 *
 * Source: Tabular List: Z59.01 (sheltered homelessness: living in a homeless shelter or a temporary residence).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const named =
  /\b(?:[Ss]tay(?:ing|s)|[Ll]iv(?:ing|es)|[Ss]leep(?:ing|s)|[Rr]esid(?:ing|es)|[Hh]oused|[Ss]helters|[Bb]ed) (?:at|in) (?:the |a )?(?:[A-Z0-9][\w.'’-]* ){1,4}(?:(?:homeless|family|emergency|overnight|winter|men['’]?s|women['’]?s) ){0,2}[Ss]helter\b(?! (?:dog|cat|animal))|\b(?:has|had|have|got|keeps|returns? to) (?:had )?(?:a|the|his|her|same|the same) (?:bed|cot|bunk) (?:at|in) (?:the|that|this|a|an?|our|same|his|her)(?: (?:same|county|city|local|downtown|homeless|family|emergency|overnight|winter|church|men['’]?s|women['’]?s)){0,2} shelter\b|\b(?:[Rr]eturns?|[Rr]eturning|[Bb]ack) to (?:the |his |her |that )?(?:same )?shelter bed\b/g;

/** @returns the mentions, with the shelters that the lexicon's wordings do not reach for the name between */
export function withShelters(note: ReadNote, known: readonly Mention[]): Mention[] {
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) =>
    (codable ? [...note.text.slice(from, end).matchAll(named)] : []).map(({ index, 0: words }) => {
      const start = from + index;
      return mentionByRule(note, clause, { start, end: start + words.length }, shelter);
    }),
  );
  return [...known, ...made];
}

const shelter = { code: "Z59.01", wording: "staying at a shelter" };
