/**
 * Allergic rhinitis by what sets it off, each allergen its own code: "allergic rhinitis: dust mites and cats" is J30.89 and J30.81.
 *
 * Source: Tabular List at J30 (pollen and hay fever, season without an allergen named, food, animal hair and dander, other); Index: Rhinitis, allergic,
 * due to; mites, dust and mold are other allergens, as is perennial rhinitis.
 */
import type { ReadNote } from "../../note/types.ts";
import { restOfHeading } from "../leaves/leaf-context.ts";
import type { Mention } from "./mentions.ts";

const allergens: readonly (readonly [code: string, words: RegExp])[] = [
  ["J30.1", /\b(?:pollens?|ragweed|grass(?:es)?|trees?|birch|oak|cedar|juniper|weeds?|timothy|hay fever)\b/i],
  ["J30.81", /\b(?:cats?|dogs?|dander|pets?|animals?|horses?|feathers?|hamsters?|guinea pigs?|rabbits?)\b/i],
  [
    "J30.89",
    /\b(?:(?:dust )?mites?|house dust|dust|molds?|mould|cockroach\w*|alternaria|aspergillus|perennial|year[- ]round)\b/i,
  ],
  ["J30.5", /\bfoods?\b/i],
];
const open = /^J30\.(?:[129]|8[19])$/;
const denied = /\b(?:no|not|negative|neg|denies|without|avoid\w*)\b/i;
/** A list of what was tested, or of what to do about it, is another matter. */
const ends =
  /[;\n]|\.\s|\b(?:flonase|fluticasone|cetirizine|loratadine|montelukast|antihistamine|continue|start|avoid\w*|keep|get rid)\b/i;
const reach = 120;

/** @returns the mentions, an allergic rhinitis under the codes of all allergens that the words after it, or the name itself, give */
export function withAllergens(note: ReadNote, named: readonly Mention[]): Mention[] {
  return named.map((mention) => {
    if (!mention.codes.some((code) => open.test(code))) return mention;
    const clause = note.clauses[mention.clause];
    if (clause === undefined) return mention;
    const rest = `${note.text.slice(mention.end, clause.end)} ${restOfHeading(note, clause)}`.slice(0, reach);
    const before =
      /[^.;:\n]*$/.exec(note.text.slice(Math.max(clause.start, mention.start - 40), mention.start))?.[0] ??
      "";
    const told = rest.slice(0, ends.exec(rest)?.index ?? rest.length);
    const text = `${before} ${note.text.slice(mention.start, mention.end)} ${told}`;
    if (denied.test(text)) return mention;
    const codes = allergens.flatMap(([code, words]) => (words.test(text) ? [code] : []));
    return codes.length === 0 ? mention : { ...mention, codes };
  });
}
