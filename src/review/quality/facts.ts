/** What one review tells: how each suggestion was decided, what the final set came to, how long it took, and who decided what how fast. */
import type { CodeSystem } from "../../contract/codes.ts";
import type { ItemState, RejectReason, ReviewStatus } from "../../contract/reviews.ts";
import type { SuggestionResponse } from "../../contract/suggestions.ts";
import { type Item, isOnCodes, keyOf, type Played, worksheetOf } from "../../contract/worksheet.ts";
import type { ReviewHistory } from "./history.ts";

export interface SuggestionFacts {
  readonly system: CodeSystem;
  readonly rank: number;
  readonly confidence: number;
  /** Checks that flagged it when it was suggested, each once. */
  readonly checks: readonly string[];
  readonly state: ItemState;
  readonly reason?: RejectReason;
}

/** Suggestions that one person decided in one review. */
export interface PersonFacts {
  readonly person: string;
  readonly judged: readonly { readonly confidence: number; readonly accepted: boolean }[];
  /** Working time over the number of suggestions decided. */
  readonly secondsPerCode: number;
}

export interface ReviewFacts {
  readonly id: string;
  readonly createdAt: string;
  readonly secondOf?: string;
  readonly status: ReviewStatus;
  readonly versions: SuggestionResponse["versions"];
  readonly items: readonly Item[];
  readonly suggestions: readonly SuggestionFacts[];
  /** Seconds. */
  readonly times: {
    readonly toFirstDecision?: number;
    readonly betweenDecisions: readonly number[];
    readonly toFinal?: number;
  };
  readonly people: readonly PersonFacts[];
}

/** A longer pause between two decisions is a break, in seconds. */
const breakAfter = 30 * 60;
/** What a pause counts for at most as working time, in seconds: so long does a note of 1,200 words take to read, at 240 words a minute. */
const longestReading = 5 * 60;

export function factsOf(history: ReviewHistory): ReviewFacts {
  const { id, createdAt, secondOf, answer, decisions } = history;
  const { status, items, standing } = worksheetOf(answer, decisions);
  const onCodes = decisions.filter(({ input }) => isOnCodes(input.kind));
  const [first] = onCodes;
  const finalized = decisions.findLast(({ input }) => input.kind === "finalize");
  return {
    id,
    createdAt,
    ...(secondOf === undefined ? {} : { secondOf }),
    status,
    versions: answer.versions,
    items,
    suggestions: suggestionFacts(answer, items),
    times: {
      ...(first === undefined ? {} : { toFirstDecision: seconds(createdAt, first.at) }),
      betweenDecisions: pausesOf(onCodes).filter((pause) => pause <= breakAfter),
      ...(status === "final" && finalized !== undefined ? { toFinal: seconds(createdAt, finalized.at) } : {}),
    },
    people: peopleOf(history, standing),
  };
}

function seconds(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}

function suggestionFacts({ suggestions }: SuggestionResponse, items: readonly Item[]): SuggestionFacts[] {
  const decided = new Map(items.map((item) => [keyOf(item), item]));
  return suggestions.map((suggestion) => {
    const { state = "open", reason } = decided.get(keyOf(suggestion)) ?? {};
    return {
      system: suggestion.system,
      rank: suggestion.rank,
      confidence: suggestion.confidence,
      checks: [...new Set(suggestion.flags.map(({ check }) => check))],
      state,
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** Between each decision and the one before it, of the same person. */
function pausesOf(decisions: readonly { at: string; by: string }[]): number[] {
  return decisions.flatMap(({ at, by }, index) => {
    const before = decisions[index - 1];
    return before?.by === by ? [seconds(before.at, at)] : [];
  });
}

function peopleOf(history: ReviewHistory, standing: readonly Played[]): PersonFacts[] {
  const { answer, decisions } = history;
  const confidences = new Map(answer.suggestions.map((one) => [keyOf(one), one.confidence]));
  const stands = new Set(standing.map(({ id }) => id));
  const people = [...new Set(decisions.map(({ by }) => by))];
  return people.flatMap((person) => {
    const judged = new Map<string, { confidence: number; accepted: boolean }>();
    for (const { id, by, input } of decisions) {
      if (by !== person || !stands.has(id)) continue;
      if (input.kind !== "accept" && input.kind !== "reject" && input.kind !== "replace") continue;
      const confidence = confidences.get(keyOf(input));
      if (confidence !== undefined) {
        judged.set(keyOf(input), { confidence, accepted: input.kind === "accept" });
      }
    }
    if (judged.size === 0) return [];
    return [
      { person, judged: [...judged.values()], secondsPerCode: workingTime(history, person) / judged.size },
    ];
  });
}

/**
 * From when the person had the note before them to their last decision on a code, a longer pause counted as five minutes. Who began the review
 * had the note from its begin; others from when they first read it; where neither is known, from its begin, which errs on the slow side.
 */
function workingTime({ createdAt, createdBy, decisions, readings }: ReviewHistory, person: string): number {
  const opened =
    createdBy === person ? createdAt : (readings.find(({ by }) => by === person)?.at ?? createdAt);
  const own = decisions.filter(({ by, input }) => by === person && isOnCodes(input.kind));
  return pausesOf([{ at: opened, by: person }, ...own])
    .map((pause) => Math.min(pause, longestReading))
    .reduce((sum, pause) => sum + pause, 0);
}
