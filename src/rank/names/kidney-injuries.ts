/**
 * An injury of the kidney told without "acute", by its cause or its course: "the kidney injury was prerenal", "kidney injury from dehydration, resolved".
 *
 * Source: Index: Failure, kidney, acute N17.9 (acute kidney injury); an injury by force is S37.0-.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const injury = "(?:kidney|renal) (?:injury|insult)";
const told = new RegExp(
  [
    `\\b(?:the|his|her|their|this) ${injury}\\b`,
    `\\b(?:pre-?renal|ischemic|hemodynamic|oliguric) ${injury}\\b`,
    `\\b${injury},? (?:(?:was|is) )?(?:felt to be |thought to be )?(?:pre-?renal|resolv(?:ed|ing)|improv(?:ed|ing)|recover(?:ed|ing)|clear(?:ed|ing)|from|due to|secondary to|on (?:top of )?(?:ckd|chronic))\\b`,
  ].join("|"),
  "i",
);
const byForce =
  /\b(?:traumatic|blunt|penetrating|lacerat\w+|contusion|hematoma|grade|aast|trauma|stab\w*|gunshot|fell|crash|mvc|kicked)\b/i;
const notNow =
  /\b(?:acute|chronic|avoid\w*|risk|prevent\w*|no|not|without|any|if|possible|history|prior|previous)\b/i;

/** @returns the mentions, with the acute kidney injury where no name of one stands in the clause */
export function withKidneyInjuries(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.some((code) => /^(?:N1[479]|N99|O90|T79|S37)/.test(code)) ? [clause] : [],
    ),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    const found = told.exec(text);
    if (found === null || byForce.test(text)) return [];
    if (notNow.test(text.slice(Math.max(0, found.index - 40), found.index + found[0].length))) return [];
    const start = from + found.index;
    const wording = "acute kidney injury";
    return [mentionByRule(note, clause, { start, end: start + found[0].length }, { code: "N17.9", wording })];
  });
  return [...known, ...made];
}
