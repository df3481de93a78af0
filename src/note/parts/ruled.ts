/** What the rules say of a note, place by place: the model of parts is told it. */
import { nameOf } from "../headings.ts";
import { isConditionName } from "../remedies.ts";
import type { Section } from "../types.ts";
import { words } from "../words.ts";
import { hashOf } from "./hashed-words.ts";
import type { Place } from "./places.ts";

/** Kinds of note by the sections that the rules see in it. */
const noteKinds: readonly (readonly [name: string, least: number, kinds: readonly string[]])[] = [
  ["pathology", 1, ["gross-description", "microscopic-description"]],
  ["operation", 1, ["preoperative-diagnosis", "postoperative-diagnosis", "operative-facts", "anesthesia"]],
  ["report", 2, ["technique", "findings", "comparison", "impression", "study", "indication"]],
  ["stay", 1, ["hospital-course", "discharge-medications", "discharge-diagnosis"]],
  ["emergency", 1, ["ed-course", "medical-decision-making"]],
];

const longestBeginning = 48;
const mostBeginning = 4;

/** What the rules say of a note, place by place. */
export interface Ruled {
  /** The kind of section that they open at a place, by the place's index. */
  readonly opened: ReadonlyMap<number, string>;
  /** The sections that begin there. */
  readonly sections: ReadonlyMap<number, Section>;
  /** The kind of section that the words of a heading at a place name, by the place's index. */
  readonly named: ReadonlyMap<number, string>;
  /** Places that begin with the name of a condition. */
  readonly conditions: ReadonlySet<number>;
  /** Of the places of one form, how many there are and how many have words that name a section. */
  readonly habits: ReadonlyMap<number, { readonly of: number; readonly named: number }>;
  readonly noteKind: number;
  readonly kinds: readonly number[];
}

/** Where the sections of the rules begin, as far as they begin at a place. */
export function ruled(text: string, places: readonly Place[], sections: readonly Section[]): Ruled {
  const opened = new Map<number, string>();
  const began = new Map<number, Section>();
  let index = 0;
  for (const section of sections) {
    const { kind, heading, body } = section;
    const start = heading?.start ?? body.start;
    while (index < places.length && (places[index]?.at ?? 0) < start - 3) index += 1;
    const at = nearest(text, places, index, start);
    if (at === undefined || opened.has(at)) continue;
    opened.set(at, kind);
    began.set(at, section);
  }
  const kinds = new Set(sections.map(({ kind }) => kind));
  const noteKind = noteKinds.findIndex(
    ([, least, some]) => some.filter((kind) => kinds.has(kind)).length >= least,
  );
  const named = new Map<number, string>();
  places.forEach((place, at) => {
    const kind = place.headEnd > place.at ? nameOf(text, place.at, place.headEnd, true)?.kind : undefined;
    if (kind !== undefined) named.set(at, kind);
  });
  const conditions = new Set<number>();
  const asked = new Map<string, boolean>();
  places.forEach(({ at }, index) => {
    if (!named.has(index) && !opened.has(index) && beginsWithCondition(text, at, asked))
      conditions.add(index);
  });
  const habits = new Map<number, { of: number; named: number }>();
  places.forEach(({ form }, at) => {
    const habit = habits.get(form) ?? { of: 0, named: 0 };
    habit.of += 1;
    if (named.has(at)) habit.named += 1;
    habits.set(form, habit);
  });
  return { opened, conditions, habits, sections: began, named, noteKind, kinds: [...kinds].map(hashOf) };
}

/** "COPD: stable", "Acute kidney injury from ...": one of the first words names a condition. `asked` holds what was found of words before. */
function beginsWithCondition(text: string, at: number, asked: Map<string, boolean>): boolean {
  const first = words(text, at, Math.min(text.length, at + longestBeginning)).slice(0, mostBeginning);
  return first.some((word) => {
    const known = asked.get(word.text) ?? isConditionName([word]);
    asked.set(word.text, known);
    return known;
  });
}

/** Bullets, marks and a number or letter before a heading's words are at most so wide. */
export const widestMarkup = 14;

/** Whether nothing but bullets, marks and a list's number or letter stands there. */
export function isMarkup(between: string): boolean {
  return /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,4}[.):][^\p{L}\p{N}]*)?$/u.test(between);
}

/** Of the places from `index`, that which stands at `start` but for bullets and mark-up. */
function nearest(text: string, places: readonly Place[], index: number, start: number): number | undefined {
  for (let at = index; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.at > start + widestMarkup) return undefined;
    if (isMarkup(text.slice(Math.min(start, place.at), Math.max(start, place.at)))) return at;
  }
  return undefined;
}
