/**
 * The quadrant of a breast cancer told by the clock or apart from its name: "right breast, 10 o'clock, ductal ca" lies in the upper outer quadrant.
 *
 * Source: Tabular List: C50.2- upper-inner, C50.3- lower-inner, C50.4- upper-outer, C50.5- lower-outer quadrant, C50.1- central portion, C50.6- axillary tail;
 * Guidelines FY2026 I.B.2 (the highest level of detail documented).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";

const clock = /\b(1[0-2]|[1-9])(?::\d\d)? ?o['’]?[ -]?clock\b/i;
const quadrants: readonly (readonly [words: RegExp, stem: string])[] = [
  [/\b(?:upper[- ,]{0,2}outer|outer[- ]upper|superolateral|superior lateral|uoq)\b/i, "C50.41"],
  [/\b(?:upper[- ,]{0,2}inner|inner[- ]upper|superomedial|uiq)\b/i, "C50.21"],
  [/\b(?:lower[- ,]{0,2}outer|outer[- ]lower|inferolateral|loq)\b/i, "C50.51"],
  [/\b(?:lower[- ,]{0,2}inner|inner[- ]lower|inferomedial|liq)\b/i, "C50.31"],
  [/\b(?:retro|sub|peri)-?areolar\b|\bcentral (?:portion|breast|quadrant)\b/i, "C50.11"],
  [/\baxillary tail\b/i, "C50.61"],
];

/** Of a right breast the outer half is where the clock shows 7 to 11, of a left one where it shows 1 to 5. */
function byClock(hour: number, isRight: boolean): string | undefined {
  if (hour % 3 === 0) return undefined;
  const isUpper = hour > 9 || hour < 3;
  const isOuter = isRight === hour > 6;
  return isUpper ? (isOuter ? "C50.41" : "C50.21") : isOuter ? "C50.51" : "C50.31";
}

/** @returns the mentions, a breast cancer of no told place under the quadrant that its sentence tells */
export function withBreastQuadrants(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return known.map((mention) => {
    if (!mention.codes.some((code) => code.startsWith("C50.9"))) return mention;
    const clause = note.clauses[mention.clause];
    const text = clause === undefined ? "" : note.text.slice(clause.start, clause.end);
    const sides = new Set(
      [...text.matchAll(/\b(left|right|lt|rt|[lr])\b/gi)].map(([side]) => side[0]?.toLowerCase()),
    );
    const hour = sides.size === 1 ? clock.exec(text)?.[1] : undefined;
    const told = quadrants.filter(([words]) => words.test(text));
    const stem =
      told.length === 1
        ? told[0]?.[1]
        : told.length === 0 && hour !== undefined
          ? byClock(Number(hour), sides.has("r"))
          : undefined;
    if (stem === undefined) return mention;
    return { ...mention, codes: mention.codes.map((code) => (code.startsWith("C50.9") ? stem : code)) };
  });
}
