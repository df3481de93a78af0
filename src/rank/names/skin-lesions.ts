/**
 * A lesion of the skin known by its place alone, which is biopsied or looked at for a cancer: "lesion, left nasal ala, r/o BCC".
 *
 * Source: Index: Lesion, skin L98.9; Guidelines FY2026 IV.H (what is to be ruled out is not coded, what is there is).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const places =
  "(?:nasal (?:ala|tip|sidewall|dorsum|bridge|supratip)|nose|cheek|forehead|temple|scalp|ear|helix|antihelix|earlobe|chin|jaw(?:line)?|eyebrow|glabella|neck|nape|back|chest|shoulder|clavicle|arm|forearm|wrist|hand|trunk|abdomen|flank|buttock|leg|shin|calf|thigh|ankle|foot)";
const sides =
  "(?:(?:the|his|her|left|right|l|r|lt|rt|upper|lower|mid|central|lateral|medial|posterior|anterior|dorsal)[ -]+){0,4}";
const told = new RegExp(
  `\\b(?:(?:skin|suspicious|changing|pigmented|new|growing|bleeding|non-?healing|scaly|crusted) ){0,2}lesions?(?:,| -| –|:)? ?(?:of |on |at |to )?${sides}${places}\\b|\\b${sides}${places} lesions?\\b`,
  "gi",
);
const ofSkin =
  /\b(?:shave|punch|tangential|excisional|bx|biops\w+|r\/o|rule out|suspicious for|concern\w* for)\b[^\n]{0,80}?(?:\b(?:bcc|scc|nmsc|basal|squamous|melanoma|skin cancer)\b|\bpath\w*\b)|\b(?:r\/o|rule out) (?:bcc|scc|nmsc|melanoma|basal|squamous)/i;
const notOfSkin =
  /\b(?:lytic|sclerotic|bone|bony|osseous|mri|ct|pet|imaging|x-?ray|enhancing|subcutaneous|joint|cord|spinal|no|old|healed|previous|prior|burn|herpetic|target)\b/i;
const line = 160;

const cancerNamed = /^C4[34]/;
const inDoubt = /\br\/o\b|\brule out\b|\bsuspicious\b|\bconcern|\bvs\b|\?/i;

/** @returns the mentions, with the lesions that no name reaches */
export function withSkinLesions(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.some((code) => /^(?:L98|D2[23]|D48|D49)/.test(code)) ? [clause] : [],
    ),
  );
  const cancers = new Set(
    known.flatMap(({ clause, codes }) => (codes.some((code) => cancerNamed.test(code)) ? [clause] : [])),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    if (notOfSkin.test(text) || (cancers.has(clause) && !inDoubt.test(text))) return [];
    return [...text.matchAll(told)].slice(0, 1).flatMap(({ index, 0: words }) => {
      const start = from + index;
      const around = /^[^\n]*/.exec(note.text.slice(start, start + line))?.[0] ?? "";
      if (!ofSkin.test(around)) return [];
      return [
        mentionByRule(
          note,
          clause,
          { start, end: start + words.length },
          { code: "L98.9", wording: "skin lesion" },
        ),
      ];
    });
  });
  return [...known, ...made];
}
