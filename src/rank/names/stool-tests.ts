/**
 * A test of the stool that came back positive is an abnormal finding to be looked into, and the colonoscopy after it no screening: "the mailed Cologuard
 * returned positive".
 *
 * Source: Alphabetic Index: Findings, abnormal, in stool; Blood, in, feces, occult (R19.5); Guidelines FY2026 I.C.21.c.5 (a test because of a sign is
 * diagnostic, not screening).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const test =
  "(?:cologuard|(?:f\\.?i\\.?t\\.?|fit)(?:[- ]?dna)?|i?fobts?|hemoccults?|guaiacs?|(?:stool|fecal|faecal)(?:[- ](?:dna|immunochemical|occult blood|blood|home|screening|based))* (?:tests?|kits?|cards?|screens?))";
const positive = "(?:positive|pos|abnormal|\\+)";
const told = new RegExp(
  `\\b${test}(?:,? (?:test|kit|card|sent|mailed|done|screen|home|result|results|that|which|she|he|they|had|mailed|in|has|have|is|was|were|from|at|last|week|month|spring|fall|summer|winter|year|[a-z]+day|just|again|both|returned|returning|turned|came|come|coming|back|up|out|read|reads|resulted|as|being|a|the|by|mail)){0,10}:? ?${positive}(?![\\w])(?! (?:predictive|family))|\\b(?:positive|abnormal|\\+|pos)(?: (?:home|screening|mailed|recent|result on (?:his|her|the)))* ${test}\\b`,
  "gi",
);
const denied =
  /\b(?:no|not|never|if|should|in case|whether|unless|denies|without|until|when|were)\b[^.;\n]{0,40}$/i;
const screened = /^Z12\.1[0-2]$/;

/** @returns the mentions with the finding, and without the screening that the test's name stands for */
export function withStoolTests(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!/\b(?:cologuard|fit|fobt|hemoccult|guaiac|stool|fecal)/i.test(note.text)) return [...known];
  const made = note.clauses.flatMap((clause, index): Mention[] => {
    if (!clause.codable) return [];
    const text = note.text.slice(clause.start, clause.end);
    return [...text.matchAll(told)].flatMap((match) => {
      if (denied.test(text.slice(0, match.index))) return [];
      const start = clause.start + match.index;
      const span = { start, end: start + match[0].length };
      return [mentionByRule(note, index, span, { code: "R19.5", wording: "positive stool test" })];
    });
  });
  if (made.length === 0) return [...known];
  const rest = known.filter(
    ({ codes, start, end }) =>
      !codes.some((code) => screened.test(code)) && !made.some((one) => one.start <= start && end <= one.end),
  );
  return [...rest, ...made];
}
