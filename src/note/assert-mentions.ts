/**
 * What a note says of many mentions at once: the rules first, then a small model that knows what the rules said and reads the words
 * around. Rules name their trigger; where the model decides otherwise, the trigger is the word whose absence would change its mind most.
 */
import type { AssertionValue } from "../contract/suggestions.ts";
import { addressedAs } from "./assertion.ts";
import { isChronic } from "./chronic.ts";
import { isOfBirth } from "./of-birth.ts";
import { isOwnSentence } from "./own-sentence.ts";
import { sectionKind } from "./section-kinds.ts";
import type { Experiencer, Tag, Tagger, TagQuestion } from "./tagger.ts";
import type { Assertion, ReadNote, Span } from "./types.ts";
import { words } from "./words.ts";

/** A mention, the index of its clause in `ReadNote.clauses`, and what the rules say of it. */
export interface Asked {
  readonly clause: number;
  readonly mention: Span;
  readonly rule: Assertion;
  /** Whether it may be shown to a person, and so needs the words that decided it. */
  readonly explain: boolean;
}

/** Clauses shown to the model before and after the mention's own, of the same section. */
const around = 1;
/** Words tried as a trigger, the nearest to the mention. */
const mostWords = 8;
/** Words that decide nothing: never a trigger. */
const idle = new Set(
  "a an the and of to in on at with for by as it its this that who which there then so also very i he she they we you is are be can".split(
    " ",
  ),
);
/** Mentions of one note whose trigger is sought by trial; the others have none. */
const mostSought = 4;
/**
 * How sure the model must be to speak against words that the rules found, and against their silence: set by 840 clauses that it had not seen
 * (files `t` and `u` before it was trained on them: `eval/READING.md`). A problem that the assessment names as a heading of its own is the
 * patient's unless the model is surer still; an episode of a past history is over, and a lasting condition of which no word says that it is
 * over is there.
 */
const leastSure = {
  againstTrigger: 0.8,
  againstSilence: 0.6,
  againstProblem: 0.8,
  againstLasting: 0.95,
};

/** @returns one assertion a mention, in their order */
export async function assertMentions(
  note: ReadNote,
  asked: readonly Asked[],
  tagger: Tagger,
): Promise<Assertion[]> {
  const open = asked.flatMap((one, at) => {
    if (isSettled(note.text, one)) return [];
    const { from, question } = windowOf(note, one.clause, one.mention);
    return [{ at, one, from, question: { ...question, rule: ruleOf(one.rule) } }];
  });
  const tags = await tagger.tag(open.map(({ question }) => question));
  const changed = open.flatMap(({ at, one, from, question }, row) => {
    const tag = tags[row];
    const decision = tag && decide(one.rule, tag, leastAgainstSilence(note, one, tag));
    if (decision?.value === "planned" && isDatedProblem(note, one)) return [];
    if (
      decision?.experiencer === "family" &&
      one.rule.experiencer === "patient" &&
      isOwnSentence(note, one.clause, one.mention)
    )
      return [];
    return decision === undefined ? [] : [{ at, one, from, question, decision }];
  });
  const unexplained = changed.filter(({ one, decision }) => one.explain && !isPlain(decision));
  const triggers = await soughtTriggers(unexplained.slice(0, mostSought), tagger);
  const byModel = new Map(changed.map((change) => [change.at, change]));
  return asked.map(({ clause, mention, rule }, at): Assertion => {
    const change = byModel.get(at);
    if (change === undefined) return rule;
    const { value, experiencer } = change.decision;
    const trigger = triggers.get(at);
    const offset = change.from;
    return {
      value,
      experiencer,
      addressed: experiencer === "patient" && addressedAs(note, clause, mention, value),
      ...(trigger !== undefined && { trigger: { start: trigger.start + offset, end: trigger.end + offset } }),
    };
  });
}

/** "# ICU delirium, 12/2-12/6": the course of a stay tells what happened, and its dates when. */
function isDatedProblem(note: ReadNote, { clause: index, rule }: Asked): boolean {
  const clause = note.clauses[index];
  return (
    clause?.kind === "heading" &&
    clause.section === "hospital-course" &&
    rule.trigger === undefined &&
    /\b\d{1,2}\/\d{1,2}\b/.test(note.text.slice(clause.start, clause.end))
  );
}

function ruleOf({ value, experiencer }: Assertion): TagQuestion["rule"] {
  return { value, experiencer };
}

