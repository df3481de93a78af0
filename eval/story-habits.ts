/** Counts coders' habits on coded notes that the pipeline has read: of categories, codes and phrases (`src/rank/stories/habits.ts`). */
import { categoryOf } from "../src/codes/code.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import type { ReadNote } from "../src/note/types.ts";
import type { ScoredCode } from "../src/rank/candidates.ts";
import type { HabitCounts } from "../src/rank/stories/habits.ts";
import { firstAffirmed, phrasesIn } from "../src/rank/stories/phrases.ts";

/** A note with the codes that the rules kept. */
export interface Read {
  readonly note: ReadNote;
  readonly codes: readonly ScoredCode[];
  readonly aside: readonly { readonly code: string | undefined }[];
  readonly gold: ReadonlySet<string>;
}

/** Habits of a code that was neither given twice nor found thrice are left out. */
const leastGiven = 2;
const leastFound = 3;
/** A phrase is kept of a code that so many of the notes saying it were given, and such a share; no more than these of one code. */
const leastTogether = 3;
const leastShare = 0.3;
const mostOfCode = 12;
const weight = 2;

export function countHabits(read: readonly Read[], release: CodeRelease): HabitCounts {
  const categories: Record<string, [number, number, number]> = {};
  const codes: Record<string, [number, number, number, number]> = {};
  const ofCategory = (category: string) => {
    categories[category] ??= [0, 0, 0];
    return categories[category];
  };
  const ofCode = (code: string) => {
    codes[code] ??= [0, 0, 0, 0];
    return codes[code];
  };
  for (const { codes: found, gold } of read) {
    const named = new Set(found.map(({ entry }) => categoryOf(entry.code)));
    const given = new Set([...gold].map(categoryOf));
    for (const category of named) {
      const counts = ofCategory(category);
      counts[0]++;
      if (given.has(category)) counts[1]++;
    }
    for (const category of given) ofCategory(category)[2]++;
    for (const code of gold) {
      const counts = ofCode(code);
      if (named.has(categoryOf(code))) counts[0]++;
      counts[3]++;
    }
    for (const { entry } of found) {
      const counts = ofCode(entry.code);
      counts[1]++;
      if (gold.has(entry.code)) counts[2]++;
    }
  }
  const kept = Object.entries(codes).filter(
    ([, [, found, , given]]) => given >= leastGiven || found >= leastFound,
  );
  const known = new Set(kept.map(([code]) => categoryOf(code)));
  for (const [category, [found, , given]] of Object.entries(categories))
    if (found >= leastFound || given >= leastGiven) known.add(category);
  return {
    notes: read.length,
    categories: Object.fromEntries(
      Object.entries(categories)
        .filter(([category]) => known.has(category))
        .sort(byKey),
    ),
    codes: Object.fromEntries(kept.sort(byKey)),
    phrases: countPhrases(read, release),
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

interface Counted {
  readonly phrase: string;
  readonly said: number;
  readonly given: number;
  readonly share: number;
  /** How much likelier it makes the code, over all its notes. */
  readonly worth: number;
}

/** For each code the phrases that tell most of it, of those that enough notes affirm. */
function countPhrases(read: readonly Read[], release: CodeRelease): HabitCounts["phrases"] {
  const notesOf = new Map<string, Read[]>();
  const sayers = new Map<string, Read[]>();
  for (const one of read) {
    for (const phrase of affirmedIn(one)) put(sayers, phrase, one);
    for (const code of one.gold) if (release.get(code)?.billable === true) put(notesOf, code, one);
  }
  const phrases: Record<string, Record<string, [number, number]>> = {};
  for (const [code, notes] of [...notesOf].sort(byKey)) {
    if (notes.length < leastTogether) continue;
    const together = new Map<string, number>();
    for (const one of notes)
      for (const phrase of affirmedIn(one)) together.set(phrase, (together.get(phrase) ?? 0) + 1);
    const prior = notes.length / read.length;
    const counted = [...together].flatMap(([phrase, given]): Counted[] => {
      const said = sayers.get(phrase)?.length ?? 0;
      const share = (given + weight * prior) / (said + weight);
      const isEnough = given >= leastTogether && share >= leastShare;
      return isEnough ? [{ phrase, said, given, share, worth: given * Math.log(share / prior) }] : [];
    });
    for (const { phrase, said, given } of mostTelling(counted)) {
      phrases[phrase] ??= {};
      phrases[phrase][code] = [said, given];
    }
  }
  return Object.fromEntries(Object.entries(phrases).sort(byKey));
}

/** No phrase beside a part of it, or a longer one, that tells as much. */
function mostTelling(counted: readonly Counted[]): Counted[] {
  const kept: Counted[] = [];
  const holds = (one: string, other: string) => ` ${one} `.includes(` ${other} `);
  for (const one of [...counted].sort((a, b) => b.worth - a.worth || (a.phrase < b.phrase ? -1 : 1))) {
    if (kept.length === mostOfCode) break;
    const isSaid = kept.some(
      ({ phrase, share }) => share >= one.share && (holds(phrase, one.phrase) || holds(one.phrase, phrase)),
    );
    if (!isSaid) kept.push(one);
  }
  return kept;
}

const affirmed = new WeakMap<ReadNote, ReadonlySet<string>>();

/** The phrases that a note says of the patient and affirms; read once a note. */
function affirmedIn({ note }: Read): ReadonlySet<string> {
  const known =
    affirmed.get(note) ??
    new Set(
      [...phrasesIn(note, () => true)].flatMap(([phrase, places]) =>
        firstAffirmed(note, places) === undefined ? [] : [phrase],
      ),
    );
  affirmed.set(note, known);
  return known;
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
