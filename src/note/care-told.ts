/** Where a note tells of care: what its assessment names, and every word of the clauses in which care is told. */
import { longestSign } from "./care-signs.ts";
import { sameName } from "./same-name.ts";
import { sectionKind } from "./section-kinds.ts";
import type { ReadNote, Span } from "./types.ts";
import { isWord, type Word, words } from "./words.ts";

const joining = new Set(
  "of the a an and or in on to with for by at his her their right left bilateral chronic acute type mild moderate severe due history hx former ppd pack current currently".split(
    " ",
  ),
);

export interface Themes {
  /** The note has an assessment, plan, diagnosis or impression. */
  readonly assessed: boolean;
  /** Words of the chief complaint and of the named problems. */
  readonly words: ReadonlySet<string>;
  /** Clauses of the assessment by the words they name, the first few of each. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Every word, and every run of a few joined by "_", of the clauses in which care is told. */
  readonly told: ReadonlySet<string>;
  /** Words that alone name a problem or what its entry is about: "Nodule: ...". */
  readonly alone: ReadonlySet<string>;
}

const themes = new WeakMap<ReadNote, Themes>();
const mostPerWord = 12;

/** The words that tell a condition from others, each in the form in which it is found again. */
export function telling(list: readonly Word[]): string[] {
  return list
    .filter((word) => isWord(word) && !joining.has(word.text) && !/^\d/.test(word.text))
    .flatMap(({ text }, _, kept) =>
      sameName(
        text,
        kept.map((word) => word.text),
      ),
    );
}

/** Indexed once a note. */
export function themesOf(note: ReadNote): Themes {
  const known = themes.get(note);
  if (known !== undefined) return known;
  const said = new Set<string>();
  const byWord = new Map<string, number[]>();
  const told = new Set<string>();
  const alone = new Set<string>();
  let assessed = false;
  note.clauses.forEach((clause, index) => {
    const section = sectionKind(clause.section);
    if (isPutOff(note, index)) return;
    if ((section.problems === true || ofCare.has(clause.section)) && !isWarning(note, clause))
      tell(told, note, clause);
    if (section.problems === true && clause.section !== "plan") assessed = true;
    const names =
      clause.section === "chief-complaint" || (clause.kind === "heading" && section.problems === true);
    if (!names && section.problems !== true && !ofCare.has(clause.section)) return;
    const named = telling(words(note.text, clause.start, clause.end));
    if (named.length === 1 && clause.kind !== "prose" && section.problems === true) alone.add(named[0] ?? "");
    for (const word of named) {
      if (names) said.add(word);
      const held = byWord.get(word) ?? [];
      if (held.length < mostPerWord && held.at(-1) !== index) held.push(index);
      byWord.set(word, held);
    }
  });
  const found = { assessed, words: said, byWord, told, alone };
  themes.set(note, found);
  return found;
}

/** Sections beside the assessment in which care is told. */
const ofCare = new Set([
  "medical-decision-making",
  "ed-course",
  "follow-up",
  "disposition",
  "anesthesia",
  "consults",
  "technique",
  "procedure-details",
  "operative-facts",
]);

const warning =
  /^\W*(?:call|return|come|go|er|ed|seek|if|watch|warn\w*|warning signs|red flags|notify|to (?:the )?(?:er|ed)|precautions)\b(?! (?:to clinic|in \d))/i;

/** "Call for a worse headache": of what may come, not of care for the migraine there is. */
function isWarning(note: ReadNote, { start, end }: Span): boolean {
  return warning.test(note.text.slice(start, Math.min(end, start + 24)));
}

function tell(told: Set<string>, note: ReadNote, clause: Span): void {
  const list = words(note.text, clause.start, clause.end);
  list.forEach((_, at) => {
    for (let length = 1; length <= longestSign && at + length <= list.length; length += 1)
      told.add(
        list
          .slice(at, at + length)
          .map(({ text }) => text)
          .join("_"),
      );
  });
}

/** Left for another time. */
const putOff =
  /\bnothing (?:new |to do )?(?:today|now)\b|\bnot (?:addressed|discussed|reviewed|active)(?: today)?\b|\banother (?:day|visit|time)\b|\bparked\b|\bother chronic (?:issues|problems|conditions)\b|\bper (?:primary|pcp)\b|\bdefer(?:red)? to\b/i;

/** A clause that puts off others than the problem it stands under: "Other problems, not active here: ...". */
const ofOthers =
  /^\W*(?:other|others|additional|remaining|the rest|rest of|chronic|background|inactive|past|pmh|comorbid\w*|also|not (?:active|addressed|discussed))\b/i;

/** The clause says so, or the label it stands after, or what follows it as a heading or label. */
export function isPutOff(note: ReadNote, index: number): boolean {
  const says = (at: number) => {
    const clause = note.clauses[at];
    return (
      clause !== undefined &&
      putOff.test(note.text.slice(clause.start, Math.min(clause.end, clause.start + 400)))
    );
  };
  if (says(index)) return true;
  const isName = (at: number) => /^(?:heading|label)$/.test(note.clauses[at]?.kind ?? "");
  if (isName(index))
    return (
      note.clauses[index + 1]?.section === note.clauses[index]?.section &&
      !ofOthers.test(note.text.slice(note.clauses[index + 1]?.start, note.clauses[index + 1]?.end)) &&
      says(index + 1)
    );
  return isName(index - 1) && says(index - 1);
}
