/**
 * Prose that no heading parts: in a dictated visit or a letter a paragraph begins with what was found and goes on to what is made of it ("The prostate is
 * enlarged ... I have added finasteride"). For its clauses, what a clinician concludes or does is a judgment, with the sentence before it and what follows
 * in the paragraph, whatever part of the note the paragraph opens as.
 *
 * Source: Guidelines FY2026 IV.J and III (conditions evaluated, treated or affecting care are coded, wherever the provider documents them).
 */
import { isLetter } from "./prose-openings.ts";
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
  "added?|adding|start(?:ed|ing)?|began|begun|gave|giving|stopp?(?:ed|ing)?|rais(?:e|ed|ing)|increas(?:e|ed|ing)|lower(?:ed|ing)?|reduc(?:e|ed|ing)|dropped|chang(?:e|ed|ing)|switch(?:ed|ing)?|renew(?:ed|ing)?|refill(?:ed|ing)?|order(?:ed|ing)?|referr(?:ed|ing)|prescrib(?:e|ed|ing)|froze|freez(?:e|ing)|treat(?:ed|ing)?|inject(?:ed|ing)?|excis(?:e|ed|ing)|drain(?:ed|ing)?|biops(?:y|ied)|repeat(?:ed|ing)?|continu(?:e|ed|ing)|keep|kept|leav(?:e|ing)|left|restart(?:ed|ing)?|ask(?:ed|ing)? (?:him|her|them)|advis(?:e|ed|ing)|arrang(?:e|ed|ing)|put in|send(?:ing)?|sent|set|doubl(?:e|ed|ing)|halv(?:e|ed|ing)|cut|gone (?:up|down|back)|went (?:up|down|back)|taper(?:ed|ing)?|book(?:ed|ing)?|fitted|resum(?:e|ed|ing)|restarted|held|paus(?:e|ed|ing)|recommend(?:ed|ing)?|offer(?:ed|ing)?|begin";
/** "I have added", "we agreed that this is", "this is carpal tunnel syndrome", "my impression". */
const judging = new RegExp(
  `\\b(?:I|[Ww]e)(?:['’](?:ve|ll|m|re)|(?: (?:have|had|will|am|are|shall|would|did)))?(?: (?:also|now|just|therefore|then|not))? (?:${done})\\b(?!:)|\\b(?:He|She|They) (?:now )?(?:starts|begins|will (?:start|take|try|begin|stop|go on|continue|return|have (?:an?|his|her|the) ))|^Th(?:is is|ese are) (?!not\\b)|^th(?:is is|ese are) (?!not\\b|worse|better|new|an? (?:new|change)|when|how|what|why|the (?:same|first|worst))|\\bmakes (?:it|this|these) (?:an? )?(?!worse|better|easier|hard|harder|difficult|feel|hurt|go|come|more|less|impossible)(?=\\w+(?:ic|al|ary|ous|ive)\\b)|\\b(?:[Mm]y|[Oo]ur) (?:impression|view|opinion|assessment|diagnosis)\\b|\\b(?:I|[Ww]e) (?:think|believe|agreed?|conclude) (?:that )?(?:this|these|it|he|she)\\b`,
);

/** Whether words hold what a clinician concludes or does. */
export function isJudging(words: string): boolean {
  return judging.test(words);
}

/** The sections as their clauses are to be read. */
export function withJudgedProse(text: string, sections: readonly Section[]): readonly Section[] {
  if (isStay(text) || sections.some((section) => hasHeadingLine(text, section) && isJudged(section)))
    return sections;
  const inLetter = isLetter(text);
  return sections.flatMap((section) =>
    soft.has(section.kind) && !hasHeadingLine(text, section) ? parted(text, section, inLetter) : [section],
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
function parted(text: string, section: Section, inLetter: boolean): Section[] {
  const parts: Section[] = [];
  let from = section.body.start;
  for (const paragraph of paragraphsOf(text, section.body)) {
    const sentences = sentencesOf(text, paragraph.start, paragraph.end);
    const first = sentences.findIndex(({ start, end }) => judging.test(text.slice(start, end)));
    if (first === -1) continue;
    const opensLine = /^$|\n\s*$/.test(text.slice(Math.max(0, paragraph.start - 3), paragraph.start));
    const isWhole =
      inLetter && opensLine && isOneProblem(text.slice(paragraph.start, paragraph.start + longestOpening));
    const start = (isWhole ? sentences[0] : sentences[Math.max(0, first - 1)])?.start ?? paragraph.start;
    if (start > from) parts.push({ ...section, body: { start: from, end: start } });
    parts.push({ kind: "assessment-plan", body: { start, end: paragraph.end } });
    from = paragraph.end;
  }
  if (parts.length === 0) return [section];
  if (from < section.body.end) parts.push({ ...section, body: { start: from, end: section.body.end } });
  return parts;
}

const longestOpening = 60;

/** Not what was found on examination or by tests, nor who the patient is: those come first in a paragraph of several matters. */
function isOneProblem(opening: string): boolean {
  return !severalMatters.test(opening);
}
const severalMatters =
  /^\W*(?:dear\b|re\b|i (?:had|saw|reviewed|met|am writing|am seeing|was asked|spoke)\b|thank|we (?:saw|met)\b|(?:on|at|by) (?:\w+ ){0,2}(?:exam\w*|inspection|palpation|auscultation|endoscopy|camera)|exam\w*|physical\b|vitals?|mri|ct\b|x-?rays?|labs?|lab\b|blood (?:tests?|work)|ecg|ekg|echo\w*|imaging|ultrasound|tests?\b|investigations?|past\b|family\b|social\b|background|his (?:mother|father|wife|brother|sister|medications)|her (?:mother|father|husband|brother|sister|medications)|(?:he|she) (?:lives|works|is a|was born|takes)\b)/i;

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
