/** Code search by the publisher's Alphabetic Index: what it names, completed to the billable code. */
import type { Name } from "./codes/names.ts";
import type { CodeRelease } from "./codes/release.ts";
import type { MatchReason } from "./contract/codes.ts";
import { chooseLeaves, type LeafContext } from "./rank/leaves/leaf.ts";
import type { IndexHit, OfficialIndex } from "./search/official-index.ts";

export interface IndexMatch {
  readonly code: string;
  /** 0 to 1, as search compares its routes. */
  readonly score: number;
  readonly reason: MatchReason;
}

export interface IndexMatchOptions {
  readonly release: CodeRelease;
  /** What the phrase says of side, encounter and the rest. */
  readonly context: LeafContext;
  /** Where the whole phrase is a name already: what says so. */
  readonly known: Name["source"] | undefined;
}

/** Below this share of the phrase a hit is about something else. */
const leastShare = 0.5;
const sides = /\b(?:left|right|bilateral|bilaterally|both|lt|rt)\b(?:[ -]?sided?\b)?/gi;

/**
 * A hit that says every word of the phrase comes first, unless the lexicon knows the whole phrase; any other counts by how much of the
 * phrase it says, a little less than a name of the lexicon.
 */
export function indexMatches(
  phrase: string,
  index: OfficialIndex,
  { release, context, known }: IndexMatchOptions,
): IndexMatch[] {
  const plain = withoutSides(phrase);
  const hits = index.lookup(phrase);
  const lookups = plain === phrase.trim() || hits[0]?.exact ? [hits] : [index.lookup(plain), hits];
  const matches: IndexMatch[] = [];
  lookups.forEach((found, second) => {
    const ofAll = found[0] === undefined ? 1 : 1 - 0.002 * second;
    found.forEach((hit, rank) => {
      if (hit.share < leastShare) return;
      const top = hit.exact ? exactScore(known) : 0.3 + 0.6 * hit.share;
      const score = top * ofAll - 0.004 * rank;
      const reason: MatchReason = { kind: "index", text: hit.path, source: "Alphabetic Index" };
      for (const code of codesOf(release, hit, context)) matches.push({ code, score, reason });
      if (hit.manifestation !== undefined) {
        const pair = hit.manifestation.replace(/\.?-$/, "");
        for (const { entry } of chooseLeaves(release, pair, context)) {
          matches.push({ code: entry.code, score: score - 0.01, reason });
        }
      }
    });
  });
  return matches;
}

export function withoutSides(phrase: string): string {
  return phrase.replace(sides, " ").replace(/\s+/g, " ").trim();
}

function exactScore(known: Name["source"] | undefined): number {
  return known === undefined ? 0.995 : known === "lexicon" ? 0.94 : 0.985;
}

/**
 * The index's own code where it is billable and the phrase says nothing that leaf choice could use; else the leaf below it. A prefix
 * ending in `-` is the header it begins with.
 */
function codesOf(release: CodeRelease, hit: IndexHit, context: LeafContext): string[] {
  const code = hit.code.replace(/\.?-$/, "");
  const isSettled =
    release.get(code)?.billable === true &&
    context.side === undefined &&
    context.encounter === undefined &&
    context.trimester === undefined;
  return isSettled ? [code] : chooseLeaves(release, code, context).map(({ entry }) => entry.code);
}
