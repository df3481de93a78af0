/** Whether what looks like a heading opens a section where it stands. */
import { headingKey } from "./heading-key.ts";
import { measured } from "./heading-kinds.ts";
import type { Heading } from "./headings.ts";
import { isExamSystem, isKnownLabel } from "./labels.ts";
import type { Line } from "./lines.ts";
import { sectionKind } from "./section-kinds.ts";

/** The open section, and what is to be gone back to after it. */
export interface State {
  kind: string;
  /** The words of its heading. */
  key: string;
  /** The kind to go back to at the next line, or at the next blank line. */
  resumeAtLine?: string | undefined;
  resumeAtBlank?: string | undefined;
  /** The open section's heading was numbered, so numbered headings may follow. */
  numberedHeadings: boolean;
  /** The open section's heading had its text in its own line. */
  runIn: boolean;
  /** A numbered or hashed problem stands in the open section. */
  numberedProblems: boolean;
  /** A line with words has been read. */
  started: boolean;
  /** Where the last line with a number or hash before it begins, of the list that goes on here; -1 where none does. */
  lastNumbered: number;
}

/** The end of the words before a closing colon or full stop. */
export function trimColon(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && ":.".includes(text.charAt(to - 1))) to -= 1;
  return to;
}

/** What may stand after an assessment: the rest is charted before it. */
export const after: ReadonlySet<string> = new Set(
  "goals interventions plan follow-up disposition discharge-instructions instructions patient-education time-and-attestation diagnosis final-diagnosis discharge-diagnosis differential-diagnosis addendum consults discharge-medications medical-decision-making assessment-plan assessment consent complications operative-facts other".split(
    " ",
  ),
);

/** Names of problems that also head parts of a chart. */
const problemNames =
  /^(?:alcohol|etoh|tobacco|smoking|nicotine|vaping|caffeine|substances?|substance (?:use|abuse)|(?:tobacco|alcohol|drug|cannabis|nicotine|caffeine) use|illicits|nutrition|diet|pain(?: management)?|anticoagulation|contraception|weight|fall risk|falls|suicide risk|orthostatics|development|ventilator|id|fen|fen and gi|gi and fen|renal and gu)$/;
/** Parts of a problem's work-up that also head parts of a chart. */
const workUp =
  /^(?:housing|firearms|access|lines|depression screening|wound care|complications?|anesthesia|prevention|goals|therapeutics|health maintenance|vaccin\w+|immuni[sz]ation\w*|procedures?|screening|injection|prognosis|activity|labs?|imaging|ppx|fen|prophylaxis|code status|risks?|safety|safety plan|monitoring plan|surveillance|surveillance plan|medication management|blood pressure|advice|teaching|tasks|position|counts|condition|study|service|age|language|order|address|contact|specimens?|fluids|drains)$/;

/** Whether a heading's words (lower case) are as well the name of a problem. */
export function namesProblem(key: string): boolean {
  return problemNames.test(key);
}

/** In a list of problems, "Plan:" under a numbered problem and bulleted or numbered names are that problem's own parts. */
export function opensHere(
  text: string,
  heading: Heading,
  line: Line,
  state: State,
  blankBefore: boolean,
  styled: boolean,
  blocks: boolean,
): boolean {
  const inProblems = sectionKind(state.kind).problems === true;
  if (state.kind === "problem-list" && heading.kind === "diagnosis" && heading.alone && !blankBefore)
    return false;
  const key = headingKey(text, heading.span.start, heading.span.end);
  const listed = sectionKind(state.kind).listedOnly === true && state.numberedProblems;
  if (listed && line.marker === "number" && !state.numberedHeadings && !styled && !heading.upperCase)
    return false;
  if (inProblems && namesProblem(key) && !(styled && heading.upperCase && heading.alone)) return false;
  const ownBlock = blocks && blankBefore && state.runIn && line.marker === undefined && line.indent === 0;
  if (!heading.common && !mayOpenRarely(text, heading, line, state, blankBefore, styled, ownBlock))
    return false;
  if (line.marker === "hash" && !inProblems) return true;
  if (!inProblems)
    return (
      line.marker !== "number" ||
      heading.alone ||
      state.kind === "preamble" ||
      state.numberedHeadings ||
      heading.upperCase ||
      longEnough(heading)
    );
  if (heading.alone && heading.upperCase && longEnough(heading)) return true;
  if (styled && !isProblemToo(text, heading)) return true;
  if (line.marker === "number") return state.numberedHeadings && longEnough(heading);
  if (line.marker === "bullet") return false;
  if (line.marker === "hash") return heading.alone || !state.numberedProblems;
  if (line.emphasized) return !state.numberedProblems || longEnough(heading);
  if (blankBefore && heading.common && line.indent === 0 && onlyNames.has(state.kind)) return true;
  if (!state.numberedProblems || heading.upperCase) return true;
  if (line.indent > 0) return false;
  if (blankBefore && (heading.alone || isOwnPart(text, heading, line))) return true;
  if (heading.kind === "plan" && state.kind !== "assessment-plan" && state.kind !== "plan") return true;
  const done = line.start > state.lastNumbered;
  if (
    done &&
    (endings.has(heading.kind) ||
      key === "anticipatory guidance" ||
      (blankBefore && closing.has(heading.kind)))
  )
    return true;
  return !partOfProblem.has(heading.kind);
}

