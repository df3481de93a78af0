/**
 * Prose that no heading parts: in a dictated visit or a letter a paragraph begins with what was found and goes on to what is made of it ("The prostate is
 * enlarged ... I have added finasteride"). For its clauses, what a clinician concludes or does is a judgment, with the sentence before it and what follows
 * in the paragraph, whatever part of the note the paragraph opens as.
 *
 * Source: Guidelines FY2026 IV.J and III (conditions evaluated, treated or affecting care are coded, wherever the provider documents them).
 */
import { sectionKind } from "./section-kinds.ts";
import { sentencesOf } from "./sentences.ts";
import { isStay } from "./told-stays.ts";
import type { Section, Span } from "./types.ts";

/** Parts that a paragraph of prose may open as. */
const soft: ReadonlySet<string> = new Set([
  "preamble",
  "letterhead",
  "hpi",
  "subjective",
  "past-medical-history",
  "physical-exam",
  "results",
  "labs",
  "imaging",
  "hospital-course",
]);

const done =
  "added?|adding|start(?:ed|ing)?|began|begun|gave|giving|stopp?(?:ed|ing)?|rais(?:e|ed|ing)|increas(?:e|ed|ing)|lower(?:ed|ing)?|reduc(?:e|ed|ing)|dropped|chang(?:e|ed|ing)|switch(?:ed|ing)?|renew(?:ed|ing)?|refill(?:ed|ing)?|order(?:ed|ing)?|referr(?:ed|ing)|prescrib(?:e|ed|ing)|froze|freez(?:e|ing)|treat(?:ed|ing)?|inject(?:ed|ing)?|excis(?:e|ed|ing)|drain(?:ed|ing)?|biops(?:y|ied)|repeat(?:ed|ing)?|continu(?:e|ed|ing)|keep|kept|leav(?:e|ing)|left|restart(?:ed|ing)?|ask(?:ed|ing)? (?:him|her|them)|advis(?:e|ed|ing)|arrang(?:e|ed|ing)|put in|send(?:ing)?|sent";
/** "I have added", "we agreed that this is", "this is carpal tunnel syndrome", "my impression". */
const judging = new RegExp(
  `\\b(?:I|[Ww]e)(?:['’](?:ve|ll|m|re)|(?: (?:have|had|will|am|are|shall|would|did)))?(?: (?:also|now|just|therefore|then|not))? (?:${done})\\b(?!:)|^Th(?:is is|ese are) (?!not\\b)|^th(?:is is|ese are) (?!not\\b|worse|better|new|an? (?:new|change)|when|how|what|why|the (?:same|first|worst))|\\bmakes (?:it|this|these) (?:an? )?(?!worse|better|easier|hard|harder|difficult|feel|hurt|go|come|more|less|impossible)(?=\\w+(?:ic|al|ary|ous|ive)\\b)|\\b(?:[Mm]y|[Oo]ur) (?:impression|view|opinion|assessment|diagnosis)\\b|\\b(?:I|[Ww]e) (?:think|believe|agreed?|conclude) (?:that )?(?:this|these|it|he|she)\\b`,
);

/** Whether words hold what a clinician concludes or does. */
export function isJudging(words: string): boolean {
  return judging.test(words);
}

/** The sections as their clauses are to be read. */
export function withJudgedProse(text: string, sections: readonly Section[]): readonly Section[] {
  if (isStay(text) || sections.some((section) => hasHeadingLine(text, section) && isJudged(section)))
    return sections;
  return sections.flatMap((section) =>
    soft.has(section.kind) && !hasHeadingLine(text, section) ? parted(text, section) : [section],
  );
}

function isJudged({ kind }: Section): boolean {
  return sectionKind(kind).problems === true && kind !== "hospital-course";
}

/** A heading set off from what it heads, not the first words of a sentence. */
function hasHeadingLine(text: string, { heading }: Section): boolean {
  return heading !== undefined && /^\s*[:\n]|^\s+[-–—]\s/.test(text.slice(heading.end, heading.end + 3));
}

/** The section in two or more: in each paragraph, from the sentence before the first judgment on, a judgment. */
function parted(text: string, section: Section): Section[] {
  const parts: Section[] = [];
  let from = section.body.start;
  for (const paragraph of paragraphsOf(text, section.body)) {
    const sentences = sentencesOf(text, paragraph.start, paragraph.end);
    const first = sentences.findIndex(({ start, end }) => judging.test(text.slice(start, end)));
    if (first === -1) continue;
    const start = sentences[Math.max(0, first - 1)]?.start ?? paragraph.start;
    if (start > from) parts.push({ ...section, body: { start: from, end: start } });
    parts.push({ kind: "assessment-plan", body: { start, end: paragraph.end } });
    from = paragraph.end;
  }
  if (parts.length === 0) return [section];
  if (from < section.body.end) parts.push({ ...section, body: { start: from, end: section.body.end } });
  return parts;
}

function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\n[ \t]*\n\s*/g)) {
    paragraphs.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  paragraphs.push({ start: from, end });
  return paragraphs.filter((one) => one.end > one.start);
}
