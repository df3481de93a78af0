/** What surely is a heading, or a name before a colon that opens a section, though the table does not know it. */
import { headingKey } from "./heading-key.ts";
import { guessedKind, headingShare } from "./heading-kinds.ts";
import type { Styles } from "./heading-styles.ts";
import { type Heading, headingEnd, isUpperCase, nameOf } from "./headings.ts";
import { kindStandingAlone } from "./headings-of-one-word.ts";
import { isExamSystem, isKnownLabel } from "./labels.ts";
import { isBlankLine, isRule, type Line } from "./lines.ts";
import { after, isExamining, isProblemToo, type State } from "./openings.ts";
import { isConditionName } from "./remedies.ts";
import { sectionKind } from "./section-kinds.ts";
import { tokens } from "./words.ts";

/** "Plan for steroids": a part of the note's plan of its own. */
const ownPart = /^(?:plans?|recommendations?|instructions?|follow ?up) (?:for|on|about|regarding|re) /;

/** What surely is a heading, though the table does not know it. */
export function unknownHeading(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
  state: State,
  styles: Styles,
): Heading | undefined {
  const { start, end } = line.content;
  const styled = styles.isHeading(index);
  if (
    end - start > 60 ||
    end - start < (isRuleAfter(text, lines[index + 1]) ? 2 : 4) ||
    (!styled && (line.marker === "bullet" || line.marker === "number"))
  )
    return undefined;
  const here = sectionKind(state.kind);
  const to = headingEnd(text, start, end);
  const raw = text.slice(start, to);
  if (raw.includes("|") || /[.;:!?]/.test(raw) || (!styled && raw.includes(",")) || /\d{3}/.test(raw))
    return undefined;
  const key = headingKey(text, start, to);
  const count = key.split(" ").length;
  if (key === "" || count > 9 || (!styled && count > 7)) return undefined;
  const colon = text.slice(to, end).includes(":");
  const upper = isUpperCase(text, start, to);
  const marked = line.marker === "hash" || line.emphasized || isRuleAfter(text, lines[index + 1]);
  if (!state.started && !colon && !marked) return undefined;
  const span = { start, end: to };
  const found = { span, after: end, alone: true, upperCase: upper, common: false };
  if (colon || upper || marked || styled) {
    const alone = marked || styled ? kindStandingAlone(key) : undefined;
    const kind = nameOf(text, start, to, true)?.kind ?? alone ?? guessedKind(key);
    if (kind === "time-and-attestation" && !colon && /\d/.test(raw)) return undefined;
    const sure = upper || marked || styled || (colon && /^[A-Z]/.test(raw) && count <= 6);
    const share = alone === undefined ? headingShare(key) : 1;
    const enough = here.problems === true && !(styled && ownPart.test(key)) ? 1 : 0.5;
    if (kind !== undefined && sure && share >= enough) {
      const fits = !(here.problems === true && state.numberedProblems && !upper && !styled);
      if (
        fits &&
        !(
          here.problems === true &&
          (isProblemToo(text, { kind, ...found }) || (!after.has(kind) && !styled && !upper))
        )
      )
        return { kind, ...found };
    }
  }
  const listEnded = styled && state.numberedProblems && line.start > state.lastNumbered && line.indent === 0;
  if ((here.problems === true && !listEnded) || isExamSystem(key)) return undefined;
  if (listEnded && isConditionName(tokens(text, start, to))) return undefined;
  if (here.listedOnly === true && !(styled && upper && headingShare(key) >= 0.5)) return undefined;
  if (
    /^(?:physical-exam|ros|vitals)$/.test(state.kind) &&
    !(styled && (marked || upper) && !isKnownLabel(key))
  )
    return undefined;
  const blankBefore = index === 0 || lines[index - 1] === undefined || isBlankLine(lines[index - 1] ?? line);
  const next = lines[index + 1];
  const bodyNext =
    next !== undefined && (isBlankLine(next) ? colon || marked : !isUpperCase(text, next.start, next.end));
  const clear =
    (upper && (colon || (blankBefore && bodyNext && raw.length >= 4))) ||
    (marked && blankBefore && /^[A-Z]/.test(raw)) ||
    (styled && blankBefore) ||
    (styled && upper && bodyNext && count > 1);
  return clear ? { kind: "other", ...found } : undefined;
}

