/** What decides a mention besides the triggers that reach it: dates, lists begun before, one cause among possible ones. */
import type { AssertionValue } from "../contract/suggestions.ts";
import type { Reading } from "./scope.ts";
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

/** What a name before a colon hands on: "Food allergy: fish", "Resolved problems: anemia". */
const inherited: ReadonlySet<AssertionValue> = new Set(["allergy", "screening", "historical", "uncertain"]);
/** A part of a list that says something of its own. */
const statements = new Set(
  "has have had is was are were with takes on uses + uncontrolled controlled stable worse worsening improving improved persistent new chronic positive confirmed continues remains started diagnosed reports endorses admits notes and".split(
    " ",
  ),
);

/** "Return: fever, stiff neck": what to come back for. */
const warns = /^\W*(?:return|come back|back|call|er|ed)\W*(?:for|if|when)?\W*$/i;

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
  const ownVerb = reading.list.some(({ text }) => statements.has(text));
  for (let before = index - 1; before >= Math.max(0, index - mostItems); before -= 1) {
    const earlier = note.clauses[before];
    const next = note.clauses[before + 1];
    if (earlier === undefined || next === undefined || earlier.section !== clause.section) return undefined;
    const gap = note.text.slice(earlier.end, Math.min(next.start, earlier.end + 20));
    const leadsIn = gap.startsWith(":");
    const goesOn = /^\s*;\s*$/.test(gap) || (clause.kind === "item" && next.kind === "item");
    if (!leadsIn && !goesOn) return undefined;
    if (!leadsIn && ownVerb) return undefined;
    if (leadsIn && warns.test(note.text.slice(earlier.start, earlier.end)))
      return { value: "hypothetical", span: spanOf(earlier) };
    const { list, matches } = readingOf(note, before);
    const opening = matches.findLast(
      ({ trigger }) =>
        trigger.role !== "pseudo" && !(trigger.only === "substance" && !/allerg|intol/.test(trigger.phrase)),
    );
    if (opening !== undefined || leadsIn) {
      const fits =
        opening?.trigger.role === "trigger" &&
        (opening.trigger.reach === "list" ||
          (leadsIn && (opening.trigger.reach === "guarded" || inherited.has(opening.trigger.value)))) &&
        (opening.trigger.direction !== "after" || (leadsIn && inherited.has(opening.trigger.value)));
      if (
        !fits ||
        opening === undefined ||
        (leadsIn && opening.last < list.length - 3) ||
        (!leadsIn && !/^\s*;\s*$/.test(gap))
      )
        return undefined;
      const span = spanOfMatch(list, opening);
      return span === undefined ||
        (opening.trigger.value === "historical" &&
          !(leadsIn && opening.trigger.phrase !== "history" && !opening.trigger.listing))
        ? undefined
        : { value: opening.trigger.value, span };
    }
  }
  return undefined;
}
