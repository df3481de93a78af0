/**
 * Sunburn by its degree: "blistering burn from the sun", "shoulders bright red with small blisters from yesterday's sun". It is no burn of T20 to T25.
 *
 * Source: Guidelines FY2026 I.C.19.d (sunburns are excluded); Tabular List: L55.0 first, L55.1 second, L55.2 third degree, L55.9.
 */
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { degreeTold } from "../injuries/burn-degrees.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "./mentions.ts";

const told =
  /\bsun ?burn(?:s|ed|t)?\b(?! (?:line|easily))|\b(?:burn(?:s|ed|t)?|scorched|blister(?:s|ed|ing)?|red)\b[^.;\n]{0,25}\b(?:from|by|in|of) (?:the |too much |prolonged |yesterday's |(?:\w+day|last \w+)'s |his |her )?sun(?: exposure)?\b(?! ?lamp)/i;
const doubted =
  /\b(?:no|not|denies|never|without|avoid\w*|prevent\w*|history of|h\/o|prior|childhood|previous|past|severe|multiple|many|if|risk|blistering) (?:of |any |a |recent )?(?:\w+ )?$/i;
const leastWeight = 0.5;

/** @returns the mentions, with sunburn by its degree; a name of it without one gives way */
export function withSunburns(note: ReadNote, known: readonly Mention[]): Mention[] {
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight || /history/.test(clause.section)) return [];
    const text = note.text.slice(clause.start, clause.end);
    const match = told.exec(text);
    if (match === null || doubted.test(text.slice(0, match.index))) return [];
    const last = note.clauses[Math.min(at + 2, note.clauses.length - 1)]?.end ?? clause.end;
    const degree = degreeTold(note.text.slice(clause.start, last));
    const code = degree === 0 ? "L55.9" : `L55.${degree - 1}`;
    const start = clause.start + match.index;
    return [mentionByRule(note, at, { start, end: start + match[0].length }, { code, wording: "sunburn" })];
  });
  const isSaid = ({ codes }: Mention) =>
    codes.every((code) => code === "L55.9" || /^T2[0-5]|^T30/.test(code));
  const clauses = new Set(made.map(({ clause }) => clause));
  return [...known.filter((one) => !clauses.has(one.clause) || !isSaid(one)), ...made];
}
