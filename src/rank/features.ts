/** What the scorer sees of a candidate code: numbers in a fixed order, each explained. */

import type { Assumption } from "./leaves/leaf.ts";

/** The features' names, in the order of the vector. Adding one means training the scorer anew. */
export const featureNames = [
  "namedByLexicon",
  "namedByTitle",
  "namedByInclusion",
  "similarity",
  "fused",
  "covered",
  "explained",
  "length",
  "mentions",
  "early",
  "unspecified",
  "assumed",
  "symptom",
  "status",
  "injury",
  "externalCause",
  "similarOnly",
  "similarCovered",
] as const;

/** One mention of a code, as the features need it. */
export interface MentionFacts {
  /** What the index names counts as an inclusion term does: both are the publisher's own words for the code. */
  readonly source: "lexicon" | "title" | "inclusion" | "index" | "similar";
  readonly similarity: number;
  readonly fused: number;
  readonly covered: number;
  readonly explained: number;
  readonly length: number;
  readonly start: number;
}

/**
 * @param code the leaf
 * @param mentions every kept mention of it, at least one
 * @param context.noteLength in UTF-16 code units
 * @param context.assumed what the leaf took by default; the default encounter does not count
 * @returns one number a feature, each about 0 to 1
 */
export function featuresOf(
  { code, title }: { readonly code: string; readonly title: string },
  mentions: readonly MentionFacts[],
  { noteLength, assumed }: { readonly noteLength: number; readonly assumed: readonly Assumption[] },
): number[] {
  const best = (pick: (mention: MentionFacts) => number) => Math.max(...mentions.map(pick));
  const has = (source: MentionFacts["source"]) =>
    Number(mentions.some((mention) => mention.source === source));
  const onlySimilar = Number(mentions.every((mention) => mention.source === "similar"));
  const first = Math.min(...mentions.map((mention) => mention.start));
  return [
    has("lexicon"),
    has("title"),
    Math.max(has("inclusion"), has("index")),
    best((mention) => mention.similarity),
    best((mention) => mention.fused),
    best((mention) => mention.covered),
    best((mention) => mention.explained),
    Math.min(1, Math.log2(1 + best((mention) => mention.length)) / 3),
    Math.min(1, Math.log2(mentions.length) / 3),
    1 - first / Math.max(1, noteLength),
    Number(/\bunspecified\b/i.test(title)),
    Math.min(1, assumed.filter(({ about }) => about === "unspecified").length / 3),
    Number(code.startsWith("R")),
    Number(code.startsWith("Z")),
    Number(/^[ST]/.test(code)),
    Number(/^[VWXY]/.test(code)),
    onlySimilar,
    onlySimilar * best((mention) => mention.covered * mention.explained),
  ];
}

const injuryAt = featureNames.indexOf("injury");

/**
 * The same features without CodiEsp's habit of seldom giving injury codes, for claims. Its reluctance towards status and cause codes stays:
 * claims share it.
 */
export function forClaims(features: readonly number[]): number[] {
  return features.map((value, at) => (at === injuryAt ? 0 : value));
}
