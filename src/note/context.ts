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

/** What a name before a colon hands on: "Food allergy: fish", "Resolved problems: anemia". */
const inherited: ReadonlySet<AssertionValue> = new Set(["allergy", "screening", "historical", "uncertain"]);
/** A part of a list that says something of its own. */
const statements = new Set(
  "has have had is was are were with takes on uses + uncontrolled controlled stable worse worsening improving improved persistent new chronic positive confirmed continues remains started diagnosed reports endorses admits notes and".split(
    " ",
  ),
);

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
    const { list, matches } = readingOf(note, before);
    const opening = matches.findLast(({ trigger }) => trigger.role !== "pseudo");
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

const imagingSections = new Set([
  "imaging",
  "results",
  "findings",
  "impression",
  "assessment",
  "assessment-plan",
  "ekg",
  "labs",
]);

/** "Atelectasis or pneumonia": two readings of one finding, where nothing denies them. */
export function eitherOr(section: string, list: readonly Word[], at: MentionTokens): Span | undefined {
  if (!imagingSections.has(section)) return undefined;
  const next = list[at.last + 1];
  if (next?.text === "or" && isName(list[at.last + 2])) return spanOf(next);
  for (let before = at.first - 1; before >= Math.max(0, at.first - 3); before -= 1) {
    const word = list[before];
    if (word === undefined || word.text === "," || word.text === "and") return undefined;
    if (word.text === "or") return isName(list[before - 1]) ? spanOf(word) : undefined;
  }
  return undefined;
}

const noNames = new Set(
  "more less so without not when if mg day days week weeks two three greater better older younger above below after before".split(
    " ",
  ),
);

function isName(word: Word | undefined): boolean {
  return word !== undefined && isWord(word) && !noNames.has(word.text) && /^[a-z]/.test(word.text);
}

const offered =
  /^(?:recommend|recommended|recommends|advise|advised|advises|suggested|suggests|offered|offers|ordered|proposed|discussed|prescribed|planned|scheduled|urged|encouraged|asked|given|indicated)$/;
const refusing = /^(?:refused|refuses|refusing|declined|declines|declining|rejected)$/;

/** "Recommended admission; patient refused": offered in one clause, refused in the next. */
export function refusedNext(note: ReadNote, index: number, reading: Reading): Span | undefined {
  if (!reading.list.some(({ text }) => offered.test(text))) return undefined;
  const clause = note.clauses[index];
  const next = note.clauses[index + 1];
  if (clause === undefined || next === undefined || next.section !== clause.section) return undefined;
  if (!/^\s*[;.,:]?\s*$/.test(note.text.slice(clause.end, next.start))) return undefined;
  const { list, matches } = readingOf(note, index + 1);
  const at = list.findIndex(({ text }, place) => place < 5 && refusing.test(text));
  const word = list[at];
  if (at !== -1 && word !== undefined) {
    const object = list[at + 1]?.text ?? ".";
    return refusalEnds.has(object) ? spanOf(word) : undefined;
  }
  const said = matches.find(({ trigger, first }) => trigger.value === "declined" && first <= 2);
  const object = said === undefined ? undefined : (list[said.last + 1]?.text ?? ".");
  return said !== undefined && object !== undefined && refusalEnds.has(object)
    ? spanOfMatch(list, said)
    : undefined;
}

const refusalEnds = new Set(
  ". , ; it this that them these all both and due because as given since despite citing stating today for at until so now again to but - ( )".split(
    " ",
  ),
);

const told = new Set("you your we you've you're there this it".split(" "));

/** "You have a broken wrist", "Your pneumonia is not gone": advice that states what is the matter. */
export function isStatement(list: readonly Word[], at: MentionTokens): boolean {
  const opening = list[0]?.text ?? "";
  if (!told.has(opening)) return false;
  return list
    .slice(0, Math.min(list.length, at.last + 4))
    .some(({ text }) =>
      /^(?:have|had|has|is|are|was|were|you've|you're|showed|shows|found|diagnosed)$/.test(text),
    );
}

/** "Lymphoma in remission since 2004", "breast cancer, in remission": a malignancy that is not there now. */
export function inRemission(list: readonly Word[], at: MentionTokens): Span | undefined {
  const named = list.slice(at.first, at.last + 1);
  if (
    !named.some(({ text }) =>
      /(?:cancer|carcinoma|lymphoma|sarcoma|melanoma|blastoma|seminoma|tumou?r|malignancy)$/.test(text),
    )
  )
    return undefined;
  for (let next = at.last + 1; next <= at.last + 5; next += 1)
    if (list[next]?.text === "remission") return spanOf(list[next] ?? { start: 0, end: 0 });
  return undefined;
}

/** "Hold metoprolol for bradycardia": a reason not to give a drug, should it come. */
export function reasonToHold(list: readonly Word[], at: MentionTokens): Span | undefined {
  const hold = list[0];
  if (hold === undefined || !/^(?:hold|stop|skip|omit)$/.test(hold.text)) return undefined;
  const reason = list.findIndex(({ text }, place) => place > 0 && place < at.first && text === "for");
  return reason !== -1 && reason < 6 && at.first - reason < 5
    ? { start: hold.start, end: hold.end }
    : undefined;
}
