/** Whether what looks like a heading opens a section where it stands. */
import { guessedKind, type Heading, headingKey, isUpperCase } from "./headings.ts";
import { isExamSystem } from "./labels.ts";
import { isBlankLine, isRule, type Line } from "./lines.ts";
import { sectionKind } from "./section-kinds.ts";

/** The open section, and what is to be gone back to after it. */
export interface State {
  kind: string;
  /** The kind to go back to at the next line, or at the next blank line. */
  resumeAtLine?: string | undefined;
  resumeAtBlank?: string | undefined;
  /** The open section's heading was numbered, so numbered headings may follow. */
  numberedHeadings: boolean;
  /** A numbered or hashed problem stands in the open section. */
  numberedProblems: boolean;
}

/** The end of the words before a closing colon or full stop. */
export function trimColon(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && ":.".includes(text.charAt(to - 1))) to -= 1;
  return to;
}

/** In a list of problems, "Plan:" under a numbered problem and bulleted or numbered names are that problem's own parts. */
export function opensHere(
  heading: Heading,
  line: Line,
  state: State,
  inProblems: boolean,
  blankBefore: boolean,
): boolean {
  if (state.kind === "problem-list" && heading.kind === "diagnosis" && heading.alone && !blankBefore)
    return false;
  if (line.marker === "hash" && !inProblems) return true;
  if (!inProblems)
    return (
      line.marker !== "number" ||
      heading.alone ||
      state.kind === "preamble" ||
      state.numberedHeadings ||
      heading.upperCase ||
      key3(heading)
    );
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
export const partOfProblem = new Set([
  "plan",
  "assessment",
  "labs",
  "imaging",
  "results",
  "medications",
  "follow-up",
  "patient-education",
  "consults",
  "medical-decision-making",
  "hpi",
  "subjective",
  "objective",
  "diagnosis",
  "indication",
  "differential-diagnosis",
  "instructions",
  "time-and-attestation",
  "procedure",
  "impression",
  "screening",
  "addendum",
  "ekg",
  "operative-facts",
  "identification",
  "social-history",
  "immunizations",
  "obstetric-history",
  "complications",
  "mental-status-exam",
  "microscopic-description",
  "past-surgical-history",
  "problem-list",
  "comparison",
]);

function key3(heading: Heading): boolean {
  return heading.span.end - heading.span.start >= 3;
}

export function examLabel(text: string, line: Line): Heading | undefined {
  const { start, end } = line.content;
  const colon = text.slice(start, Math.min(end, start + 40)).indexOf(":");
  const to = colon > 0 ? start + colon : end - start <= 30 ? end : start;
  if (to <= start || !isExamSystem(headingKey(text, start, to))) return undefined;
  return {
    kind: "physical-exam",
    span: { start, end: to },
    after: colon > 0 ? to + 1 : end,
    alone: false,
    upperCase: true,
  };
}

/** What surely is a heading, though the table does not know it. */
export function unknownHeading(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
): Heading | undefined {
  const { start, end } = line.content;
  if (end - start > 60 || end - start < 4 || line.marker === "bullet" || line.marker === "number")
    return undefined;
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
  const bodyNext =
    next !== undefined && (isBlankLine(next) ? colon || marked : !isUpperCase(text, next.start, next.end));
  const clear =
    (upper && (colon || (blankBefore && bodyNext && raw.length >= 4))) ||
    (marked && blankBefore && /^[A-Z]/.test(raw));
  return clear ? { kind: "other", span, after: end, alone: true, upperCase: upper } : undefined;
}

function isRuleAfter(text: string, next: Line | undefined): boolean {
  return next !== undefined && isRule(text, next);
}
