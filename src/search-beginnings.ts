/** Code search as one types: names completed from what has been typed so far. */
import type { Name } from "./codes/names.ts";
import type { Completion } from "./search/completion.ts";
import type { PhraseBook } from "./search/phrase-book.ts";
import type { Speller } from "./search/spelling.ts";
import { wordsOf } from "./search/words.ts";

export interface CompletedName {
  readonly code: string;
  /** 0 to 1, as search compares its routes: just below a whole name where all that is missing is letters. */
  readonly score: number;
  /** The name that the text is the beginning of. */
  readonly name: { readonly phrase: string; readonly value: Name };
}

const mostCompletions = 200;
const mostCodes = 25;
/** After other words, one of so few small letters is a beginning even where it is a word. */
const longestStub = 3;

/**
 * Nearest first; of equally near names first the code that most of them name. A last word that is whole already is not lightly taken for
 * a beginning, and a known abbreviation never.
 */
export function completedNames(
  text: string,
  { book, speller }: { book: PhraseBook<Name>; speller: Speller },
): CompletedName[] {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last === undefined) return [];
  const isKnown = speller.knows(last.text);
  const isShort = last.text.length <= longestStub;
  const isSmall = text.slice(last.start, last.end) === last.text;
  if (isKnown && isShort && !(words.length > 1 && isSmall)) return [];
  const isStub = !isKnown || isShort;

  const byCodes = new Map<string, { first: Completion<Name>; names: number }>();
  for (const completion of book.complete(text, mostCompletions)) {
    const key = completion.value.codes.join();
    const known = byCodes.get(key);
    if (known === undefined) byCodes.set(key, { first: completion, names: 1 });
    else known.names++;
  }
  return [...byCodes.values()]
    .sort(
      ({ first: a, names: some }, { first: b, names: others }) =>
        a.extra - b.extra || a.shortened - b.shortened || others - some || b.family - a.family,
    )
    .slice(0, mostCodes)
    .flatMap(({ first: { value, phrase, extra, shortened } }, rank) => {
      const best = isStub ? 0.96 : extra === 0 ? 0.8 : 0.6;
      const score = best - 0.05 * extra - 0.02 * shortened - 0.004 * rank;
      return value.codes.map((code) => ({ code, score, name: { phrase, value } }));
    });
}
