/** Whether a condition is dealt with at this encounter or only named (Guidelines FY2026 IV.J, III). */

import { inBackground, introducesPatient } from "./background.ts";
import { careSignsOf } from "./care-signs.ts";
import { isPutOff, telling, themesOf } from "./care-told.ts";
import { isChronic } from "./chronic.ts";
import { readingOf } from "./context.ts";
import { sectionAt } from "./read.ts";
import { sectionKind } from "./section-kinds.ts";
import type { ReadNote, Span } from "./types.ts";
import { type Word, words } from "./words.ts";

/** Words of a clause that show why the patient comes, or that something is being treated or watched. */
const cues = new Set(
  "presents presented presenting evaluation follow-up followup regarding treated treatment treating taking takes continues continue continued controlled uncontrolled managed management worsening worsened improving improved started prescribed increased monitoring monitors monitored compliant regimen therapy medication medications complains complaining c/o concerned referred seen admitted diagnosed daily mg renewed renew refilled refill refills goal".split(
    " ",
  ),
);
/** Its tests, drugs or everyday words stand where care is told. */
function isCaredFor(note: ReadNote, list: readonly Word[]): boolean {
  const { told } = themesOf(note);
  return careSignsOf(telling(list)).some((sign) => told.has(sign));
}

function isTheme(note: ReadNote, list: readonly Word[]): boolean {
  const said = themesOf(note).words;
  const names = telling(list);
  return names.length > 0 && names.every((name) => said.has(name));
}

/** Whether another clause, in the assessment, names the same condition and does not deny it or put it in the past. */
function isAssessed(note: ReadNote, clauseIndex: number, list: readonly Word[], past: boolean): boolean {
  const { byWord, alone } = themesOf(note);
  const names = essential(telling(list));
  if (names.length > 1 && isAloneIn(alone, names.at(-1) ?? "")) return true;
  const [first, ...rest] = names;
  if (first === undefined) return false;
  return (byWord.get(first) ?? []).some(
    (index) =>
      index !== clauseIndex &&
      rest.every((name) => byWord.get(name)?.includes(index) === true) &&
      !isSetAside(note, index, past),
  );
}

/** "Nodule" heads an entry of the assessment: the one word with which "pulmonary nodule" ends. */
function isAloneIn(alone: ReadonlySet<string>, name: string): boolean {
  return alone.has(name) && name.length >= 5 && !vague.test(name);
}

const vague =
  /^(?:disease|disorder|syndrome|chronic|history|condition|infection|failure|type|stage|injury|cancer)$/;

/** Words that say how, where or since when, not what. */
const describing = new Set(
  "type stage grade class essential primary secondary major recurrent old known permanent paroxysmal persistent advanced mild moderate severe acute chronic left right bilateral upper lower lobe lul lll rul rll rml uncontrolled controlled stable benign combined without both poorly well new early late functional compression insufficiency incidental simple expressive receptive residual traumatic idiopathic".split(
    " ",
  ),
);

function essential(names: readonly string[]): string[] {
  const kept = names.filter((name) => !describing.has(name));
  return kept.length > 0 ? kept : [...names];
}

const notDealtWith = new Set(["negated", "hypothetical", "historical", "screening"]);

function isSetAside(note: ReadNote, index: number, past: boolean): boolean {
  const opening = readingOf(note, index).matches.find(({ trigger }) => trigger.role === "trigger");
  if (opening === undefined || opening.first >= 3) return false;
  return notDealtWith.has(opening.trigger.value) && !(past && opening.trigger.value === "historical");
}

/** What else the note tells of a condition: that its care is told, that the assessment names it, that it is what the visit is about, or that it is background. */
export interface ElsewhereTold {
  readonly caredFor: boolean;
  readonly assessed: boolean;
  readonly theme: boolean;
  /** It only introduces the patient: "64M with HTN, gout and CKD, here for ...". */
  readonly background: boolean;
}

/** @param mention in clause `clauseIndex` */
export function toldElsewhere(note: ReadNote, clauseIndex: number, mention: Span): ElsewhereTold {
  const clause = note.clauses[clauseIndex];
  const list = words(note.text, mention.start, mention.end);
  return {
    caredFor: isCaredFor(note, list),
    assessed: isAssessed(note, clauseIndex, list, true),
    theme: isTheme(note, list),
    background: clause !== undefined && clause.kind !== "heading" && inBackground(note, clause, mention),
  };
}

function hasCue(note: ReadNote, start: number, end: number): boolean {
  const list = words(note.text, start, end);
  return list.some(
    (word, at) => cues.has(word.text) || (word.text === "follow" && list[at + 1]?.text === "up"),
  );
}

/** "Anxiety hx, off meds": told as a history of it. */
function isByHistory(text: string, { start, end }: Span): boolean {
  return (
    /\bhx$/i.test(text.slice(start, end)) || /^ hx\b(?! (?:of|and|reviewed))/i.test(text.slice(end, end + 14))
  );
}

/** "For his hypertension, ..." and "Regarding his osteoarthritis, ...". */
function isTopic(note: ReadNote, clause: Span, mention: Span): boolean {
  const before = words(note.text, clause.start, mention.start);
  if (before.length > 5) return false;
  const opening = before.map((word) => word.text).join(" ");
  return /^(?:for|regarding|as for|concerning|with regards? to|in regards? to|in terms of|with respect to)\b/.test(
    opening,
  );
}

const affecting =
  /\b(?:because of|given|in light of|in view of|limited by|on account of)\s+(?:(?:his|her|their|the|a|known|underlying|severe|prior|history|hx|of)\s+){0,4}$/i;

