/**
 * What radiotherapy did, told in any words: "this is mucositis from the rays", "cystitis after his prostate beam", "proctitis, from XRT".
 *
 * Source: Index: Mucositis, oral, due to radiation K12.33; Proctitis, radiation K62.7; Cystitis, irradiation N30.4-; Pneumonitis, radiation J70.0;
 * Dermatitis, due to radiation L58.9; Enteritis, colitis, due to radiation K52.0; Tabular List at K62.7: radiation therapy (Y84.2).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const effects: readonly (readonly [name: string, code: string])[] = [
  ["mucositis|stomatitis|(?:oral|mouth|buccal|palat\\w+) ulcer(?:s|ation\\w*)", "K12.33"],
  ["proctitis|proctopathy", "K62.7"],
  ["(?:hemorrhagic )?cystitis", "N30.40"],
  ["pneumonitis", "J70.0"],
  ["(?:dermatitis|desquamation)", "L58.9"],
  ["(?:enter|col|enterocol)itis", "K52.0"],
];
const rays =
  "(?:radiation|radio-?therapy|(?:x|e?b)?rt|xrt|imrt|vmat|sbrt|beams?|rays|irradiation|chemo-?radi(?:ation|otherapy)|chemo-?rt|crt|brachytherapy|cobalt|proton(?: beam| therapy)?s?)";
const link =
  "(?:is |was |all |clearly |likely(?! not) |felt |to be |related |attributed |attributable |secondary |,|from|due to|d\\/t|2\\/2|secondary to|caused by|because of|of|to|by|after|brought on by|courtesy of|the|his|her|this|that|prostate|pelvic|breast|chest|neck|head and neck|lung|recent|current|ongoing|prior| )+";
const denied =
  /\b(?:no|not|without|denies|never|rather than|prevent\w*|prophyla\w*|risk of|if|unrelated|viral|candid\w*|herpe\w*|interstitial lung|c\.? ?diff\w*)\b/i;

/** @returns the mentions, with the code that a condition has as radiation's effect where the clause tells it so */
export function withRadiationEffects(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  if (!new RegExp(`\\b${rays}\\b`, "i").test(note.text)) return known;
  const gone = new Set<Mention>();
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable) return [];
    const text = note.text.slice(from, end);
    if (denied.test(text)) return [];
    return effects.flatMap(([name, code]): Mention[] => {
      const found =
        new RegExp(`\\b(?:${name})\\b,? ?(?:\\([^)]{1,20}\\) ?)?${link}\\b${rays}\\b`, "i").exec(text) ??
        new RegExp(
          `\\b${rays}[- ](?:induced |related |associated |caused )?(?:\\w+ )?(?:${name})\\b`,
          "i",
        ).exec(text);
      if (found === null) return [];
      const here = known.filter((one) => one.clause === clause);
      if (
        here.some(({ codes }) =>
          codes.some(
            (one) =>
              one === code ||
              (code === "N30.40" && /^N30\.4/.test(one)) ||
              (code === "L58.9" && /^L58/.test(one)),
          ),
        )
      )
        return [];
      const start = from + found.index;
      const until = start + found[0].length;
      for (const one of here)
        if (
          one.start < until &&
          start < one.end &&
          /^(?:K12|K13|K52|K51|K62|N30|J84|J98|J18|J69|L30|L2|L98|R23)/.test(one.codes[0] ?? "")
        )
          gone.add(one);
      return [mentionByRule(note, clause, { start, end: until }, { code })];
    });
  });
  return made.length === 0 ? known : [...known.filter((one) => !gone.has(one)), ...made];
}
