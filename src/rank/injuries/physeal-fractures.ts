/**
 * Fractures of a growth plate: "Salter-Harris II, distal radius, left" is a physeal fracture and no other of the bone.
 *
 * Source: Guidelines FY2026 I.C.19.c.3; Tabular List at S49, S59, S79, S89 (5th character: Salter-Harris I to IV, 9 other, 0 unspecified).
 */
import type { CodeRelease } from "../../codes/release.ts";
import type { ReadNote } from "../../note/types.ts";
import { isReadable, isRepeat, type Mention } from "../names/mentions.ts";

const plate =
  /\b(?:salter(?:[- ]?harris)?|s-?h(?= ?(?:type )?(?:[1-4]|i{1,3}|iv)\b)|physeal|epiphyseal (?:fracture|plate)|growth[- ]plate (?:fracture|injury))\b/i;
const notPlate =
  /\b(?:no|not|without|rule out|r\/o|spar(?:es|ing))\b[^.;]{0,30}\b(?:salter|physeal|growth plate|physis)/i;
const grade = /\b(?:salter(?:[- ]?harris)?|s-?h)[- ]?(?:type )?(iv|i{1,3}|[1-4])\b/i;
const grades: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };
const upper = "(?:proximal|upper end(?: of)?(?: the)?)";
const lower = "(?:distal|lower end(?: of)?(?: the)?)";
const plain = "(?: (?:right|left|the|end|of|L|R))*";
const bones: readonly (readonly [words: string, stem: string])[] = [
  [`${lower}${plain} radi(?:us|al)`, "S59.2"],
  [`${upper}${plain} radi(?:us|al)`, "S59.1"],
  [`${lower}${plain} ulna`, "S59.0"],
  [`${upper}${plain} humer(?:us|al)`, "S49.0"],
  [`${lower}${plain} humer(?:us|al)`, "S49.1"],
  [`${upper}${plain} fem(?:ur|oral)`, "S79.0"],
  [`${lower}${plain} fem(?:ur|oral)`, "S79.1"],
  [`${upper}${plain} tibia`, "S89.0"],
  [`${lower}${plain} tibia`, "S89.1"],
  [`${upper}${plain} fibula`, "S89.2"],
  [`${lower}${plain} fibula`, "S89.3"],
];
const bone = new RegExp(`\\b(?:${bones.map(([words]) => `(${words})`).join("|")})\\b`, "i");

/** @returns the mentions, with the growth plate's fracture in place of the bone's */
export function withPhysealFractures(
  note: ReadNote,
  named: readonly Mention[],
  release: CodeRelease,
): Mention[] {
  const made = new Map<number, Mention>();
  note.clauses.forEach((clause, at) => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return;
    const text = note.text.slice(clause.start, clause.end);
    const told = plate.exec(text);
    const where = told === null || notPlate.test(text) ? null : bone.exec(text);
    if (told === null || where === null) return;
    const stem = bones[where.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? "";
    const written = (grade.exec(text)?.[1] ?? "").toLowerCase();
    const header = `${stem}${grades[written] ?? (written === "" ? "0" : written)}`;
    const code = release.get(header) === undefined ? `${stem}9` : header;
    made.set(at, {
      start: clause.start + Math.min(told.index, where.index),
      end: clause.start + Math.max(told.index + told[0].length, where.index + where[0].length),
      clause: at,
      codes: [code],
      source: "lexicon",
      wording: "physeal fracture",
      length: 3,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    });
  });
  if (made.size === 0) return [...named];
  const isOfBone = ({ clause, codes }: Mention) =>
    made.has(clause) && codes.every((code) => /^S[4578][29]\./.test(code));
  return [...named.filter((one) => !isOfBone(one)), ...made.values()];
}
