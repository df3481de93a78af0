/**
 * How much of the body is burned, as the note says it in per cent.
 *
 * Source: Guidelines FY2026 I.C.19.d.6 (T31 by the extent of all burns and of third-degree burns).
 */
import type { Quote } from "../companions.ts";

export interface Burned extends Quote {
  /** Per cent of body surface, all degrees. */
  readonly all: number;
  /** Of it, third degree. */
  readonly third: number;
}

const mostThird = 9;

/** "3% of body surface, third degree" → T31.0; from 10% on the second digit is the third-degree tens. */
export function extentCode({ all, third }: Burned): string {
  const tens = Math.min(mostThird, Math.floor(all / 10));
  return tens === 0 ? "T31.0" : `T31.${tens}${Math.min(tens, Math.floor(third / 10))}`;
}

const surface = "(?:tbsa|(?:total )?body surface(?: area)?|bsa)";
const said = new RegExp(
  `\\b(\\d{1,2}(?:\\.\\d)?) ?(?:%|percent|per cent)(?: of)?(?: the)?(?: total)? ${surface}\\b|\\b${surface}[^\\d\\n.;]{0,12}(\\d{1,2}(?:\\.\\d)?) ?%`,
  "i",
);
const burn = /\bburn/i;
const thirdDegree = /\b(?:third|3rd)[- ]degree|full[- ]thickness/i;

/**
 * @param text of one clause
 * @returns undefined where it tells of no burn, or of no extent
 */
export function burnedIn(
  text: string,
): { all: number; third: number; start: number; end: number } | undefined {
  const match = burn.test(text) || /\btbsa\b/i.test(text) ? said.exec(text) : null;
  if (match === null) return undefined;
  const all = Number(match[1] ?? match[2]);
  const span = { start: match.index, end: match.index + match[0].length };
  return { all, third: thirdDegree.test(text) ? all : 0, ...span };
}
