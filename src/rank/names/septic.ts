/**
 * "He is septic from it", "came in septic": sepsis by its adjective, where it stands for the patient and not for a joint, an embolus or a shock.
 *
 * Source: Index: Sepsis; Guidelines FY2026 I.C.1.d.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const septic =
  /\b(?:(?:he|she|they|pt|patient|him|her|who|mom|dad|mother|baby) (?:is|was|were|are|became|becomes|got|went|turned|had become|had been|has been|came in|arrived|presented|remains|grew)|(?:is|was|were|became|got|went|turned|come in|came in|arrived|arrives|presented|presents|admitted|brought in|transferred|hospitalized|in[- ]house)|(?:clearly|frankly|clinically|overtly|profoundly|truly|very|floridly|grossly|and|now|then|:|,)) (?:(?:clearly|frankly|clinically|overtly|profoundly|truly|very|floridly|grossly|now) )?septic\b(?! ?(?:arthritis|joint|shock|knee|hip|shoulder|wrist|elbow|ankle|bursitis|emboli\w*|embolus|thrombophlebitis|work-?up|w\/u|screen\w*|tank|system|picture|appearing|looking|abortion|pelvic|necrosis|meningitis|protocol|or\b|\?))|^septic (?=(?:from|due to|secondary to|because of|2\/2|with)\b)/i;

/** @returns the mentions, with the sepsis where no name of it stands in the clause */
export function withSeptic(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!/\b(?:septic|sepsis)\b/i.test(note.text)) return [...known];
  const named = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.some((code) => /^(?:A4[01]|R65\.2|O85|P36|A32\.7|B37\.7)/.test(code)) ? [clause] : [],
    ),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const found = septic.exec(note.text.slice(from, end));
    if (found === null) return [];
    const stop = from + found.index + found[0].trimEnd().length;
    return [
      mentionByRule(note, clause, { start: stop - 6, end: stop }, { code: "A41.9", wording: "sepsis" }),
    ];
  });
  // "Line sepsis", "post-op sepsis": the complication's name, and the sepsis itself (I.C.1.d.5).
  const inName = known.filter(
    ({ clause, codes, start, end }) =>
      codes.every((code) => /^T8(?:0\.21|1\.44)/.test(code)) &&
      !named.has(clause) &&
      /\bseps(?:is|es)\b/i.test(note.text.slice(start, end)),
  );
  return [...known, ...made, ...inName.map((one) => ({ ...one, codes: ["A41.9"], wording: "sepsis" }))];
}
