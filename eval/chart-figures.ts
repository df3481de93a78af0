/** Figures of billing: what a claim needs, how sure the service was, and whether a careless coder's mistakes were made. */
import type { Chart, Temptation } from "./chart-set.ts";

/** What the service said of one chart. */
export interface Answered {
  readonly chart: Chart;
  /** Best first, as many as there are. */
  readonly ranked: readonly string[];
  /** What it suggests. */
  readonly shown: readonly Shown[];
}

export interface Shown {
  readonly code: string;
  readonly confidence: number;
  readonly sequence: number;
  readonly presentOnAdmission?: string | undefined;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

export interface BillingFigures {
  readonly charts: number;
  /** Micro-averaged; optional codes count neither for nor against. */
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** The same with every optional code that is suggested counted as wrong. */
  readonly strictF1: number;
  /** Of the required codes, the share among the first ten of the ranking (mean over charts). */
  readonly rAt10: number;
  readonly firstListed: number;
  /** Charts of which the first-listed code is shown at all. */
  readonly firstShown: number;
  /** Expected calibration error over what is shown, ten bins of equal width. */
  readonly ece: number;
  /** Of the required codes shown on inpatient claims: the indicator is the chart's. */
  readonly presentOnAdmission: number;
  /** Suggestions a chart: mean, and most. */
  readonly shownMean: number;
  readonly shownMost: number;
  /** Of the required codes, those whose category is shown. */
  readonly categoryR: number;
}

export function billingFigures(answers: readonly Answered[]): BillingFigures {
  let right = 0;
  let wrong = 0;
  let optional = 0;
  let wanted = 0;
  let categories = 0;
  const recalls: number[] = [];
  const indicated = { right: 0, of: 0 };
  for (const { chart, ranked, shown } of answers) {
    const required = new Map(chart.codes.map((one) => [one.code, one]));
    const may = new Set(chart.optional.map(({ code }) => code));
    const top = new Set(ranked.slice(0, 10));
    const shownCategories = new Set(shown.map(({ code }) => code.slice(0, 3)));
    wanted += required.size;
    recalls.push([...required.keys()].filter((code) => top.has(code)).length / required.size);
    categories += [...required.keys()].filter((code) => shownCategories.has(code.slice(0, 3))).length;
    for (const { code, presentOnAdmission } of shown) {
      const gold = required.get(code);
      if (gold !== undefined) right++;
      else if (may.has(code)) optional++;
      else wrong++;
      if (gold?.poa === undefined) continue;
      indicated.of++;
      if (gold.poa === presentOnAdmission) indicated.right++;
    }
  }
  const p = share(right, right + wrong);
  const r = share(right, wanted);
  const strictP = share(right, right + wrong + optional);
  const counts = answers.map(({ shown }) => shown.length);
  return {
    charts: answers.length,
    p,
    r,
    f1: harmonic(p, r),
    strictF1: harmonic(strictP, r),
    rAt10: mean(recalls),
    firstListed: mean(answers.map((answer) => Number(isFirstRight(answer)))),
    firstShown: mean(
      answers.map(({ chart, shown }) => Number(shown.some(({ code }) => code === chart.codes[0]?.code))),
    ),
    ece: calibrationError(answers),
    presentOnAdmission: share(indicated.right, indicated.of),
    shownMean: mean(counts),
    shownMost: Math.max(0, ...counts),
    categoryR: share(categories, wanted),
  };
}

export function isFirstRight({ chart, shown }: Answered): boolean {
  return shown.find(({ sequence }) => sequence === 1)?.code === chart.codes[0]?.code;
}

/** Suggestions by confidence in ten bins: how likely they were said to be, and how many were right; optional ones are left out. */
export function calibration(
  answers: readonly Answered[],
): { readonly said: number; readonly right: number; readonly of: number }[] {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, of: 0 }));
  for (const { chart, shown } of answers) {
    const may = new Set(chart.optional.map(({ code }) => code));
    const required = new Set(chart.codes.map(({ code }) => code));
    for (const { code, confidence } of shown) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (bin === undefined || may.has(code)) continue;
      bin.said += confidence;
      bin.of++;
      if (required.has(code)) bin.right++;
    }
  }
  return bins;
}

function calibrationError(answers: readonly Answered[]): number {
  const bins = calibration(answers);
  const all = bins.reduce((sum, { of }) => sum + of, 0);
  return share(
    bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0),
    all,
  );
}

export interface Slip {
  readonly chart: string;
  readonly kind: Temptation;
  readonly code: string;
}

/**
 * Suggestions that a chart's tempting mentions led to: the code is one that they must not lead to, or all its evidence lies within their words
 * and the code is neither required nor optional.
 */
export function slips(answers: readonly Answered[]): Slip[] {
  return answers.flatMap(({ chart, shown }) => {
    const allowed = new Set([...chart.codes, ...chart.optional].map(({ code }) => code));
    return shown
      .filter(({ code }) => !allowed.has(code))
      .flatMap(({ code, evidence }) => {
        const isWithin = (words: string) =>
          evidence.length > 0 && evidence.every((span) => isInside(span, chart.text, words));
        const met = chart.mustNot.find(({ words, codes }) => codes.includes(code) || isWithin(words));
        return met === undefined ? [] : [{ chart: chart.id, kind: met.kind, code }];
      });
  });
}

function isInside({ start, end }: { start: number; end: number }, text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at <= start && end <= at + words.length) return true;
  return false;
}

/** Resamples of charts for an interval; the same every time. */
const resamples = 1000;

/** @returns the 2.5 and 97.5 percentiles of a figure over charts drawn with replacement */
export function interval(
  answers: readonly Answered[],
  figure: (answers: readonly Answered[]) => number,
): readonly [number, number] {
  const draw = generator(20261129);
  const drawn = Array.from({ length: resamples }, () =>
    figure(answers.flatMap(() => answers[Math.floor(draw() * answers.length)] ?? [])),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(resamples * 0.025)] ?? 0, drawn[Math.floor(resamples * 0.975)] ?? 0];
}

/** Mulberry32: uniform in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}

function harmonic(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
