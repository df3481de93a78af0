/** Headings inside a line: "HPI: ... PMH: ... Meds: ...". */

import { headingBefore } from "./heading-before-colon.ts";
import { headingKey } from "./heading-key.ts";
import { guessedKind } from "./heading-kinds.ts";
import type { Heading } from "./headings.ts";
import { kindStandingAlone } from "./headings-of-one-word.ts";
import { capitalsRunIn } from "./headings-unmarked.ts";
import { isExamSystem, isKnownLabel } from "./labels.ts";
import type { Line } from "./lines.ts";
import { type Opening, oneLine, open } from "./open-section.ts";
import { namesProblem, partOfProblem, type State } from "./openings.ts";
import { sectionKind } from "./section-kinds.ts";
import { headsOneLine } from "./single-tests.ts";
import type { Span } from "./types.ts";

/** "HPI: ... PMH: ... Meds: ..." in one line, also "HISTORY OF PRESENT ILLNESS This is ... PAST MEDICAL HISTORY He has ...". */
export function inlineHeadings(
  text: string,
  from: number,
  end: number,
  line: Line,
  state: State,
  openings: Opening[],
  outer: string | undefined,
): void {
  const here = state.kind;
  const inCapitals = isHeadedInCapitals(text, from, end);
  let since = from;
  let colon = nextColon(text, from, end);
  let capitals = nextCapitals(text, from, end);
  while (colon < end || capitals < end) {
    const atColon = colon < end && colon < capitals + longestInCapitals;
    const heading = atColon
      ? (headingBefore(text, since, colon) ?? (inCapitals ? unknownBefore(text, since, colon) : undefined))
      : capitalsRunIn(text, capitals, end);
    if (atColon) colon = nextColon(text, colon + 1, end);
    else capitals = nextCapitals(text, capitals + 1, end);
    if (heading === undefined || heading.span.start < since) continue;
    if (!atColon && isOrdered(text, heading, state)) continue;
    if (!opensInside(text, since, heading, line, state)) continue;
    open(text, openings, state, heading, undefined, heading.span.start);
    const ofItem = line.marker !== undefined && (sectionKind(here).problems === true || running.has(here));
    const within = ofItem || (here === "hospital-course" && concluding.has(heading.kind));
    state.resumeAtLine = oneLine.has(heading.kind) ? outer : within ? here : undefined;
    state.resumeAtBlank = outer;
    since = heading.after;
    if (capitals < since) capitals = nextCapitals(text, since, end);
  }
  if (state.kind === "medications") allergiesAfter(text, since, end, state, openings, outer);
}

const fewestInCapitals = 5;
const longestRun = 8000;

/** Whether a dictated paragraph names its parts in capitals: "... HPI: ... MEDICATIONS: ... EXAM: ...". */
function isHeadedInCapitals(text: string, from: number, end: number): boolean {
  if (end - from < 400) return false;
  const run = text.slice(from, Math.min(end, from + longestRun));
  return [...run.matchAll(/[.?!)]\s+[A-Z]{2}[A-Z /&]{1,38}:\s/g)].length >= fewestInCapitals;
}

/** Words in capitals before such a paragraph's colon that no table knows: they head a part too. */
function unknownBefore(text: string, since: number, colon: number): Heading | undefined {
  const seen = text.slice(Math.max(since, colon - 48), colon);
  const words = /(?<=[.?!)]\s{1,3})[A-Z]{2}[A-Z /&]{2,38}$/.exec(seen)?.[0];
  if (words === undefined) return undefined;
  const span = { start: colon - words.length, end: colon };
  const key = headingKey(text, span.start, span.end);
  if (isExamSystem(key) || headsOneLine(text, span)) return undefined;
  const kind = kindStandingAlone(key) ?? guessedKind(key) ?? "other";
  return { kind, span, after: colon + 1, alone: false, upperCase: true, common: true };
}

/** "EMG/NCS if no better", "CXR on Friday" in a plan: a test that is to come. */
function isOrdered(text: string, { kind, after }: Heading, state: State): boolean {
  const tests = kind === "results" || kind === "labs" || kind === "imaging" || kind === "ekg";
  return tests && sectionKind(state.kind).problems === true && /^\s*[a-z]/.test(text.slice(after, after + 4));
}

/** "Meds/All: labetalol. Allergies - latex": the drugs' line goes on with what the patient reacts to. */
function allergiesAfter(
  text: string,
  from: number,
  end: number,
  state: State,
  openings: Opening[],
  outer: string | undefined,
): void {
  const found = /[.;|]\s{1,4}((?:drug |med )?allerg(?:ies|y))\s?[-–—=]{1,2}\s/i.exec(text.slice(from, end));
  if (found === null) return;
  const start = from + found.index + found[0].indexOf(found[1] ?? "");
  const span = { start, end: start + (found[1] ?? "").length };
  const after = from + found.index + found[0].length;
  const heading = { kind: "allergies", span, after, alone: false, upperCase: false, common: true };
  open(text, openings, state, heading, undefined, start);
  state.resumeAtBlank = outer;
}

const longestInCapitals = 60;
/** Characters looked through at once, so that a long line is not copied for each find. */
const stretch = 400;
const beforeCapitals = /[.;:|!?)\]]\s+(?=[A-Z]{2})|\s{2,}(?=[A-Z]{2})/;

