/** Whether a condition is dealt with at this encounter or only named (Guidelines FY2026 IV.J, III). */

import { sectionKind } from "./section-kinds.ts";
import type { ReadNote, Span } from "./types.ts";
import { type Word, words } from "./words.ts";

/** Words of a clause that show why the patient comes, or that something is being treated or watched. */
const cues = new Set(
  "presents presented presenting evaluation follow-up followup regarding treated treatment treating taking takes continues continue continued controlled uncontrolled managed management worsening worsened improving improved started prescribed increased monitoring monitors monitored compliant regimen therapy medication medications complains complaining c/o concerned referred seen admitted diagnosed daily mg".split(
    " ",
  ),
);
const joining = new Set(
  "of the a an and or in on to with for by at his her their right left bilateral chronic acute type mild moderate severe due".split(
    " ",
  ),
);

interface Themes {
  /** The note has an assessment, plan, diagnosis or impression. */
  readonly assessed: boolean;
  /** Words of the chief complaint and of the named problems. */
  readonly words: ReadonlySet<string>;
}

const themes = new WeakMap<ReadNote, Themes>();

function themesOf(note: ReadNote): Themes {
  const known = themes.get(note);
  if (known !== undefined) return known;
  const said = new Set<string>();
  let assessed = false;
  for (const clause of note.clauses) {
    const section = sectionKind(clause.section);
    if (section.problems === true) assessed = true;
    const names =
      clause.section === "chief-complaint" || (clause.kind === "heading" && section.problems === true);
    if (!names) continue;
    for (const word of words(note.text, clause.start, clause.end))
      if (!joining.has(word.text)) said.add(word.text);
  }
  const found = { assessed, words: said };
  themes.set(note, found);
  return found;
}

function isTheme(note: ReadNote, list: readonly Word[]): boolean {
  const said = themesOf(note).words;
  const telling = list.filter((word) => !joining.has(word.text));
  return telling.length > 0 && telling.every((word) => said.has(word.text));
}

function hasCue(note: ReadNote, start: number, end: number): boolean {
  const list = words(note.text, start, end);
  return list.some(
    (word, at) => cues.has(word.text) || (word.text === "follow" && list[at + 1]?.text === "up"),
  );
}

/** "For his hypertension, ..." and "Regarding his osteoarthritis, ...". */
function isTopic(note: ReadNote, clause: Span, mention: Span): boolean {
  const before = words(note.text, clause.start, mention.start);
  if (before.length > 5) return false;
  const opening = before.map((word) => word.text).join(" ");
  return /^(?:for|regarding|as for|concerning|with regards? to|in regards? to|in terms of|with respect to)\b/.test(
    opening,
  );
}

/**
 * True where the section or a problem heading says so, and in a history where the words show that the condition brings the
 * patient or is treated or watched; `listing` (named in a "history significant for" list) says no. In a note without any
 * assessment the history of the illness is taken at its word.
 */
export function isAddressed(note: ReadNote, clauseIndex: number, mention: Span, listing: boolean): boolean {
  const clause = note.clauses[clauseIndex];
  if (clause === undefined) return false;
  const section = sectionKind(clause.section);
  if (clause.kind === "heading" && section.problems === true) return true;
  if (section.addressed === "never" || listing) return false;
  if (section.addressed === "always") return true;
  const list = words(note.text, mention.start, mention.end);
  if (clause.under !== undefined) return true;
  const hereAndNow = isTheme(note, list) || isTopic(note, clause, mention);
  if (hereAndNow || !themesOf(note).assessed) return true;
  return hasCue(note, clause.start, clause.end);
}
