/** The details that choose a leaf: side, acuity, severity, encounter, healing, trimester, stage; each with its words. */
import {
  type Acuity,
  type EncounterKind,
  grades,
  type Healing,
  type Laterality,
  onsets,
  type Severity,
  sides,
  type Table,
  thirds,
  unions,
  visits,
} from "./attribute-phrases.ts";
import { storyOf, tokensOfClause } from "./story.ts";
import type { ReadNote, Span } from "./types.ts";
import { type Word, words } from "./words.ts";

/** A value and the words that say it. */
export interface Attribute<Value> extends Span {
  readonly value: Value;
}

export interface Attributes {
  readonly laterality?: Attribute<Laterality>;
  readonly acuity?: Attribute<Acuity>;
  readonly severity?: Attribute<Severity>;
  readonly encounter?: Attribute<EncounterKind>;
  readonly healing?: Attribute<Healing>;
  /** Stated, or reckoned from the weeks (Guidelines FY2026 I.C.15.a.3: before 14, before 28, from 28). */
  readonly trimester?: Attribute<1 | 2 | 3>;
  /** Completed weeks of gestation. */
  readonly weeks?: Attribute<number>;
  /** Lower case, Arabic: "3", "3b", "4", "unstageable". */
  readonly stage?: Attribute<string>;
}

interface Found<Value> {
  readonly attribute: Attribute<Value>;
  /** Words between it and the mention; after the mention counts a little more. */
  readonly distance: number;
}

function find<Value>(
  list: readonly Word[],
  phrases: Table<Value>,
  near: Span | undefined,
): Attribute<Value> | undefined {
  let best: Found<Value> | undefined;
  for (let at = 0; at < list.length; ) {
    const hit = phrases
      .get(list[at]?.text ?? "")
      ?.find(([parts]) => parts.every((part, offset) => list[at + offset]?.text === part));
    const first = list[at];
    const last = hit === undefined ? undefined : list[at + hit[0].length - 1];
    if (hit === undefined || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const distance = near === undefined ? at : distanceTo(list, at, at + hit[0].length - 1, near);
    if (best === undefined || distance < best.distance) {
      best = { attribute: { value: hit[1], start: first.start, end: last.end }, distance };
    }
    at += hit[0].length;
  }
  return best?.attribute;
}

function distanceTo(list: readonly Word[], first: number, last: number, near: Span): number {
  const from = list.findIndex((word) => word.end > near.start);
  const to = list.findLastIndex((word) => word.start < near.end);
  if (first >= from && last <= to) return 0;
  return last < from ? from - last : (first - to) * 1.5;
}

const roman: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
]);

function stageOf(list: readonly Word[], near: Span | undefined): Attribute<string> | undefined {
  let best: Found<string> | undefined;
  list.forEach((word, at) => {
    const named = word.text === "stage" || word.text === "ckd" || word.text === "stg";
    const next = list[at + 1];
    if (!named || next === undefined) return;
    const found = /^(i{1,3}|iv|v|[0-5])([abc]?\d?)$/.exec(next.text);
    const value =
      next.text === "unstageable"
        ? "unstageable"
        : next.text === "end"
          ? "end"
          : found === null
            ? undefined
            : (roman.get(found[1] ?? "") ?? found[1] ?? "") + (found[2] ?? "");
    if (value === undefined) return;
    const distance = near === undefined ? at : distanceTo(list, at, at + 1, near);
    if (best === undefined || distance < best.distance)
      best = { attribute: { value, start: word.start, end: next.end }, distance };
  });
  const plain = list.find((word) => word.text === "unstageable");
  return best?.attribute ?? (plain && { value: "unstageable", start: plain.start, end: plain.end });
}

const pregnant = new Set(
  "gestation gestational pregnant pregnancy ega ga iup gravida g1 g2 g3 g4 g5 intrauterine fetal prenatal".split(
    " ",
  ),
);

function weeksOf(list: readonly Word[]): Attribute<number> | undefined {
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at];
    if (word === undefined) continue;
    const short = /^(\d{1,2})w(?:k|ks)?(?:\d?d?)$/.exec(word.text);
    const around = list.slice(Math.max(0, at - 8), at + 9).some((other) => pregnant.has(other.text));
    const unit = list
      .slice(at + 1, at + 5)
      .findIndex(
        (other) =>
          other.text === "weeks" || other.text === "week" || other.text === "wks" || other.text === "wk",
      );
    const plain =
      /^\d{1,2}$/.test(word.text) &&
      unit !== -1 &&
      list
        .slice(at + 1, at + 1 + unit)
        .every((other) => /^[\d+]$/.test(other.text) || other.text === "/" || /^\d$/.test(other.text));
    if (!around || (short === null && !plain)) continue;
    const value = Number(short?.[1] ?? word.text);
    if (value < 4 || value > 44) continue;
    const last = short === null ? list[at + 1 + unit] : word;
    return { value, start: word.start, end: last?.end ?? word.end };
  }
  return undefined;
}

