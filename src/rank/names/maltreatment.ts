/**
 * Abuse and neglect that the note confirms, however it is worded: "physical abuse by spouse confirmed", "battered by her boyfriend". Suspected ones are left to
 * their names.
 *
 * Source: Guidelines FY2026 I.C.19.f (T74 confirmed, T76 suspected); Alphabetic Index at Abuse, Battered, Neglect, Maltreatment.
 */
import { patientOf } from "../../note/patient.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "./mentions.ts";

const by =
  "(?:by|from|at the hands of) (?:(?:her|his|their|the|a|an|current|former|ex|estranged|live-in|own|adult)[ -])*(?:spouse|husband|wife|partner|boyfriend|girlfriend|ex\\b|father|mother|dad|mom|step\\w+|son|daughter|uncle|aunt|brother|sister|grand\\w+|caregiver|caretaker|babysitter|nanny|parents?|relative|cousin|teacher|coach|staff|mother's boyfriend)";
const sure =
  "(?:(?:is |was |has been |now |been )*(?:confirmed|substantiated|founded|disclosed|witnessed|admitted|established|documented))";
const kinds: readonly (readonly [words: string, digit: string])[] = [
  ["physical(?:ly)? (?:abuse|maltreatment|abused)|non-?accidental trauma|battery", "1"],
  ["sexual(?:ly)? (?:abuse|assault|abused|assaulted)|rape", "2"],
  ["(?:psychological|emotional|verbal)(?:ly)? (?:abuse|maltreatment|abused)", "3"],
  ["(?:financial|economic)(?:ly)? (?:abuse|exploitation)", "A"],
  ["neglect(?:ed)?|abandonment", "0"],
];
const patterns = kinds.map(
  ([words, digit]) =>
    [
      new RegExp(
        `\\b(?:confirmed|substantiated|founded|disclosed|known|ongoing) (?:[\\w-]+ )?(?:${words})\\b|\\b(?:${words})\\b,? (?:[\\w-]+ ){0,2}?(?:${by}\\b|${sure}\\b)|\\b(?:${words})\\b[^.;\\n]{0,40}\\b${sure}\\b`,
        "i",
      ),
      digit,
    ] as const,
);
const battered =
  /\b(?:battered (?:wife|woman|spouse|partner|child|baby|infant|elder)|(?:battered|beaten) by (?:her|his) )/i;
const doubted =
  /\b(?:suspect\w*|possible|possibly|concern\w*|alleged\w*|rule out|r\/o|suspicious|question\w*|history of|h\/o|past|prior|remote|as a child|childhood|years ago|denies|denied|no|not|unconfirmed|unfounded|screen\w*|risk|unsubstantiated|pending|cannot|could not|unable|if|mother's|sister's)\b/i;
const young = /\b(?:child|infant|baby|toddler|boy|girl|newborn|cps|child protective)\b/i;
const leastWeight = 0.5;
const adult = 18;

/** @returns the mentions, and what is confirmed where no name says it */
export function withMaltreatment(note: ReadNote, known: readonly Mention[]): Mention[] {
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight || /history/.test(clause.section)) return [];
    const text = note.text.slice(clause.start, clause.end);
    if (doubted.test(text)) return [];
    const found = patterns.flatMap(([words, digit]) => {
      const match = words.exec(text);
      return match === null ? [] : [{ match, digit }];
    });
    const beaten = battered.exec(text);
    if (beaten !== null && found.length === 0) found.push({ match: beaten, digit: "1" });
    return found.map(({ match, digit }) => {
      const start = clause.start + match.index;
      const code = `T74.${digit}${isChild(note) ? "2" : "1"}`;
      return mentionByRule(
        note,
        at,
        { start, end: start + match[0].length },
        { code, wording: "abuse, confirmed" },
      );
    });
  });
  const isSaid = (one: Mention) => known.some(({ codes }) => codes.some((code) => one.codes.includes(code)));
  return [...known, ...made.filter((one) => !isSaid(one))];
}

/** By the age that the note states, else by what it calls the patient. */
function isChild(note: ReadNote): boolean {
  const age = patientOf(note).ageYears?.value;
  return age === undefined
    ? young.test(note.text) &&
        !/\b(?:husband|wife|spouse|boyfriend|girlfriend|elder|partner)\b/i.test(note.text)
    : age < adult;
}
