/** Where in a note the details of one mention may stand, nearest first. */

import type { Source } from "./attributes-near.ts";
import { regionsOf, wordsOfRegions } from "./attributes-regions.ts";
import { sectionAt } from "./read.ts";
import { storyOf, tokensOfClause } from "./story.ts";
import type { ReadNote, Span } from "./types.ts";
import { tokens, words } from "./words.ts";

export interface Sources {
  /** The mention's clause and the problem it stands under. */
  readonly own: readonly Source[];
  /** What stands under it, and where the story names the same thing. */
  readonly named: readonly Source[];
  /** Whatever else stands under the problem, where the mention is the problem's name. */
  readonly below: readonly Source[];
  /** The sentence after the mention's, under the same problem. */
  readonly next: readonly Source[];
  /** Where the story names the same part of the body in other words. */
  readonly sameRegion: readonly Source[];
  /** Where examination or images name the same part of the body and find it not normal. */
  readonly examined: readonly Source[];
  /** The sentences around it in its line that name the same part of the body: "The right leg had a wound. Films showed a tibial fracture." */
  readonly beside: readonly Source[];
  /** The heading of the section. */
  readonly section: readonly Source[];
  /** Parts of the body the mention names. */
  readonly regions: ReadonlySet<string>;
  /** The words of the mention that tell it from others. */
  readonly telling: ReadonlySet<string>;
}

const joining = new Set(
  "of the and with without due to in on pain type acute chronic left right bilateral disease disorder syndrome".split(
    " ",
  ),
);
const mostSources = 12;
const noSources: Sources = {
  own: [],
  named: [],
  below: [],
  next: [],
  sameRegion: [],
  examined: [],
  beside: [],
  section: [],
  regions: new Set(),
  telling: new Set(),
};

/** "OD - macular edema", "Left: cerumen": a heading that is nothing but a side is of all that stands under it. */
const sideAlone =
  /^\W*(?:O[DSU]|R(?:ight|t)?|L(?:eft|t)?|both|bilateral)(?: (?:eye|ear|side|leg|foot|arm|hand|knee|hip|shoulder|breast))?s?\W*$/;

/**
 * @param mention in the clause at `clauseIndex`
 * @param title names the part of the body where the mention's words do not
 */
export function sourcesOf(note: ReadNote, clauseIndex: number, mention: Span, title: string): Sources {
  const clause = note.clauses[clauseIndex];
  if (clause === undefined) return noSources;
  const said = words(note.text, mention.start, mention.end).map((word) => word.text);
  const telling = new Set(said.filter((word) => word.length > 2 && !joining.has(word)));
  const own: Source[] = [{ list: tokensOfClause(note, clause), near: mention }];
  const heading = clause.under === undefined ? undefined : note.clauses[clause.under];
  if (heading !== undefined) {
    const list = tokensOfClause(note, heading);
    const isSide = sideAlone.test(note.text.slice(heading.start, heading.end));
    if (telling.size === 0 || isSide || list.some((word) => telling.has(word.text))) own.push({ list });
  }
  const story = storyOf(note);
  const under = clause.kind === "heading" ? (story.underProblem.get(clauseIndex) ?? []) : [];
  const naming = (wanted: Iterable<string>) =>
    [...wanted].flatMap((word) => story.byWord.get(word) ?? []).sort((one, other) => one - other);
  const taken = new Set([clauseIndex]);
  const most = mostSources - own.length;
  const sourcesWith = (indexes: readonly number[], wanted: ReadonlySet<string>): Source[] => {
    const found: Source[] = [];
    for (const index of indexes) {
      const other = note.clauses[index];
      if (other === undefined || taken.has(index) || found.length >= most) continue;
      const list = tokensOfClause(note, other);
      const near = list.find((word) => wanted.has(word.text));
      if (near === undefined) continue;
      taken.add(index);
      found.push({ list, near: { start: near.start, end: near.end } });
    }
    return found;
  };
  const named = sourcesWith([...under, ...naming(telling)], telling);
  const ofWords = regionsOf(said);
  const regions =
    ofWords.size > 0 || title === ""
      ? ofWords
      : regionsOf(words(title, 0, title.length).map(({ text }) => text));
  const kin = new Set(wordsOfRegions(regions));
  return {
    own,
    named,
    below: under.flatMap((index) => {
      const other = note.clauses[index];
      return other === undefined || taken.has(index) ? [] : [{ list: tokensOfClause(note, other) }];
    }),
    next: nextTo(note, clauseIndex),
    sameRegion: sourcesWith(naming(kin), kin),
    examined: sourcesWith(
      [...kin].flatMap((word) => story.examined.get(word) ?? []).sort((one, other) => one - other),
      kin,
    ),
    beside: besideIt(note, clauseIndex, kin),
    section: sectionHeading(note, mention),
    regions,
    telling,
  };
}

function nextTo(note: ReadNote, clauseIndex: number): Source[] {
  const clause = note.clauses[clauseIndex];
  const next = note.clauses[clauseIndex + 1];
  const isSame = next !== undefined && next.section === clause?.section && next.under === clause.under;
  return isSame && next.kind !== "heading" ? [{ list: tokensOfClause(note, next) }] : [];
}

const mostBeside = 4;

function besideIt(note: ReadNote, clauseIndex: number, kin: ReadonlySet<string>): Source[] {
  const own = note.clauses[clauseIndex];
  if (own === undefined || kin.size === 0) return [];
  const from = Math.max(0, clauseIndex - mostBeside);
  return note.clauses.slice(from, clauseIndex + mostBeside + 1).flatMap((clause, at) => {
    if (from + at === clauseIndex || clause.section !== own.section || clause.under !== own.under) return [];
    const [first, last] = clause.start < own.start ? [clause, own] : [own, clause];
    if (note.text.slice(first.end, last.start).includes("\n")) return [];
    const list = tokensOfClause(note, clause);
    return list.some((word) => kin.has(word.text)) ? [{ list }] : [];
  });
}

function sectionHeading(note: ReadNote, { start }: Span): Source[] {
  const section = sectionAt(note, start);
  const heading = section !== undefined && start < section.body.end ? section.heading : undefined;
  return heading === undefined ? [] : [{ list: tokens(note.text, heading.start, heading.end) }];
}
