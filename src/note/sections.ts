/** Finding the sections of a note, however they are headed. */
import { guessedKind, type Heading, headingAlone, headingBefore, headingKey, headingRunIn, isUpperCase } from "./headings.ts";
import { isExamSystem } from "./labels.ts";
import { isBlankLine, isRule, type Line, linesOf } from "./lines.ts";
import { sectionKind } from "./section-kinds.ts";
import type { Section, Span } from "./types.ts";
import { trimmed } from "./words.ts";

interface Opening {
  readonly kind: string;
  readonly heading?: Span;
  readonly bodyStart: number;
  /** Where the section before it ends. */
  readonly at: number;
}

/** Kinds whose run-in text ends with the line, after which the section before goes on. */
const oneLine = new Set(["identification", "operative-facts", "anesthesia", "time-and-attestation"]);
/** Sections with sub-headings of one word. */
const nested: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "past-medical-history",
    new Map([
      ["medical", "past-medical-history"],
      ["surgical", "past-surgical-history"],
      ["procedures", "past-surgical-history"],
      ["procedure", "past-surgical-history"],
      ["family", "family-history"],
      ["social", "social-history"],
    ]),
  ],
]);

function nestedKind(current: string, key: string): string | undefined {
  const parent = current === "past-surgical-history" || current === "family-history" ? "past-medical-history" : current;
  return nested.get(parent)?.get(key);
}

interface State {
  kind: string;
  /** The kind to go back to at the next line, or at the next blank line. */
  resumeAtLine?: string | undefined;
  resumeAtBlank?: string | undefined;
  /** The open section's heading was numbered, so numbered headings may follow. */
  numberedHeadings: boolean;
  /** A numbered or hashed problem stands in the open section. */
  numberedProblems: boolean;
}

/**
 * The sections of `text`, in order and disjoint; together they hold every word that is not a heading. Text before the first
 * heading is `preamble`; what clearly is a heading but not a known one opens `other`. Work is linear in the text's length.
 */
export function findSections(text: string): Section[] {
  const lines = linesOf(text, 0, text.length);
  const openings: Opening[] = [{ kind: "preamble", bodyStart: 0, at: 0 }];
  const state: State = { kind: "preamble", numberedHeadings: false, numberedProblems: false };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (isBlankLine(line)) {
      if (state.resumeAtBlank !== undefined) resume(openings, state, line.start);
      continue;
    }
    if (state.resumeAtLine !== undefined) resume(openings, state, line.start);
    readLineHeadings(text, lines, index, line, state, openings);
    if (line.marker === "number" || line.marker === "hash") state.numberedProblems = true;
  }
  return openings.map((opening, index) => {
    const end = openings[index + 1]?.at ?? text.length;
    return {
      kind: opening.kind,
      ...(opening.heading !== undefined && { heading: opening.heading }),
      body: trimmed(text, Math.min(opening.bodyStart, end), end),
    };
  }).filter((section) => section.heading !== undefined || section.body.end > section.body.start);
}

function resume(openings: Opening[], state: State, at: number): void {
  const kind = state.resumeAtLine ?? state.resumeAtBlank;
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
  if (kind === undefined || kind === state.kind) return;
  state.kind = kind;
  openings.push({ kind, bodyStart: at, at });
}

function readLineHeadings(text: string, lines: readonly Line[], index: number, line: Line, state: State, openings: Opening[]): void {
  const { start, end } = line.content;
  let from = start;
  const before = state.kind;
  const opened = lineHeading(text, lines, index, line, state);
  if (opened !== undefined) {
    const after = opened.alone ? line.end : opened.after;
    const below = lines[index + 1];
    const ruled = opened.alone && below !== undefined && isRule(text, below);
    open(text, openings, state, { ...opened, after: ruled ? below.end : after }, line.marker, line.start);
    from = after;
  }
  inlineHeadings(text, from, end, line, state, openings, opened === undefined ? before : undefined);
}

function open(text: string, openings: Opening[], state: State, heading: Heading, marker: Line["marker"], at: number): void {
  const before = state.resumeAtLine ?? state.kind;
  openings.push({ kind: heading.kind, heading: heading.span, bodyStart: heading.after, at: Math.max(at, openings.at(-1)?.bodyStart ?? 0) });
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
  if (!heading.alone && (oneLine.has(heading.kind) || marker === "bullet")) state.resumeAtLine = before;
  else if (oneLine.has(heading.kind)) state.resumeAtBlank = before;
  if (state.kind !== heading.kind || marker !== undefined) state.numberedHeadings = marker === "number";
  state.kind = heading.kind;
  state.numberedProblems = /^\s*(?:\(?1[.)]|#)/.test(text.slice(heading.after, heading.after + 12));
}

function lineHeading(text: string, lines: readonly Line[], index: number, line: Line, state: State): Heading | undefined {
  const { start, end } = line.content;
  const here = sectionKind(state.kind);
  const above = lines[index - 1];
  const blankBefore = above === undefined || isBlankLine(above);
  const key = end - start <= 24 ? headingKey(text, start, end) : "";
  const inner = nestedKind(state.kind, key);
  if (inner !== undefined && /^[A-Z]/.test(text.charAt(start))) {
    return { kind: inner, span: { start, end: trimColon(text, start, end) }, after: end, alone: true, upperCase: false };
  }
  const alone = headingAlone(text, start, end);
  if (alone !== undefined) return opensHere(alone, line, state, here.problems === true, blankBefore) ? alone : undefined;
  const runIn = headingRunIn(text, start, end);
  if (runIn !== undefined) {
    if (runIn.kind === state.kind && !runIn.upperCase) return undefined;
    return opensHere(runIn, line, state, here.problems === true, blankBefore) ? runIn : undefined;
  }
  if (state.kind === "vitals") {
    const exam = examLabel(text, line);
    if (exam !== undefined) return exam;
  }
  return unknownHeading(text, lines, index, line, state);
}

function trimColon(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && ":.".includes(text.charAt(to - 1))) to -= 1;
  return to;
}

