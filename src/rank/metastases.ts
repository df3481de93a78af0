/**
 * "Breast cancer with metastasis to the axillary lymph nodes": the site after the name of a metastatic cancer is the secondary's site.
 *
 * Source: Guidelines FY2026 I.C.2 (primary and secondary sites are coded each) and the Neoplasm Table.
 */
import type { Name } from "../codes/names.ts";
import type { ReadNote } from "../note/types.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import { wordsOf } from "../search/words.ts";
import type { Mention } from "./mentions.ts";

const somewhere = "C79.9";
const leads = /^\s*(?:to|in|of|involving)\s+(?:the |his |her )?/i;
const mostWords = 5;

/** @returns the mentions, with the secondary's site in place of "unspecified" where the words after the name say it */
export function withSecondarySites(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  return named.map((mention) => {
    const clause = note.clauses[mention.clause];
    if (clause === undefined || !mention.codes.includes(somewhere)) return mention;
    const after = note.text.slice(mention.end, clause.end);
    const lead = leads.exec(after)?.[0];
    if (lead === undefined) return mention;
    const [phrase = ""] = after.slice(lead.length).split(/[,.;:()\n]/);
    const words = wordsOf(phrase).slice(0, mostWords);
    for (let count = words.length; count > 0; count -= 1) {
      const last = words[count - 1];
      const site = phrase.slice(0, last?.end);
      const codes =
        book.get(`metastasis to ${site}`)?.value.codes.filter((code) => /^C7[789]/.test(code)) ?? [];
      if (codes.length === 0 || last === undefined) continue;
      const end = mention.end + lead.length + last.end;
      return { ...mention, end, codes: [...mention.codes.filter((code) => code !== somewhere), ...codes] };
    }
    return mention;
  });
}
