/** Leaves out likenesses that could not be suggested even if everything the note says were in their favour: they cost the reader's time. */
import type { CodeRelease } from "../codes/release.ts";
import type { Focus } from "../contract/suggestions.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import { placeOfCode } from "./candidates.ts";
import { featuresOf } from "./features.ts";
import type { Mention } from "./names/mentions.ts";
import { logOddsIn, probability, type Scorer } from "./scorer.ts";

/** How a likeness becomes a suggestion. */
export interface Reach {
  readonly release: CodeRelease;
  readonly scorer: Scorer;
  readonly focus: Focus;
  /** The least confidence that is suggested, 0 to 1. */
  readonly least: number;
}

/**
 * @returns every name, and the likenesses whose code, affirmed, dealt with, and with all that the note says of it counted, would be suggested;
 *   in their order
 */
export function withinReach(
  note: ReadNote,
  mentions: readonly Mention[],
  { release, scorer, focus, least }: Reach,
): Mention[] {
  const byCode = new Map<string, Mention[]>();
  for (const mention of mentions)
    for (const code of mention.codes) {
      const known = byCode.get(code);
      if (known === undefined) byCode.set(code, [mention]);
      else known.push(mention);
    }
  const reached = new Set<Mention>();
  for (const [code, alike] of byCode) {
    const title = release.get(code)?.title ?? "";
    const features = featuresOf({ code, title }, alike, { noteLength: note.text.length, assumed: [] });
    const place = Math.max(...alike.map(({ clause }) => bestPlace(code, note.clauses[clause])));
    if (probability(logOddsIn(focus, { scorer, features, place })) >= least)
      for (const mention of alike) reached.add(mention);
  }
  return mentions.filter((mention) => mention.source !== "similar" || reached.has(mention));
}

const favourable: Assertion = { value: "affirmed", experiencer: "patient", addressed: true };

function bestPlace(code: string, clause: Clause | undefined): number {
  return clause === undefined
    ? Number.NEGATIVE_INFINITY
    : placeOfCode(code, { clause, assertion: favourable });
}
