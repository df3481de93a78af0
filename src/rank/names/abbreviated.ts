/** Abbreviations in context: those the phrase book does not know, and those that could mean several things. */
import type { Name } from "../../codes/names.ts";
import { expand, isOrdinaryWord } from "../../note/abbreviations.ts";
import { isPregnantNow } from "../../note/pregnancy.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { isContentWord, type Word, wordsOf } from "../../search/words.ts";
import { isRepeat, type Mention, mentionOf } from "./mentions.ts";
import { isPlainStem } from "./plain-words.ts";

export interface Abbreviated {
  readonly mentions: readonly Mention[];
  /** Abbreviations of conditions that nothing nearby decides. */
  readonly undecided: readonly { readonly span: Span; readonly clause: number }[];
}

const longest = 6;

/**
 * Decides each short word of a readable clause by its neighbours and section.
 * @param named mentions already found by name; a single ambiguous word among them is decided anew
 * @returns `named` with ambiguous ones replaced or left out, expansions added, and what stays undecided
 */
export function withAbbreviations(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Abbreviated {
  const replaced = new Set<Mention>();
  const mentions: Mention[] = [];
  const undecided: { span: Span; clause: number }[] = [];
  const byClause = new Map<number, Mention[]>();
  for (const mention of named) {
    const known = byClause.get(mention.clause);
    if (known === undefined) byClause.set(mention.clause, [mention]);
    else known.push(mention);
  }
  const inFull = codesInFull(note, named);
  const wordsBelow = (index: number) =>
    restOfLine(note, index).flatMap(({ start, end }) =>
      wordsOf(note.text.slice(start, end)).map(({ text }) => text),
    );
  note.clauses.forEach((clause, index) => {
    if (!clause.codable || isRepeat(note, clause)) return;
    const text = note.text.slice(clause.start, clause.end);
    const words = wordsOf(text, clause.start);
    const context = words.map((word) => word.text);
    for (const word of words) {
      if (word.text.length > longest || !looksAbbreviated(note.text, word)) continue;
      const known = byClause.get(index)?.find(({ start, end }) => start <= word.start && word.end <= end);
      if (known !== undefined && (known.start !== word.start || known.end !== word.end)) continue;
      const meaning = expand(
        word.text,
        isWholeName(clause, words) ? [...context, ...wordsBelow(index)] : context,
        clause.section,
      );
      if (meaning === undefined) continue;
      if (meaning.ambiguous) {
        if (known === undefined && !meaning.options.some((option) => book.get(option) !== undefined))
          continue;
        if (known !== undefined) replaced.add(known);
        const told =
          optionInFull(meaning.options, inFull, book) ?? optionOfPregnancy(note, meaning.options, book);
        if (told !== undefined) mentions.push(mentionOf(told, index, word));
        else undecided.push({ span: word, clause: index });
        continue;
      }
      const match = book.get(meaning.expansion);
      if (known !== undefined) {
        if (!meaning.chosen || match?.value.codes.join() === known.codes.join()) continue;
        replaced.add(known);
      }
      if (match !== undefined) mentions.push(mentionOf(match, index, word));
    }
  });
  return { mentions: [...named.filter((mention) => !replaced.has(mention)), ...mentions], undecided };
}

/** "3) HE." and "AKI:" name a problem: the rest of the line tells what is meant. */
function isWholeName({ kind }: Clause, words: readonly Word[]): boolean {
  return words.length === 1 && (kind === "heading" || kind === "item");
}

/** Clauses after it that tell it. */
const mostBelow = 6;

function restOfLine({ clauses, text }: ReadNote, index: number): readonly Clause[] {
  const end = clauses[index]?.end ?? 0;
  const line = text.indexOf("\n", end);
  return clauses.slice(index + 1, index + 1 + mostBelow).filter(({ start }) => line === -1 || start < line);
}

/** The codes of what the note names in several words. */
function codesInFull(note: ReadNote, named: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    named.flatMap(({ start, end, codes }) =>
      /[a-z]\s+\S*[a-z]/i.test(note.text.slice(start, end)) ? [codes.join()] : [],
    ),
  );
}

/** "PSC" of a patient whose primary sclerosing cholangitis the note names elsewhere: the one meaning that it spells out. */
function optionInFull(
  options: readonly string[],
  inFull: ReadonlySet<string>,
  book: PhraseBook<Name>,
): ReturnType<PhraseBook<Name>["get"]> {
  const told = options.flatMap((option) => {
    const match = book.get(option);
    return match !== undefined && inFull.has(match.value.codes.join()) ? [match] : [];
  });
  return told.length === 1 ? told[0] : undefined;
}

/** "AMA" of a pregnant patient: the one meaning that is of pregnancy. */
function optionOfPregnancy(
  note: ReadNote,
  options: readonly string[],
  book: PhraseBook<Name>,
): ReturnType<PhraseBook<Name>["get"]> {
  if (!isPregnantNow(note)) return undefined;
  const told = options.flatMap((option) => {
    const match = book.get(option);
    return match?.value.codes.every((code) => code.startsWith("O")) === true ? [match] : [];
  });
  return told.length === 1 ? told[0] : undefined;
}

/**
 * "(HCC)" after a diagnosis is the record system's own mark (hierarchical condition category). Function words ("as", "or", "it") are abbreviations only in capitals, and then only amid small
 * letters.
 */
function looksAbbreviated(text: string, { start, end, text: word, stem }: Word): boolean {
  if (/\d/.test(word) || (word === "hcc" && text[start - 1] === "(" && text[end] === ")")) return false;
  const written = text.slice(start, end);
  const capitals = written === written.toUpperCase();
  if (isOrdinaryWord(word)) return capitals;
  if (!isContentWord(word) || isPlainStem(stem) || word.length <= 2)
    return capitals && /[a-z]/.test(text.slice(Math.max(0, start - 40), end + 40));
  return capitals || word.length <= 4;
}
