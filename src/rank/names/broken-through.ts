/**
 * A bone told in plain words to have broken through its tumour: "broke through the metastasis in her right femur", "fracture through a lytic lesion".
 *
 * Source: Guidelines FY2026 I.C.2.l.6; Index: Fracture, pathological, due to, neoplastic disease (M84.5- by site).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** Bones by the words that name them, and where M84.5 puts them. */
const bones: readonly (readonly [words: RegExp, code: string])[] = [
  [/\b(?:femur|femoral|subtrochanteric|intertrochanteric|hip|thigh)\b/i, "M84.55"],
  [/\b(?:pelvis|pelvic|iliac|ilium|acetabul\w+|pub(?:is|ic)|sacr(?:um|al))\b/i, "M84.550"],
  [/\b(?:humer(?:us|al)|upper arm)\b/i, "M84.52"],
  [/\b(?:radi(?:us|al)|uln(?:a|ar)|forearm)\b/i, "M84.53"],
  [/\b(?:tibia\w*|fibula\w*|shin)\b/i, "M84.56"],
  [/\b(?:vertebra\w*|spine|[tl]\d{1,2})\b/i, "M84.58"],
];
const broke =
  "(?:fractur(?:e|es|ed|ing)|fx|break|breaks|broke|broken|snapped|cracked|gave way|collaps(?:e|ed))";
const tumor =
  "(?:metastas[ie]s|metastatic (?:lesion|deposit|disease|focus)|mets?|lytic (?:lesion|deposit|metastasis|focus)|tumou?r|myeloma(?:tous)? lesion|plasmacytoma)";
const through = new RegExp(
  `\\b${broke}\\b[^.;\\n]{0,30}?\\b(?:through|thru|across|at the site of|at) (?:(?:the|a|an|her|his|known|large|small|destructive|\\d+(?:\\.\\d+)? ?[cm]m) ){0,3}${tumor}\\b`,
  "gi",
);
const cancer = /\b(?:cancer|\w*carcinoma|metasta\w+|myeloma|lymphoma|malignan\w+|sarcoma)\b/i;
const notYet =
  /\b(?:no|not|without|impending|risk of|at risk|prevent\w*|could|may|might|would|if|before it|old|healed)\b[^.;\n]{0,30}$/i;

/** @returns the mentions, with the pathological fracture where no name of one stands in the clause, by the bone that the clause names */
export function withBrokenThrough(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!cancer.test(note.text)) return [...known];
  const named = new Set(
    known.flatMap(({ clause, codes }) => (codes.some((code) => /^M84\.[45]/.test(code)) ? [clause] : [])),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    return [...text.matchAll(through)].slice(0, 1).flatMap(({ index, 0: words }) => {
      const code = bones.find(([bone]) => bone.test(text))?.[1];
      if (code === undefined || notYet.test(text.slice(0, index))) return [];
      const rest = /^[^.;,\n]{0,40}/.exec(text.slice(index + words.length))?.[0] ?? "";
      const start = from + index;
      const wording = "pathological fracture due to metastasis";
      return [
        mentionByRule(
          note,
          clause,
          { start, end: start + words.length + rest.trimEnd().length },
          { code, wording },
        ),
      ];
    });
  });
  const isTold = new Set(made.map(({ clause }) => clause));
  // The fracture by its plain name is this one.
  const others = known.filter(
    ({ clause, codes }) => !(isTold.has(clause) && codes.every((code) => /^S\d2\./.test(code))),
  );
  return [...others, ...made];
}