/** In a list of problems, "Plan:" under a numbered problem and bulleted or numbered names are that problem's own parts. */
function opensHere(heading: Heading, line: Line, state: State, inProblems: boolean, blankBefore: boolean): boolean {
  if (line.marker === "hash" && !inProblems) return true;
  if (!inProblems) return line.marker !== "number" || heading.alone || state.kind === "preamble" || state.numberedHeadings || heading.upperCase || key3(heading);
  if (heading.alone && heading.upperCase && key3(heading)) return true;
  if (line.marker === "number") return state.numberedHeadings && key3(heading);
  if (line.marker === "bullet") return false;
  if (line.marker === "hash") return heading.alone || !state.numberedProblems;
  if (line.emphasized) return !state.numberedProblems || key3(heading);
  if (!state.numberedProblems || heading.upperCase) return true;
  if (line.indent > 0) return false;
  if (heading.alone && blankBefore) return true;
  if (heading.kind === "plan" && state.kind !== "assessment-plan" && state.kind !== "plan") return true;
  return !partOfProblem.has(heading.kind);
}

/** Kinds that a numbered problem may have within it. */
const partOfProblem = new Set(["plan", "assessment", "labs", "imaging", "results", "medications", "follow-up", "patient-education", "consults", "medical-decision-making", "hpi", "subjective", "objective", "diagnosis", "indication", "differential-diagnosis", "instructions", "time-and-attestation", "procedure", "impression", "screening", "addendum", "ekg", "operative-facts", "identification", "social-history", "immunizations", "obstetric-history", "complications", "mental-status-exam", "microscopic-description", "past-surgical-history", "problem-list", "comparison"]);

function key3(heading: Heading): boolean {
  return heading.span.end - heading.span.start >= 3;
}

function examLabel(text: string, line: Line): Heading | undefined {
  const { start, end } = line.content;
  const colon = text.slice(start, Math.min(end, start + 40)).indexOf(":");
  const to = colon > 0 ? start + colon : end - start <= 30 ? end : start;
  if (to <= start || !isExamSystem(headingKey(text, start, to))) return undefined;
  return { kind: "physical-exam", span: { start, end: to }, after: colon > 0 ? to + 1 : end, alone: false, upperCase: true };
}

/** What surely is a heading, though the table does not know it. */
function unknownHeading(text: string, lines: readonly Line[], index: number, line: Line, state: State): Heading | undefined {
  const { start, end } = line.content;
  if (end - start > 60 || end - start < 4 || line.marker === "bullet" || line.marker === "number") return undefined;
  const here = sectionKind(state.kind);
  const to = trimColon(text, start, end);
  const raw = text.slice(start, to);
  if (/[.,;:!?]/.test(raw) || /\d{3}/.test(raw)) return undefined;
  const key = headingKey(text, start, to);
  const count = key.split(" ").length;
  if (key === "" || count > 7) return undefined;
  const colon = text.slice(to, end).includes(":");
  const upper = isUpperCase(text, start, to);
  const ruled = isRuleAfter(text, lines[index + 1]);
  const marked = line.marker === "hash" || line.emphasized || ruled;
  const span = { start, end: to };
  if (colon || upper || marked) {
    const guessed = guessedKind(key);
    if (guessed !== undefined && (upper || marked || (colon && /^[A-Z]/.test(raw) && count <= 6))) {
      const fits = !(here.problems === true && state.numberedProblems && !upper);
      if (fits) return { kind: guessed, span, after: end, alone: true, upperCase: upper };
    }
  }
  if (here.problems === true || here.listedOnly === true || isExamSystem(key)) return undefined;
  if (state.kind === "physical-exam" || state.kind === "ros" || state.kind === "vitals") return undefined;
  const blankBefore = index === 0 || lines[index - 1] === undefined || isBlankLine(lines[index - 1] ?? line);
  const next = lines[index + 1];
  const bodyNext = next !== undefined && (isBlankLine(next) ? colon || marked : !isUpperCase(text, next.start, next.end));
  const clear = (upper && (colon || (blankBefore && bodyNext && raw.length >= 4))) || (marked && blankBefore && /^[A-Z]/.test(raw));
  return clear ? { kind: "other", span, after: end, alone: true, upperCase: upper } : undefined;
}

function isRuleAfter(text: string, next: Line | undefined): boolean {
  return next !== undefined && isRule(text, next);
}

/** "HPI: ... PMH: ... Meds: ..." in one line. */
function inlineHeadings(text: string, from: number, end: number, line: Line, state: State, openings: Opening[], outer: string | undefined): void {
  let since = from;
  for (let at = text.indexOf(":", from); at !== -1 && at < end; at = text.indexOf(":", at + 1)) {
    const heading = headingBefore(text, since, at);
    if (heading === undefined) continue;
    const here = sectionKind(state.kind);
    if (heading.kind === state.kind) continue;
    if (here.problems === true && (state.numberedProblems || line.marker !== undefined) && partOfProblem.has(heading.kind)) continue;
    open(text, openings, state, heading, undefined, heading.span.start);
    state.resumeAtLine = oneLine.has(heading.kind) ? outer : undefined;
    state.resumeAtBlank = outer;
    since = heading.after;
  }
}
