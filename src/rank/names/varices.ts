/**
 * Varices of the esophagus as the endoscopist tells them: "three columns of large varices in the lower third of the esophagus, with active oozing".
 *
 * Source: Tabular List: I85.01 esophageal varices with bleeding, I85.00 without; gastric varices are I86.4.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const veins =
  /\b(?:(?:(?:one|two|three|four|\d) (?:columns?|cords?|trunks?) of |(?:(?:large|medium|small)(?:-sized)?|grade (?:\d|i{1,3}|iv)|f[123]|tortuous|distal|bleeding|oozing|spurting)[ ,]){1,3}(?:and )?)(?:\w+ ){0,2}?varices\b/i;
const inEsophagus =
  /\b(?:esophag\w+|oesophag\w+|gullet|ge junction|gej|egd|endoscop\w+|band(?:s|ed|ing)|evl)\b/i;
const elsewhere =
  /\b(?:gastric|fundal|fundic|gastro-?esophageal|gov\d?|igv\d?|rectal|duodenal|splenic|stomal|perigastric|legs?|vulvar|pelvic|scrotal|ct|mri|ultrasound|us)\b/i;
const bleeding =
  /(?<!\b(?:no|not|without|non|nor|or|never|stigmata of(?: recent)?|risk of|recent|prior)[ -](?:active[ -]|recent[ -]|further[ -])?)\b(?:bleed(?:ing)?|bled|ooz(?:ing|ed)|spurt(?:s|ing|ed|er)?|jet(?:s|ting)?|gush(?:ing|ed)|squirt(?:ing|ed)|h(?:a)?emorrhag\w+|blood jet)\b(?! (?:risk|stigmata))/i;
const denied =
  /\b(?:no|not|without|never|nor|negative|rule out|if|screen\w*|risk|prior|history)\b[^.;\n]{0,30}$/i;

const quiet = /^I85\.[01]0$/;
/** "Spurting esophageal varices due to the cirrhosis", "active bleeding from large varices". */
const bleedsBefore =
  /(?:(?:ooz|spurt|squirt|gush|bleed)ing(?:,? (?:grade \w+|large|medium|small|distal|two|three|four|the|his|her|from|of|columns|cords|multiple|several))*|(?:bleed|h(?:a)?emorrhage|jet|blood) (?:was |came |is )*from (?:\w+ ){0,3})\s*$/i;

function bled(mention: Mention): Mention {
  return {
    ...mention,
    codes: mention.codes.map((code) => (quiet.test(code) ? `${code.slice(0, -1)}1` : code)),
  };
}

/** @returns the mentions, with the varices where the clause has no name of them, and those that bleed as bleeding */
export function withVarices(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set<number>();
  const found = known.map((mention) => {
    if (mention.codes.some((code) => /^I8[56]/.test(code))) named.add(mention.clause);
    if (!mention.codes.some((code) => quiet.test(code))) return mention;
    const clause = note.clauses[mention.clause];
    const rest = clause === undefined ? "" : note.text.slice(mention.end, clause.end);
    const before = clause === undefined ? "" : note.text.slice(clause.start, mention.start);
    if (bleedsBefore.test(before) && bleeding.test(before)) return bled(mention);
    return /^[^.;\n]{0,60}?\b(?:active(?:ly)?|ooz\w+|spurt\w*|gush\w+|squirt\w+|(?:had|have|has) (?:just |recently )?bled|the (?:source|bleeder)s?|culprits?)/i.test(
      rest,
    ) && bleeding.test(rest)
      ? bled(mention)
      : mention;
  });
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    const told = veins.exec(text);
    if (told === null || !inEsophagus.test(text) || elsewhere.test(text)) return [];
    if (denied.test(text.slice(0, told.index))) return [];
    const start = from + told.index;
    const code = bleeding.test(text) ? "I85.01" : "I85.00";
    const wording = `esophageal varices${code === "I85.01" ? " with bleeding" : ""}`;
    return [mentionByRule(note, clause, { start, end: start + told[0].length }, { code, wording })];
  });
  return [...found, ...made];
}
