/** The words of the quality figures. */
import type { AlarmRule, QualityReport, Reviewing } from "../contract/quality.ts";
import { durationLabel, intervalLabel, isFew, ofLabel, shareLabel, wordsOf } from "./figures.ts";
import { personLabel, rejectLabels } from "./labels.ts";

/** Whose role may read the figures, as `access/permissions.ts` gives it. */
export const qualityReaders = { auditor: "Auditors", admin: "administrators" } as const;

const checkLabels: Readonly<Record<string, string>> = {
  none: "No flag",
  excludes1: "Excludes1 pair",
};

export function checkLabel(check: string): string {
  return checkLabels[check] ?? wordsOf(check);
}

type ByReason = QualityReport["suggestions"]["byReason"][number];

export function reasonLabel(reason: ByReason["reason"]): string {
  return reason === "not-given" ? "No reason given" : rejectLabels[reason];
}

/** The alarm's rule, a condition each. */
export function ruleConditions(rule: AlarmRule): readonly string[] {
  const { minDecisions, minReviews, minAcceptance, maxSecondsPerCode } = rule;
  return [
    `Enough to tell: at least ${minDecisions} suggestions decided, in at least ${minReviews} reviews.`,
    `So high: the lower end of the 95% interval of acceptance reaches ${shareLabel(minAcceptance)}, and lies above the mean confidence of what was decided. Of suggestions at 80% confidence, a reader accepts about four in five; who accepts them all accepts what is wrong.`,
    `So fast: the median working time for a code, reading the note included, is under ${durationLabel(maxSecondsPerCode)}.`,
  ];
}

export const alarmLabels: Readonly<Record<Reviewing["alarm"], string>> = {
  raised: "Raised",
  quiet: "Quiet",
  "too-few": "Too few to tell",
};

/** Who raised the alarm. */
export function raisedBy({ overall, reviewers }: QualityReport["rubberStamp"]): readonly string[] {
  return [
    ...reviewers.filter(({ alarm }) => alarm === "raised").map(({ reviewer }) => personLabel(reviewer)),
    ...(overall.alarm === "raised" ? ["all reviewers together"] : []),
  ];
}

/** Why the alarm is raised, of one reviewer, after the name. */
export function raisedLabel({ reviews, acceptance, meanConfidence, secondsPerCode }: Reviewing): string {
  return (
    `accepted ${ofLabel(acceptance)} suggestions in ${reviews} reviews (${shareLabel(acceptance.share)}, ` +
    `95% interval ${intervalLabel(acceptance)}), where their mean confidence lets ${shareLabel(meanConfidence)} be expected, ` +
    `at ${durationLabel(secondsPerCode)} a code.`
  );
}

type ConfidenceRow = QualityReport["acceptance"]["byConfidence"][number];

/** Whether acceptance in a tenth of confidence is what the confidence says, as far as its interval can tell. */
export function calibrationOf({ of, low, high, meanConfidence }: ConfidenceRow): Calibration {
  if (isFew(of)) return "too few to tell";
  if (high < meanConfidence) return "accepted less often";
  return low > meanConfidence ? "accepted more often" : "as expected";
}
export type Calibration = "too few to tell" | "accepted less often" | "accepted more often" | "as expected";

/** `80–90%`. */
export function tenthLabel({ from, to }: Pick<ConfidenceRow, "from" | "to">): string {
  return `${Math.round(from * 100)}–${Math.round(to * 100)}%`;
}

/** What the tenths come to, in a sentence or two. */
export function calibrationLabel(rows: readonly ConfidenceRow[]): string {
  const told = rows.map((row) => ({ tenth: tenthLabel(row), calibration: calibrationOf(row) }));
  const known = told.filter(({ calibration }) => calibration !== "too few to tell");
  const tenthsThat = (wanted: Calibration) =>
    told.filter(({ calibration }) => calibration === wanted).map(({ tenth }) => tenth);
  const [less, more] = [tenthsThat("accepted less often"), tenthsThat("accepted more often")];
  if (known.length === 0) return "There are too few decisions yet to tell.";
  if (less.length + more.length === 0) {
    return "Where there is enough to tell, suggestions are accepted as often as their confidence says.";
  }
  return [
    less.length === 0 ? "" : `Accepted less often than the confidence says at ${less.join(", ")}.`,
    more.length === 0 ? "" : `Accepted more often than the confidence says at ${more.join(", ")}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
