/** What the note says of a mention: there, denied, suspected, past, feared, planned, and whose it is. */
import type { AssertionValue } from "../contract/suggestions.ts";
import { isAddressed, isLeftAlone } from "./addressed.ts";
import { isChronic } from "./chronic.ts";
import { clueFor, plannedTo } from "./clue-order.ts";
import { isStatement, ratherThan } from "./clues.ts";
import { readingOf, spanOf, spanOfMatch } from "./context.ts";
import { deniedLater } from "./denied-later.ts";
import { isOver, yearBefore } from "./episodes.ts";
import { ownTrigger, reachingTriggers } from "./reaching.ts";
import { reactionTo } from "./reactions.ts";
import { isConditionName, isRemedy, isSubstance } from "./remedies.ts";
import { riskTalk } from "./risk-talk.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import { sectionKind } from "./section-kinds.ts";
import { takenUpLogOdds } from "./taken-up/model.ts";
import type { TriggerMatch } from "./trigger-matcher.ts";
import { isPastComma, strongerThan, valueFor } from "./trigger-values.ts";
import type { Assertion, Clause, ReadNote, Span } from "./types.ts";
import { refusedAfter } from "./verdicts.ts";
import { weighedAndDropped } from "./weighed.ts";
import { experiencer } from "./whose.ts";
import type { Word } from "./words.ts";

function tokensOf(list: readonly Word[], mention: Span): MentionTokens | undefined {
  let first = -1;
  let last = -1;
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at];
    if (word === undefined || word.end <= mention.start) continue;
    if (word.start >= mention.end) break;
    if (first === -1) first = at;
    last = at;
  }
  return first === -1 ? undefined : { first, last };
}

/** A trigger that decided, with where it stands. */
interface Decision {
  readonly value: AssertionValue;
  readonly trigger?: Span;
  /** It introduced a list of past conditions. */
  readonly listing: boolean;
}

/**
 * The assertion of one mention, a span inside clause `clauseIndex` of `note`.
 *
 * `historical` is kept for what is over ("s/p", "prior", "resolved", "history of" + an episode); a chronic condition in a
 * "history of" list is `affirmed` and not `addressed`. Uncertain terms follow Guidelines FY2026 II.H and IV.H. A mention that
 * opens with its own trigger ("history of breast cancer") is decided by it.
 */
export function assertMention(note: ReadNote, clauseIndex: number, mention: Span): Assertion {
  const clause = note.clauses[clauseIndex];
  if (clause === undefined) return { value: "affirmed", experiencer: "patient", addressed: false };
  const reading = readingOf(note, clauseIndex);
  const at = tokensOf(reading.list, mention);
  if (at === undefined) return { value: "affirmed", experiencer: "patient", addressed: false };
  const person = experiencer(note, clauseIndex, reading, at);
  const read = decide(note, clauseIndex, clause, reading, at);
  const risk = read.value === "affirmed" ? riskTalk(note, clause, mention) : undefined;
  const decided: Decision = risk === undefined ? read : { ...read, value: "hypothetical", trigger: risk };
  const who =
    ofPatient.has(decided.value) && decided.trigger !== undefined ? { who: "patient" as const } : person;
  const decision = who.who === "patient" ? decided : ofAnother(decided);
  const addressed =
    who.who === "patient" && addressedAs(note, clauseIndex, mention, decision.value, decision.listing);
  const trigger = decision.trigger ?? ("trigger" in who ? who.trigger : undefined);
  return {
    value: decision.value,
    experiencer: who.who,
    ...(trigger !== undefined && { trigger }),
    addressed,
  };
}

/** Whether a condition of the patient's, asserted so, is dealt with at this encounter: the rules' answer, corrected by the model of what is taken up. */
export function addressedAs(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  value: AssertionValue,
  listing = false,
): boolean {
  const ruled = ruledAddressed(note, clauseIndex, mention, value, listing);
  if (ruled === undefined || (!ruled && isLeftAlone(note, clauseIndex))) return false;
  if (value === "negated" && !story.has(note.clauses[clauseIndex]?.section ?? "other")) return ruled;
  return takenUpLogOdds(note, clauseIndex, mention, { value, ruled }) > 0;
}

/** What the rules say of it; see {@link isAddressed}. Undefined for what is not there to be dealt with. */
export function ruledAddressed(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  value: AssertionValue,
  listing = false,
): boolean | undefined {
  const clause = note.clauses[clauseIndex];
  if (value === "negated")
    return (
      clause !== undefined &&
      lookedFor.has(clause.section) &&
      !idle.test(note.text.slice(clause.start, clause.end))
    );
  if (value === "hypothetical" || value === "declined" || value === "allergy") return undefined;
  return isAddressed(note, clauseIndex, mention, listing, value === "historical");
}

/** What is put off, not excluded: "not active today: glaucoma". */
const idle = /\bnot (?:active|currently active|addressed|discussed|an issue|a problem)\b/i;

/** Where a condition that is denied was looked for at this encounter and not found, which is to evaluate it. */
const lookedFor: ReadonlySet<string> = new Set([
  "results",
  "labs",
  "imaging",
  "findings",
  "impression",
  "assessment",
  "assessment-plan",
  "medical-decision-making",
  "diagnosis",
  "final-diagnosis",
  "discharge-diagnosis",
  "hospital-course",
  "ed-course",
  "differential-diagnosis",
  "postoperative-diagnosis",
  "physical-exam",
  "mental-status-exam",
  "objective",
  "vitals",
  "ekg",
  "microscopic-description",
  "procedure",
  "procedure-details",
  "complications",
  "addendum",
]);

