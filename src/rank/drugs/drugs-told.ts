/** Drugs not taken, taken wrongly or blamed: what words of refusal, of the past or of another person say against them only by their form (FY2026 guidelines I.C.19.e.5). */
import { judgedSections } from "../../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote } from "../../note/types.ts";
import { ofStay } from "../as-of-now.ts";
import type { Mention } from "../names/mentions.ts";

const ofPoisoning =
  /^(?:poisoning by|intentional poisoning by|assault with|poisoning of undetermined intent by) /;

/** "Marijuana he didn't know about", "her husband's Ambien": whose drug it was and what he knew deny nothing; an ingestion ruled out is the visit's reason (Z03.6). */
export function isTakenWrongly(
  { text }: ReadNote,
  clause: Clause,
  mention: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  const { codes, wording } = mention;
  if (codes.every((code) => code === "Z03.6")) return value === "negated" || value === "uncertain";
  if (trigger === undefined) return false;
  const unknowing = /^(?:did(?:n['’]t| not)|without) (?:know|realiz|mean)/i;
  if (value === "negated" && trigger.start >= mention.end)
    return unknowing.test(text.slice(trigger.start, trigger.end + 20));
  if (!ofPoisoning.test(wording) || experiencer !== "family") return false;
  if (codes.every((code) => /3[ADS]?$/.test(code)))
    return (
      (value === "affirmed" || value === "historical") && isGivenBy.test(text.slice(clause.start, clause.end))
    );
  return value === "affirmed" && ofAnother.test(text.slice(Math.max(0, mention.start - 30), mention.end));
}

/** "Slipped into her drink by her boyfriend". */
const isGivenBy = /\b(?:slipp?(?:ed|ing)?|spik(?:ed|ing)|drugged|dos(?:ed|ing)|put|gave|given|laced) /i;

/** Whose drug it was: "her husband's Ambien". What a relative took is the relative's. */
const ofAnother =
  /\b(?:husband|wife|spouse|partner|boyfriend|girlfriend|mother|mom|father|dad|sister|brother|son|daughter|grand\w+|aunt|uncle|cousin|roommate|friend|neighbor)['’]s\b/i;

/**
 * What was not taken is told as past or refused, and is this visit's underdosing where the assessment tells it (I.C.19.e.5.c); in the story of the illness
 * only where the patient gave the drug up, not where it ran out or a dose was missed.
 */
export function isLessTaken(
  { text }: ReadNote,
  { section, start: from, end: until }: Clause,
  { codes, start, end }: Mention,
  { value, experiencer, trigger }: Assertion,
): boolean {
  if (!overOrRefused.has(value) || !codes.every((code) => lessTaken.test(code))) return false;
  if (experiencer !== "patient")
    return experiencer === "family" && value !== "historical" && giving.test(text.slice(from, until));
  if (judgedSections.has(section) || section === "medical-decision-making") return true;
  const isStory = ofStay.has(section) || section === "subjective";
  const told = text.slice(start, Math.max(end, until));
  const isOver = trigger !== undefined && overJustNow.test(text.slice(trigger.start, trigger.end));
  return (
    isStory &&
    (gaveUp.test(told) ||
      (isOver && !longAgo.test(text.slice(Math.max(0, start - 100), Math.max(end, until)))))
  );
}

/** "Dad forgot to refill the Keppra": who gives it, not who is to take it. A sister who "stopped taking her lithium" is another patient. */
const giving =
  /\b(?:giv(?:e|es|en|ing)|gave|refill\w*|fill(?:s|ed|ing)?|pick(?:s|ed|ing)? (?:it |them )?up|administ\w+)\b/i;

/**
 * "Flomax to blame", "the amox is the culprit": the words that blame the drug leave no doubt of it. "Heme agrees it's the valproate doing it": a drug that
 * this visit's judgment blames is not planned nor only listed (I.C.19.e.5.a).
 */
export function isBlamed(
  { text }: ReadNote,
  { section }: Clause,
  { codes, wording }: Mention,
  { value, experiencer, addressed, trigger }: Assertion,
): boolean {
  if (experiencer !== "patient" || !codes.every((code) => adverseEffect.test(code))) return false;
  if (value === "uncertain")
    return trigger !== undefined && blame.test(text.slice(trigger.start, trigger.end));
  const isJudged = judgedSections.has(section) || section === "hospital-course" || section === "preamble";
  const isOpen = value === "planned" || value === "allergy" || (value === "affirmed" && !addressed);
  return isOpen && isJudged && wording.startsWith("adverse effect of");
}

const blame = /^(?:(?:to )?blam\w+|culprit|at fault)$/i;

const adverseEffect = /^T(?:3[6-9]|4\d|50)\..*5[ADS]?$/;

const overOrRefused: ReadonlySet<Assertion["value"]> = new Set([
  "affirmed",
  "historical",
  "declined",
  "negated",
  // "BP elevated from missed lisinopril" reads like a reaction to it.
  "allergy",
]);

const overJustNow = /^(?:no longer|stopped|quit|ran out|off|discontinued|since|ended|lapsed|gave up)\b/i;

const longAgo =
  /\b(?:years? (?:back|ago|earlier|before)|used to|behind (?:him|her|them)|in the past|previously|as a (?:teen\w*|child|student)|19\d\d|20[01]\d|since then|not missed since)\b/i;

const gaveUp =
  /^(?:(?:taken|took|taking|weaned|tapered) (?:himself|herself|themselves) off|off\b|stop\w*|quit|self-?\w+)\b[^;\n]*(?:because|due to|since|on (?:his|her|their) own|without telling|did(?:n't| not) tell|afford|costs?|\$|insurance|side effects?|felt|afraid|fear\w*)/i;

const lessTaken = /^T(?:3[6-9]|4\d|50)\..{0,2}6[ADS]?$/;
