/**
 * Ulcers of the leg and foot named with words of place between: "ulcer left medial ankle", "ulceration over the right lateral malleolus", and the ulcer of a
 * disease whose code only says "with ulcer".
 *
 * Source: Tabular List at L97 (by site; depth and side are chosen below the header); I70.23- to I70.25, I83.0-, I83.2-, I87.01-, I87.03-, I87.31-, I87.33-:
 * use additional code to identify the site and severity of the ulcer.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const place =
  "(?:(?:the|his|her|a|left|right|l|r|lt|rt|bilateral|both|medial|lateral|anterior|posterior|distal|proximal|mid|inner|outer|dorsal|plantar|(?:big|great|little|second|third|fourth|fifth|2nd|3rd|4th|5th)(?=[ -]toe)|ball of(?: the)?|sole of(?: the)?|tip of(?: the)?|upper|lower|supra|pre)[ -]){0,4}";
const site =
  "thigh|calf|calves|ankles?|malleol(?:us|i|ar)|heels?|midfoot|foot|feet|toes?|hallux|shins?|pretibial|tibial?|gaiter(?: area)?|lower leg|leg|legs";
const kind =
  "(?<!pressure |decubitus |diabetic |mouth |gastric |duodenal |corneal |genital |aphthous |peptic |stomach )";
const named = new RegExp(
  `\\b${kind}(?:ulcers?|ulcerations?)\\b(?:,| -| \\()? ?(?:(?:of|on|at|over|to|in|overlying|involving|about|around) )?${place}(${site})\\b|\\b(${site}) ${kind}(?:ulcers?|ulcerations?)\\b`,
  "gi",
);
const denied =
  /\b(?:no|not|without|denies|never|healed|history of|h\/o|hx of|prior|previous|risk of|prevent\w*|resolved)\b[^.;\n]{0,30}$/i;
const headers: readonly (readonly [words: RegExp, header: string])[] = [
  [/thigh/i, "L97.1"],
  [/cal(?:f|ves)/i, "L97.2"],
  [/ankle|malleol/i, "L97.3"],
  [/heel|midfoot/i, "L97.4"],
  [/foot|feet|toe|hallux/i, "L97.5"],
  [/shin|tibial?|gaiter/i, "L97.8"],
  [/leg/i, "L97.9"],
];
/** What already says the ulcer and its place, or another kind of ulcer. */
const isUlcer = /^(?:L97|L89|E(?:08|09|1[013])\.62)/;
/** An ulcer of the skin without its place. */
const isUnplaced = (code: string) => code.startsWith("L98.4");

/** "Non-healing ulcer on his right foot" is like an ulcer of the skin without a place, and is none. */
export function withoutUnplacedUlcers(similar: readonly Mention[], named: readonly Mention[]): Mention[] {
  const placed = named.filter(({ codes }) => codes.some((code) => code.startsWith("L97")));
  return similar.filter(
    ({ codes, clause, start, end }) =>
      !codes.every(isUnplaced) ||
      !placed.some((one) => one.clause === clause && one.start < end && start < one.end),
  );
}

/** @returns the mentions, with the site of each leg or foot ulcer that none of them tells */
export function withLimbUlcers(note: ReadNote, known: readonly Mention[]): Mention[] {
  const told = new Set(
    known.filter(({ codes }) => codes.some((code) => isUlcer.test(code))).map(({ clause }) => clause),
  );
  const made: Mention[] = [];
  const placed = new Set<Mention>();
  note.clauses.forEach((clause, index) => {
    if (!clause.codable || told.has(index)) return;
    const text = note.text.slice(clause.start, clause.end);
    for (const match of text.matchAll(named)) {
      if (denied.test(text.slice(Math.max(0, match.index - 50), match.index))) continue;
      const header = headers.find(([words]) => words.test(match[1] ?? match[2] ?? ""))?.[1];
      if (header === undefined) continue;
      const start = clause.start + match.index;
      const end = start + match[0].length;
      // "Non-healing ulcer on his right foot": one ulcer, whose place the name leaves out.
      const unplaced = known.filter(
        (one) => one.clause === index && one.start <= end && start <= one.end && one.codes.every(isUnplaced),
      );
      for (const one of unplaced) placed.add(one);
      const from = Math.min(start, ...unplaced.map((one) => one.start));
      made.push(mentionByRule(note, index, { start: from, end }, { code: header }));
      break;
    }
  });
  return [...known.filter((one) => !placed.has(one)), ...made];
}
