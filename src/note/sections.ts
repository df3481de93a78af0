/** Finding the sections of a note, however they are headed. */
import {
  type Heading,
  headingAlone,
  headingBefore,
  headingKey,
  headingRunIn,
  headsOneLine,
} from "./headings.ts";
import { isBlankLine, isRule, type Line, linesOf } from "./lines.ts";
import { examLabel, opensHere, partOfProblem, type State, trimColon, unknownHeading } from "./openings.ts";
import { inContext } from "./section-context.ts";
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
  const parent =
    current === "past-surgical-history" || current === "family-history" || current === "social-history"
      ? "past-medical-history"
      : current;
  return nested.get(parent)?.get(key);
}

/** "Surgical: left rotator cuff repair" as a line of a past history. */
function nestedRunIn(text: string, current: string, line: Line): Heading | undefined {
  const { start, end } = line.content;
  const colon = text.slice(start, Math.min(end, start + 14)).indexOf(":");
  if (colon < 0 || start + colon + 1 >= end || !/^[A-Z]/.test(text.charAt(start))) return undefined;
  const inner = nestedKind(current, headingKey(text, start, start + colon));
  if (inner === undefined || (inner === current && line.marker !== "number")) return undefined;
  const span = { start, end: start + colon };
  return { kind: inner, span, after: start + colon + 1, alone: false, upperCase: false };
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
  const sections = openings
    .map((opening, index) => {
      const end = openings[index + 1]?.at ?? text.length;
      return {
        kind: opening.kind,
        ...(opening.heading !== undefined && { heading: opening.heading }),
        body: trimmed(text, Math.min(opening.bodyStart, end), end),
      };
    })
    .filter((section) => section.heading !== undefined || section.body.end > section.body.start);
  return inContext(text, sections);
}

function resume(openings: Opening[], state: State, at: number): void {
  const kind = state.resumeAtLine ?? state.resumeAtBlank;
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
  if (kind === undefined || kind === state.kind) return;
  state.kind = kind;
  openings.push({ kind, bodyStart: at, at });
}

function readLineHeadings(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
  openings: Opening[],
): void {
  const { start, end } = line.content;
  let from = start;
  const before = state.kind;
  const found = lineHeading(text, lines, index, line, state);
  const opened = found !== undefined && goesOn(text, openings, state, found, line) ? undefined : found;
  if (opened !== undefined) {
    const after = opened.alone ? line.end : opened.after;
    const below = lines[index + 1];
    const ruled = opened.alone && below !== undefined && isRule(text, below);
    open(text, openings, state, { ...opened, after: ruled ? below.end : after }, line.marker, line.start);
    from = after;
  }
  inlineHeadings(text, from, end, line, state, openings, opened === undefined ? before : undefined);
}

/** A section's first line naming it again ("Allergies", "Allergen Reactions"), or the vital signs that open an examination. */
function goesOn(
  text: string,
  openings: readonly Opening[],
  state: State,
  heading: Heading,
  line: Line,
): boolean {
  const last = openings.at(-1);
  if (last?.heading === undefined || last.kind !== state.kind || line.marker === "number") return false;
  if (nested.has(state.kind)) return false;
  if (trimmed(text, last.bodyStart, line.start).end > trimmed(text, last.bodyStart, line.start).start)
    return false;
  if (heading.kind === state.kind) return !oneLine.has(heading.kind) && !headsOneLine(text, heading.span);
  const examined = state.kind === "physical-exam" || state.kind === "objective";
  return examined && heading.kind === "vitals" && !heading.alone;
}

function open(
  text: string,
  openings: Opening[],
  state: State,
  heading: Heading,
  marker: Line["marker"],
  at: number,
): void {
  const before = state.resumeAtLine ?? state.kind;
  openings.push({
    kind: heading.kind,
    heading: heading.span,
    bodyStart: heading.after,
    at: Math.max(at, openings.at(-1)?.bodyStart ?? 0),
  });
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
  if (
    !heading.alone &&
    (oneLine.has(heading.kind) || headsOneLine(text, heading.span) || marker === "bullet")
  )
    state.resumeAtLine = before;
  else if (oneLine.has(heading.kind)) state.resumeAtBlank = before;
  if (state.kind !== heading.kind || marker !== undefined) state.numberedHeadings = marker === "number";
  state.kind = heading.kind;
  state.numberedProblems = /^\s*(?:\(?1[.)]|#)/.test(text.slice(heading.after, heading.after + 12));
}

function lineHeading(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
): Heading | undefined {
  const { start, end } = line.content;
  const here = sectionKind(state.kind);
  const above = lines[index - 1];
  const blankBefore = above === undefined || isBlankLine(above);
  const key = end - start <= 24 ? headingKey(text, start, end) : "";
  const within = nestedRunIn(text, state.kind, line);
  if (within !== undefined) return within;
  const inner = nestedKind(state.kind, key);
  if (inner !== undefined && /^[A-Z]/.test(text.charAt(start))) {
    return {
      kind: inner,
      span: { start, end: trimColon(text, start, end) },
      after: end,
      alone: true,
      upperCase: false,
    };
  }
  const alone = headingAlone(text, start, end);
  if (alone !== undefined)
    return opensHere(alone, line, state, here.problems === true, blankBefore) ? alone : undefined;
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

/** "HPI: ... PMH: ... Meds: ..." in one line. */
function inlineHeadings(
  text: string,
  from: number,
  end: number,
  line: Line,
  state: State,
  openings: Opening[],
  outer: string | undefined,
): void {
  let since = from;
  for (let at = text.indexOf(":", from); at !== -1 && at < end; at = text.indexOf(":", at + 1)) {
    const heading = headingBefore(text, since, at);
    if (heading === undefined) continue;
    const here = sectionKind(state.kind);
    if (heading.kind === state.kind || isAnotherWord(text, since, heading)) continue;
    if (
      here.problems === true &&
      (state.numberedProblems || line.marker !== undefined) &&
      partOfProblem.has(heading.kind)
    )
      continue;
    open(text, openings, state, heading, undefined, heading.span.start);
    state.resumeAtLine = oneLine.has(heading.kind) ? outer : undefined;
    state.resumeAtBlank = outer;
    since = heading.after;
  }
}

/** Short headings that also name a condition ("R/O PE: CTA ordered"): in mid-line they need a full stop before them. */
const twoFaced = new Set(["pe", "all", "mse", "sh", "ap", "pt"]);

function isAnotherWord(text: string, from: number, heading: Heading): boolean {
  if (!twoFaced.has(headingKey(text, heading.span.start, heading.span.end))) return false;
  const before = text.slice(from, heading.span.start).trimEnd();
  return before !== "" && !/[.;|]$/.test(before);
}
