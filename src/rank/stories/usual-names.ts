/**
 * In `complete` focus, codes that no name or likeness found, of phrases that most notes saying them are given the code for: translated notes have words
 * of their own. A phrase that merely goes with a condition is no name of it: it speaks for the code where that was found otherwise, and adds none.
 */
import type { CodeRelease } from "../../codes/release.ts";
import type { ReadNote } from "../../note/types.ts";
import { contentStems } from "../../search/words.ts";
import type { ScoredCode } from "../candidates.ts";
import { featuresOf } from "../features.ts";
import type { Judged } from "../judge.ts";
import type { Mention } from "../names/mentions.ts";
import type { Habits, PhraseHabit } from "./habits.ts";
import { firstAffirmed, type Place, phrasesIn } from "./phrases.ts";

/** What the phrases of a note say of a code. */
export interface Told {
  readonly share: number;
  readonly evidence: number;
  readonly phrases: number;
  /** The places of phrases that may be its name. */
  readonly names: readonly Place[];
}

/** What the phrases that the note affirms say, by code. */
export function toldByPhrases(
  note: ReadNote,
  { habits, release }: { readonly habits: Habits; readonly release: CodeRelease },
): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const [phrase, places] of phrasesIn(note, (one) => habits.phrase(one).length > 0)) {
    const place = firstAffirmed(note, places);
    if (place === undefined) continue;
    for (const habit of habits.phrase(phrase)) {
      const { code, share, evidence } = habit;
      const known = told.get(code) ?? { share: 0, evidence: 0, phrases: 0, names: [] };
      const isName = habit.isUsual || (habit.isFirst && sharesWord(phrase, habit, release));
      told.set(code, {
        share: Math.max(share, known.share),
        evidence: evidence + known.evidence,
        phrases: known.phrases + 1,
        names: isName ? [...known.names, place] : known.names,
      });
    }
  }
  return told;
}

function sharesWord(phrase: string, { code }: PhraseHabit, release: CodeRelease): boolean {
  const title = contentStems(release.get(code)?.title ?? "");
  return phrase.split(" ").some((stem) => title.has(stem));
}

/** @returns the codes named by a usual phrase, but those in `known` */
export function usualNames(
  note: ReadNote,
  told: ReadonlyMap<string, Told>,
  { known, release }: { readonly known: ReadonlySet<string>; readonly release: CodeRelease },
): ScoredCode[] {
  return [...told].flatMap(([code, { names }]): ScoredCode[] => {
    const entry = release.get(code);
    if (known.has(code) || names.length === 0 || entry?.billable !== true) return [];
    const leaf = { entry, assumed: [], sideOpen: false, siblings: [] };
    const mentions = [...names]
      .sort((a, b) => a.start - b.start)
      .flatMap((place): Judged[] => {
        const clause = note.clauses[place.clause];
        if (clause === undefined) return [];
        const assertion = { value: "affirmed", experiencer: "patient", addressed: true } as const;
        return [{ mention: mentionAt(place, entry), clause, assertion, leaf }];
      });
    const facts = mentions.map(({ mention }) => mention);
    const features = featuresOf(entry, facts, { noteLength: note.text.length, assumed: [] });
    return [{ entry, leaf, mentions, features, confidence: 0, isMain: false, isHabit: true }];
  });
}

function mentionAt(place: Place, { code, title }: ScoredCode["entry"]): Mention {
  const found = { ...place, codes: [code], wording: title, length: 1 };
  return { ...found, source: "similar", covered: 0, explained: 0, fused: 0, similarity: 0 };
}