/** Lists of names, which have no parts within them. */
const onlyNames: ReadonlySet<string> = new Set(
  "diagnosis final-diagnosis discharge-diagnosis admitting-diagnosis preoperative-diagnosis postoperative-diagnosis".split(
    " ",
  ),
);
/** Kinds whose text is a judgment in a paragraph or a list of names. */
export const stated: ReadonlySet<string> = new Set([...onlyNames, "assessment", "impression"]);

/** "To do before discharge: ..." set apart from numbered problems. */
function isOwnPart(text: string, { span }: Heading, line: Line): boolean {
  const key = headingKey(text, span.start, span.end);
  return line.marker === undefined && key.includes(" ") && !isKnownLabel(key);
}

export function isProblemToo(text: string, { span }: Heading): boolean {
  const key = headingKey(text, span.start, span.end);
  return problemNames.test(key) || workUp.test(key);
}

/** Headings of the rarer sort open a section only where the line's form or place speaks for it. */
function mayOpenRarely(
  text: string,
  heading: Heading,
  line: Line,
  state: State,
  blankBefore: boolean,
  styled: boolean,
  ownBlock: boolean,
): boolean {
  const { span, alone, upperCase, kind } = heading;
  const key = headingKey(text, span.start, span.end);
  const here = sectionKind(state.kind);
  const marked = upperCase || line.emphasized || styled || (line.marker === "hash" && here.problems !== true);
  const oneWord = !key.includes(" ");
  if (isExamining(state.kind) && (isKnownLabel(key) || measured.test(key)) && !styled) return false;
  if (here.problems === true) {
    if (isProblemToo(text, heading) && !(styled && upperCase && alone))
      return ownBlock && !state.numberedProblems && !problemNames.test(key) && stated.has(state.kind);
    if (after.has(kind))
      return (
        line.marker === undefined ||
        styled ||
        upperCase ||
        (line.marker === "number" && state.numberedHeadings)
      );
    if (ownBlock && !oneWord && !state.numberedProblems && stated.has(state.kind)) return true;
    return marked && (line.marker === undefined || styled) && (!oneWord || alone);
  }
  const numbered = line.marker === "number" && state.numberedHeadings;
  if (here.listedOnly === true && !marked && oneWord && !blankBefore && !numbered) return false;
  if (line.marker === "bullet" && !styled && !marked) return false;
  return marked || blankBefore || !oneWord || !alone;
}

export function isExamining(kind: string): boolean {
  return kind === "physical-exam" || kind === "ros" || kind === "objective" || kind === "mental-status-exam";
}

/** Kinds that, after the last of the problems, are the whole note's. */
const endings = new Set(["follow-up", "disposition", "discharge-instructions", "instructions"]);

/** Kinds that are the whole note's where they stand apart from the last of the problems. */
const closing = new Set([
  "time-and-attestation",
  "addendum",
  "consults",
  "discharge-medications",
  "procedure",
]);

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
  "goals",
  "interventions",
]);

function longEnough(heading: Heading): boolean {
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
    common: true,
  };
}
