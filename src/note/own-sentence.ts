/** Sentences that tell of the patient though relatives are spoken of nearby. */
import type { ReadNote, Span } from "./types.ts";

/** "No family history of strokes. He takes metformin for diabetes": a sentence about him or her is a relative's only where one has been named. */
export function isOwnSentence({ text, clauses }: ReadNote, clause: number, mention: Span): boolean {
  const own = clauses[clause];
  const last = clauses[clause - 1];
  if (own === undefined || last === undefined) return false;
  return (
    /^(?:he|she|they|the patient) (?:also |now |still )*(?:takes?|uses?|is on|has|had|was|does|smokes)\b/i.test(
      text.slice(own.start, mention.start),
    ) && !kin.test(text.slice(last.start, own.end))
  );
}

const kin =
  /\b(?:(?:grand)?(?:mother|father|parents?|son|daughter|ma|pa)s?|mom|mum|dad|(?:half-?)?(?:sister|brother|sibling)s?|sibs?|aunts?|uncles?|cousins?|nieces?|nephews?|twins?|child(?:ren)?|kids?|wife|husband|spouse|partner|girlfriend|boyfriend|friends?|roommates?|neighbou?rs?|coworkers?|relatives?|m?p?g[mf]|donor|fetus|baby)\b/i;
