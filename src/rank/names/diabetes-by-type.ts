/**
 * Diabetes called by its type alone: "Type 2 for 12 years, A1c 7.1 on metformin".
 *
 * Source: Tabular List: E10 type 1, E11 type 2 diabetes mellitus; our own knowledge of how clinicians shorten it.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const type =
  /\b(?:type|ty|t) ?(1|2|one|two|i{1,2})\b(?=,? (?:for|x|since|of|times|on|dx'?d|diagnosed|times|now|\d+ ?(?:y|yrs?|years?)\b|with (?:an? )?(?:a1c|hba1c)|a1c|hba1c|controlled|well[- ]controlled|poorly[- ]controlled|uncontrolled|\(a1c))/i;
const sugars =
  /\b(?:a1c|hba1c|metformin|insulin|glargine|lantus|glipizide|glimepiride|jardiance|farxiga|ozempic|mounjaro|trulicity|januvia|sugars?|glucose|fingersticks?|cgm|dexcom|libre|pump)\b/i;
const untold =
  /\b(?:no|not|denies|without|mother|father|brother|sister|family|son|daughter|wife|husband|risk|mi|nstemi|respiratory|error|bipolar|endoleak|odontoid|hypersensitivity)\b/i;

/** @returns the mentions, with the diabetes that only its type names where nothing else of the note does */
export function withDiabetesByType(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (known.some(({ codes }) => codes.some((code) => /^(?:E(?:08|09|1[013])|O24|P70)/.test(code))))
    return [...known];
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    const text = codable ? note.text.slice(from, end) : "";
    const told = type.exec(text);
    if (told === null || !sugars.test(text) || untold.test(text)) return [];
    const isFirst = /^(?:1|one|i)$/i.test(told[1] ?? "");
    const start = from + told.index;
    const found = { code: isFirst ? "E10.9" : "E11.9", wording: `type ${isFirst ? 1 : 2} diabetes` };
    return [mentionByRule(note, clause, { start, end: start + told[0].length }, found)];
  });
  return [...known, ...made.slice(0, 1)];
}
