/**
 * A shelter by its own name: "staying at the Mill Street shelter", "lives in St. Anne's family shelter".
 *
 * Source: Tabular List: Z59.01 (sheltered homelessness: living in a homeless shelter or a temporary residence).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";

const named =
  /\b(?:[Ss]tay(?:ing|s)|[Ll]iv(?:ing|es)|[Ss]leep(?:ing|s)|[Rr]esid(?:ing|es)|[Hh]oused|[Ss]helters|[Bb]ed) (?:at|in) (?:the |a )?(?:[A-Z0-9][\w.'’-]* ){1,4}(?:(?:homeless|family|emergency|overnight|winter|men['’]?s|women['’]?s) ){0,2}[Ss]helter\b(?! (?:dog|cat|animal))/g;

/** @returns the mentions, with the shelters that the lexicon's wordings do not reach for the name between */
export function withShelters(note: ReadNote, known: readonly Mention[]): Mention[] {
  const made = note.clauses.flatMap(({ start, end, codable }, clause) =>
    codable
      ? [...note.text.slice(start, end).matchAll(named)].map((match) => ({ match, start, clause }))
      : [],
  );
  return [
    ...known,
    ...made.map(
      ({ match: { index, 0: words }, start, clause }): Mention => ({
        start: start + index,
        end: start + index + words.length,
        clause,
        codes: ["Z59.01"],
        source: "lexicon",
        wording: "staying at a shelter",
        length: words.split(/\s+/).length,
        covered: 1,
        explained: 1,
        fused: 1,
        similarity: 1,
      }),
    ),
  ];
}
