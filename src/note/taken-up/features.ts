/** What is seen of a mention and of the words around it, to tell whether its condition is dealt with here or only named: numbers for a linear model. */
import type { AssertionValue } from "../../contract/suggestions.ts";
import { toldElsewhere } from "../addressed.ts";
import { isChronic } from "../chronic.ts";
import { headingOf } from "../read.ts";
import { isConditionName, isDrugName } from "../remedies.ts";
import { sectionKind } from "../section-kinds.ts";
import { surroundingsOf } from "../surroundings.ts";
import type { ReadNote, Span } from "../types.ts";
import { words } from "../words.ts";
import type { Feature } from "./linear-model.ts";

/** The kinds of section that are told apart, each with its members; a kind that has no row is `elsewhere`. */
const places = {
  story: ["hpi", "subjective", "chief-complaint"],
  opening: ["preamble", "letterhead", "identification", "other", "addendum"],
  list: [
    "past-medical-history",
    "problem-list",
    "obstetric-history",
    "birth-history",
    "developmental-history",
  ],
  surgeries: ["past-surgical-history"],
  habits: ["ros", "social-history", "functional-status", "diet-and-sleep", "family-history"],
  drugs: ["medications", "discharge-medications", "allergies", "immunizations"],
  results: ["results", "labs", "imaging", "ekg", "screening", "vitals"],
  examination: ["physical-exam", "mental-status-exam", "objective"],
  report: ["findings", "gross-description", "microscopic-description", "complications"],
  course: ["hospital-course", "ed-course", "medical-decision-making"],
  diagnoses: [
    "diagnosis",
    "final-diagnosis",
    "discharge-diagnosis",
    "admitting-diagnosis",
    "preoperative-diagnosis",
    "postoperative-diagnosis",
  ],
  judgment: ["assessment", "assessment-plan", "impression", "plan"],
  reason: ["indication"],
  operation: ["procedure", "procedure-details", "operative-facts", "anesthesia", "interventions"],
  leaving: ["disposition", "follow-up", "instructions", "discharge-instructions", "consults"],
} as const;
type Place = keyof typeof places | "elsewhere";
const placeOf = new Map<string, Place>(
  Object.entries(places).flatMap(([place, kinds]) => kinds.map((kind) => [kind, place as Place])),
);

