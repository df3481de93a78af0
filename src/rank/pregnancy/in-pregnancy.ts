/**
 * A condition said to complicate a pregnancy takes a code of chapter 15; most keep their own code beside it.
 *
 * Source: Guidelines FY2026 I.C.15.a.1 (chapter 15 comes first, other chapters' codes specify), the Tabular List at O10, O23, O24 and O99.
 */
import type { Name } from "../../codes/names.ts";
import { isPregnantNow } from "../../note/pregnancy.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import type { Mention } from "../names/mentions.ts";

interface Row {
  readonly condition: RegExp;
  readonly header: string;
  /** It says all that the condition's own code does. */
  readonly says?: true;
  /** What the words must be for a condition of which the note need not say that it is the pregnancy's; any where absent. */
  readonly words?: RegExp;
}

const preexisting = /\b(?:type|t[12]|dm ?[12i]|pre-?existing|pregestational|chronic|iddm|niddm)/i;

const rows: readonly Row[] = [
  { condition: /^D64\.9$/, header: "O99.01", says: true },
  { condition: /^D(?:5\d|6[0134])/, header: "O99.01" },
  { condition: /^D(?:6[5-9]|7\d|8\d)/, header: "O99.11" },
  { condition: /^E10/, header: "O24.01", words: preexisting },
  { condition: /^E11/, header: "O24.11", words: preexisting },
  { condition: /^E66/, header: "O99.21" },
  { condition: /^E(?:0[0-7]|1[56]|2|7|8)/, header: "O99.28" },
  { condition: /^F10/, header: "O99.31" },
  { condition: /^F17/, header: "O99.33" },
  { condition: /^F1[1-689]/, header: "O99.32" },
  { condition: /^F(?:[2-4]|5(?!3)|6|9)/, header: "O99.34" },
  { condition: /^G56\.0/, header: "O26.82" },
  { condition: /^G/, header: "O99.35" },
  { condition: /^I10/, header: "O10.01", says: true },
  { condition: /^I11/, header: "O10.11" },
  { condition: /^I12/, header: "O10.21" },
  { condition: /^I13/, header: "O10.31" },
  { condition: /^I(?:0|2[0-57-9]|3|4|5)/, header: "O99.41" },
  { condition: /^I82\.[4-7]/, header: "O22.3" },
  { condition: /^I80\.[0-3]/, header: "O22.2" },
  { condition: /^I83\.[0-9]/, header: "O22.0", says: true },
  { condition: /^I26\./, header: "O88.21" },
  { condition: /^R82\.71$/, header: "O23.4", says: true },
  { condition: /^J/, header: "O99.51" },
  { condition: /^K7[0-7]/, header: "O26.61" },
  { condition: /^K64/, header: "O22.4", says: true },
  { condition: /^K/, header: "O99.61" },
  { condition: /^L(?!90\.5)/, header: "O99.71" },
  { condition: /^N39\.0/, header: "O23.4", says: true },
  { condition: /^N30\./, header: "O23.1", says: true },
  { condition: /^N1[02]$/, header: "O23.0", says: true },
  { condition: /^N34\./, header: "O23.2", says: true },
  { condition: /^N7[67]\./, header: "O23.59" },
  { condition: /^N88\.3$/, header: "O34.3", says: true },
  { condition: /^D25\./, header: "O34.1" },
  { condition: /^(?:B20|Z21)$/, header: "O98.71" },
  { condition: /^B1[5-9]\./, header: "O98.41" },
  { condition: /^A5[1-3]\./, header: "O98.11" },
  { condition: /^A54\./, header: "O98.21" },
  { condition: /^A(?:5[5-9]|6[0-4]|74)\.?/, header: "O98.31" },
  { condition: /^(?:U07\.1|B0[0-9]|B2[5-79]|B3[34]|A[89])/, header: "O98.51" },
  { condition: /^R73\.0/, header: "O99.810", says: true },
  { condition: /^Z22\.330$/, header: "O99.820", says: true },
  {
    condition: /^Z98\.891$/,
    header: "O34.21",
    says: true,
    words: /\bc(?:esa?rean|-?section|\/s|s)\b|caesarean/i,
  },
  { condition: /^Z64\.1$/, header: "O09.4", says: true },
  { condition: /^Z87\.51$/, header: "O09.21", says: true },
  { condition: /^Z98\.84$/, header: "O99.84", says: true },
];

const within = /\s*\b(?:complicating|affecting|in|of|during)\s+pregnancy$/i;

/** "Hypothyroidism in pregnancy" is a name: its condition keeps the code that specifies O99. */
function ofItself(note: ReadNote, { start, end, codes }: Mention, book: PhraseBook<Name>) {
  const words = note.text.slice(start, end);
  if (!within.test(words) || !codes.every((code) => /^O(?:99\.[0-7]|98|24\.[01]|23\.59)/.test(code)))
    return undefined;
  const known = book.get(words.replace(within, ""))?.value.codes;
  return known?.every((code) => /^[A-NU]/.test(code)) ? known : undefined;
}

const complicating = /^,?\s*(?:complicating|affecting|in|of|during)\s+(?:the |her |this )?pregnancy\b/i;

/** A pregnant patient's condition is the pregnancy's unless the provider says that the pregnancy is incidental (I.C.15.a.1). */
function isOfPregnancy(note: ReadNote, { start, end }: Mention, { words }: Row): boolean {
  if (words !== undefined && !words.test(note.text.slice(start, end))) return false;
  return isPregnantNow(note);
}

/** @returns the mentions, with the code of chapter 15 for each that is said to be in or to complicate the pregnancy, or that a pregnant patient has */
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
    const row = rows.find(({ condition }) => mention.codes.every((code) => condition.test(code)));
    if (row === undefined || (match === null && !isOfPregnancy(note, mention, row))) return [mention];
    const end = mention.end + (match?.[0].length ?? 0);
    const joined: Mention = { ...mention, end, codes: [row.header] };
    return row.says ? [joined] : [mention, joined];
  });
}
