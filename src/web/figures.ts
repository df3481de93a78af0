/** Figures as the page writes them: shares, intervals, durations, days. */
import type { ShareFigure } from "../contract/quality.ts";
import { percent } from "./labels.ts";

/** Under so many, a 95% interval spans up to 40 points: such figures are marked as few. */
export const fewest = 20;

export function isFew(of: number): boolean {
  return of < fewest;
}

/** `84%`; nothing short of all is 100%, nothing over none is 0%; a dash where there is nothing to count. */
export function shareLabel(share: number | null): string {
  if (share === null) return "–";
  if (share > 0 && share < 0.01) return "<1%";
  return percent(share);
}

/** `81–87%`, rounded outwards, so that it claims no more than is known. */
export function intervalLabel({ low, high }: Pick<ShareFigure, "low" | "high">): string {
  const [from, to] = [Math.floor(low * 100 + rounding), Math.ceil(high * 100 - rounding)];
  return from === to ? `${to}%` : `${from}–${to}%`;
}
const rounding = 1e-6;

/** `612 of 728`. */
export function ofLabel({ count, of }: Pick<ShareFigure, "count" | "of">): string {
  return `${numberLabel(count)} of ${numberLabel(of)}`;
}

export function numberLabel(count: number): string {
  return count.toLocaleString();
}

const steps = [
  { name: "d", seconds: 86_400 },
  { name: "h", seconds: 3600 },
  { name: "min", seconds: 60 },
  { name: "s", seconds: 1 },
] as const;

/** `1.4 s`, `48 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`; a dash where there is none. */
export function durationLabel(seconds: number | null): string {
  if (seconds === null) return "–";
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const rounded = Math.round(seconds);
  const at = steps.findIndex((step) => rounded >= step.seconds);
  const [first, next] = [steps[at], steps[at + 1]];
  if (first === undefined) return "0 s";
  if (next === undefined) return `${rounded} s`;
  const inNext = Math.round(rounded / next.seconds);
  const each = first.seconds / next.seconds;
  const [whole, rest] = [Math.floor(inNext / each), inNext % each];
  return rest === 0 ? `${whole} ${first.name}` : `${whole} ${first.name} ${rest} ${next.name}`;
}

/** `1 Oct 2025` in the reader's language. @param date `YYYY-MM-DD`, a day of no zone */
export function dayLabel(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(undefined, {
    dateStyle: "medium",
    timeZone: "UTC",
  });
}

/** Days from one day to another, both `YYYY-MM-DD`; below 0 where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Small marks written as words: `code-first` as `Code first`. */
export function wordsOf(mark: string): string {
  const words = mark.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
