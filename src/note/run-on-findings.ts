/**
 * Short notes in one run, whose first words read like a heading: "BP check. 128/78, hypertension controlled", "Lipids: LDL 164. Mixed dyslipidemia.
 * Crestor 10". The heading is the visit's title, or heads its own sentence: what is made of the findings and done stands after it.
 *
 * Source: Guidelines FY2026 IV.J (conditions evaluated or treated are coded, wherever the provider documents them).
 */
import { sectionKind } from "./section-kinds.ts";
import { sentencesOf } from "./sentences.ts";
import { isStay } from "./told-stays.ts";
import type { Section } from "./types.ts";

const longest = 1500;
const findings: ReadonlySet<string> = new Set([
  "vitals",
  "labs",
  "results",
  "imaging",
  "ekg",
  "physical-exam",
  "objective",
  "findings",
  "follow-up",
]);
/** "BP check", "CGM download", "PCP f/u": why they meet. */
const title =
  /\b(?:re-?checks?|checks?|f\/?u|follow[- ]?up|visits?|clinic|appointment|appt|downloads?|review(?:ed)?|results|discussion|call|consult)\b/i;
/** What is done for a condition: an order, a dose. */
const care =
  /\b(?:(?:re)?start(?:ed|ing)?|begin|began|begun|add(?:ed|ing)?|continu(?:e|ed|ing)|cont|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|rais(?:e|ed|ing)|lower(?:ed|ing)?|reduc(?:e|ed|ing)|stop(?:ped|ping)?|hold|held|switch(?:ed|ing)?|chang(?:e|ed|ing)|taper\w*|titrat\w+|prescri\w+|rx|refill\w*|refer\w*|recheck\w*|repeat\w*|return|rtc|follow|f\/u|see (?:me|us|in|\d)|back in|given|treat\w*|diagnos\w+|dx|weekly|daily|nightly|bid|tid|qid|qhs|qd|prn)\b|\b\d+(?:\.\d+)? ?(?:mg|mcg|units?|g|tabs?|puffs?)\b/i;

/** "Crestor 10": a drug by its name with its strength. */
const dosed = /\b[A-Z][a-z]{4,} \d+(?:\.\d+)?(?=\s*(?:,|;|\.|$|mg\b|mcg\b))/;

function tellsCare(words: string): boolean {
  return care.test(words) || dosed.test(words);
}

/** The sections, with what follows such a first sentence told as the visit's story, and a story that tells care as its assessment. */
export function withRunOnFindings(text: string, sections: readonly Section[]): readonly Section[] {
  if (
    text.length > longest ||
    sections.some(({ kind }) => sectionKind(kind).problems === true) ||
    isStay(text)
  )
    return sections;
  const found = sections.flatMap((section) => parted(text, section, section === sections[0]));
  return found.every(({ kind }) => story.has(kind) || findings.has(kind) || kind === "assessment-plan")
    ? found.map((section) => (isCare(text, section) ? { ...section, kind: "assessment-plan" } : section))
    : found;
}

const story: ReadonlySet<string> = new Set(["preamble", "letterhead"]);

/** A note that no heading parts, and that tells what is done, is its own assessment: all that it names is this visit's, where no word says otherwise. */
function isCare(text: string, { kind, body }: Section): boolean {
  return kind === "preamble" && tellsCare(text.slice(body.start, body.end));
}

function parted(text: string, section: Section, isFirst: boolean): readonly Section[] {
  const { kind, heading, body } = section;
  if (heading === undefined || !findings.has(kind)) return [section];
  const isTitle = isFirst && title.test(text.slice(heading.start, heading.end));
  if (isTitle) return [{ ...section, kind: "assessment-plan" }];
  if (kind === "follow-up" || /\n/.test(text.slice(heading.end, body.start))) return [section];
  const line = text.indexOf("\n", body.start);
  const sentences = sentencesOf(text, body.start, line === -1 ? body.end : Math.min(line, body.end));
  const first = sentences.findIndex(({ start, end }, at) => at > 0 && tellsCare(text.slice(start, end)));
  const from = sentences[Math.max(1, first - 1)];
  if (first === -1 || from === undefined) return [section];
  return [
    { ...section, body: { start: body.start, end: from.start } },
    { kind: "preamble", body: { start: from.start, end: body.end } },
  ];
}
