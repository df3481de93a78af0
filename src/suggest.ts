/**
 * The whole pipeline on one page: read the note, find what it names, decide which codes it supports, check them. A person confirms.
 */
import { checkCodes } from "./checks/check.ts";
import type { SuggestionRequest, SuggestionResponse, Timings } from "./contract/suggestions.ts";
import { headingOf, readNote } from "./note/read.ts";
import type { Tagger } from "./note/tagger.ts";
import { patientFacts } from "./patient.ts";
import { withAsked } from "./rank/asked.ts";
import { assertionsOf } from "./rank/assertions.ts";
import { mergeByCode, scoreCodes, withoutRepeats } from "./rank/candidates.ts";
import { withCombinations } from "./rank/combine.ts";
import { withoutStrayCauses } from "./rank/external-causes.ts";
import { type GatherTools, gatherMentions } from "./rank/gather.ts";
import { ambiguous, judge } from "./rank/judge.ts";
import { present, presentSetAside } from "./rank/present.ts";
import { queriesFor } from "./rank/queries.ts";
import type { Scorer } from "./rank/scorer.ts";
import { withoutIntegralSymptoms } from "./rank/symptoms.ts";
import { withoutUnestablished } from "./rank/unestablished.ts";
import { withinReach } from "./rank/within-reach.ts";

/** One code system as the pipeline needs it: a dated release, its index, the phrases that name its codes, and the scorer. */
export interface SuggestTools extends GatherTools {
  readonly scorer: Scorer;
  /** Reads what the note says of a mention. */
  readonly tagger: Tagger;
}

/** What one system contributes to the answer. */
export type SystemSuggestions = Pick<
  SuggestionResponse,
  "suggestions" | "notSuggested" | "queries" | "timings"
>;

/** The least confidence worth a coder's time in `billing` focus, where the caller names none. */
const billingMinimum = 0.3;

/**
 * @param request as the contract accepts it
 * @returns suggestions best first, everything set aside with its reason, and questions for the clinician
 */
export async function suggest(request: SuggestionRequest, tools: SuggestTools): Promise<SystemSuggestions> {
  const { focus, encounter, limit } = request;
  const { text } = request.note;
  const { dated, book, scorer } = tools;
  const { release } = dated;
  const date = encounter?.dateOfService ?? release.from;
  const clock = stopwatch();

  const note = readNote(text);
  clock.lap("read");

  const { mentions, undecided } = await gatherMentions(note, focus, tools);
  clock.lap("find");

  const least = request.minConfidence ?? (focus === "billing" ? billingMinimum : scorer.threshold);
  const hopeful = withinReach(note, mentions, { release, scorer, focus, least });
  const assertions = await assertionsOf(note, hopeful, { tagger: tools.tagger, focus });
  clock.lap("assert");

  const patient = patientFacts(request, note);
  const said = judge(note, assertions, { release, book, encounter, focus });
  const judged = withoutUnestablished(said, { focus, patient });
  const scored = scoreCodes(mergeByCode(judged.kept), { scorer, focus, noteLength: text.length });
  const asked = withAsked(release, scored, judged.listed, focus);
  const combined = withCombinations(release, asked, { note, date });
  const distinct = withoutRepeats(release, combined.codes);
  const caused = withoutStrayCauses(distinct.codes, focus);
  const relevant = withoutIntegralSymptoms(caused.codes, focus, (mention) => headingOf(note, mention));
  const chosen = relevant.codes.filter(({ confidence }) => confidence >= least).slice(0, limit);
  clock.lap("decide");

  const codes = chosen.map(({ entry }) => entry.code);
  const flags = checkCodes(dated, codes, patient);
  const suggestions = present(text, release, chosen, flags, encounter);
  const aside = [...judged.aside, ...combined.aside, ...distinct.aside, ...caused.aside, ...relevant.aside];
  const notSuggested = presentSetAside(text, release, [...aside, ...undecided.map(ambiguous)], codes);
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