/** Where what is denied may have been looked for or only asked about. */
const story: ReadonlySet<string> = new Set(["hpi", "subjective", "indication"]);

/** Only the patient is screened, refuses, or has something planned in the patient's note. */
const ofPatient: ReadonlySet<AssertionValue> = new Set(["declined", "planned", "screening"]);

/** What another has or had counts for the patient whenever it was; only denied or doubtful it does not. */
function ofAnother(decision: Decision): Decision {
  return decision.value === "negated" || decision.value === "uncertain"
    ? decision
    : { value: "affirmed", listing: decision.listing };
}

function decide(
  note: ReadNote,
  index: number,
  clause: Clause,
  reading: Reading,
  at: MentionTokens,
): Decision {
  const section = sectionKind(clause.section);
  const named = reading.list.slice(at.first, at.last + 1);
  const reaching = reachingTriggers(reading, at);
  const own = ownTrigger(reading.list, at);
  if (own !== undefined) reaching.push(own);
  let best: { match: TriggerMatch; value: AssertionValue } | undefined;
  let listing = false;
  for (const match of reaching) {
    const value = isPastComma(reading.list, match, at, named) ? "affirmed" : valueFor(match, named);
    if (match.trigger.listing) listing = true;
    if (value === "affirmed") continue;
    const stronger =
      strongerThan(value, best?.value, isRemedy(named)) || match.trigger.phrase.endsWith("not indicated");
    if (best === undefined || stronger) best = { match, value };
  }
  const remedy = isRemedy(named) && !isConditionName(named);
  if (
    best?.value !== "negated" &&
    best?.value !== "declined" &&
    (remedy || best?.value === "planned" || !isConditionName(named))
  ) {
    const refused = refusedAfter(note, index, reading, at) ?? ratherThan(reading.list, at);
    if (refused !== undefined) return { value: "declined", trigger: refused, listing };
  }
  if (isSubstance(named) && isOpenToReaction(best)) {
    const reaction = reactionTo(reading.list, at);
    if (reaction !== undefined) return { value: "allergy", trigger: reaction, listing };
  }
  if (!remedy && (best === undefined || mayBeTakenBack.has(best.value))) {
    const dropped =
      (best?.value === "historical" ? undefined : weighedAndDropped(note, index, reading, at)) ??
      deniedLater(note, index, reading.list[at.last]?.end ?? clause.end);
    if (dropped !== undefined) return { value: "negated", trigger: dropped, listing };
  }
  const to = plannedTo(reading, at, named, best?.value);
  if (to !== undefined) return { value: "planned", trigger: to, listing };
  if (best !== undefined) {
    const looked =
      looking.has(best.match.trigger.phrase) &&
      (section.hypothetical === true || ahead.test(note.text.slice(clause.start, clause.end)));
    const trigger = spanOfMatch(reading.list, best.match);
    return {
      value: looked ? "hypothetical" : best.value,
      listing,
      ...(trigger !== undefined && { trigger }),
    };
  }
  const clue = clueFor(note, index, clause, reading, at, named);
  if (clue !== undefined) return { ...clue, listing };
  if (
    isSubstance(named) &&
    named.length > 1 &&
    named.some(({ text }) => /^(?:allerg|anaphyla|intoler)/.test(text))
  )
    return { value: "allergy", listing };
  if (section.allergy === true) return { value: "allergy", listing };
  if (section.negatedByDefault === true) return { value: "negated", listing };
  if (section.uncertain === true) return { value: "uncertain", listing };
  if (section.hypothetical === true && !isStatement(reading.list, at))
    return { value: "hypothetical", listing };
  if (pastHistories.has(clause.section)) {
    const dated = isChronic(named) ? undefined : yearBefore(reading.list, at.first);
    if (dated !== undefined) return { value: "historical", trigger: spanOf(dated), listing };
    if (isOver(reading.list, at.first, at.last)) return { value: "historical", listing };
  }
  if (section.historical === true) return { value: "historical", listing };
  return { value: "affirmed", listing };
}

/** "Labeled with asthma as a child; spirometry does not support it". */
const mayBeTakenBack: ReadonlySet<AssertionValue> = new Set(["uncertain", "historical"]);

/** Whether a reaction may still decide: nothing says outright that the patient tolerates the substance or declines it. */
function isOpenToReaction(best: { match: TriggerMatch; value: AssertionValue } | undefined): boolean {
  if (best === undefined) return true;
  if (best.value === "allergy" || best.value === "declined") return false;
  return best.value !== "negated" || !/allerg|reaction/.test(best.match.trigger.phrase);
}

const pastHistories = new Set([
  "past-medical-history",
  "past-surgical-history",
  "birth-history",
  "obstetric-history",
]);

/** In instructions, what to look for may come and is not suspected; nor is what a test still to come will look for. */
const looking = new Set(["look for", "check for", "to check for", "to look for", "evaluate for"]);
const ahead =
  /\b(?:will be|to be|arrang\w+|outpatient|outpt|schedul\w+|as an? out|after discharge|in \d+ (?:weeks?|months?))\b/i;
