/**
 * A substance's disorder that no single name says: "dips a can of Copenhagen a day, dependent on it", "powder cocaine ... never more than a mild disorder".
 *
 * Source: Tabular List at F10 to F19: mild disorder is abuse, moderate or severe dependence (inclusion terms); F17.22-, F17.29- by the product.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const substances: readonly (readonly [words: RegExp, category: string])[] = [
  [/\b(?:alcohol|etoh|vodka|whiske?y|bourbon|beers?|wine|liquor|drinking)\b/i, "F10"],
  [/\b(?:opioids?|heroin|fentanyl|oxycodone|oxy(?:contin|s)?|percocets?|vicodin|hydrocodone)\b/i, "F11"],
  [/\b(?:cannabis|marijuana|weed|thc)\b/i, "F12"],
  [/\b(?:xanax|benzos?|benzodiazepines?|klonopin|valium|alprazolam)\b/i, "F13"],
  [/\b(?:cocaine|crack|coke)\b/i, "F14"],
  [/\b(?:meth(?:amphetamine)?s?|crystal|amphetamines?|adderall)\b/i, "F15"],
  [/\b(?:ketamine|lsd|mushrooms|psilocybin|pcp)\b/i, "F16"],
  [/\b(?:inhalants?|huff(?:s|ing)|whippets)\b/i, "F18"],
];
const untold =
  /\b(?:no|not|never used|denies|denied|without|neg(?:ative)? for|mother|father|brother|sister|husband|wife|family)\b/i;

const disorder =
  /\b(mild|moderate|severe)(?:,? (?:use|substance use|substance))? disorder\b(?! of)|\buse disorder,? (mild|moderate|severe)\b/i;
const doubted = /\b(?:not|no|if|rule out|r\/o|possible|screen\w*|risk|whether|criteria not)\b[^,;]{0,20}$/i;

/** The one substance that the note says the patient takes. */
function onlySubstance(text: string): string | undefined {
  const told = text.split(/[.;\n]/).filter((sentence) => !untold.test(sentence));
  const found = substances.filter(([words]) => told.some((sentence) => words.test(sentence)));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** "Hooked on it", said of the product in the same sentence; or the product elsewhere in the note. */
const hooked =
  /\b(?:hooked|addicted|dependent)(?: on| to)? (?:it|them|this|these|that|the stuff|nicotine|tobacco)\b|\b(?:nicotine|tobacco)[- ](?:dependent|addicted|hooked)\b|\bcan(?:'t|not) (?:quit|stop|go (?:an hour|a day|without))\b/i;
const products: readonly (readonly [words: RegExp, code: string])[] = [
  [
    /\b(?:dips?|dipping|chews?|chewing|pouch(?:es)? of|cans?|tins?)\b[^.;\n]{0,25}\b(?:copenhagen|skoal|grizzly|kodiak|tobacco|snuff|snus|chew|dip)\b|\b(?:snus|snuff|smokeless)\b/i,
    "F17.220",
  ],
  [
    /\b(?:vap(?:es?|ing)|juul\w*|e-?cig\w*|puff bars?|elf ?bars?|zyn|nicotine pouch(?:es)?|cigars?|hookah|pipe)\b/i,
    "F17.290",
  ],
  [/\b(?:cigarettes?|cigs|packs?|ppd|marlboros?|newports?|camels?)\b/i, "F17.210"],
];

/** @returns the mentions, with the disorders that only their parts tell */
export function withToldHabits(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set<number>();
  let hasTobacco = false;
  let hasDisorder = false;
  for (const { clause, codes } of known) {
    if (codes.some((code) => code.startsWith("F17"))) hasTobacco = true;
    else if (codes.some((code) => /^F1[0-689]/.test(code))) hasDisorder = true;
    if (codes.some((code) => code.startsWith("F"))) named.add(clause);
  }
  const made: Mention[] = [];
  for (const [clause, { start: from, end, codable }] of note.clauses.entries()) {
    if (!codable || named.has(clause)) continue;
    const text = note.text.slice(from, end);
    const told = hasDisorder ? null : disorder.exec(text);
    if (told !== null && !doubted.test(text.slice(0, told.index).replace(/\bnever more than an?\s*$/i, ""))) {
      const category = onlySubstance(note.text);
      const isMild = (told[1] ?? told[2] ?? "").toLowerCase() === "mild";
      const start = from + told.index;
      if (category !== undefined) {
        const wording = `${isMild ? "abuse" : "dependence"} (${told[0].toLowerCase()})`;
        const code = `${category}.${isMild ? "1" : "2"}0`;
        made.push(mentionByRule(note, clause, { start, end: start + told[0].length }, { code, wording }));
      }
    }
    const held = hasTobacco ? null : hooked.exec(text);
    if (held !== null && !untold.test(text.slice(0, held.index))) {
      const product = products.find(([words]) => words.test(text));
      const start = from + held.index;
      if (product !== undefined)
        made.push(mentionByRule(note, clause, { start, end: start + held[0].length }, { code: product[1] }));
    }
  }
  return [...known, ...made];
}
