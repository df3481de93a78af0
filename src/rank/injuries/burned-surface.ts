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

const surface =
  "(?:tbsa|(?:total )?body surface(?: area)?|(?:(?:her|his|the) )?body(?! (?:weight|fat|mass|water|temp))|bsa)";
const said = new RegExp(
  `\\b(\\d{1,2}(?:\\.\\d)?) ?(?:%|percent|per cent)(?: of)?(?: the)?(?: total)? ${surface}\\b|\\b${surface}[^\\d\\n.;]{0,12}(\\d{1,2}(?:\\.\\d)?) ?%`,
  "i",
);
const burn = /\bburn/i;
const thirdDegree = /\b(?:third|3rd)[- ]degree|full[- ]thickness/i;

/** "12 of that third degree", "of which 4% full thickness". */
const partThird =
  /\b(\d{1,2}(?:\.\d)?) ?(?:%|percent|per cent)?,? (?:(?:of|that|it|which|this|them|is|was|being) )*(?:third|3rd|full)\b|\b(?:third|3rd)[- ]degree[^\d.;]{0,12}(\d{1,2}(?:\.\d)?) ?(?:%|percent)/i;

/**
 * @param text of one clause
 * @returns undefined where it tells of no burn, or of no extent
 */
export function burnedIn(
  text: string,
): { all: number; third: number; start: number; end: number } | undefined {
  const match = burn.test(text) || /\bt?bsa\b/i.test(text) ? said.exec(text) : null;
  if (match === null) return undefined;
  const all = Number(match[1] ?? match[2]);
  const part = partThird.exec(text);
  const span = { start: match.index, end: match.index + match[0].length };
  return {
    all,
    third: part !== null ? Math.min(all, Number(part[1] ?? part[2])) : thirdDegree.test(text) ? all : 0,
    ...span,
  };
}