/** What is done about a condition, or how it goes: told of what was done, and of what will be. */
const done =
  /\b(?:treated|treatment|managed|given|gave|got|received|started|begun|began|initiated|continued|cont'd|kept|held|resumed|restarted|repleted|replaced|transfused|stopped|increased|decreased|raised|lowered|cut|added|switched|changed|tapered|weaned|consulted|followed|monitored|watched|trended|worked up|drained|repaired|debrided|irrigated|sutured|closed|excised|biopsied|injected|splinted|casted|reduced|cardioverted|intubated|counsel\w+|discussed|ordered|scheduled|referred|refilled|renewed|prescribed|corrected|responded|takes|taking|on (?:his|her|home|chronic|long)|adjusted|optimized|needed|required|adding|improv\w+|worse\w*|uncontrolled|controlled|stable|at goal|above goal|flar\w+|exacerbat\w+|progress\w+|persist\w+|active|decompensated|compensated|drips?|infusions?|bolus\w*|prbcs?|units?)\b|-+>|=>|→/i;
const toDo =
  /\b(?:continue|cont|start|begin|hold|resume|stop|increase|decrease|add|switch|taper|titrate|replete|recheck|check|repeat|monitor|trend|watch|refer|consult|follow|f\/u|order|schedule|will|plan|plans|needs|keep|adjust|treat|give|wean|rec|recs|await|pending|due)\b/i;
const dosed =
  /\b\d[\d,.]*\s?(?:mg|mcg|g|units?|u|ml|meq|l|puffs?|tabs?|gtts?|mg\/kg)\b|\b(?:iv|po|im|sq|bid|tid|qid|daily|qhs|nightly|weekly|ivf|cpap|o2|nebs?|insulin|antibiotics?|abx|steroids?|dialysis|hd|pt|ot|surgery|wound care)\b/i;
const looked =
  /\b(?:ct|cta|mri|mra|x-?ray|cxr|echo|tte|tee|us|ultrasound|ekg|ecg|biops\w+|path\w*|cultures?|scope|egd|colonoscopy|labs?|level|levels|showed|shows|revealed|found|seen|read|consistent|a1c|bnp|tsh|hgb|creat\w*|cr)\b/i;
const past =
  /\b(?:19|20)\d\d\b|\b(?:years?|yrs?|months?) ago\b|\b(?:as an? (?:child|kid|infant|baby|teen)|childhood|remote\w*|prior|previous\w*|old|history|hx|h\/o|s\/p|status post|in (?:his|her) (?:teens|twenties|thirties|forties))\b/i;
const leftAlone =
  /\b(?:not (?:addressed|active|discussed|an issue|dealt|touched|treated|managed|relevant|seen)|inactive|listed|on file|per (?:chart|pcp|record)|carries|followed (?:by|elsewhere)|managed by|unrelated|incidental\w*|no (?:treatment|meds|medication|changes?)|deferred?|nothing)\b/i;
const because =
  /\b(?:because of|given|due to|in light of|in view of|from|secondary to|2\/2|for)\W+(?:\w+\W+){0,3}$/i;

/** Characters that stand after a sentence and may still tell what is done. */
const lookAhead = 170;
/** Characters: what stands nearer is the mention itself. */
const farApart = 4;
/** Characters: a sentence alone in its line, and the beginning of a note. */
const shortSentence = 60;
const noteOpening = 400;
/** With so many commas a sentence is a list. */
const manyCommas = 6;

const plainNames = [
  "ruled",
  "leadsLine",
  "leadsSentence",
  "doneAfter",
  "toDoAfter",
  "dosedAfter",
  "drugAfter",
  "doneBefore",
  "toDoBefore",
  "dosedBefore",
  "drugBefore",
  "doneNext",
  "toDoNext",
  "dosedNext",
  "drugNext",
  "looked",
  "past",
  "leftAlone",
  "because",
  "chronic",
  "named",
  "listLike",
  "short",
  "figures",
  "assessed",
  "again",
  "againJudged",
  "first",
  "under",
  "caredFor",
  "assessedElsewhere",
  "theme",
  "background",
] as const;
type Plain = (typeof plainNames)[number];

/** Those that mean other things in other places. */
const crossed: readonly (readonly [Plain, readonly Place[]])[] = [
  [
    "ruled",
    ["story", "opening", "list", "results", "examination", "course", "diagnoses", "judgment", "report"],
  ],
  ["doneAfter", ["story", "opening", "list", "results", "examination", "report"]],
  ["dosedAfter", ["story", "opening", "list", "results", "examination"]],
  ["drugAfter", ["story", "opening", "list", "results", "examination"]],
  ["leadsLine", ["story", "opening", "list", "results", "examination"]],
  ["looked", ["story", "results", "examination", "list"]],
  ["listLike", ["story", "opening", "list", "diagnoses", "judgment", "course"]],
  ["past", ["story", "list", "opening"]],
  ["chronic", ["story", "opening", "list", "results", "diagnoses"]],
  ["caredFor", ["story", "opening", "list", "results", "diagnoses", "judgment"]],
  ["assessedElsewhere", ["story", "opening", "list", "results", "diagnoses", "judgment"]],
  ["background", ["story", "opening", "judgment", "course"]],
  ["again", ["story", "opening", "list", "diagnoses", "judgment"]],
];

export interface TakenUpFacts {
  readonly value: AssertionValue;
  /** What the rules of `addressed.ts` say. */
  readonly ruled: boolean;
}

/** All that is seen of a mention in clause `clauseIndex`. */
export function takenUpFeatures(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  { value, ruled }: TakenUpFacts,
): Feature[] {
  const clause = note.clauses[clauseIndex];
  const section = clause?.section ?? "other";
  const place = placeOf.get(section) ?? "elsewhere";
  const kind = clause?.kind ?? "prose";
  const plain = plainFeatures(note, clauseIndex, mention, ruled);
  const features: Feature[] = [
    [`in ${place}`, dense],
    [`value ${value}`, dense],
    [`kind ${kind}`, dense],
    ...plainNames.map((name): Feature => [name, dense * plain[name]]),
    ...crossed.flatMap(([name, some]): Feature[] =>
      some.includes(place) ? [[`${name} in ${place}`, dense * plain[name]]] : [],
    ),
    ...seenWords(note, mention).map((name): Feature => [name, 1]),
    [`section ${section}`, 1],
    [`section ${section} ${value}`, 1],
    [`section ${section} ${kind}`, 1],
    [`section ${section} ${ruled}`, 1],
  ];
  return features.filter(([, one]) => one !== 0);
}

/** What is seen of a place counts for more than a single word. */
const dense = 2;
const wordsAfter = 12;
const wordsBefore = 8;
const wordsNext = 14;
/** Words, numbers (all alike) and the marks that part a name from what is said of it. */
const token = /[a-z]+(?:'[a-z]+)?|\d+|[-=]>|[:;?+]/g;

/** The words around a mention by where they stand. */
function seenWords(note: ReadNote, mention: Span): string[] {
  const { text } = note;
  const { before, after, sentence } = surroundingsOf(text, mention);
  const tokens = (words: string) =>
    [...words.toLowerCase().matchAll(token)].map(([word]) => (/^\d/.test(word) ? "#" : word));
  const following = tokens(after).slice(0, wordsAfter);
  const preceding = tokens(before).slice(-wordsBefore);
  const heading = headingOf(note, mention);
  return [
    ...new Set([
      ...following.map((word) => `after ${word}`),
      ...preceding.map((word) => `before ${word}`),
      ...[...following, ...preceding].map((word) => `beside ${word}`),
      ...following.slice(0, 1).map((word) => `right after ${word}`),
      ...preceding.slice(-1).map((word) => `right before ${word}`),
      ...tokens(nextTo(text, sentence.end))
        .slice(0, wordsNext)
        .map((word) => `next ${word}`),
      ...tokens(text.slice(mention.start, mention.end)).map((word) => `name ${word}`),
      ...(heading === undefined ? [] : tokens(text.slice(heading.start, heading.end))).map(
        (word) => `heading ${word}`,
      ),
    ]),
  ];
}

function plainFeatures(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  ruled: boolean,
): Record<Plain, number> {
  const { text } = note;
  const clause = note.clauses[clauseIndex];
  const { before, after, rest, lead, sentence } = surroundingsOf(text, mention);
  const next = nextTo(text, sentence.end);
  const whole = text.slice(sentence.start, sentence.end);
  const list = words(text, mention.start, mention.end);
  const memo = memoOf(note);
  const told = toldElsewhere(note, clauseIndex, mention);
  const name = text.slice(mention.start, mention.end).toLowerCase();
  const places = memo.named(name);
  const elsewhere = places.filter((at) => Math.abs(at - mention.start) > farApart);
  const isLead = (words: string) => words.replace(/[\s\W]|^\s*\W*\d+\W/g, "").length <= 1;
  const commas = (whole.match(/[,;]|\/(?=\w)/g) ?? []).length;
  return {
    ruled: Number(ruled),
    leadsLine: Number(lead.trim() === "" && isLead(before)),
    leadsSentence: Number(isLead(before)),
    ...acts(after, "After"),
    ...acts(before, "Before"),
    ...acts(next, "Next"),
    looked: Number(looked.test(whole)),
    past: Number(past.test(whole)),
    leftAlone: Number(leftAlone.test(whole) || leftAlone.test(lead)),
    because: Number(because.test(before)),
    chronic: Number(isChronic(list)),
    named: Number(isConditionName(list)),
    listLike: Math.min(1, commas / manyCommas),
    short: Number(whole.length < shortSentence && rest.trim() === ""),
    figures: Number(/\d/.test(whole)),
    assessed: Number(memo.assessed),
    again: Number(elsewhere.length > 0),
    againJudged: Number(elsewhere.some((at) => memo.isJudged(at))),
    first: Math.max(0, 1 - mention.start / noteOpening),
    under: Number(clause?.under !== undefined),
    caredFor: Number(told.caredFor),
    assessedElsewhere: Number(told.assessed),
    theme: Number(told.theme),
    background: Number(told.background),
  };
}

type Side = "After" | "Before" | "Next";

function acts<S extends Side>(
  words: string,
  side: S,
): Record<`done${S}` | `toDo${S}` | `dosed${S}` | `drug${S}`, number> {
  return {
    [`done${side}`]: Number(done.test(words)),
    [`toDo${side}`]: Number(toDo.test(words)),
    [`dosed${side}`]: Number(dosed.test(words)),
    [`drug${side}`]: Number(words.split(/[^\p{L}\p{N}-]+/u).some((word) => isDrugName(word.toLowerCase()))),
  } as Record<`done${S}` | `toDo${S}` | `dosed${S}` | `drug${S}`, number>;
}

/** The words after a sentence, to the next blank line. */
function nextTo(text: string, end: number): string {
  const words = text.slice(end, end + lookAhead);
  const blank = words.search(/\n\s*\n/);
  return blank === -1 ? words : words.slice(0, blank);
}

interface Memo {
  readonly assessed: boolean;
  readonly named: (name: string) => readonly number[];
  readonly isJudged: (at: number) => boolean;
}

const memos = new WeakMap<ReadNote, Memo>();
const mostPlaces = 8;

/** What is asked of a note for many of its mentions. */
function memoOf(note: ReadNote): Memo {
  const known = memos.get(note);
  if (known !== undefined) return known;
  const text = note.text.toLowerCase();
  const found = new Map<string, readonly number[]>();
  const judged = note.sections.filter(({ kind }) => sectionKind(kind).problems === true);
  const memo: Memo = {
    assessed: judged.length > 0,
    named: (name) => {
      const held = found.get(name) ?? occurrences(text, name);
      found.set(name, held);
      return held;
    },
    isJudged: (at) => judged.some(({ body }) => body.start <= at && at < body.end),
  };
  memos.set(note, memo);
  return memo;
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  if (name === "") return found;
  for (let at = text.indexOf(name); at >= 0 && found.length < mostPlaces; at = text.indexOf(name, at + 1))
    found.push(at);
  return found;
}
