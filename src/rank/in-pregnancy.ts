/**
 * A condition said to complicate a pregnancy takes a code of chapter 15; most keep their own code beside it.
 *
 * Source: Guidelines FY2026 I.C.15.a.1 (chapter 15 comes first, other chapters' codes specify), the Tabular List at O10, O23, O24 and O99.
 */
import type { Name } from "../codes/names.ts";
import type { ReadNote } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import type { Mention } from "./mentions.ts";

/** The condition's code, the header of chapter 15, and whether it says all that the condition's own code does. */
const headers: readonly (readonly [condition: RegExp, header: string, says?: true])[] = [
  [/^D(?:5\d|6[0-4])/, "O99.01"],
  [/^E(?:0[0-7])/, "O99.28"],
  [/^E10/, "O24.01"],
  [/^E11/, "O24.11"],
  [/^E66/, "O99.21"],
  [/^F10/, "O99.31"],
  [/^F17/, "O99.33"],
  [/^F1[1-689]/, "O99.32"],
  [/^F[2-6]/, "O99.34"],
  [/^G/, "O99.35"],
  [/^I10/, "O10.01", true],
  [/^J/, "O99.51"],
  [/^K(?!7[0-7])/, "O99.61"],
  [/^L/, "O99.71"],
  [/^N39\.0/, "O23.4", true],
];

const within = /\s*\b(?:complicating|affecting|in|of|during)\s+pregnancy$/i;

/** "Hypothyroidism in pregnancy" is a name: its condition keeps the code that specifies O99. */
function ofItself(note: ReadNote, { start, end, codes }: Mention, book: PhraseBook<Name>) {
  const words = note.text.slice(start, end);
  if (!within.test(words) || !codes.every((code) => /^O99\.[0-7]/.test(code))) return undefined;
  const known = book.get(words.replace(within, ""))?.value.codes;
  return known?.every((code) => /^[A-N]/.test(code)) ? known : undefined;
}

const complicating = /^,?\s*(?:complicating|affecting|in|of|during)\s+(?:the |her |this )?pregnancy\b/i;

/** @returns the mentions, with the code of chapter 15 for each that is said to be in or to complicate the pregnancy */
export function withPregnancyCodes(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  return named.flatMap((mention) => {
    const own = ofItself(note, mention, book);
    if (own !== undefined) return [mention, { ...mention, codes: own }];
    const clause = note.clauses[mention.clause];
    const after = clause === undefined ? "" : note.text.slice(mention.end, clause.end);
    const match = complicating.exec(after);
    const row = headers.find(([condition]) => mention.codes.every((code) => condition.test(code)));
    if (match === null || row === undefined) return [mention];
    const [, header, says] = row;
    const joined: Mention = { ...mention, end: mention.end + match[0].length, codes: [header] };
    return says ? [joined] : [mention, joined];
  });
}
