/** What is said of a mention after it, in its clause or the next: "Recommended admission; patient refused". */
import type { AssertionValue } from "../contract/suggestions.ts";
import { readingOf, spanOf } from "./context.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import { matchTriggers } from "./trigger-matcher.ts";
import type { Clause, ReadNote, Span } from "./types.ts";
import { isWord, type Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const offers = set(
  "recommend recommended recommends recommending advise advised advises suggested suggests offered offers offering ordered proposed discussed prescribed planned scheduled urged encouraged given indicated reviewed explained broached raised",
);
const refusals = set("refused refuses refusing declined declines declining rejected rejects waived");
/** What may follow a refusal whose object was named before. */
const refusalEnds = set(
  ". , ; it this that them these all both and due because as given since despite citing stating today for at until so now again to but - ( ) in on out after when",
);
const subjects = set(
  "he she they patient pt parents mother father family mom dad wife husband daughter son i guardian both",
);
/** "she prefers to go home", "he'd like to try diet first", "not ready": a softer no. */
const softly =
  /^(?:not (?:ready|interested|sure|convinced|keen|willing|agreeable|now|today|at this time|yet)|(?:(?:would )?prefers? to|(?:would|'d) (?:like|rather|prefer) to|wants? to|wishes to|wanted to|chose to|chooses to|elected to|elects to|opted to|decided to|plans to) (?:wait|think|try|go home|hold off|defer|delay|avoid|leave|manage|monitor|continue|keep|stay|discuss|consider|postpone|work on|observe|watch|see how|focus on|stick|do|use|treat|pursue)|(?:chose|chooses|elected|elects|opted|opts|decided|prefers|preferred|plans) not to|will (?:think|consider|wait|hold off|defer|let us know|discuss with)|hesitant|reluctant|unsure|undecided|left ama|went home|walked out|would not|won't|said no|says no|does not|doesn't|did not|didn't|is not|isn't|was not|wasn't|not|no thank you|no\b)/;

/** The words after a mention that turn it down, where the clause offers it ("Discussed statin; he'd like to try diet first"). */
export function refusedAfter(
  note: ReadNote,
  index: number,
  reading: Reading,
  at: MentionTokens,
): Span | undefined {
  if (!reading.list.slice(0, at.last + 6).some(({ text }) => offers.has(text))) return undefined;
  for (let comma = at.last + 1; comma < reading.list.length; comma += 1) {
    if (reading.list[comma]?.text !== "," && reading.list[comma]?.text !== "but") continue;
    const refusal = refusalAt(reading.list, comma + 1, true);
    if (refusal !== undefined) return refusal;
  }
  const next = following(note, index);
  return next === undefined ? undefined : refusalAt(readingOf(note, index + 1).list, 0, false);
}

/** A refusal whose object is not named after it, in the words from `from`. */
function refusalAt(list: readonly Word[], from: number, sameClause: boolean): Span | undefined {
  let at = from;
  while (
    at < from + 3 &&
    (subjects.has(list[at]?.text ?? "") ||
      ["the", "but", "and", "has", "have", "politely", "again"].includes(list[at]?.text ?? ""))
  )
    at += 1;
  const word = list[at];
  if (word === undefined) return undefined;
  if (refusals.has(word.text)) return refusalEnds.has(list[at + 1]?.text ?? ".") ? spanOf(word) : undefined;
  if (
    at === from &&
    !/'d$/.test(word.text) &&
    !/^(?:not|no|hesitant|reluctant|would|prefers|wants|will|left|said|chose)$/.test(word.text)
  )
    return undefined;
  const rest = list
    .slice(at, at + 7)
    .map(({ text }) => text.replace(/^(?:he|she|they)'d$/, "'d"))
    .join(" ");
  const contracted = /'d$/.test(list[from]?.text ?? "")
    ? `'d ${list
        .slice(from + 1, from + 7)
        .map(({ text }) => text)
        .join(" ")}`
    : rest;
  if (
    !softly.test(contracted) ||
    (sameClause && /^(?:no|not) (?!ready|interested|willing|keen|agreeable)/.test(contracted))
  )
    return undefined;
  if (
    !sameClause &&
    /^(?:no|not) (?!ready|interested|willing|keen|agreeable|now|today|thank)/.test(contracted)
  )
    return undefined;
  if (/^(?:does not|doesn't|did not|didn't|is not|isn't|was not|wasn't|would not|won't)/.test(contracted)) {
    const declined = matchTriggers(list.slice(at, at + 6)).some(
      ({ trigger }) => trigger.value === "declined",
    );
    if (!declined) return undefined;
  }
  return spanOf(word);
}

/** The next clause, where it goes on with the same matter. */
function following(note: ReadNote, index: number): Clause | undefined {
  const clause = note.clauses[index];
  const next = note.clauses[index + 1];
  if (clause === undefined || next === undefined || next.section !== clause.section) return undefined;
  return /^\s*[;.,:–—-]?\s*$/.test(note.text.slice(clause.end, next.start)) ? next : undefined;
}

const verdictWords: ReadonlyMap<string, AssertionValue> = new Map(
  (
    [
      ["historical", "resolved corrected cleared healed cured eradicated gone normalized outgrown"],
      ["negated", "excluded absent negative"],
      ["uncertain", "unlikely likely possible probable suspected doubtful"],
      ["declined", "declined refused refuses declines declining refusing defers"],
    ] as const
  ).flatMap(([value, list]) => list.split(" ").map((word): [string, AssertionValue] => [word, value])),
);
const verdictLeads = set(
  "pt patient he she parents family mother father now since has have had is was been completely fully nearly appears improved and again today it this which",
);
const verdictEnds = set(
  ". , ; and with after on by since in at from s/p following post ( - given per based due because as but",
);

/** "AKI - resolved with fluids": the problem is a heading, the verdict the clause after it. */
export function verdictNext(
  note: ReadNote,
  index: number,
): { value: AssertionValue; span: Span } | undefined {
  const clause = note.clauses[index];
  if (clause === undefined || !/^(?:heading|item|label)$/.test(clause.kind)) return undefined;
  const next = following(note, index);
  if (next === undefined || (clause.kind === "item" && next.kind !== "prose" && next.kind !== "item"))
    return undefined;
  const gap = note.text.slice(clause.end, next.start);
  if (clause.kind === "item" && !/^\s*[,:–—-]\s*$/.test(gap)) return undefined;
  const { list } = readingOf(note, index + 1);
  let at = 0;
  while (at < 3 && verdictLeads.has(list[at]?.text ?? "")) at += 1;
  const word = list[at];
  if (word === undefined || !isWord(word)) return undefined;
  const value =
    word.text === "ruled" && list[at + 1]?.text === "out" ? "negated" : verdictWords.get(word.text);
  if (value === undefined) return undefined;
  const end = value === "negated" && word.text === "ruled" ? at + 2 : at + 1;
  return verdictEnds.has(list[end]?.text ?? ".") ? { value, span: spanOf(word) } : undefined;
}