interface Decision {
  readonly value: AssertionValue;
  readonly experiencer: Experiencer;
}

function isPlain({ value, experiencer }: Decision): boolean {
  return value === "affirmed" && experiencer === "patient";
}

/**
 * What the model decides against the rules; undefined where it leaves them as they are. A doubt that the note puts in words is never read away:
 * coding it as certain would be upcoding (guidelines FY2026 IV.H).
 */
function decide(rule: Assertion, tag: Tag, silence: number): Decision | undefined {
  const value = tag.experiencer === "patient" ? tag.value : ofAnother(tag.value);
  const { experiencer } = tag;
  const settles = rule.value === "uncertain" && rule.trigger !== undefined && value === "affirmed";
  const agrees = value === rule.value && experiencer === rule.experiencer;
  const least = rule.trigger === undefined ? silence : leastSure.againstTrigger;
  const isLeft = agrees || settles || tag.support(tag.value, experiencer) < least;
  return isLeft ? undefined : { value, experiencer };
}

/**
 * What the patient denies, used to have or means to do in so many words, and what is told of a procedure's risks, is never read away, however
 * sure the model is; nor what used to happen ("where she would stop breathing"), what a list says to watch for, what is named beside a finding ("as well as ..."), and what a
 * patient who is a twin has.
 */
function isSettled(text: string, { mention, rule: { value, trigger } }: Asked): boolean {
  if (value === "affirmed" && trigger === undefined) {
    const before = text.slice(Math.max(0, mention.start - 90), mention.start);
    const named = text.slice(mention.start, mention.end);
    return (
      toldPlainly.test(before) ||
      isConcluded(before) ||
      calledSo.test(before) ||
      withDevice.test(named) ||
      isOfBirth(named, text.slice(mention.end, mention.end + 20))
    );
  }
  const words = trigger === undefined ? "" : text.slice(trigger.start, trigger.end);
  const isAfter = trigger !== undefined && trigger.start >= mention.end;
  return (
    (value === "negated" &&
      (denial.test(words) ||
        (isAfter && (exclusion.test(words) || weighed.test(text.slice(mention.end, trigger.start)))))) ||
    (value === "planned" && aim.test(words)) ||
    (value === "historical" && past.test(words)) ||
    (value === "hypothetical" && (risk.test(words) || isWatchedFor(text, mention, trigger)))
  );
}