const joining = new Set(
  "of the and with without due to in on pain type acute chronic left right bilateral disease disorder syndrome".split(
    " ",
  ),
);

/** A stretch of the note to look in; `near` is where the mention, or its words, stand in it. */
interface Source {
  readonly list: readonly Word[];
  readonly near?: Span;
}

/** The mention's clause, the problem it stands under, what stands under it, then where the story names the same thing. */
function sourcesOf(note: ReadNote, clauseIndex: number, mention: Span): Source[] {
  const clause = note.clauses[clauseIndex];
  if (clause === undefined) return [];
  const sources: Source[] = [{ list: tokensOfClause(note, clause), near: mention }];
  const said = words(note.text, mention.start, mention.end).map((word) => word.text);
  const telling = new Set(said.filter((word) => word.length > 2 && !joining.has(word)));
  const heading = clause.under === undefined ? undefined : note.clauses[clause.under];
  if (heading !== undefined) {
    const list = tokensOfClause(note, heading);
    if (telling.size === 0 || list.some((word) => telling.has(word.text))) sources.push({ list });
  }
  const story = storyOf(note);
  const below = clause.kind === "heading" ? (story.underProblem.get(clauseIndex) ?? []) : [];
  const named = [...telling]
    .flatMap((word) => story.byWord.get(word) ?? [])
    .sort((one, other) => one - other);
  for (const index of new Set([...below, ...named])) {
    const other = note.clauses[index];
    if (other === undefined || index === clauseIndex || sources.length >= mostSources) continue;
    const list = tokensOfClause(note, other);
    const near = list.find((word) => telling.has(word.text));
    if (near !== undefined) sources.push({ list, near: { start: near.start, end: near.end } });
  }
  return sources;
}

const mostSources = 12;

function firstOf<Value>(
  sources: readonly Source[],
  read: (list: readonly Word[], near: Span | undefined) => Value | undefined,
): Value | undefined {
  for (const { list, near } of sources) {
    const found = read(list, near);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The details the note gives of the mention at `mention` in clause `clauseIndex`: nearest words of the clause first, then its
 * problem heading, then the complaint or history where it names the same thing. What the note does not say is absent.
 */
export function attributesOf(note: ReadNote, clauseIndex: number, mention: Span): Attributes {
  const sources = sourcesOf(note, clauseIndex, mention);
  const own = sources.slice(0, 2);
  const visit = [
    ...sources,
    ...storyOf(note).complaints.map((clause) => ({ list: tokensOfClause(note, clause) })),
  ];
  const laterality = firstOf(sources, (list, near) => find(list, sides, near));
  const acuity = firstOf(own, (list, near) => find(list, onsets, near));
  const severity = firstOf(own, (list, near) => find(list, grades, near));
  const encounter = firstOf(visit, (list) => find(list, visits, undefined));
  const healing = firstOf(sources, (list) => find(list, unions, undefined));
  const dated = pregnancyOf(note);
  const weeks = firstOf(sources, (list) => weeksOf(list)) ?? dated.weeks;
  const stated = firstOf(sources, (list) => find(list, thirds, undefined)) ?? dated.trimester;
  const trimester =
    stated ??
    (weeks && {
      ...weeks,
      value: weeks.value < 14 ? (1 as const) : weeks.value < 28 ? (2 as const) : (3 as const),
    });
  const stage = firstOf(sources, stageOf);
  return {
    ...(laterality && { laterality }),
    ...(acuity && { acuity }),
    ...(severity && { severity }),
    ...(encounter && { encounter }),
    ...(healing && { healing }),
    ...(trimester && { trimester }),
    ...(weeks && { weeks }),
    ...(stage && { stage }),
  };
}

interface Pregnancy {
  readonly weeks: Attribute<number> | undefined;
  readonly trimester: Attribute<1 | 2 | 3> | undefined;
}

const pregnancies = new WeakMap<ReadNote, Pregnancy>();

/** What the opening of the story says of the pregnancy, read once per note. */
function pregnancyOf(note: ReadNote): Pregnancy {
  const known = pregnancies.get(note);
  if (known !== undefined) return known;
  const opening = storyOf(note).opening.map((clause) => ({ list: tokensOfClause(note, clause) }));
  const found = {
    weeks: firstOf(opening, (list) => weeksOf(list)),
    trimester: firstOf(opening, (list) => find(list, thirds, undefined)),
  };
  pregnancies.set(note, found);
  return found;
}
