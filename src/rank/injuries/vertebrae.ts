/**
 * Vertebrae that a film finds broken, by their numbers: "T11 wedged by 30 percent", "burst of T12, stable", "fractures of the left L4 transverse process".
 *
 * Source: Tabular List of FY2026 at S12.2 to S12.6 (C3 to C7), S22.0 (T1 to T12, from T5 two a row) and S32.0; their fifth or sixth character: wedge
 * compression, stable and unstable burst, other.
 */
import type { Span } from "../../note/types.ts";

const number = "([CTL])-?(\\d{1,2})(?![-\\d/])";
const body = "(?: (?:vertebra(?:l body)?|vertebral|body|endplate|superior endplate))*";
const kinds =
  "wedg(?:e|ed|ing)|burst|compress(?:ed|ion)|collaps(?:e|ed)|crushed|fractur\\w+|fx|broke|broken|cracked|gave way|lost (?:\\d+ ?(?:%|percent) (?:of its )?)?height|transverse process(?:es)?|spinous process";
const told = new RegExp(
  `\\b${number}${body}\\b[^.;\\n]{0,40}?\\b(${kinds})\\b|\\b(${kinds})(?: (?:compression|fractures?|deformity|body|superior endplate))*(?: (?:of|at|in|through))?(?: (?:the|left|right|new|both))* ${number}`,
  "gi",
);
const isBreak = /fractur|fx|broke|broken|cracked|burst|wedg|compress|collaps|crush|gave way|lost/i;
const notBone =
  /\b(?:cord|nerve|root|disc|disk|stenosis|radicul\w+|foramin\w+|spinal cord|level) (?:is |was )?(?:compress|collaps)|compress\w+ (?:of|on) (?:the )?(?:\w+ )?(?:cord|nerve|root|thecal)|\b(?:disc|disk)\b/i;

export interface BrokenVertebra extends Span {
  readonly code: string;
  readonly name: string;
}

/** @param text of a clause */
export function vertebrae(text: string): BrokenVertebra[] {
  if (notBone.test(text) || !isBreak.test(text)) return [];
  return [...text.matchAll(told)].flatMap((match) => {
    const region = (match[1] ?? match[5] ?? "").toUpperCase();
    const level = Number(match[2] ?? match[6]);
    const stem = stemOf(region, level);
    if (stem === undefined) return [];
    const code = region === "C" ? `${stem}0` : `${stem}${kindOf(text)}`;
    return [
      { code, name: `${region}${level} vertebra`, start: match.index, end: match.index + match[0].length },
    ];
  });
}

function stemOf(region: string, level: number): string | undefined {
  if (region === "C") return level >= 3 && level <= 7 ? `S12.${level - 1}` : undefined;
  if (region === "L") return level >= 1 && level <= 5 ? `S32.0${level}` : undefined;
  if (level < 1 || level > 12) return undefined;
  return `S22.0${level <= 4 ? level : Math.ceil(level / 2) + 2}`;
}

function kindOf(text: string): string {
  if (/\bburst\b/i.test(text)) return /\bunstable\b/i.test(text) ? "2" : /\bstable\b/i.test(text) ? "1" : "9";
  if (/\b(?:transverse|spinous) process/i.test(text)) return "8";
  return /\bwedg|compress|collaps|lost\b/i.test(text) ? "0" : "9";
}
