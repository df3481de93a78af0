/** Finding the sections of a note, however they are headed. */
import { withFindingsApart } from "./findings-apart.ts";
import { headingKey } from "./heading-key.ts";
import { loneObjective, type Styles, soapHeading, stylesOf } from "./heading-styles.ts";
import { type Heading, headingAlone, lowerAlone } from "./headings.ts";
import { inlineHeadings, told } from "./headings-in-line.ts";
import { headingByOwnMark } from "./headings-of-one-style.ts";
import { headingRunIn } from "./headings-run-in.ts";
import { withLetterhead } from "./letterhead.ts";
import { isBlankLine, isRule, type Line, linesOfNote } from "./lines.ts";
import { isAmongLabels, listEnds } from "./list-ends.ts";
import { nested, nestedKind, nestedRunIn } from "./nested-headings.ts";
import { type Opening, oneLine, open, resume } from "./open-section.ts";
import { examLabel, isExamining, opensHere, type State, trimColon } from "./openings.ts";
import { isPartOfPair, opensAgain } from "./opens-again.ts";
import { ownLabel, reporting } from "./own-labels.ts";
import { isLetter, proseKind } from "./prose-openings.ts";
import { isReturn, returnVisit } from "./return-visits.ts";
import { inContext } from "./section-context.ts";
import { sectionKind } from "./section-kinds.ts";
import { headsOneLine } from "./single-tests.ts";
import { inCapitals } from "./small-letters.ts";
import { isCapitalQualifier, isLowerTitle, isQualifier, isTitle } from "./titles.ts";
import type { Section } from "./types.ts";
import { unheadedKind, withAssessment } from "./unheaded.ts";
import { unknownHeading, unknownRunIn } from "./unknown-headings.ts";
import { trimmed } from "./words.ts";

/**
 * The sections of `text`, in order and disjoint; together they hold every word that is not a heading. Text before the first
 * heading is `preamble`, or `letterhead` where it tells only who, when and where; what clearly is a heading but not a known one opens `other`. Work is linear in the text's length.
 */
export function findSections(written: string): Section[] {
  const text = inCapitals(written);
  const lines = linesOfNote(text);
  const openings: Opening[] = [{ kind: "preamble", bodyStart: 0, at: 0 }];
  const styles = stylesOf(text, lines);
  const state: State = {
    kind: "preamble",
    key: "",
    numberedHeadings: false,
    numberedProblems: false,
    started: false,
    runIn: false,
    lastNumbered: -1,
  };
  const lists = listEnds(text, lines);
  const letter = isLetter(text);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    state.lastNumbered = lists[index] ?? -1;
    if (isBlankLine(line)) {
      if (state.resumeAtBlank !== undefined) resume(openings, state, line.start);
      continue;
    }
    if (state.resumeAtLine !== undefined) resume(openings, state, line.start);
    const opened = readLineHeadings(text, lines, index, line, state, styles, openings);
    if (!opened) openUnheaded(text, lines, index, line, state, openings, letter);
    state.started = true;
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
  return withFindingsApart(text, withLetterhead(text, inContext(text, withAssessment(text, sections))));
}

function readLineHeadings(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
  styles: Styles,
  openings: Opening[],
): boolean {
  const { start, end } = line.content;
  const count = openings.length;
  let from = start;
  const before = state.kind;
  const found = lineHeading(text, lines, index, line, state, styles);
  const opened = found !== undefined && goesOn(text, openings, state, found, line) ? undefined : found;
  if (opened !== undefined) {
    const after = opened.alone ? line.end : opened.after;
    const below = lines[index + 1];
    const ruled = opened.alone && below !== undefined && isRule(text, below);
    const marker = styles.isHeading(index) ? undefined : line.marker;
    open(text, openings, state, { ...opened, after: ruled ? below.end : after }, marker, line.start);
    from = after;
  }
  inlineHeadings(text, from, end, line, state, openings, opened === undefined ? before : undefined);
  return openings.length > count;
}

/** A part that begins without a heading at this line. */
function openUnheaded(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
  openings: Opening[],
  letter: boolean,
): void {
  const kind =
    unheadedKind(text, lines, index, state.kind) ??
    proseKind(text, lines, index, state.kind, state.key !== "" && !letter);
  if (kind === undefined || !state.started) return;
  openings.push({ kind, bodyStart: line.start, at: Math.max(line.start, openings.at(-1)?.bodyStart ?? 0) });
  state.kind = kind;
  state.key = "";
  state.resumeAtLine = undefined;
  state.resumeAtBlank = undefined;
}

/**
 * A section's first line naming it again ("Allergies", "Allergen Reactions"), the vital signs that open an examination, or "Return in two weeks" as
 * all that stands under a heading.
 */
function goesOn(
  text: string,
  openings: readonly Opening[],
  state: State,
  heading: Heading,
  line: Line,
): boolean {
  const last = openings.at(-1);
  if (last?.heading === undefined || last.kind !== state.kind || line.marker === "number") return false;
  const told = trimmed(text, last.bodyStart, line.start);
  if (told.end > told.start) return false;
  if (isReturn(text, heading)) return true;
  if (nested.has(state.kind)) return false;
  if (!heading.alone && isPartOfPair(text, heading, state)) return false;
  if (heading.kind === state.kind) return !oneLine.has(heading.kind) && !headsOneLine(text, heading.span);
  return state.kind === "physical-exam" && heading.kind === "vitals" && !heading.alone;
}

