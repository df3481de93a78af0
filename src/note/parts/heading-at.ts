/** How far the heading reaches at a place where a part begins, if it has one. */
import { headingKey } from "../heading-key.ts";
import { nameOf } from "../headings.ts";
import { isKnownLabel } from "../labels.ts";
import { isResult, isVital } from "../measurements.ts";
import { isConditionName } from "../remedies.ts";
import { headsOneLine } from "../single-tests.ts";
import type { Span } from "../types.ts";
import { tokens } from "../words.ts";
import { coarseKinds } from "./coarse-kinds.ts";
import type { Place } from "./places.ts";

export interface HeadingAt {
  readonly span: Span;
  /** Where the part's own text begins. */
  readonly after: number;
  /** What its words name, where they do. */
  readonly kind?: string;
}

/** Under an objective heading, labels are mostly names of body systems, tests and measures. */
const findings = new Set(["vitals", "physical-exam", "results"]);
const mostWords = 4;
const longestNamed = 80;
/** "S He feels well": what the letters of SOAP stand for, where they stand bare. */
const byLetter: ReadonlyMap<string, readonly string[]> = new Map([
  ["S", ["hpi"]],
  ["O", ["vitals", "physical-exam", "results"]],
  ["A", ["assessment-plan", "assessment"]],
  ["P", ["plan"]],
]);

/**
 * @param about.kind what begins there
 * @param about.isNamed the words before the mark name a section
 * @param about.isEmpty the next line opens a part of its own
 */
export function headingAt(
  text: string,
  place: Place,
  about: { readonly kind: string; readonly isNamed: boolean; readonly isEmpty: boolean },
): HeadingAt | undefined {
  const { at, headEnd, after, mark, alone } = place;
  const isMarked = /[*_[]/.test(text.charAt(at - 1));
  const isLabel = headEnd > at && isSetOff(text, place, isMarked, about);
  const label = { span: { start: at, end: headEnd }, after: isMarked ? after + closing(text, after) : after };
  const begun = namedBeginning(text, place, about.kind);
  if (isLabel && (about.isNamed || (alone && mark !== "line") || !findings.has(about.kind)))
    return about.isNamed || begun?.kind === undefined ? label : { ...label, kind: begun.kind };
  if (begun !== undefined) return isLabel && begun.span.end <= headEnd ? label : begun;
  return isLabel && !namesFinding(text, label.span, after) ? label : undefined;
}

/** Whether the mark after the words, or their form, tells that they are a heading. */
function isSetOff(
  text: string,
  { at, headEnd, mark }: Place,
  isMarked: boolean,
  about: { readonly kind: string; readonly isNamed: boolean; readonly isEmpty: boolean },
): boolean {
  if (mark === ".") return isMarked;
  if (mark === "capitals") return /\p{Ll}/u.test(text.slice(headEnd, headEnd + 30));
  if (mark !== "line") return true;
  if (judged.has(about.kind) && !about.isNamed && beginsWithCondition(text, at, headEnd)) return false;
  const words = text.slice(at, headEnd);
  return (
    !about.isEmpty &&
    (!findings.has(about.kind) || (/^\p{Lu}[^\d.,;]*$/u.test(words) && words.split(" ").length <= mostWords))
  );
}

/** Where problems stand as the lines of their own. */
const judged = new Set(["assessment-plan", "assessment", "diagnosis", "problem-list"]);

/** "Dog bite wound R forearm w cellulitis": the first problem of an assessment that no heading opens. */
function beginsWithCondition(text: string, at: number, end: number): boolean {
  const line = tokens(text, at, end);
  return line.some((_, last) => isConditionName(line.slice(0, last + 1)));
}

/** How much mark-up closes a heading. */
function closing(text: string, at: number): number {
  return /^[*_\]]*/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

/** "PE gravid, NT", "S He feels well": words without a mark that name the part which begins with them. */
function namedBeginning(text: string, { at }: Place, kind: string): HeadingAt | undefined {
  const letter = /^([SOAP])\s(?=\S)/.exec(text.slice(at, at + 3))?.[1];
  if (letter !== undefined && byLetter.get(letter)?.includes(kind) === true)
    return { span: { start: at, end: at + 1 }, after: at + 2 };
  const [line = ""] = text.slice(at, at + longestNamed).split("\n", 1);
  const words = tokens(text, at, at + line.length).slice(0, mostWords);
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? at;
    const named = nameOf(text, at, end, false)?.kind;
    if (named === undefined || !coarseKinds(named).includes(kind)) continue;
    const mark = /^[\s:.\-–—/|\])*_]*/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    return { span: { start: at, end }, after: end + mark, kind: named };
  }
  return undefined;
}

/** "Lungs", "WBC", "BP", "CXR": what was looked at or measured. */
function namesFinding(text: string, label: Span, after: number): boolean {
  return (
    isKnownLabel(headingKey(text, label.start, label.end)) ||
    headsOneLine(text, label) ||
    isVital(tokens(text, label.start, after + 24)) ||
    isResult(tokens(text, label.start, after + 24))
  );
}
