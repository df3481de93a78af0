/** What was typed, in the words of the names: abbreviations spelled out, a type before its disease. */
import type { Name } from "./codes/names.ts";
import { expand, isOrdinaryWord } from "./note/abbreviations.ts";
import type { PhraseBook } from "./search/phrase-book.ts";
import { isContentWord, wordsOf } from "./search/words.ts";

const typeLast = /\bdiabetes(?: mellitus)?,? type (1|2|ii|i)\b/gi;

/**
 * The phrase with its words in the order of the names ("diabetes type 2" is "type 2 diabetes") and its abbreviations spelled out where the names do not
 * know them; undefined where that changes nothing.
 */
export function spelledOutIn(q: string, book: PhraseBook<Name>): string | undefined {
  const ordered = q.replace(typeLast, "type $1 diabetes");
  const words = wordsOf(ordered);
  if (book.get(ordered) !== undefined) return ordered === q ? undefined : ordered;
  const known = book.findIn(words);
  const around = words.map(({ text }) => text);
  let plain = ordered;
  for (const { start, end, text } of [...words].reverse()) {
    if (text.length > longestAbbreviation || isOrdinaryWord(text) || !isContentWord(text)) continue;
    if (known.some((name) => name.start <= start && end <= name.end)) continue;
    const meaning = expand(text, around, "assessment");
    if (meaning === undefined || meaning.ambiguous) continue;
    plain = plain.slice(0, start) + meaning.expansion + plain.slice(end);
  }
  return plain === q ? undefined : plain;
}

const longestAbbreviation = 6;
