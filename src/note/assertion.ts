/** What the note says of a mention: there, denied, suspected, past, feared, planned, and whose it is. */
import type { AssertionValue } from "../contract/suggestions.ts";
import { isAddressed } from "./addressed.ts";
import { isChronic } from "./chronic.ts";
import {
  anyThenCall,
  directive,
  eitherOr,
  inRemission,
  isStatement,
  oneOfPossible,
  pastDate,
  pastOpening,
  ratherThan,
  reasonToHold,
} from "./clues.ts";
import { inheritedNegation, readingOf, spanOf, spanOfMatch } from "./context.ts";
import { isOver, yearBefore } from "./episodes.ts";
import { type Experiencer, experiencerOf, relativeLabel } from "./experiencer.ts";
import { plannedTime, returnFor } from "./plan-time.ts";
import { reactionTo } from "./reactions.ts";
import { isConditionName, isRemedy, isSubstance } from "./remedies.ts";
import { type MentionTokens, type Reading, reachesBackward, reachesForward } from "./scope.ts";
import { sectionKind } from "./section-kinds.ts";
import { matchTriggers, type TriggerMatch } from "./trigger-matcher.ts";
import type { Assertion, Clause, ReadNote, Span } from "./types.ts";
import { refusedAfter, verdictNext } from "./verdicts.ts";
import type { Word } from "./words.ts";

/** Which assertion wins where several reach a mention; earlier is stronger. */
const strength: readonly AssertionValue[] = [
  "hypothetical",
  "screening",
  "allergy",
  "declined",
  "negated",
  "planned",
  "uncertain",
  "historical",
];

/** Of a condition, doubt decides before plans do: "referred for possible lupus". */
function strongerThan(value: AssertionValue, best: AssertionValue | undefined, remedy: boolean): boolean {
  if (best === undefined) return true;
  if (remedy && value === "declined" && best === "hypothetical") return true;
  if (remedy && value === "hypothetical" && best === "declined") return false;
  if (!remedy && value === "uncertain" && best === "planned") return true;
  if (!remedy && value === "planned" && best === "uncertain") return false;
  return strength.indexOf(value) < strength.indexOf(best);
}

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
  const decided = decide(note, clauseIndex, clause, reading, at);
  const who =
    ofPatient.has(decided.value) && decided.trigger !== undefined ? { who: "patient" as const } : person;
  const decision = who.who === "patient" ? decided : ofAnother(decided);
  const addressed =
    who.who === "patient" &&
    !["negated", "hypothetical", "declined", "allergy"].includes(decision.value) &&
    isAddressed(note, clauseIndex, mention, decision.listing, decision.value === "historical");
  const trigger = decision.trigger ?? ("trigger" in who ? who.trigger : undefined);
  return {
    value: decision.value,
    experiencer: who.who,
    ...(trigger !== undefined && { trigger }),
    addressed,
  };
}

/** Only the patient is screened, refuses, or has something planned in the patient's note. */
const ofPatient: ReadonlySet<AssertionValue> = new Set(["declined", "planned", "screening"]);

/** What another has or had counts for the patient whenever it was; only denied or doubtful it does not. */
function ofAnother(decision: Decision): Decision {
  return decision.value === "negated" || decision.value === "uncertain"
    ? decision
    : { value: "affirmed", listing: decision.listing };
}

function experiencer(
  note: ReadNote,
  index: number,
  reading: Reading,
  at: MentionTokens,
): { who: Experiencer; trigger?: Span } {
  const clause = note.clauses[index];
  const inFamily = clause !== undefined && sectionKind(clause.section).family === true;
  const before = note.clauses[index - 1];
  const previous =
    before !== undefined && before.section === clause?.section ? readingOf(note, index - 1).list : [];
  const found = experiencerOf(reading.list, at.first, at.last, previous, inFamily);
  const label = personLabel(note, index);
  if (label !== undefined && found.by === undefined) return label;
  return { who: found.who, ...(found.by !== undefined && { trigger: spanOf(found.by) }) };
}

