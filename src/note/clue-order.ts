/** The clues about a mention, in the order in which they decide. */
import type { AssertionValue } from "../contract/suggestions.ts";
import { inRemission, isCancerNow, treatedInTheirYear } from "./cancers.ts";
import {
  anyThenCall,
  directive,
  eitherOr,
  oneOfPossible,
  pastDate,
  pastOpening,
  reasonToHold,
} from "./clues.ts";
import { inheritedNegation, spanOf } from "./context.ts";
import { plannedTime, returnFor } from "./plan-time.ts";
import { isConditionName, isRemedy } from "./remedies.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import { sectionKind } from "./section-kinds.ts";
import type { Clause, ReadNote, Span } from "./types.ts";
import { verdictNext } from "./verdicts.ts";
import type { Word } from "./words.ts";

/** What decides where no trigger does: dates, neighbouring clauses, the shape of the clause. */
export function clueFor(
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
  const dated = isCancerNow(list, at)
    ? undefined
    : (pastDate(list, at, named, sectionKind(clause.section).listedOnly === true) ??
      pastOpening(list, at, named));
  if (dated !== undefined) return { value: "historical", trigger: dated };
  const last = list[at.last];
  const isSuspect = at.last > at.first && /^(?:suspects?|suspected)$/.test(last?.text ?? "");
  if (last !== undefined && isSuspect && !/^(?:glaucoma|closure|angle)$/.test(list[at.last - 1]?.text ?? ""))
    return { value: "uncertain", trigger: spanOf(last) };
  const inherited = inheritedNegation(note, index, reading);
  if (inherited !== undefined) return { value: inherited.value, trigger: inherited.span };
  const verdict = at.last === list.length - 1 ? verdictNext(note, index) : undefined;
  if (verdict !== undefined) return { value: verdict.value, trigger: verdict.span };
  const open = eitherOr(clause.section, list, at);
  if (open !== undefined) return { value: "uncertain", trigger: open };
  const over = inRemission(list, at) ?? treatedInTheirYear(list, at);
  if (over !== undefined) return { value: "historical", trigger: over };
  const held = reasonToHold(list, at) ?? anyThenCall(list, at) ?? directive(clause.section, list, at);
  if (held !== undefined) return { value: "hypothetical", trigger: held };
  const minus = minusBefore(note.text, clause, list[at.first]);
  return minus === undefined ? undefined : { value: "negated", trigger: minus };
}

/** The words that put a remedy in the future, where nothing stronger speaks of it. */
export function plannedTo(
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
