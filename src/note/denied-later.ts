/** A condition that the next words take back: "was told she had celiac disease, biopsy disproved it", "adrenal insufficiency, asked about: cortisol 17, excluded". */
import { isConditionName } from "./remedies.ts";
import type { Clause, ReadNote, Span } from "./types.ts";
import { tokens } from "./words.ts";

/** In characters, from the end of the mention to the words that take it back. */
const farthest = 110;

const it = "(?:it|this|that)";
const against = [
  `(?:do|did|does|could|would)(?:n['’]t| not) (?:support|confirm|show|bear out|back up|fit with) ${it}`,
  `(?:argue[sd]?|speaks?|spoke|is|was|are|were) (?:strongly |clearly |rather )?against ${it}`,
  `(?:disproved|disproves|refuted|refutes|excluded|excludes|ruled out|rules out|contradicts|contradicted) ${it}`,
  `ruled ${it} out`,
  `${it} (?:is|was|has been|had been) (?:now |since |then |effectively |clinically |later )?(?:ruled out|excluded|disproved|disproven|dismissed|refuted|not confirmed|not supported|never confirmed|off the table)`,
].join("|");
const takenBack = new RegExp(`(?<![\\p{L}\\p{N}])(?:${against})(?![\\p{L}\\p{N}])`, "iu");

/** "Cortisol 17, excluded": what a problem's own line comes to, its subject left out. */
const cameTo = /(?:^|[,;–—-]\s*)(?:so |now |thus |hence )?(?:excluded|ruled out)$/i;

/** The words that take back the mention that ends at `end`; another condition between them and it would be what they speak of. */
export function deniedLater(note: ReadNote, index: number, end: number): Span | undefined {
  const clause = note.clauses[index];
  if (clause === undefined) return undefined;
  const { text } = note;
  const rest = /^[^.!?\n]*/.exec(text.slice(end, end + 2 * farthest))?.[0] ?? "";
  const found = takenBack.exec(rest);
  if (found !== null && found.index <= farthest) {
    const start = end + found.index;
    return namesCondition(text, end, start) ? undefined : { start, end: start + found[0].length };
  }
  return lineCameTo(note, clause, note.clauses[index + 1], end);
}

/** Whether words that decide a mention are those of {@link deniedLater}. */
export function takesBack(words: string): boolean {
  return takenBack.test(words) || cameTo.test(words);
}

function lineCameTo(
  { text }: ReadNote,
  clause: Clause,
  next: Clause | undefined,
  end: number,
): Span | undefined {
  if (next === undefined || next.section !== clause.section) return undefined;
  if (!/^\s*:\s*$/.test(text.slice(clause.end, next.start))) return undefined;
  const found = cameTo.exec(text.slice(next.start, next.end));
  if (found === null || namesCondition(text, end, next.end)) return undefined;
  return { start: next.start + found.index, end: next.end };
}

/** Short words in small letters ("as", "all") are no abbreviations here. */
function namesCondition(text: string, from: number, to: number): boolean {
  return tokens(text, from, to).some(
    (word) => !/^[a-z]{1,3}$/.test(text.slice(word.start, word.end)) && isConditionName([word]),
  );
}
