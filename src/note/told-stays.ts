/** Discharge summaries that tell the stay without saying where its course begins. */
import { sectionKind } from "./section-kinds.ts";
import type { Section } from "./types.ts";

const head = 300;
/** In characters: what is shorter tells no course. */
const shortestCourse = 200;

/** A discharge summary names itself at its head. */
export function isStay(text: string): boolean {
  return /\b(?:discharge|d\/?c|hospital|transfer|death) (?:summary|note)\b|\bsummary of (?:the )?(?:stay|admission|hospitali[sz]ation)\b/i.test(
    text.slice(0, head),
  );
}

/** Parts of a birth told one by one: together they are the course of its stay. */
const ofBirth = /^(?:labou?r|delivery|(?:ante|intra|post)-?partum|prenatal course|l&d|pp)\b/i;

const told: ReadonlySet<string> = new Set(["hpi", "preamble", "letterhead", "subjective"]);

/** The sections; in a summary that has no course and judges nothing under a heading, what it tells is its course. */
export function withToldStay(text: string, sections: readonly Section[]): readonly Section[] {
  if (!isStay(text)) return sections;
  const births = sections.map((section) => (isOfBirth(text, section) ? course(section) : section));
  if (births.some((section) => isJudged(section) && section.heading !== undefined && !isRest(text, section)))
    return births;
  return births.map((section) => {
    const { kind, heading, body } = section;
    const isLong = body.end - body.start >= shortestCourse;
    return isLong && (told.has(kind) || (heading === undefined && isJudged(section)))
      ? course(section)
      : section;
  });
}

/** "Other:" after the problems: what was left to tell, no course of its own. */
function isRest(text: string, { heading }: Section): boolean {
  return (
    heading !== undefined &&
    /^\W*(?:other|others|misc(?:ellaneous)?|remaining|additional)\W*$/i.test(
      text.slice(heading.start, heading.end),
    )
  );
}

function isOfBirth(text: string, { heading }: Section): boolean {
  return heading !== undefined && ofBirth.test(text.slice(heading.start, heading.end));
}

/** Says what the patient has; a plan alone does not. */
function isJudged({ kind }: Section): boolean {
  return sectionKind(kind).problems === true && kind !== "plan";
}

function course(section: Section): Section {
  return { ...section, kind: "hospital-course" };
}
