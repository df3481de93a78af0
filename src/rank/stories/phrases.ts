/**
 * The short word sequences of a note that coders' habits may know ("weight loss", "asthenia"), by their stems, and whether the note says them of the
 * patient and affirms them. What is denied, doubted, planned or another's is not said.
 */
import { assertMention } from "../../note/assertion.ts";
import type { Clause, ReadNote } from "../../note/types.ts";
import { isContentWord, wordsOf } from "../../search/words.ts";
import { isReadable, isRepeat } from "../names/mentions.ts";

/** One place where a phrase stands. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Index in `ReadNote.clauses`. */
  readonly clause: number;
}

/** Words of a phrase at most, and places of one that are looked at: bound the time. */
const longest = 3;
const mostPlaces = 8;

/** Words that deny, some of them by themselves ("painless"): no phrase holds one. */
const denying = new Set(
  (
    "no not without never neither nor none free absence absent lack negative denied denies deny excluded exclude discarded discard ruled ruling rule " +
    "painless asymptomatic afebrile apyretic apyrexial anicteric normotensive eupneic normal"
  ).split(" "),
);

/**
 * @param isKnown the phrases to look for: stems parted by blanks
 * @returns the known phrases, each with its first places; phrases begin and end with a content word and reach over no comma or stop
 */
export function phrasesIn(note: ReadNote, isKnown: (phrase: string) => boolean): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  note.clauses.forEach((clause, at) => {
    if (!tellsOfConditions(clause) || isRepeat(note, clause)) return;
    const words = wordsOf(note.text.slice(clause.start, clause.end), clause.start);
    for (const [from, first] of words.entries()) {
      let phrase = "";
      let before = first;
      for (const word of words.slice(from, from + longest)) {
        if (denying.has(word.text) || /[,;:.()]/.test(note.text.slice(before.end, word.start))) break;
        const isFirst = phrase === "";
        if (isFirst && !isContentWord(word.text)) break;
        phrase += isFirst ? word.stem : ` ${word.stem}`;
        before = word;
        const ends = isContentWord(word.text) && (!isFirst || /^\p{L}{3}/u.test(word.text));
        if (!ends || !isKnown(phrase)) continue;
        const places = found.get(phrase) ?? [];
        if (places.length < mostPlaces) places.push({ start: first.start, end: word.end, clause: at });
        found.set(phrase, places);
      }
    }
  });
  return found;
}

/** The first of the places where the patient is said to have it. */
export function firstAffirmed(note: ReadNote, places: readonly Place[]): Place | undefined {
  return places.find((place) => {
    const { value, experiencer } = assertMention(note, place.clause, place);
    return value === "affirmed" && experiencer === "patient";
  });
}

function tellsOfConditions(clause: Clause): boolean {
  return clause.codable && isReadable(clause) && !["medication", "result"].includes(clause.kind);
}
