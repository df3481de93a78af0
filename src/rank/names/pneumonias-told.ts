/**
 * A pneumonia whose cause the note tells in plain words: "the pneumonia is the virus itself", "food went down the wrong way and set up a pneumonia".
 *
 * Source: Guidelines FY2026 I.C.1.g.1.c (J12.82), I.C.10; Index: Pneumonia, aspiration, due to food (J69.0); Influenza, with, pneumonia.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const pneumonia = "(?:pneumonia|pneumonitis|pna)";
const inhaled =
  "(?:aspirat(?:ed|ing|ion|es)|(?:food|lunch|dinner|breakfast|liquids?|meals?|feeds?|formula|pills?|it|something|meat|a bite|vomit(?:us)?|secretions|saliva)(?: that)? (?:going|went|gone|goes) down (?:the )?wrong (?:way|pipe|tube|hole)|down the wrong (?:way|pipe|tube|hole)|(?:inhal(?:ed|ing|ation of)|breath(?:ed|ing) in|suck(?:ed|ing) in) (?:(?:his|her|their|own|some|the) ){0,2}(?:vomit(?:us)?|food|gastric contents|stomach contents|secretions|saliva|feeds?|formula|emesis|liquids?|milk)|chok(?:ed|ing) on (?:[\\w']+ ){0,3}?(?:food|lunch|dinner|breakfast|meat|meal|vomit(?:us)?|feeds?|liquids?|pills?))";
const due =
  "(?:from|due to|secondary to|2\\/2|d\\/t|caused by|because of|after|following|as a result of|result(?:ing|ed) from|came (?:from|of|after)|comes from|stems? from|brought on by|set off by|traced to|blamed on|attributed to|is|was|:|,)";
const makes =
  "(?:caus(?:ed|ing)|set up|set off|led to|gave (?:him|her|them)|brought on|triggered|resulted in|with (?:resulting|resultant|subsequent)|and (?:now|then|developed|got|has)|developed|produced|turned into|became|:|=|->)";
const fromInhaling = new RegExp(
  `\\b${pneumonia}\\b[^.;\\n]{0,30}?(?<![a-z])${due} (?:(?!no\\b|not\\b)[\\w'-]+ ){0,3}?${inhaled}\\b|\\b${inhaled}\\b[^.;\\n]{0,40}?${makes} (?:[\\w-]+ ){0,4}?${pneumonia}\\b`,
  "i",
);
const fromThis = new RegExp(
  `\\b${pneumonia}\\b[^.;\\n]{0,15}? (?:from|due to|because of) (?:this|that|it)\\b`,
  "i",
);
const inhaling = new RegExp(`\\b${inhaled}`, "i");

const covid = "(?:covid(?:-?19)?|sars-?cov-?2|(?:novel )?coronavirus)";
const virus = `(?:${covid}|(?:flu|influenza(?: [ab])?)|virus(?: itself)?|viral (?:infection|illness)|viral|it)`;
const ofVirus = new RegExp(
  `\\bviral (?:\\w+ ){0,2}?${pneumonia}\\b|\\b${pneumonia}\\b(?:[^.;\\n]{0,20}?)\\b(?:is|was|from|due to|secondary to|2\\/2|d\\/t|caused by|because of|of|by|attribut(?:ed|able) to|related to|on account of|judged|felt to be|purely|all|simply|just) (?:(?:the|his|her|all|just|simply|purely|due to|from|caused by|this|same|felt to be) ){0,3}${virus}\\b|\\b${virus} (?:has |had )?(?:caused|gave (?:him|her|them)|brought on|led to|produced|settled in(?:to)? (?:the|his|her) lungs? as|is (?:the cause of|behind)|was (?:the cause of|behind)) (?:[\\w-]+ ){0,4}?${pneumonia}\\b`,
  "i",
);
const doubted =
  /\b(?:no|not|never|without|denies|possibl[ey]|probabl[ey]|rule out|r\/o|vs\.?|versus|unlikely|history of|h\/o|prior|previous|risk|rather than|prevent\w*|if|in case)\b[^.;\n]{0,30}$/i;
const notItself =
  /\b(?:not|no|rather than|vs\.?|versus|possibl[ey]|probabl[ey]|unlikely|or|bacteri\w+ (?!co))\b/i;
const plain = /^J(?:18\.[089]|12\.9|98\.4|69\.0|84\.\d+|17|15\.9)$/;

/** @returns the mentions, with the pneumonia by the cause that its sentence tells, in place of one without cause */
export function withPneumoniasTold(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!/\b(?:pneumoni|pna\b)/i.test(note.text)) return [...known];
  const has = (codes: RegExp) => known.some((one) => one.codes.some((code) => codes.test(code)));
  const ofTheVirus = has(/^U07\.1$/) ? "J12.82" : has(/^J1[01]\.1$/) ? "J10.00" : undefined;
  const replaced = new Set<number>();
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable) return [];
    const text = note.text.slice(from, end);
    if (!/\b(?:pneumoni|pna\b)/i.test(text)) return [];
    const sentence =
      note.text
        .slice(Math.max(0, from - 110), from)
        .split(/[.\n]/)
        .at(-1) ?? "";
    const inhaledHere = fromInhaling.exec(text) ?? (inhaling.test(sentence) ? fromThis.exec(text) : null);
    const told = ofTheVirus === undefined ? null : ofVirus.exec(text);
    // An influenza named with its pneumonia is one name.
    const viral =
      told !== null && ofTheVirus !== "J12.82" && /\b(?:flu|influenza)\b/i.test(told[0]) ? null : told;
    const found = inhaledHere ?? (viral !== null && !notItself.test(viral[0]) ? viral : null);
    const code = inhaledHere !== null ? "J69.0" : ofTheVirus;
    if (found === null || code === undefined || doubted.test(text.slice(0, found.index))) return [];
    if (known.some((one) => one.clause === clause && one.codes.includes(code))) return [];
    replaced.add(clause);
    const start = from + found.index;
    const wording = code === "J69.0" ? "aspiration pneumonia" : "pneumonia due to the virus";
    return [mentionByRule(note, clause, { start, end: start + found[0].length }, { code, wording })];
  });
  const isReplaced = ({ clause, codes }: Mention) =>
    replaced.has(clause) && codes.every((code) => plain.test(code) || code === "J69.0");
  return [...known.filter((one) => !isReplaced(one)), ...made];
}