/** "General was avoided because of her sleep apnea". */
function changesCare(note: ReadNote, clause: Span, mention: Span): boolean {
  return affecting.test(note.text.slice(Math.max(clause.start, mention.start - 60), mention.start));
}

const sought =
  /\b(?:rule out|r\/o|evaluat\w+|eval|assess\w*|suspect\w*|suspicion|concern\w*|surveillance|follow[- ]?up|staging|restaging|exclude|question)\W+(?:(?:of|for|his|her|the|known|possible)\W+){0,3}$/i;

/** "Rule out celiac disease", "surveillance of Barrett esophagus": what the study is for. */
function isSought(note: ReadNote, clause: Span, mention: Span): boolean {
  return sought.test(note.text.slice(Math.max(clause.start, mention.start - 50), mention.start));
}

/** Among the first words of its section, those that tell the patient's age and sex aside. */
function opensSection(note: ReadNote, mention: Span): boolean {
  const body = sectionAt(note, mention.start)?.body;
  if (body === undefined) return false;
  const before = words(note.text, body.start, Math.min(mention.start, body.start + 200));
  return (
    before.filter(
      ({ text }) =>
        text.length > 2 && !/^\d|^(?:year|old|with|the|history|male|female|patient|for|and)$/.test(text),
    ).length < 3
  );
}

const story = new Set(["hpi", "subjective"]);

/** "69M w/ end-stage osteoarthritis of the hip, cannot put on a sock": the first thing told of the patient. */
function introducesOne(note: ReadNote, mention: Span): boolean {
  return /\b\d{1,3}[- ]?(?:y(?:o|rs?|ears?)?|mo|months?|wks?|weeks?|[mf])\b/i.test(
    note.text.slice(Math.max(0, mention.start - 60), mention.start),
  );
}

const inactive =
  /\b(?:not active|inactive|not addressed|no active|not relevant|no changes? to|background|comorbid\w*|history|pmh)\b/i;

/** "Chronic, stable, not active this admission: glaucoma, BPH". */
function isListedUnder(note: ReadNote, clauseIndex: number): boolean {
  const label = note.clauses[clauseIndex - 1];
  const clause = note.clauses[clauseIndex];
  if (label === undefined || clause === undefined || label.section !== clause.section) return false;
  const gap = note.text.slice(label.end, Math.min(clause.start, label.end + 8));
  return (
    gap.trim() === ":" &&
    label.end - label.start < 80 &&
    inactive.test(note.text.slice(label.start, label.end))
  );
}

/** Said outright to be left alone: "Not active today: glaucoma", "Osteopenia: deferred to PCP". */
export function isLeftAlone(note: ReadNote, clauseIndex: number): boolean {
  return isListedUnder(note, clauseIndex) || isPutOff(note, clauseIndex);
}

/** "He has pulmonary fibrosis, which ...", "His pulmonary hypertension is the consequence of ...": more than its name is told. */
function isToldOf({ text }: ReadNote, { end }: Span): boolean {
  return /^[^.,;:\n]{0,25}?,? (?:which|that|is|are|was|has|needs?|remains?|continues?|seems?|keeps?)\b/.test(
    text.slice(end, end + 50),
  );
}

const unparted = new WeakMap<ReadNote, boolean>();
/** Headings of a letter that part nothing of what it tells. */
const ofLetters: ReadonlySet<string> = new Set([
  "letterhead",
  "identification",
  "time-and-attestation",
  "other",
]);

/** Prose that no heading parts tells, in no order, of what the clinician deals with: a list of what else the patient has is background. */
function isUnparted(note: ReadNote): boolean {
  let known = unparted.get(note);
  if (known === undefined) {
    known = note.sections.every(({ kind, heading }) => heading === undefined || ofLetters.has(kind));
    unparted.set(note, known);
  }
  return known;
}

/**
 * True where the section or a problem heading says so, in a history where the words show that the condition brings the
 * patient or is treated or watched, and for a condition only listed here, or `past`, that the assessment takes up. In a note without any
 * assessment the history of the illness is taken at its word.
 */
export function isAddressed(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  listing: boolean,
  past = false,
): boolean {
  const clause = note.clauses[clauseIndex];
  if (clause === undefined) return false;
  const section = sectionKind(clause.section);
  if (clause.kind === "heading" && section.problems === true) return !isPutOff(note, clauseIndex);
  const list = words(note.text, mention.start, mention.end);
  const takenUp = () => isAssessed(note, clauseIndex, list, past) || isCaredFor(note, list);
  if (section.listedOnly !== true && changesCare(note, clause, mention)) return true;
  if (clause.section === "technique") return !past;
  if (isChronic(list) && isByHistory(note.text, mention)) return takenUp();
  if (section.addressed === "never" || listing || isListedUnder(note, clauseIndex)) return takenUp();
  if (
    clause.section === "indication" &&
    (opensSection(note, mention) || isSought(note, clause, mention)) &&
    !past
  )
    return true;
  const background = section.problems === true ? introducesPatient : inBackground;
  if (
    clause.kind !== "heading" &&
    background(note, clause, mention) &&
    !(isUnparted(note) && isToldOf(note, mention))
  )
    return takenUp();
  if (clause.section === "indication" && (past || isChronic(list))) return takenUp();
  if (section.addressed === "always") return true;
  if (past) return takenUp();
  if (clause.under !== undefined) return true;
  const begins = story.has(clause.section) && opensSection(note, mention) && introducesOne(note, mention);
  const hereAndNow = begins || isTheme(note, list) || isTopic(note, clause, mention);
  if (hereAndNow || !themesOf(note).assessed || isUnparted(note)) return true;
  return hasCue(note, clause.start, clause.end) || takenUp();
}
