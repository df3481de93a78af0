/**
 * A cancer told only by the organ that was taken out for it: "his prostate was taken out in July 2023 for a Gleason 3+4 tumor", "her womb came out in 2022 for
 * cancer", "a colon tumor removed in 2022". Where nothing is given for it any more, it is history.
 *
 * Source: Guidelines FY2026 I.C.2.m (primary malignancy previously excised, no further treatment directed to it), I.C.21.c.4; Tabular List at Z85.
 */
import type { ReadNote } from "../../note/types.ts";
import { historyOfCancer, isStillTreated } from "../visits/cancer-surveillance.ts";
import { type Mention, mentionByRule } from "./mentions.ts";
import { organs } from "./tumor-organs.ts";

const removed =
  /\b(?:taken out|took out|removed|cut (?:out|away|off|from)|excised|resected|came out|out (?:in|since)|operated on|radiated|irradiated|radiation (?:for|to)|\w+ectomy)\b/i;
const growth =
  /\b(?:cancers?|carcinoma|adenocarcinoma|malignan\w+|gleason|seminoma|sarcoma|lymphoma|melanoma|(?:clear|small|squamous|renal|basal)[- ]cell|tumou?r)\b/i;
/** When: a year, or some time ago. */
const then =
  /\b(?:(?:in|since|back in) (?:\w+ )?(?:(?:19|20)\d\d)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:years|months) (?:ago|out|since|after|back)|(?:years?|months?) (?:out|since|after|check|visit))\b/i;
const otherwise =
  /\b(?:benign|fibroids?|adenomas?|polyps?|cysts?|stones?|bph|hyperplasia|father|mother|brother|sister|aunt|uncle|cousin|grand\w+|wife|husband|family|will be|to be|planned|scheduled|if|may|might|ruled out|r\/o|no (?:cancer|tumou?r|malignan\w+)|not (?:a )?cancer|in[- ]situ|dcis|spread|metasta\w+)\b/i;

/** @returns the mentions, and the history of a cancer that no name tells in a clause of an organ taken out for it */
export function withCancersTakenOut(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const named = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.some((code) => /^(?:C(?!80)|D0|Z8[05])/.test(code)) ? [clause] : [],
    ),
  );
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || named.has(at)) return [];
    const text = note.text.slice(clause.start, clause.end);
    const told = growth.exec(text);
    const out = removed.exec(text);
    if (told === null || out === null || !then.test(text) || otherwise.test(text)) return [];
    const organ = Object.values(organs).find(([words]) => words.test(text));
    const history = organ === undefined ? undefined : historyOfCancer(organ[1]);
    if (history === undefined || isStillTreated(note.text)) return [];
    const start = clause.start + Math.min(told.index, out.index);
    const end = clause.start + Math.max(told.index + told[0].length, out.index + out[0].length);
    return [mentionByRule(note, at, { start, end }, { code: history, wording: "history of cancer" })];
  });
  return made.length === 0 ? known : [...known, ...made].sort((a, b) => a.start - b.start);
}
