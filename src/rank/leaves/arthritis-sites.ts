/**
 * Osteoarthritis named apart from its joint: "right knee primary OA", "end-stage OA of the right hip" are coded by the joint.
 *
 * Source: the Alphabetic Index at Osteoarthritis, primary, by site; Guidelines FY2026 I.B.2.
 */
import { storyOf } from "../../note/story.ts";
import type { ReadNote } from "../../note/types.ts";

const sites: readonly (readonly [joint: RegExp, primary: string, traumatic: string, secondary: string])[] = [
  [/\bknees?\b/i, "M17.1", "M17.3", "M17.5"],
  [/\bhips?\b/i, "M16.1", "M16.5", "M16.7"],
  [
    /\b(?:first cmc|cmc|carpo-?metacarpal|basal (?:thumb )?joint|base of (?:the |his |her )?(?:right |left )?thumb|thumb)\b/i,
    "M18.1",
    "M18.3",
    "M18.5",
  ],
  [
    /\b(?:shoulders?|gleno-?humeral|acromio-?clavicular|ac joints?|a-c joints?|sternoclavicular)\b/i,
    "M19.01",
    "M19.11",
    "M19.21",
  ],
  [/\bwrists?\b/i, "M19.03", "M19.13", "M19.23"],
  [/\b(?:hands?|fingers?|knuckles?|d?pip joints?|dip joints?)\b/i, "M19.04", "M19.14", "M19.24"],
  [/\b(?:ankles?|foot|feet|midfoot|subtalar|big toe|great toe|mtp)\b/i, "M19.07", "M19.17", "M19.27"],
  [/\belbows?\b/i, "M19.02", "M19.12", "M19.22"],
];
const kinds: Readonly<Record<string, 1 | 2 | 3>> = { "M19.90": 1, "M19.91": 1, "M19.92": 2, "M19.93": 3 };
const generalized = /\bgenerali[sz]ed\b/i;
const erosive = /\berosive\b/i;

/** @param text of the clause and its heading @returns the joint's header, or nothing where another code is meant or no joint is named */
export function arthritisSite(code: string, text: string): string | undefined {
  const kind = kinds[code];
  if (kind === undefined) return undefined;
  if (kind === 1 && generalized.test(text)) return /\bprimary\b/i.test(text) ? "M15.0" : "M15.9";
  if (kind === 1 && erosive.test(text)) return "M15.4";
  return sites.find(([joint]) => joint.test(text))?.[kind];
}

const jointDigits: readonly (readonly [joint: RegExp, digit: string])[] = [
  [/\bshoulders?\b/i, "1"],
  [/\belbows?\b/i, "2"],
  [/\bwrists?\b/i, "3"],
  [/\b(?:hands?|fingers?|thumbs?|mcps?|pips?|dips?)\b/i, "4"],
  [/\bhips?\b/i, "5"],
  [/\bknees?\b/i, "6"],
  [/\b(?:ankles?|foot|feet|toes?)\b/i, "7"],
];

/** "R hand finger joint contracture": a contracture or stiffness of a joint by the one joint that its words name (Tabular List at M24.5-, M25.6-). */
export function jointSite(code: string, text: string): string | undefined {
  const header = /^(M24\.5|M25\.6)0$/.exec(code)?.[1];
  if (header === undefined) return undefined;
  const told = jointDigits.filter(([joint]) => joint.test(text));
  return told.length === 1 ? `${header}${told[0]?.[1] ?? "0"}` : undefined;
}

/** What is done about the one joint under a problem's heading: "Osteoarthritis. ... Continue to monitor the knee." */
const treated =
  /\b(?:monitor\w*|watch\w*|inject\w*|brac\w+|x-?rays? of|films? of|therapy for|pt for)\s+(?:(?:the|his|her|their|right|left|both)\s+){1,2}(?:knees?|hips?|shoulders?|wrists?|hands?|ankles?|elbows?)\b/i;
const mostLines = 6;

/** @param clause the index of a clause @returns the words that name the joint dealt with under it, where it is an arthritis's heading; else nothing */
export function jointUnder(note: ReadNote, clause: number): string {
  const heading = note.clauses[clause];
  if (heading?.kind !== "heading" || !arthritis.test(note.text.slice(heading.start, heading.end))) return "";
  const lines = storyOf(note).underProblem.get(clause) ?? [];
  const said = lines.slice(0, mostLines).flatMap((index) => {
    const line = note.clauses[index];
    return line === undefined ? [] : (treated.exec(note.text.slice(line.start, line.end))?.[0] ?? []);
  });
  return said.join(" ; ");
}

const arthritis = /\b(?:osteo-?arthritis|arthritis|oa|djd|degenerative joint disease)\b/i;
