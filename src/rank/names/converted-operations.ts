/**
 * A scope that gave way to the knife: "we began laparoscopically, ... so we converted to a lower midline laparotomy".
 *
 * Source: Tabular List: Z53.31 laparoscopic, Z53.32 thoracoscopic, Z53.33 arthroscopic procedure converted to open procedure.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const scopes: readonly (readonly [words: RegExp, code: string])[] = [
  [/\b(?:thoracoscop\w+|vats)\b/i, "Z53.32"],
  [/\barthroscop\w+\b/i, "Z53.33"],
  [/\b(?:laparoscop\w+|lap|robot\w*|pneumoperitoneum|trocars?)\b/i, "Z53.31"],
];
const converted =
  /\bconver(?:ted|sion)\b(?: (?:the )?(?:case|procedure|operation|her|him|this))? (?:was made )?to (?:an? )?(?:(?!sinus|oral|iv)[a-z-]+ ){0,4}?(?:open|laparotomy|celiotomy|thoracotomy|sternotomy|arthrotomy)\b/i;
const notDone =
  /\b(?:no|not|without|never|risks?|possible|possibility|potential|may|might|could|would|if|consent\w*|including|avoid\w*|prior|previous|history|hx|h\/o|19\d\d|20\d\d)\b(?:(?!\b(?:so|therefore|thus|hence|we|and)\b)[^.;\n]){0,50}$/i;
/** Characters before the clause in which the scope may have been told. */
const looksBack = 240;

/** @returns the mentions, with the conversion where no name of it stands in the clause */
export function withConvertedOperations(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set(
    known.flatMap(({ clause, codes }) => (codes.some((code) => code.startsWith("Z53.3")) ? [clause] : [])),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    const found = converted.exec(text);
    if (found === null || notDone.test(text.slice(0, found.index))) return [];
    const scope = (place: string) => scopes.find(([words]) => words.test(place))?.[1];
    const code = scope(text) ?? scope(note.text.slice(Math.max(0, from - looksBack), from));
    if (code === undefined) return [];
    const start = from + found.index;
    const wording = "procedure converted to open procedure";
    return [mentionByRule(note, clause, { start, end: start + found[0].length }, { code, wording })];
  });
  return [...known, ...made];
}
