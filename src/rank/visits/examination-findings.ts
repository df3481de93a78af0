/**
 * A routine examination at which something abnormal is found is coded so.
 *
 * Source: Guidelines FY2026 IV.P and I.C.21.c.13: a new finding, or a chronic condition that has changed in severity; not a stable one.
 */
import type { CodeRelease } from "../../codes/release.ts";
import { mainSections } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { foundAtExamination } from "../conventions/combinations-encounters.ts";
import type { Judged } from "../judge.ts";

const withFindings: ReadonlyMap<string, string> = new Map([
  ["Z00.00", "Z00.01"],
  ["Z00.129", "Z00.121"],
  ["Z01.419", "Z01.411"],
  ["Z01.00", "Z01.01"],
  ["Z01.10", "Z01.118"],
  ["Z01.20", "Z01.21"],
]);

const newlyFound =
  /\b(?:abnormal(?: \w+)? (?:finding|exam)s?|abnormal(?:it(?:y|ies))? (?:as |see )?(?:below|noted|found)|w(?:ith|\/) (?:\w+ )?findings?|new(?:ly)?(?:[- ](?:onset|diagnos\w+|dx|found|noted|detected|elevated|finding|discovered))?|(?:first|newly) (?:noted|detected|found|diagnosed)|(?:found|noted|discovered|detected|diagnosed) (?:today|on (?:exam|screening)|at this (?:visit|exam))|incidental(?:ly)?|(?:bp|blood pressure)(?: reading)?,? (?:is |was |remains )?(?:elevated|high|above goal)|elevated (?:bp|blood pressure)|uncontrolled|(?:not|poorly|inadequately) (?:well )?(?:at goal|controlled)|above goal|worsen(?:ed|ing)|exacerbation|flar(?:e|ing))\b/gi;
/** What is new here is no finding. */
const newOther =
  /^ (?:patient|pt|med(?:ication)?s?|rx|prescription|glasses|shoes|job|school|baby|insurance|vaccines?|pcp|provider|complaints?|concerns?|issues?|problems?|symptoms?|recommendation\w*|guideline\w*|year|home|partner|to (?:practice|clinic|area)|start|bra|car|puppy|sibling|allerg(?:y|ies) (?:to report))\b/i;
const denied = /\b(?:no|not|nothing|without|w\/o|denies|any|zero|if|for|watch for|nor|or)\b[^.;\n]{0,20}$/i;

/** @returns the reasons, an examination's with its finding where the assessment tells one */
export function abnormalWhere(
  note: ReadNote,
  reasons: readonly Judged[],
  kept: readonly Judged[],
  release: CodeRelease,
): Judged[] {
  if (!reasons.some(({ leaf }) => withFindings.has(leaf.entry.code))) return [...reasons];
  const isParted = note.clauses.some(({ section }) => mainSections.has(section));
  const isFound = kept.some(
    ({ mention, clause, leaf, assertion }) =>
      mention.source !== "similar" &&
      assertion.value === "affirmed" &&
      (isParted ? mainSections.has(clause.section) : assertion.addressed) &&
      foundAtExamination.test(leaf.entry.code),
  );
  if (!isFound && !tellsFinding(note)) return [...reasons];
  return reasons.map((one) => {
    const entry = release.get(withFindings.get(one.leaf.entry.code) ?? "");
    return entry === undefined ? one : { ...one, leaf: { ...one.leaf, entry } };
  });
}

/** In the assessment; in a note without one, anywhere that findings are told. */
function tellsFinding({ text, clauses }: ReadNote): boolean {
  const isParted = clauses.some(({ section }) => mainSections.has(section));
  return clauses.some(({ start, end, section, codable }) => {
    if (isParted ? !mainSections.has(section) : !codable) return false;
    const clause = text.slice(start, end);
    return [...clause.matchAll(newlyFound)].some(({ 0: words, index }) => {
      const after = text.slice(start + index + words.length, start + index + words.length + 40);
      const before = text.slice(Math.max(0, start + index - 30), start + index);
      return !denied.test(before) && !(/^new$/i.test(words) && newOther.test(after));
    });
  });
}