const denial = /^(?:den(?:y|ies|ied|ying)|never)\b/i;
/** After what it denies. */
const exclusion =
  /^(?:(?:was|were|is|are|has|have|had|been) )*(?:ruled[- ]out|r\/o'd|excluded|(?:not|never) (?:diagnosed|made)|disproved|disproven)$|^(?:were )?all\b/i;
/** "Croup, foreign body considered, not supported". */
const weighed = /^[^.;\n]{0,80}\b(?:considered|entertained|contemplated|thought of)\b[^.\n]{0,30}$/i;
const past =
  /^(?:used to|no longer|former(?:ly)?|as an? (?:child|kid|baby|infant|teen\w*)|in (?:childhood|infancy))\b/i;
/** Also what a drug is given against: "PJP ppx". */
const risk = /^(?:(?:the )?risks?|ppx|prophylaxis|prevention|(?:warning|danger) signs)\b/i;
/** Words right before a mention that say it is the patient's, and there. */
const toldPlainly =
  /\b(?:(?:where|when|whenever|sometimes|often|occasionally) (?:he|she|they|it) would(?: \w+)? |as well as (?:(?:an?|the|mild|moderate|severe|some) )*|(?:day|week|month|year)s?[- ]old twin with |(?:i|we) do (?:think|believe|feel) (?:(?:this|that|it|these|they|he|she) )?(?:is|are|was|were|to be|has|have|had|reflects?) (?:\w+ ){0,2}|(?:we|i) consider (?:this|it|that|these|the \w+)(?: (?:to be|as))? (?:(?:an?|mild|moderate|severe|acute) )*|(?:we|i) believe (?:that )?(?:the|this|these|her|his|their) (?:[\w-]+ ){1,5}(?:is|was|are|were) |also (?:treat|help|cover|address)(?:e?s)? (?:the|his|her|their) )$/i;
/** "My impression is allergic rhinitis": what a clinician concludes with is the diagnosis, where no word of it doubts. */
function isConcluded(before: string): boolean {
  const said = concludes.exec(before)?.[1];
  return said !== undefined && !doubtful.test(said);
}

/** "I am calling her type 2 diabetes in remission", "I'd label this Cushing's": a verdict, whatever it is of. */
const calledSo =
  /\b(?:I|we|[Ww]e|I am|I['’]m|we are|we['’]re|I['’]d|we['’]d|I would|we would|I will|I['’]ll|we['’]ll|we will) (?:(?:now|therefore|thus|hereby|also|happy to|comfortable|going to|happily|can|would|shall|formally) ){0,2}(?:call(?:ing|ed)?|label(?:l?ing|l?ed)?|term(?:ing|ed)?|nam(?:e|ing|ed)|diagnos(?:e|ing|ed)|declar(?:e|ing|ed)|document(?:ing|ed)?|record(?:ing|ed)?|cod(?:e|ing|ed)|classify(?:ing)?|classified|regard(?:ing)?|count(?:ing)?) (?:(?:this|it|that|these|her|his|their|him|them|the|as|a|an|frank|true|outright) ){1,4}$/;

const concludes =
  /\b(?:(?:my|our|the|overall|final|clinical|working) )?(?:impression|assessment|opinion|diagnosis|conclusion)s? (?:is|was|are|were|remains?) (?:that of |one of )?([^.;:?]*)$/i;
const doubtful =
  /\b(?:looks?|seems?|appears?|feels?|sounds?|suggest\w*|like(?:ly)?|favou?r\w*|think|concern\w*|may|might|could|would|possibl[ey]|probabl[ey]|suspect\w*|not|versus|vs|or|if|whether|unclear|unknown|uncertain|pending)\b/i;
/** "CAD with stent to LAD in 2018": the year is the stent's. */
const withDevice = /\b(?:with|w\/) (?:\w+ )?(?:stents?|cabg|pci|bypass|icd|pacemaker|graft)$/i;
/** "Monitor for apnea, hypotension, rebound hypertension", "RTED numb fingers, increasing pain": one list to its end. */
function isWatchedFor(text: string, mention: Span, trigger: Span | undefined): boolean {
  if (trigger === undefined || trigger.end > mention.start || mention.start - trigger.end > longestList)
    return false;
  return (
    watchedFor.test(text.slice(trigger.start, trigger.end)) &&
    !elseTold.test(text.slice(trigger.end, mention.start))
  );
}

const watchedFor =
  /^(?:(?:monitor|watch|observe)(?:ed|ing)? (?:closely )?for|rted(?: (?:for|if|with|w))?|return to e[dr] for)$/i;
const longestList = 120;
const elseTold =
  /[.:;()]|\b(?:is|are|was|were|has|have|had|given|due|because|in|with|she|he|they|we|i|after|of)\b/i;
const aim = /^(?:trying|attempting|wants|would like|hopes|hoping|motivated|goal|efforts)\b.*\bto\b/i;

/** "OSA - well treated, continue CPAP": a treatment that goes on is of what is there. */
const goesOn =
  /^(?:(?!\b(?:no|not|off|stopped|resolved|s\/p|until)\b)[^.;\n]){0,40}?\b(?:continu(?:e|es|ing)|well[- ](?:treated|controlled|managed)|(?:controlled|managed|stable|maintained) (?:on|with)|stays on)\b/i;
const lookAhead = 60;
/** More than any model can be. */
const certain = 1.1;

/** How sure the model must be where the rules found no words that decide. */
function leastAgainstSilence(note: ReadNote, asked: Asked, tag: Tag): number {
  const clause = note.clauses[asked.clause];
  if (clause === undefined) return leastSure.againstSilence;
  const past = tag.value === "historical" && tag.experiencer === "patient" && asked.rule.value === "affirmed";
  if (past && goesOn.test(note.text.slice(asked.mention.end, asked.mention.end + lookAhead))) return certain;
  if (clause.kind === "heading" && sectionKind(clause.section).problems === true)
    return leastSure.againstProblem;
  if (asked.rule.value === "historical") return leastSure.againstProblem;
  return past && isChronic(words(note.text, asked.mention.start, asked.mention.end))
    ? leastSure.againstLasting
    : leastSure.againstSilence;
}

/** What another has or had counts for the patient whenever it was; only denied or doubtful it does not. */
function ofAnother(value: AssertionValue): AssertionValue {
  return value === "negated" || value === "uncertain" ? value : "affirmed";
}

/** The mention's clause with its neighbours as the model is shown it, and where that begins in the note. */
export function windowOf(
  note: ReadNote,
  index: number,
  mention: Span,
): { from: number; question: Omit<TagQuestion, "rule"> } {
  const clause = note.clauses[index];
  const near = note.clauses.slice(Math.max(0, index - around), index + around + 1);
  const own = near.filter(
    ({ section, start, end }) => section === clause?.section && sameBody(note, start, end, mention),
  );
  const from = Math.min(mention.start, ...own.map(({ start }) => start));
  const to = Math.max(mention.end, ...own.map(({ end }) => end));
  return {
    from,
    question: {
      section: trainedName(clause?.section ?? "other"),
      text: note.text.slice(from, to),
      mention: { start: mention.start - from, end: mention.end - from },
    },
  };
}

/** Whether a clause stands in the same section as the mention, not merely in one of the same kind. */
function sameBody(note: ReadNote, start: number, end: number, mention: Span): boolean {
  return note.sections.some(
    ({ body }) =>
      body.start <= start && end <= body.end && body.start <= mention.start && mention.end <= body.end,
  );
}

/** Kinds of section that the training texts do not tell apart, by the name they have there. */
const trained: ReadonlyMap<string, string> = new Map([
  ["preamble", "hpi"],
  ["letterhead", "hpi"],
  ["subjective", "hpi"],
  ["assessment", "assessment-plan"],
  ["medical-decision-making", "assessment-plan"],
  ["differential-diagnosis", "assessment-plan"],
  ["objective", "physical-exam"],
  ["mental-status-exam", "physical-exam"],
  ["pertinent-negatives", "ros"],
  ["labs", "results"],
  ["ekg", "results"],
  ["final-diagnosis", "diagnosis"],
  ["discharge-diagnosis", "diagnosis"],
  ["admitting-diagnosis", "diagnosis"],
  ["preoperative-diagnosis", "diagnosis"],
  ["postoperative-diagnosis", "diagnosis"],
  ["working-diagnosis", "diagnosis"],
  ["discharge-medications", "medications"],
  ["procedure-details", "procedure"],
  ["instructions", "discharge-instructions"],
  ["patient-education", "discharge-instructions"],
  ["ed-course", "hospital-course"],
  ["obstetric-history", "past-medical-history"],
  ["birth-history", "past-medical-history"],
  ["developmental-history", "past-medical-history"],
  ["screening", "results"],
  ["consults", "plan"],
  ["goals", "plan"],
  ["interventions", "procedure"],
  ["functional-status", "social-history"],
  ["diet-and-sleep", "social-history"],
]);

function trainedName(kind: string): string {
  return trained.get(kind) ?? kind;
}

interface Sought {
  readonly at: number;
  readonly question: TagQuestion;
  readonly decision: Decision;
}

/** By place in the list asked about: the words, in the window, without which the decision would be least sure. */
async function soughtTriggers(sought: readonly Sought[], tagger: Tagger): Promise<Map<number, Span>> {
  const trials = sought.flatMap(({ at, question, decision }) =>
    nearestWords(question).map((word) => ({ at, word, decision, question: without(question, word) })),
  );
  const tags = await tagger.tag(trials.map(({ question }) => question));
  const support = trials.map(
    ({ decision }, row) => tags[row]?.support(decision.value, decision.experiencer) ?? 1,
  );
  return new Map(
    sought.flatMap(({ at }): [number, Span][] => {
      const mine = trials
        .map(({ at: of, word }, row) => ({ of, word, support: support[row] ?? 1 }))
        .filter(({ of }) => of === at);
      const least = Math.min(...mine.map((one) => one.support));
      const trigger = mine.find((one) => one.support === least)?.word;
      return trigger === undefined ? [] : [[at, trigger]];
    }),
  );
}

function nearestWords({ text, mention }: TagQuestion): Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*|[?+]|(?<=\s)-(?=\s|$)/gu)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => end <= mention.start || start >= mention.end)
    .filter(({ start, end }) => !idle.has(text.slice(start, end).toLowerCase()));
  const away = ({ start, end }: Span) => Math.max(mention.start - end, start - mention.end);
  return words.sort((a, b) => away(a) - away(b)).slice(0, mostWords);
}

/** The question with a word left out. */
function without(question: TagQuestion, { start, end }: Span): TagQuestion {
  const shift = start < question.mention.start ? end - start : 0;
  return {
    ...question,
    text: question.text.slice(0, start) + question.text.slice(end),
    mention: { start: question.mention.start - shift, end: question.mention.end - shift },
  };
}
