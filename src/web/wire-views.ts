/** Whether the answers behind the dashboard and the list of code sets have the shape the contract gives them, as far as the page relies on it. */
import type { CodeSet, CodeSets } from "../contract/code-sets.ts";
import type { DurationFigures, QualityReport, Reviewing, ShareFigure } from "../contract/quality.ts";
import { isObject } from "./wire.ts";

export function isQualityReport(value: unknown): value is QualityReport {
  if (!isObject(value)) return false;
  const { reviews, versions, suggestions, finalSets, acceptance, times, agreement, rubberStamp } = value;
  return (
    isObject(reviews) &&
    areNumbers(reviews.total, reviews.final, reviews.closed, reviews.second) &&
    Array.isArray(versions) &&
    isObject(suggestions) &&
    [suggestions.precision, suggestions.replaced, suggestions.rejected].every(isShare) &&
    isListOf(suggestions.byReason, isShare) &&
    isObject(finalSets) &&
    isShare(finalSets.recall) &&
    isObject(acceptance) &&
    [acceptance.byRank, acceptance.byConfidence, acceptance.byCheck, acceptance.bySystem].every((rows) =>
      isListOf(rows, isShare),
    ) &&
    isObject(times) &&
    [times.toFirstDecision, times.betweenDecisions, times.toFinal].every(isDuration) &&
    isObject(agreement) &&
    [agreement.sameSet, agreement.sameFirstListed].every(isShare) &&
    isRubberStamp(rubberStamp)
  );
}

export function isCodeSets(value: unknown): value is CodeSets {
  return (
    isObject(value) &&
    typeof value.date === "string" &&
    isObject(value.versions) &&
    isListOf(value.codeSets, isCodeSet)
  );
}

function isRubberStamp(value: unknown): value is QualityReport["rubberStamp"] {
  if (!isObject(value) || !isObject(value.rule)) return false;
  const { minDecisions, minReviews, minAcceptance, maxSecondsPerCode } = value.rule;
  return (
    areNumbers(minDecisions, minReviews, minAcceptance, maxSecondsPerCode) &&
    typeof value.raised === "boolean" &&
    isReviewing(value.overall) &&
    isListOf(value.reviewers, isReviewing)
  );
}

function isReviewing(value: unknown): value is Reviewing {
  return isObject(value) && isShare(value.acceptance) && areNumbers(value.reviews);
}

function isShare(value: unknown): value is ShareFigure {
  return isObject(value) && areNumbers(value.count, value.of, value.low, value.high);
}

function isDuration(value: unknown): value is DurationFigures {
  return isObject(value) && areNumbers(value.count);
}

function isCodeSet(value: unknown): value is CodeSet {
  return (
    isObject(value) &&
    [value.system, value.version, value.edition, value.source, value.from].every(
      (one) => typeof one === "string",
    ) &&
    [value.inForce, value.inUse].every((one) => typeof one === "boolean") &&
    areNumbers(value.codes)
  );
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((one) => typeof one === "number");
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}