/** "Mother: hypertension, stroke" and the like: the label before the clause names who is meant. */
function personLabel(note: ReadNote, index: number): { who: Experiencer; trigger: Span } | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 2); before -= 1) {
    const label = note.clauses[before];
    const next = note.clauses[before + 1];
    if (label?.kind !== "label" || !/^[\s:*_]*$/.test(note.text.slice(label.end, next?.start ?? label.end)))
      return undefined;
    const who = relativeLabel(readingOf(note, before).list);
    if (who !== undefined) return { who, trigger: { start: label.start, end: label.end } };
  }
  return undefined;
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
  const to = plannedTo(reading, at, named, best?.value);
  if (to !== undefined) return { value: "planned", trigger: to, listing };
  if (best !== undefined) {
    const looked = section.hypothetical === true && looking.has(best.match.trigger.phrase);
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

/** In instructions, what to look for may come and is not suspected. */
const looking = new Set(["look for", "check for", "to check for", "to look for", "evaluate for"]);

/** What decides where no trigger does: dates, neighbouring clauses, the shape of the clause. */
function clueFor(
  note: ReadNote,
  index: number,
  clause: Clause,
  reading: Reading,
  at: MentionTokens,
  named: readonly Word[],
): { value: AssertionValue; trigger: Span } | undefined {
  const { list } = reading;
  const cause = oneOfPossible(reading, at);
  if (cause !== undefined) return { value: "uncertain", trigger: cause };
  const dated =
    pastDate(list, at, named, sectionKind(clause.section).listedOnly === true) ??
    pastOpening(list, at, named);
  if (dated !== undefined) return { value: "historical", trigger: dated };
  const last = list[at.last];
  if (last !== undefined && at.last > at.first && /^(?:suspects?|suspected)$/.test(last.text))
    return { value: "uncertain", trigger: spanOf(last) };
  const inherited = inheritedNegation(note, index, reading);
  if (inherited !== undefined) return { value: inherited.value, trigger: inherited.span };
  const verdict = at.last === list.length - 1 ? verdictNext(note, index) : undefined;
  if (verdict !== undefined) return { value: verdict.value, trigger: verdict.span };
  const open = eitherOr(clause.section, list, at);
  if (open !== undefined) return { value: "uncertain", trigger: open };
  const over = inRemission(list, at);
  if (over !== undefined) return { value: "historical", trigger: over };
  const held = reasonToHold(list, at) ?? anyThenCall(list, at) ?? directive(clause.section, list, at);
  if (held !== undefined) return { value: "hypothetical", trigger: held };
  const minus = minusBefore(note.text, clause, list[at.first]);
  return minus === undefined ? undefined : { value: "negated", trigger: minus };
}

/** The words that put a remedy in the future, where nothing stronger speaks of it. */
function plannedTo(
  reading: Reading,
  at: MentionTokens,
  named: readonly Word[],
  value: AssertionValue | undefined,
): Span | undefined {
  if (value !== undefined && value !== "historical" && value !== "uncertain") return undefined;
  if (isConditionName(named)) return undefined;
  const opens = at.first === 0 || [",", ";", ":", ".", "-"].includes(reading.list[at.first - 1]?.text ?? "");
  if (!isRemedy(named) && !(opens && value === undefined)) return undefined;
  return plannedTime(reading.list, at.first, at.last, isRemedy(named)) ?? returnFor(reading.list, at.first);
}

const findingSections = new Set(["ros", "physical-exam", "objective", "pertinent-negatives"]);

/** "+cough, -fever" in a review of systems or an examination. */
function minusBefore(text: string, clause: Clause, first: Word | undefined): Span | undefined {
  if (first === undefined || !findingSections.has(clause.section)) return undefined;
  const signed = text.slice(clause.start, first.start);
  if (/[+-] ?(?:\w+ ){0,3}[^\n]*[\s,;]- $|^- $/.test(signed) && signed.includes("+"))
    return { start: first.start - 2, end: first.start - 1 };
  if (text.charAt(first.start - 1) !== "-") return undefined;
  return /[\s,;(]/.test(text.charAt(first.start - 2)) && first.start - 1 >= clause.start
    ? { start: first.start - 1, end: first.start }
    : undefined;
}

/** "Unable to perform daily tasks, drowsiness": after a comma only a remedy is planned too. */
function isPastComma(
  list: readonly Word[],
  match: TriggerMatch,
  at: MentionTokens,
  named: readonly Word[],
): boolean {
  if (match.trigger.value !== "planned" || match.last > at.first || isRemedy(named)) return false;
  return list.slice(match.last + 1, at.first).some(({ text }) => text === ",");
}

/** Points in time: a chronic condition that began then is still there. */
const times = /(?:\b(?:ago|back|prior|earlier|previously)|^last \w+|^at age)$/;

function valueFor(match: TriggerMatch, named: readonly Word[]): AssertionValue {
  const { value, listing, phrase, only } = match.trigger;
  if (only === "remedy" && !isRemedy(named)) return "affirmed";
  if (only === "substance" && !isSubstance(named)) return "affirmed";
  if (value === "declined" && isConditionName(named)) return "affirmed";
  if (value === "planned" && isConditionName(named)) return considered(phrase);
  if (value === "planned" && /consider/.test(phrase) && !isRemedy(named)) return "uncertain";
  if (
    value === "hypothetical" &&
    keptUp.has(phrase) &&
    isChronic(named) &&
    !named.some(({ text }) => symptomatic.test(text))
  )
    return "affirmed";
  return value === "historical" && (listing || times.test(phrase)) && isChronic(named) ? "affirmed" : value;
}

/** "Albuterol as needed for asthma", "education about diabetes": a lasting condition is there all the while. */
const keptUp = new Set([
  "prn for",
  "prn",
  "as needed",
  "as needed for",
  "education about",
  "education on",
  "educated about",
  "educated on",
  "counseled on",
  "counseled about",
]);
/** Lasting, but taken as needed against like a symptom. */
const symptomatic = /^(?:insomnia|constipation|anxiety|reflux|vertigo|rhinitis|tremor|incontinence)$/;

/** "Consider gout" doubts; "scheduled for hypertension follow-up" says nothing of hypertension. */
function considered(phrase: string): AssertionValue {
  return /^(?:consider|considering|would consider|to consider|should consider|may consider)$/.test(phrase)
    ? "uncertain"
    : "affirmed";
}

function reachingTriggers(reading: Reading, at: MentionTokens): TriggerMatch[] {
  const matches = clearOfMention(reading, at);
  const clear: Reading = { list: reading.list, matches };
  return matches.filter((match) => {
    if (match.trigger.role !== "trigger") return false;
    return match.last < at.first ? reachesForward(clear, match, at) : reachesBackward(clear, match, at);
  });
}

/** The clause's triggers, those that would swallow words of the mention read again without it. */
function clearOfMention(reading: Reading, at: MentionTokens): TriggerMatch[] {
  const overlapping = reading.matches.some((match) => match.first <= at.last && match.last >= at.first);
  if (!overlapping) return [...reading.matches];
  return [...matchTriggers(reading.list, 0, at.first), ...matchTriggers(reading.list, at.last + 1)];
}

/** A trigger with which the mention itself opens ("history of breast cancer"). */
function ownTrigger(list: readonly Word[], at: MentionTokens): TriggerMatch | undefined {
  const found = matchTriggers(list, at.first, at.last).find(({ first }) => first === at.first);
  if (found === undefined || found.trigger.role !== "trigger" || found.trigger.direction === "after")
    return undefined;
  return ownValues.has(found.trigger.value) && !named.has(found.trigger.phrase) ? found : undefined;
}

const ownValues: ReadonlySet<AssertionValue> = new Set([
  "negated",
  "historical",
  "screening",
  "allergy",
  "uncertain",
  "hypothetical",
]);
/** Openings that are part of a condition's name. */
const named = new Set(
  "absence of|absent|lack of|non|old|remote|question|exposure to|exposed to|risk of|at risk for|lacking|past|earlier|childhood|appearing|no|healed|negative|prior"
    .split("|")
    .filter((phrase) => phrase !== "no" && phrase !== "prior"),
);
