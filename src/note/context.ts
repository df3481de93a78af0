/** What decides a mention besides the triggers that reach it: dates, lists begun before, one cause among possible ones. */
import type { AssertionValue } from "../contract/suggestions.ts";
import { isChronic } from "./chronic.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import { tokensOfClause } from "./story.ts";
import { matchTriggers, type TriggerMatch } from "./trigger-matcher.ts";
import type { ReadNote, Span } from "./types.ts";
import { isWord, type Word } from "./words.ts";

const readings = new WeakMap<ReadNote, Map<number, Reading>>();

/** A clause's tokens and triggers, read once per note. */
export function readingOf(note: ReadNote, clauseIndex: number): Reading {
  let known = readings.get(note);
  if (known === undefined) {
    known = new Map();
    readings.set(note, known);
  }
  let reading = known.get(clauseIndex);
  if (reading === undefined) {
    const clause = note.clauses[clauseIndex];
    const list = clause === undefined ? [] : tokensOfClause(note, clause);
    reading = { list, matches: matchTriggers(list) };
    known.set(clauseIndex, reading);
  }
  return reading;
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function spanOfMatch(list: readonly Word[], match: TriggerMatch): Span | undefined {
  const first = list[match.first];
  const last = list[match.last];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

const listVerbs = new Set(["include", "includes", "including", "are", ":"]);

/** "Possible etiologies of her chest pain include GERD": what follows the verb is one possibility among others. */
export function oneOfPossible(reading: Reading, at: MentionTokens): Span | undefined {
  const opening = reading.matches.find(
    ({ trigger, last }) =>
      trigger.phrase.startsWith("possible ") && trigger.role === "pseudo" && last < at.first,
  );
  if (opening === undefined) return undefined;
  const verb = reading.list.findIndex(
    (word, index) => index > opening.last && index < at.first && listVerbs.has(word.text),
  );
  return verb === -1 ? undefined : spanOfMatch(reading.list, opening);
}

const year = /^(?:19|20)\d\d$/;
const stillThere = new Set(
  "since diagnosed diagnosis dx onset began started found discovered detected noted".split(" "),
);

/** "in 2019" after an episode: a date alone puts a surgery or an event in the past, not a chronic condition. */
export function pastDate(list: readonly Word[], at: MentionTokens, named: readonly Word[]): Span | undefined {
  if (isChronic(named) || list.some((word) => stillThere.has(word.text))) return undefined;
  for (let index = at.last + 1; index <= Math.min(list.length - 1, at.last + 4); index += 1) {
    const word = list[index];
    const before = list[index - 1];
    if (word === undefined || before === undefined) return undefined;
    if (word.text === "." || subjectWords.has(word.text)) return undefined;
    if (!year.test(word.text)) continue;
    if (!["in", "(", ",", "circa", "early", "late", "of"].includes(before.text) && index !== at.last + 1)
      return undefined;
    if (list[index + 1]?.text === "/" || before.text === "/") return undefined;
    return before.text === "in" ? { start: before.start, end: word.end } : spanOf(word);
  }
  return undefined;
}

const subjectWords = new Set(["he", "she", "patient", "and", "but"]);

const mostItems = 40;

/** "Denies: / - fever / - chills" and "denies fever; chills": a bare member of a list begun in a clause before. */
export function inheritedNegation(
  note: ReadNote,
  index: number,
  reading: Reading,
): { value: AssertionValue; span: Span } | undefined {
  const clause = note.clauses[index];
  if (clause === undefined || reading.list.filter(isWord).length > 8) return undefined;
  if (reading.matches.some(({ trigger }) => trigger.role !== "pseudo")) return undefined;
  for (let before = index - 1; before >= Math.max(0, index - mostItems); before -= 1) {
    const earlier = note.clauses[before];
    const next = note.clauses[before + 1];
    if (earlier === undefined || next === undefined || earlier.section !== clause.section) return undefined;
    const gap = note.text.slice(earlier.end, Math.min(next.start, earlier.end + 20));
    const leadsIn = gap.startsWith(":");
    const goesOn = /^\s*;\s*$/.test(gap) || (clause.kind === "item" && next.kind === "item");
    if (!leadsIn && !goesOn) return undefined;
    const { list, matches } = readingOf(note, before);
    const opening = matches.findLast(({ trigger }) => trigger.role !== "pseudo");
    if (opening !== undefined || leadsIn) {
      const fits =
        opening?.trigger.role === "trigger" &&
        ["list", "guarded"].includes(opening.trigger.reach) &&
        opening.trigger.direction !== "after";
      if (
        !fits ||
        opening === undefined ||
        (leadsIn && opening.last < list.length - 3) ||
        (!leadsIn && !/^\s*;\s*$/.test(gap))
      )
        return undefined;
      const span = spanOfMatch(list, opening);
      return span === undefined || opening.trigger.value === "historical"
        ? undefined
        : { value: opening.trigger.value, span };
    }
  }
  return undefined;
}
