/** The figures of reviewing as tables for a terminal. */
import type { DurationFigures, QualityReport, Reviewing, ShareFigure } from "../contract/quality.ts";
import { shown, table } from "./output.ts";

export function qualityText(report: QualityReport): string {
  const { suggestions, finalSets, acceptance, times, agreement, rubberStamp } = report;
  const accepted = (title: string, rows: readonly (readonly [string, ShareFigure])[]) =>
    table([
      [title, "Accepted", "Of", "Share", "95% interval"],
      ...rows.map(([name, one]) => [name, ...cells(one)]),
    ]);
  return [
    alarmText(rubberStamp),
    headText(report),
    table([
      ["Suggestions decided", "Count", "Of", "Share", "95% interval"],
      ["accepted as suggested", ...cells(suggestions.precision)],
      ["replaced", ...cells(suggestions.replaced)],
      ["rejected", ...cells(suggestions.rejected)],
      ...suggestions.byReason.map(({ outcome, reason, ...one }) => [
        `  ${outcome}: ${reason}`,
        ...cells(one),
      ]),
      ["final codes that were suggested", ...cells(finalSets.recall)],
    ]),
    perReviewText(finalSets),
    accepted(
      "Rank",
      acceptance.byRank.map(({ ranks, ...one }) => [ranks, one]),
    ),
    accepted(
      "Confidence",
      acceptance.byConfidence.map(({ from, to, ...one }) => [`${from.toFixed(1)} to ${to.toFixed(1)}`, one]),
    ),
    accepted(
      "Check",
      acceptance.byCheck.map(({ check, ...one }) => [shown(check), one]),
    ),
    accepted(
      "System",
      acceptance.bySystem.map(({ system, ...one }) => [system, one]),
    ),
    table([
      ["Time", "Count", "Median", "90th percentile"],
      ["begin to first decision", ...durationCells(times.toFirstDecision)],
      ["between decisions", ...durationCells(times.betweenDecisions)],
      ["begin to final", ...durationCells(times.toFinal)],
    ]),
    agreementText(agreement),
    table([
      [
        "Reviewer",
        "Reviews",
        "Decided",
        "Accepted",
        "95% interval",
        "Mean confidence",
        "Time a code",
        "Alarm",
      ],
      ["all", ...reviewingCells(rubberStamp.overall)],
      ...rubberStamp.reviewers.map((one) => [shown(one.reviewer), ...reviewingCells(one)]),
    ]),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function alarmText({ raised, rule, overall, reviewers }: QualityReport["rubberStamp"]): string {
  if (!raised) return "";
  const who = [
    ...(overall.alarm === "raised" ? ["all reviewers together"] : []),
    ...reviewers.filter(({ alarm }) => alarm === "raised").map(({ reviewer }) => shown(reviewer)),
  ];
  return `ALARM: suggestions may be accepted unread, by ${who.join(", ")}: acceptance surely over ${percent(rule.minAcceptance)} and over the mean confidence, in under ${rule.maxSecondsPerCode} s a code. Have a second person review some of them.\n`;
}

function headText({ reviews, versions }: QualityReport): string {
  const { total, final, closed, second, from, to } = reviews;
  const period =
    from === undefined || to === undefined ? "" : `, begun ${from.slice(0, 10)} to ${to.slice(0, 10)}`;
  const used = versions.map((one) => `Chartcode ${one.app}, model ${one.model}: ${one.reviews} reviews`);
  return `${total} reviews, ${final} final, ${second} second ones${period}${closed === 0 ? "" : `; ${closed} closed without a set are left out`}\n${used.map((line) => `${shown(line)}\n`).join("")}`;
}

function perReviewText({ reviews, perReview }: QualityReport["finalSets"]): string {
  if (perReview === null) return "";
  const { codes, added, restored, replacement } = perReview;
  const each = (count: number) => count.toFixed(2);
  return `A final set (${reviews}) has ${each(codes)} codes on average: ${each(added)} added, ${each(restored)} brought back, ${each(replacement)} put in the place of a suggestion\n`;
}

function agreementText({ pairs, f1, kappa, sameSet, sameFirstListed }: QualityReport["agreement"]): string {
  if (pairs === 0) return "No final second reviews to compare\n";
  const figure = (value: number | null) => value?.toFixed(3) ?? "-";
  return table([
    ["Agreement of first and second reviews", "", "Of", "95% interval"],
    ["mean F1", figure(f1), String(pairs), ""],
    ["Cohen's kappa", figure(kappa), String(pairs), ""],
    ["same set", percent(sameSet.share), String(pairs), interval(sameSet)],
    ["same first-listed", percent(sameFirstListed.share), String(pairs), interval(sameFirstListed)],
  ]);
}

function reviewingCells({ reviews, acceptance, meanConfidence, secondsPerCode, alarm }: Reviewing): string[] {
  return [
    String(reviews),
    String(acceptance.of),
    percent(acceptance.share),
    interval(acceptance),
    percent(meanConfidence),
    duration(secondsPerCode),
    alarm === "raised" ? "RAISED" : alarm === "too-few" ? "too few" : "-",
  ];
}

function cells(one: ShareFigure): string[] {
  return [String(one.count), String(one.of), percent(one.share), interval(one)];
}

function durationCells({ count, median, p90 }: DurationFigures): string[] {
  return [String(count), duration(median), duration(p90)];
}

function percent(share: number | null): string {
  return share === null ? "-" : `${(share * 100).toFixed(1)}%`;
}

function interval({ of, low, high }: ShareFigure): string {
  return of === 0 ? "-" : `${percent(low)} to ${percent(high)}`;
}

function duration(seconds: number | null): string {
  if (seconds === null) return "-";
  if (seconds < 120) return `${seconds.toFixed(1)} s`;
  if (seconds < 7200) return `${(seconds / 60).toFixed(1)} min`;
  return seconds < 172_800 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} d`;
}
