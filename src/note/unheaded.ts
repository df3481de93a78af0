/** Parts of a chart that begin without a heading: a line of vital signs, an examination by systems, problems with what is done for them. */
import { isProblemName } from "./clause-kinds.ts";
import { headingKey } from "./heading-key.ts";
import { isExamSystem } from "./labels.ts";
import { isBlankLine, type Line, linesOf } from "./lines.ts";
import { isConditionName } from "./remedies.ts";
import { sectionKind } from "./section-kinds.ts";
import { isStay } from "./told-stays.ts";
import type { Section } from "./types.ts";
import { tokens } from "./words.ts";

/** Told before the patient is examined: what is written next without a heading may be the examination. */
const beforeExam = new Set([
  "preamble",
  "chief-complaint",
  "hpi",
  "subjective",
  "past-medical-history",
  "past-surgical-history",
  "obstetric-history",
  "birth-history",
  "developmental-history",
  "family-history",
  "social-history",
  "medications",
  "allergies",
  "immunizations",
  "identification",
]);
const lists = new Set(
  "past-medical-history past-surgical-history family-history social-history medications allergies immunizations".split(
    " ",
  ),
);

const numberedWound = /^(?:wound|ulcer|lesion|site)\s?(?:site\s?)?(?:#\s?\d|no\.?\s?\d|\d|[A-D](?=[:) ]))/i;

/** "Wound #1: left heel, 2.1 x 1.4 x 0.3 cm": what is looked at, one wound after the other. */
function isNumberedWound(text: string, { content: { start, end } }: Line): boolean {
  return numberedWound.test(text.slice(start, Math.min(end, start + 24)));
}

/** After which a wound looked at is the examination. */
const beforeWounds = new Set([...lists, "vitals"]);

const sign =
  /(?:\b(?:BP|blood pressure|HR|heart rate|pulse|temp(?:erature)?|T|P|Tm|Tc|Tmax|RR?|resp(?:irations?|iratory rate)?|SpO2|SaO2|O2(?: sats?)?|sats?|wt|weight|ht|height|BMI|pain)\b\.?[:=]?\s{0,3}(?:\([^)]{0,24}\)\s?)?(?:is |of )?)(?=[<>~]?\d)/gi;
const longestLine = 240;

/** How many vital signs with their numbers stand in the line; 0 where it begins with something else. */
function signsIn(text: string, { content }: Line): number {
  if (content.end - content.start > longestLine) return 0;
  const words = text.slice(content.start, content.end);
  const found = [...words.matchAll(sign)];
  return found[0]?.index === 0 ? found.length : 0;
}

/** The name of a body system with its colon or dash that a line begins with. */
function systemOf(text: string, { content: { start, end } }: Line): boolean {
  const found = /^[A-Z][A-Za-z/&, ]{0,28}?(?=\s?[:–—]|\s-\s)/.exec(
    text.slice(start, Math.min(end, start + 34)),
  );
  return found !== null && isExamSystem(headingKey(text, start, start + found[0].length));
}

const asked =
  /\b(?:denie[sd]|denying|negative for|positive for|no complaints?|reports?|admits|endorses|neg)\b/i;

/** The kind that begins at this line, which no heading opens; undefined where the section goes on. */
export function unheadedKind(
  text: string,
  lines: readonly Line[],
  index: number,
  current: string,
): string | undefined {
  const line = lines[index];
  if (line === undefined || line.marker !== undefined) return undefined;
  if (beforeWounds.has(current) && isNumberedWound(text, line)) return "physical-exam";
  if (!beforeExam.has(current) && current !== "ros") return undefined;
  const above = lines[index - 1];
  const apart = above === undefined || isBlankLine(above);
  if (signsIn(text, line) >= 3 && (apart || lists.has(current) || current === "ros")) return "vitals";
  if (current === "ros" || !systemOf(text, line)) return undefined;
  const labelled = lines.slice(index, index + 8).filter((one) => !isBlankLine(one) && systemOf(text, one));
  const next = lines.slice(index + 1, index + 3).find((one) => !isBlankLine(one));
  if (labelled.length < 3 || next === undefined || !systemOf(text, next)) return undefined;
  const told = labelled.filter(({ content }) => asked.test(text.slice(content.start, content.end)));
  return told.length * 2 >= labelled.length ? "ros" : "physical-exam";
}

/** Written before the assessment: numbered problems that follow without a heading are the assessment. */
const beforeAssessment = new Set([
  "physical-exam",
  "objective",
  "mental-status-exam",
  "vitals",
  "results",
  "labs",
  "imaging",
  "ekg",
  "screening",
  "ros",
  "preamble",
  "letterhead",
  "chief-complaint",
  "hpi",
  "subjective",
  "disposition",
]);

/** The sections with the last findings cut where numbered problems begin, in a note that has no assessment of its own. */
export function withAssessment(text: string, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => sectionKind(kind).problems === true)) return sections;
  const at = sections.findLastIndex(({ kind }) => beforeAssessment.has(kind));
  const section = sections[at];
  if (section === undefined) return sections;
  const list = problemsIn(text, section);
  if (list === undefined) return sections;
  const { body } = section;
  const told = isStay(text) && opens.has(section.kind) ? introduction(text, body.start, list) : undefined;
  const start = told ?? list;
  return [
    ...sections.slice(0, at),
    { ...section, body: { start: body.start, end: Math.max(body.start, lastWord(text, body.start, start)) } },
    { kind: told === undefined ? "assessment-plan" : "hospital-course", body: { start, end: body.end } },
    ...sections.slice(at + 1),
  ];
}

/** What stands at the head of a summary, under no heading of its own story. */
const opens: ReadonlySet<string> = new Set(["preamble", "letterhead", "chief-complaint", "disposition"]);

/** Where the paragraph right above the problems tells who the patient is: the course of a stay begins with it. */
function introduction(text: string, from: number, list: number): number | undefined {
  const lines = linesOf(text, from, list);
  const last = lines.findLastIndex((line) => !isBlankLine(line));
  const gap = lines.findLastIndex((line, index) => index < last && isBlankLine(line));
  const first = lines[gap + 1];
  if (gap < 0 || first === undefined) return undefined;
  const { start } = first.content;
  return /^\W*(?:an? |this (?:is an? )?)?\d{1,3}[- ]?(?:y\b|yo\b|y\/o\b|y\.o|year|yr|[mf]\b)/i.test(
    text.slice(start, start + 60),
  )
    ? start
    : undefined;
}

function lastWord(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** "Past problems include:" above the list: what it is stands there. */
function isAnnounced(text: string, lines: readonly Line[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - 4), index).findLast((line) => !isBlankLine(line));
  return above !== undefined && text.charAt(above.content.end - 1) === ":";
}

/** Where "1. Otitis externa", apart from what stands before it, begins a list of problems. */
function problemsIn(text: string, { body }: Section): number | undefined {
  const lines = linesOf(text, body.start, body.end);
  const first = lines.find((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !isBlankLine(above) || line.marker !== "number") return false;
    if (isAnnounced(text, lines, index)) return false;
    if (!/^\s*\(?(?:1|I)[.)]/.test(text.slice(line.start, line.start + 8))) return false;
    const list = tokens(text, line.content.start, Math.min(line.content.end, line.content.start + 120));
    const stop = list.findIndex(({ text: word }) => /^[.:;–—-]$/.test(word));
    const named = stop === -1 ? list : list.slice(0, stop);
    return isProblemName(named, 10) && named.some((_, last) => isConditionName(named.slice(0, last + 1)));
  });
  return first?.start;
}
