/**
 * The whole pipeline on one page: read the note, find what it names, decide which codes it supports, check them. A person confirms.
 */
import { checkCodes } from "./checks/check.ts";
import type { SuggestionRequest, SuggestionResponse, Timings } from "./contract/suggestions.ts";
import { readNote } from "./note/read.ts";
import type { Tagger } from "./note/tagger.ts";
import { patientFacts } from "./patient.ts";
import { assertionsOf } from "./rank/assertions.ts";
import { decide } from "./rank/decide.ts";
import { type GatherTools, gatherMentions } from "./rank/gather.ts";
import { ambiguous } from "./rank/judge.ts";
import { withPairs } from "./rank/paired.ts";
import { present, presentSetAside } from "./rank/present.ts";
import { queriesFor } from "./rank/queries.ts";
import type { Ranker } from "./rank/ranker.ts";
import type { Scorer } from "./rank/scorer.ts";
import type { StoryRanker } from "./rank/stories/story-ranker.ts";
import { withinReach } from "./rank/within-reach.ts";

/** One code system as the pipeline needs it: a dated release, its index, the phrases that name its codes, and the scorer. */
export interface SuggestTools extends GatherTools {
  readonly scorer: Scorer;
  /** Says how likely a code belongs on the claim. */
  readonly ranker: Ranker;
  /** Says how likely a code is given by who codes the whole story. */
  readonly storyRanker: StoryRanker;
  /** Reads what the note says of a mention. */
  readonly tagger: Tagger;
}

/** Likenesses that the scorer gives less than this cannot become suggestions; of a whole story, less: coders' habits may raise them. */
const reachable = { billing: 0.3, complete: 0.05 };

/** A coder wants two to twelve codes: a note of up to 500 words shows so many unless the caller asks by confidence, a longer one in proportion. */
const mostOfShort = 12;
const wordsPerCode = 42;
function mostFor(text: string): number {
  return Math.max(mostOfShort, Math.ceil(text.split(/\s+/).length / wordsPerCode));
}

/** What one system contributes to the answer. */
export type SystemSuggestions = Pick<
  SuggestionResponse,
  "suggestions" | "notSuggested" | "queries" | "timings"
>;

/**
 * @param request as the contract accepts it
 * @returns suggestions best first, everything set aside with its reason, and questions for the clinician
 */
export async function suggest(request: SuggestionRequest, tools: SuggestTools): Promise<SystemSuggestions> {
  const { focus, encounter, limit } = request;
  const { text } = request.note;
  const { dated, book, scorer, ranker, storyRanker } = tools;
  const { release } = dated;
  const clock = stopwatch();

  const note = readNote(text);
  clock.lap("read");

  const { mentions, undecided } = await gatherMentions(note, focus, tools);
  clock.lap("find");

  const least = request.minConfidence ?? (focus === "billing" ? ranker : storyRanker).threshold;
  const reach = { release, scorer, focus, least: Math.min(least, reachable[focus]) };
  const hopeful = withinReach(note, mentions, reach);
  const assertions = await assertionsOf(note, hopeful, { tagger: tools.tagger, focus });
  clock.lap("assert");

  const patient = patientFacts(request, note);
  const decided = decide(note, assertions, { dated, book, scorer, encounter, patient, focus });
  const prior = (features: readonly number[]) => scorer.logOdds(features);
  const ranked =
    focus === "billing"
      ? withPairs(ranker.rank(decided.codes, { encounter, aside: decided.aside, prior }), release)
      : storyRanker.rank(decided.codes, { note, release, aside: decided.aside });
  const most = request.minConfidence === undefined && focus === "billing" ? mostFor(text) : limit;
  const chosen = ranked.filter(({ confidence }) => confidence >= least).slice(0, Math.min(limit, most));
  clock.lap("decide");

  const codes = chosen.map(({ entry }) => entry.code);
  const flags = checkCodes(dated, codes, patient);
  const suggestions = present(text, release, chosen, { flags, encounter, leads: ranker.leads });
  const notSuggested = presentSetAside(
    text,
    release,
    [...decided.aside, ...undecided.map(ambiguous)],
    chosen,
  );
  const queries = queriesFor(text, chosen);
  clock.lap("check");

  return { suggestions, notSuggested, queries, timings: clock.timings() };
}

/** Milliseconds of each step. */
function stopwatch() {
  const begun = performance.now();
  const laps = { read: 0, find: 0, assert: 0, decide: 0, check: 0 };
  let last = begun;
  return {
    lap(step: keyof typeof laps) {
      const now = performance.now();
      laps[step] = now - last;
      last = now;
    },
    timings: (): Timings => ({ ...laps, total: last - begun }),
  };
}