/** "Screening forms: PHQ-9 was 4": words before a colon in a note whose headings are written so, guessed from what they say. */
export function unknownRunIn(text: string, line: Line, state: State, styles: Styles): Heading | undefined {
  const { start, end } = line.content;
  const here = sectionKind(state.kind);
  const study = line.marker === undefined && found.has(state.kind) ? studyLabel(text, start, end) : undefined;
  if (study !== undefined) return study;
  const fact =
    line.marker === undefined && reported.has(state.kind) ? factLabel(text, start, end) : undefined;
  if (fact !== undefined) return fact;
  if (line.marker !== undefined || line.indent > 0 || here.problems === true || isExamining(state.kind))
    return undefined;
  const colon = text.slice(start, Math.min(end, start + 60)).indexOf(":");
  if (colon < 4 || !/^[A-Z]/.test(text.charAt(start))) return undefined;
  const to = start + colon;
  const upperCase = isUpperCase(text, start, to);
  const key = headingKey(text, start, to);
  if ((!styles.runIn && !upperCase) || !key.includes(" ") || key.split(" ").length > 7 || isKnownLabel(key))
    return undefined;
  if (/[.;,!?]/.test(text.slice(start, to)) || headingShare(key) < (upperCase ? 0.6 : 1)) return undefined;
  const kind = guessedKind(key);
  if (kind === undefined || kind === state.kind) return undefined;
  return { kind, span: { start, end: to }, after: to + 1, alone: false, upperCase, common: false };
}

function isRuleAfter(text: string, next: Line | undefined): boolean {
  return next !== undefined && isRule(text, next);
}

/** Kinds of an operation's or study's report in which facts stand before colons. */
const reported = new Set(
  "preoperative-diagnosis postoperative-diagnosis procedure procedure-details anesthesia operative-facts indication complications consent comparison study".split(
    " ",
  ),
);

/** "COUNTS: correct", "WOUND CLASS: clean": a name in capitals that we do not know tells a fact of the operation. */
function factLabel(text: string, start: number, end: number): Heading | undefined {
  const colon = text.slice(start, Math.min(end, start + 40)).indexOf(":");
  const to = start + colon;
  if (colon < 4 || to + 1 >= end || !/^[A-Z][A-Z /&-]+$/.test(text.slice(start, to))) return undefined;
  const key = headingKey(text, start, to);
  if (isExamSystem(key) || isKnownLabel(key) || key.split(" ").length > 5) return undefined;
  return {
    kind: "operative-facts",
    span: { start, end: to },
    after: to + 1,
    alone: false,
    upperCase: true,
    common: false,
  };
}

/** Kinds among which a study's name before a colon begins its report. */
const found = new Set([
  "vitals",
  "physical-exam",
  "objective",
  "mental-status-exam",
  "results",
  "labs",
  "ekg",
]);
const modality =
  /^(?:(?:BEDSIDE|PORTABLE|REPEAT|STAT|LIMITED|PA\/LAT|PLAIN) )?(?:CT|CTA|MRI|MRA|MRCP|XR|XRAY|X-RAY|CXR|KUB|US|ULTRASOUND|DOPPLER|DUPLEX|ECHO|TTE|TEE|PET|PET\/CT|DEXA|DXA|HIDA|V\/Q|MAMMOGRAM)(?=[ /:(]|$)/;

/** "CT STONE PROTOCOL: 5 mm stone": a name in capitals that begins with the kind of study. */
function studyLabel(text: string, start: number, end: number): Heading | undefined {
  const colon = text.slice(start, Math.min(end, start + 60)).indexOf(":");
  if (colon < 2 || start + colon + 1 >= end || !modality.test(text.slice(start, start + colon)))
    return undefined;
  if (!isUpperCase(text, start, start + colon)) return undefined;
  const span = { start, end: start + colon };
  return { kind: "imaging", span, after: start + colon + 1, alone: false, upperCase: true, common: false };
}