function lineHeading(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
  styles: Styles,
): Heading | undefined {
  const { start, end } = line.content;
  const above = lines[index - 1];
  const blankBefore = above === undefined || isBlankLine(above);
  const styled = styles.isHeading(index);
  const numbered = styles.outline.get(index);
  if (numbered !== undefined) return numbered;
  const letter = styles.letters === undefined ? undefined : soapHeading(text, line, styles.letters);
  if (letter !== undefined) {
    const alone = text.slice(letter.after, line.end).trim() === "";
    return { ...letter, alone, upperCase: true, common: true };
  }
  const found = state.numberedProblems ? undefined : loneObjective(text, line.content);
  if (found !== undefined) return { ...found, alone: false, upperCase: true, common: true };
  const key = end - start <= 24 ? headingKey(text, start, end) : "";
  const within = nestedRunIn(text, state, line, blankBefore);
  if (within !== undefined) return within;
  const inner = nestedKind(state.kind, key);
  if (inner !== undefined && /^[A-Z]/.test(text.charAt(start))) {
    return {
      kind: inner,
      span: { start, end: trimColon(text, start, end) },
      after: end,
      alone: true,
      upperCase: false,
      common: true,
    };
  }
  const atTop = state.kind === "preamble" && state.key === "" && index < 4;
  if (atTop && isTitle(text, line)) return undefined;
  if (!state.started && headsOneLine(text, line.content)) return undefined;
  const sure = styled || line.emphasized || line.marker === "hash";
  if (
    (state.kind === "hospital-course" || sectionKind(state.kind).problems === true) &&
    isInitials(text, line)
  )
    return undefined;
  const again = returnVisit(text, line, blankBefore || start > state.lastNumbered);
  if (again !== undefined && state.started) return again;
  const small = blankBefore && end - start <= 10 && lowerAlone.has(text.slice(start, end));
  const listed = state.numberedProblems && line.start > state.lastNumbered;
  const row = styles.rows && line.marker === undefined && line.indent === 0 && !isFull(state.kind);
  const apart = blankBefore || row || (listed && isAmongLabels(text, lines, index));
  const lowered = isLowerTitle(text, line, above);
  const alone = headingAlone(text, start, end, sure || small || lowered);
  if (alone !== undefined)
    return opensHere(text, alone, line, state, apart, styled, styles.blocks) ? alone : undefined;
  const ownMark = headingByOwnMark(text, line, styles.marks, sectionKind(state.kind).problems === true);
  if (ownMark !== undefined) return ownMark;
  const runIn = headingRunIn(text, start, end, styles.lower);
  if (runIn !== undefined) {
    if (atTop && runIn.kind === "addendum") return undefined;
    const qualified = styled ? isQualifier : runIn.upperCase ? isCapitalQualifier : undefined;
    if (qualified?.(text, runIn.after, end) === true) return { ...runIn, after: end, alone: true };
    if (state.kind === "labs" && cultures.test(headingKey(text, runIn.span.start, runIn.span.end)))
      return runIn;
    const part = runIn.kind === state.kind && isPartOfPair(text, runIn, state);
    if (
      runIn.kind === state.kind &&
      !part &&
      !opensAgain(text, runIn, line, state, blankBefore || styles.runIn, blankBefore && styles.blocks)
    )
      return undefined;
    if (state.kind === "results" && headsOneLine(text, runIn.span) && !blankBefore) return undefined;
    if (isExamining(state.kind) && runIn.kind === "vitals" && isMeasured(text, runIn)) return undefined;
    if (told.has(state.kind) && runIn.kind === "vitals" && isToldAtHome(text, runIn)) return undefined;
    return opensHere(text, runIn, line, state, apart, false, styles.blocks) ? runIn : undefined;
  }
  if (state.kind === "vitals") {
    const exam = examLabel(text, line);
    if (exam !== undefined) return exam;
  }
  return (
    unknownHeading(text, lines, index, line, state, styles) ??
    unknownRunIn(text, line, state, styles) ??
    ownLabel(text, line, state, styles, blankBefore || row)
  );
}

/** Whether labels stand within a section of this kind. */
function isFull(kind: string): boolean {
  return sectionKind(kind).problems === true || isExamining(kind) || reporting.has(kind);
}

/** What was grown stands apart from the other laboratory values. */
const cultures = /^(?:micro|microbiology|cultures)$/;

/** "ID: cultures negative" in a hospital course: a service, not who the patient is. */
function isInitials(text: string, { content }: Line): boolean {
  return /^\W{0,3}ID[.:]/.test(text.slice(content.start, content.start + 6));
}

/** "Home BP 128/80" with no mark between: a finding among others. */
function isMeasured(text: string, { span }: Heading): boolean {
  return (
    /^home\b/i.test(text.slice(span.start, span.end)) && /^\s*\d/.test(text.slice(span.end, span.end + 4))
  );
}

/** "Home BPs: 130s/80s" in the story. */
function isToldAtHome(text: string, { span, upperCase }: Heading): boolean {
  return (
    !upperCase &&
    /^home (?:bps?|blood pressures?|pressures|sugars?|glucose|bgs?|weights?)\b/.test(
      headingKey(text, span.start, span.end),
    )
  );
}
