/** Answers for the views that show figures: a record of many reviews by several people, made up, and what the service would tell of it. */
import { type CodeSets, codeSetsSchema } from "../src/contract/code-sets.ts";
import { type QualityReport, qualityReportSchema } from "../src/contract/quality.ts";
import type { ReviewHistory } from "../src/review/quality/history.ts";
import { qualityOf } from "../src/review/quality.ts";
import { codeAt, historyOf, type MadeHistory } from "../src/review/testing/made-history.ts";

interface Habit {
  readonly person: string;
  readonly reviews: number;
  /** Seconds for a code. */
  readonly pace: number;
  /** Accepts whatever is suggested. */
  readonly stamps?: boolean;
}

const careful: readonly Habit[] = [
  { person: "ines.okafor", reviews: 34, pace: 9 },
  { person: "t.lindqvist", reviews: 21, pace: 14 },
  { person: "new.coder", reviews: 2, pace: 41 },
];
const stamper: Habit = { person: "m.brandt", reviews: 16, pace: 1.2, stamps: true };
const confidences = [0.96, 0.93, 0.91, 0.84, 0.77, 0.66, 0.52, 0.38, 0.24, 0.12];
const checks = ["none", "excludes1", "none", "not-billable", "none", "none", "code-first"];
const reasons = ["not-documented", "not-addressed", "history-only", "guideline"] as const;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function* reviewsOf({ person, reviews, pace, stamps }: Habit, secondOf?: string): Generator<ReviewHistory> {
  const next = numbersFrom(person.length * 7 + (secondOf === undefined ? 0 : 1));
  for (let review = 0; review < reviews; review++) {
    const shown = confidences.filter((_, place) => place < 4 || next() < 0.6);
    let second = 8;
    const decisions: MadeHistory["decisions"][number][] = shown.map((confidence, place) => {
      second += pace * (0.6 + 0.8 * next());
      // What is less sure is right a little less often than it says.
      const isRight = stamps || next() < (confidence > 0.7 ? confidence : confidence * 0.6);
      const code = codeAt(place);
      if (isRight) return [person, second, { kind: "accept", code }];
      if (next() < 0.3) {
        return [
          person,
          second,
          { kind: "replace", code, with: { code: `B${place}0` }, reason: "wrong-specificity" },
        ];
      }
      const reason = reasons[Math.floor(next() * reasons.length)] ?? "other";
      return [person, second, { kind: "reject", code, reason }];
    });
    if (next() < 0.3) decisions.push([person, second + 20, { kind: "add", code: "C00" }]);
    const isFinal = next() < 0.9;
    yield later(
      historyOf({
        id: `${person}-${review}${secondOf === undefined ? "" : "-second"}`,
        ...(secondOf === undefined ? {} : { secondOf: `${secondOf}-${review}` }),
        confidences: shown,
        checks: checks.map((check) => (check === "none" ? "" : check)),
        readings: [[person, 2]],
        decisions: isFinal ? [...decisions, [person, second + 30, { kind: "finalize" }]] : decisions,
      }),
      review,
    );
  }
}

/** The same review begun so many days later, its empty flags left out. */
function later(
  { createdAt, decisions, readings, answer, ...rest }: ReviewHistory,
  days: number,
): ReviewHistory {
  const moved = (at: string) => new Date(Date.parse(at) + days * 86_400_000).toISOString();
  const suggestions = answer.suggestions.map((one) => ({
    ...one,
    flags: one.flags.filter(({ check }) => check !== ""),
  }));
  return {
    ...rest,
    createdAt: moved(createdAt),
    answer: { ...answer, suggestions },
    decisions: decisions.map((one) => ({ ...one, at: moved(one.at) })),
    readings: readings.map((one) => ({ ...one, at: moved(one.at) })),
  };
}

/** @param stamps whether one person accepts all at a glance */
export function madeReport({ stamps }: { readonly stamps: boolean }): QualityReport {
  const auditor: Habit = { person: "auditor", reviews: 12, pace: 12 };
  return qualityReportSchema.parse(
    qualityOf([
      ...[...careful, ...(stamps ? [stamper] : [])].flatMap((habit) => [...reviewsOf(habit)]),
      ...reviewsOf(auditor, "ines.okafor"),
    ]),
  );
}

/** A report over no review. */
export const emptyReport: QualityReport = qualityReportSchema.parse(qualityOf([]));

/** A site whose ICD-10-CM has run out, with CPT in force and the next release installed already. */
export const runOutCodeSets: CodeSets = codeSetsSchema.parse({
  date: "2026-10-02",
  versions: {
    app: "0.1.0",
    model: "chartcode-context@0123456789ab+chartcode-reader@ba9876543210",
    guidelines: "FY2026",
  },
  codeSets: [
    {
      system: "icd10cm",
      version: "2026",
      edition: "FY2026, April 1, 2026 update",
      source: "icd10cm-order-2026.txt; icd10cm-tabular-2026.xml",
      rights: "ICD-10-CM is in the public domain (CDC/NCHS, CMS)",
      from: "2025-10-01",
      to: "2026-09-30",
      inForce: false,
      inUse: true,
      codes: 74_719,
      officialIndex: true,
      digest: "7e9b0c1d2f".repeat(6).concat("abcd"),
      index: "0123456789abcdef",
    },
    {
      system: "icd10cm",
      version: "2025",
      edition: "FY2025",
      source: "icd10cm-order-2025.txt",
      rights: "ICD-10-CM is in the public domain (CDC/NCHS, CMS)",
      from: "2024-10-01",
      to: "2025-09-30",
      inForce: false,
      inUse: false,
      codes: 74_260,
      officialIndex: false,
      digest: "00",
    },
    {
      system: "cpt",
      version: "2026",
      edition: "CPT 2026",
      source: "LONGULT.txt",
      rights: "licensed to the site by the American Medical Association; not to be redistributed",
      from: "2026-01-01",
      to: "2026-12-31",
      inForce: true,
      inUse: true,
      codes: 2,
      officialIndex: false,
      digest: "01",
    },
  ],
});