/** The next colon before `end`, looked for no further than the line goes; `end` where there is none. */
function nextColon(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += stretch) {
    const found = text.slice(at, Math.min(end, at + stretch)).indexOf(":");
    if (found >= 0) return at + found;
  }
  return end;
}

/** The next place after the end of a sentence where a run of capitals begins; `end` where there is none. */
function nextCapitals(text: string, from: number, end: number): number {
  for (let at = Math.max(0, from - 1); at < end; at += stretch) {
    const found = beforeCapitals.exec(text.slice(at, Math.min(end, at + stretch + 40)));
    if (found !== null) return Math.max(at + found.index + found[0].length, from);
  }
  return end;
}

function opensInside(text: string, since: number, heading: Heading, line: Line, state: State): boolean {
  const here = sectionKind(state.kind);
  const { span, kind } = heading;
  const key = headingKey(text, span.start, span.end);
  if (judging.has(state.kind) && twoFaced.has(key) && !tellsExam(text, heading.after)) return false;
  if (running.has(state.kind) && (headsOneLine(text, span) || namesOneStudy(heading, key))) return false;
  if (told.has(state.kind) && namesProblem(key)) return false;
  if (here.problems === true && !heading.upperCase && namesOneStudy(heading, key)) return false;
  if (told.has(state.kind) && !heading.common && !isTitled(text, span) && !namesHistory.test(key))
    return false;
  if (isAnotherWord(text, since, heading) || /^(?:other|additional) (?!hx$|history$|pmh$)/.test(key))
    return false;
  if (kind === state.kind)
    return (
      heading.upperCase &&
      here.problems !== true &&
      key !== state.key &&
      key.length > 3 &&
      !isKnownLabel(key) &&
      !headsOneLine(text, span)
    );
  if (kind === "screening" && !heading.upperCase) return false;
  if (state.kind === "results" && headsOneLine(text, span)) return false;
  if (here.problems !== true) return true;
  if (namesProblem(key)) return false;
  return !((state.numberedProblems || line.marker !== undefined) && partOfProblem.has(kind));
}

/** Kinds of running text, in which a test's name before a colon heads no section: "CT head: no bleed. INR was not sent." */
export const told: ReadonlySet<string> = new Set([
  "hpi",
  "subjective",
  "medical-decision-making",
  "ed-course",
  "hospital-course",
]);

/** The same, and what is written before any heading or under the complaint alone: a short note may be one such paragraph. */
const running: ReadonlySet<string> = new Set([...told, "preamble", "chief-complaint"]);

/** What a course concludes with, after which it goes on with the next problem: "Final impression: probable aspiration pneumonia." */
const concluding: ReadonlySet<string> = new Set(["diagnosis", "impression", "assessment", "procedure"]);

/** Kinds that a study, or who was seen where, heads. */
const studied: ReadonlySet<string> = new Set(
  "results labs imaging ekg study identification time-and-attestation anesthesia microscopic-description gross-description operative-facts consults".split(
    " ",
  ),
);
/** What heads all results of a note, not one: "Labs:", "Imaging:". */
const allResults =
  /^(?:(?:pertinent|relevant|initial|admission|discharge|ed|recent|today s|diagnostic|laboratory|lab|other|key) )*(?:labs?|laborator(?:y|ies)|imaging|images|radiology|results?|data|studies|diagnostics|investigations|tests|testing|workup|work up|micro(?:biology)?|cultures)(?: (?:and|data|results?|studies|findings|labs?|imaging))*$/;

/** "MRCP 5/23: no stone" in running text: one study's name before its result, after which the course goes on. */
function namesOneStudy({ kind }: Heading, key: string): boolean {
  return studied.has(kind) && !allResults.test(key);
}

/** What heads nothing but a part of the history: "Home meds reviewed: ...". */
const namesHistory = /\b(?:hx|pmh|psh|meds|medications|allergies)(?: reviewed)?$/;

/** Every word of a heading's own begins with a capital: not "Contrast allergy noted: premedicate". */
function isTitled(text: string, { start, end }: Span): boolean {
  return !/(?:^|\s)(?!of|and|the|for|at|on|in|to|or|by|with|from)[a-z]/.test(text.slice(start, end));
}

/** Short headings that also name a condition ("R/O PE: CTA ordered"): in mid-line they need a full stop before them. */
const twoFaced = new Set(["pe", "all", "mse", "sh", "ap", "pt"]);

/** "PE: lungs clear" in a course, not "PE: dimer negative". */
function tellsExam(text: string, at: number): boolean {
  return /^\W{0,4}(?:vs|vitals?|bp|t|gen|general|const\w*|heent|well|alert|awake|nad|a&o|aox|neuro\w*|abd\w*|lungs?|chest|heart|cv|resp|skin|ext\w*|neck|afebrile|comfort\w*|no acute|in no|unremarkable|normal|casual\w*)\b/i.test(
    text.slice(at, at + 24),
  );
}

const judging = new Set(["medical-decision-making", "ed-course", "hospital-course"]);

function isAnotherWord(text: string, from: number, heading: Heading): boolean {
  if (!twoFaced.has(headingKey(text, heading.span.start, heading.span.end))) return false;
  const before = text.slice(from, heading.span.start).trimEnd();
  return before !== "" && !/[.;|]$/.test(before);
}
