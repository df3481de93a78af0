/**
 * Smoking, and the end of it, in plain words: "tobacco-free x 11 y", "put down cigarettes a decade ago", "burning through a pack of Newports a day", "vapes
 * nicotine all day, hooked".
 *
 * Source: Index: Smoker, see Dependence, drug, nicotine; History, personal, tobacco dependence (Z87.891); Tabular List: F17.21-, F17.22-, F17.29-.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const brand =
  "(?:marlboros?|marlboro (?:reds?|lights?)|camels?|newports?|kools?|pall malls?|winstons?|salems?|american spirits?|parliaments?|lucky strikes?|virginia slims|benson (?:and|&) hedges)";
const smokes = `(?:packs?|ppd|cigs?|cigarettes?|smokes|${brand})`;
const since = "(?:x|for|since|in|going on|now|these|the (?:last|past)|over|about|almost|nearly|,|\\d)";
const former = new RegExp(
  [
    `\\b(?:tobacco|smoke|cigarette|nicotine)[- ]free,? (?:for |since |x ?|now |over |about |going on |these |the last |the past |almost )*(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a|many|several|last|decades?)\\b)`,
    `\\b(?:(?:put|laid) (?:down|aside) (?:the |his |her )*(?:cigarettes?|cigs|smokes|cigars?|pipe|smoking|tobacco)|put (?:the|his|her) (?:cigarettes?|cigs|smokes) (?:down|away)|(?:kicked|walked away from|swore off|dropped|quit|left off|ditched|came off) (?:the |his |her |all )*(?:cigarettes?|cigs|smokes|tobacco|smoking|the habit|cigars?|nicotine|butts))\\b`,
    `\\b(?:non-?smoker|nonsmoker|off (?:cigarettes?|cigs|tobacco|smokes|nicotine)|clean of tobacco) ${since}`,
    "\\b(?:last|final) (?:cigarette|smoke|cig) (?:was )?(?:in )?(?:(?:19|20)\\d\\d|\\d+ (?:years?|yrs?|y|months?|mos?)\\b|(?:a|one) (?:decade|year))",
    "\\b(?:no|not (?:one|a single|a)) (?:cigarettes?|cigs?|smokes?|tobacco) (?:at all )?(?:since|in|for) (?:(?:19|20)\\d\\d|(?:over |about |the last |more than )?(?:\\d+|two|three|four|five|six|eight|ten|twenty|many|a) (?:years?|yrs?|y|decades?)\\b)",
    "\\b(?:one-?time|former|ex|reformed|lapsed|retired) (?:heavy |pack-a-day |longtime |chain )*(?:smoker|cigarette user|tobacco user|chain-?smoker)\\b",
  ].join("|"),
  "gi",
);
const current = new RegExp(
  [
    `\\b(?:burn(?:s|ing)?(?: through)?|go(?:es|ing) through|puff(?:s|ing)(?: on| away at)?|lights? up|lighting up|drags? on|down to|up to|still on|at) (?:(?:about|roughly|around|nearly|almost|some|maybe|still) )?(?:an? |half a |a half |\\d+(?:\\.\\d+)?(?:-\\d+)? |1\\/2 |one |two |three )(?:half )?(?:a )?${smokes}(?: of \\w+)?(?: (?:a|per|each|every) day|\\/d(?:ay)?| daily| a day)`,
    `\\b${brand},? (?:about |around |roughly |~)?(?:\\d+|a pack|half a pack|one pack|two packs|1 ppd)(?: (?:a|per|each) day|\\/d(?:ay)?| daily)?`,
    `\\bstill (?:lights? up|puff(?:s|ing)|(?:has|having|sneaks) (?:a few |his |her )?(?:cigarettes|cigs|smokes))`,
  ].join("|"),
  "gi",
);
const vapes =
  /\b(?:vapes?|vaping|juul(?:s|ing)?|e-?cig(?:arette)?s?|elf bars?|puff bars?)\b[^.;\n]{0,40}?\b(?:dependen(?:t|ce)|hooked|addict(?:ed|ion)|can'?t (?:stop|quit)|nicotine use disorder|all day|every day|daily)\b|\b(?:dependent on|hooked on|addicted to) (?:\w+ ){0,2}(?:vap(?:e|es|ing)|juul\w*|e-?cig(?:arette)?s?)\b/gi;
const notOwn =
  /\b(?:no|not|never|denies|denied|mother|mom|father|dad|husband|wife|spouse|partner|parents?|brother|sister|son|daughter|roommate|household|others|if|goal|wants? to|plans? to|hopes? to|try(?:ing)? to|would like to|advised to|counsel\w* to|encourag\w* to|ready to|unable to|cannot|can't|couldn't|didn't|hasn't|to)\b[^.;\n]{0,25}$/i;
const marijuana = /\b(?:thc|marijuana|cannabis|weed|pot|joints?)\b/i;

/** @returns the mentions, with the tobacco that no name in the clause tells */
export function withTobaccoTold(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.some((code) => /^(?:F17|Z87\.891|Z72\.0)/.test(code)) ? [clause] : [],
    ),
  );
  const kinds: readonly (readonly [RegExp, string, string])[] = [
    [former, "Z87.891", "former smoker"],
    [current, "F17.210", "smokes cigarettes"],
    [vapes, "F17.290", "nicotine dependence from vaping"],
  ];
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    for (const [words, code, wording] of kinds)
      for (const { index, 0: found } of text.matchAll(words)) {
        if (notOwn.test(text.slice(0, index)) || marijuana.test(text)) continue;
        const start = from + index;
        return [mentionByRule(note, clause, { start, end: start + found.length }, { code, wording })];
      }
    return [];
  });
  return [...known, ...made];
}
