/**
 * An infection that the note lays to an operation, by its depth, and the sepsis that comes of it: "deep organ-space infection from the colectomy; he is
 * septic because of it".
 *
 * Source: Guidelines FY2026 I.B.16 and I.C.1.d.5.b (T81.40 to T81.43 first, T81.44 for the sepsis); Tabular List: T81.4-.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const operation =
  "(?:[a-z]+(?:ectomy|otomy|ostomy|plasty|rrhaphy)|c-?sections?|cesareans?|csection|(?:bowel |colon |sigmoid |liver |lung |gastric )?resections?|cabg|bypass|(?:spinal |lumbar |cervical )?fusion|(?:hernia|rotator cuff|valve|aneurysm|fracture) repair|(?:hip|knee|shoulder|joint|valve) replacement|th[ar]|tk[ar]|orif|lap chole|lap appy|surger(?:y|ies)|operations?|whipple|hartmann'?s?|transplant|fixation|debulking|sleeve|amputation|bka|aka|flap|implant placement)";
const site =
  "(?:(?:surgical|operative|post-?op(?:erative)?|laparotomy|midline|sternal|sternotomy|incisional|groin|c-?section|cesarean|stump|abdominal|port|trocar|donor|graft|saphenous harvest|harvest|hip|knee|spine|back|op) )";
const linked =
  "(?:from|after|following|due to|secondary to|2\\/2|d\\/t|caused by|because of|of|complicating|post|s\\/p|status post|as a (?:complication|consequence) of|related to|at the site of|a complication of)";
const infection =
  "(?:infections?|infected|abscess(?:es)?|cellulitis|purulen\\w+|suppurat\\w+|infected (?:fluid )?collections?)";
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:deep|superficial|organ|space|incisional|subcutaneous|subfascial|surgical|wound|site|pelvic|peritoneal|intra-?abdominal|abdominal|post-?op(?:erative)?)[ /-]){1,5}${infection}\\b[^.;\\n]{0,25}?\\b${linked} (?:(?:the|his|her|their|a|an|recent|open|lap|laparoscopic|robotic|midline|right|left|total|prior|sigmoid|elective|emergent|\\w+day's|\\d+ \\w+ ago) ){0,5}${operation}\\b`,
    "i",
  ),
  /\b(?:wound|incision(?:al)?|port[- ]?sites?) (?:infections?|abscess|cellulitis),?(?: (?:of|at|in|over|around))?(?: the)?(?: [a-z]+){0,2} (?:port|trocar|incision|sternal|sternotomy|stump|laparotomy|midline|surgical)\b(?: ?(?:site|wound|scar))?/i,
  /\b(?:port|trocar|incision|donor|graft|harvest|pin|drain)[- ]?sites?\b(?:(?!\b(?:no|not|without|clean|dry|nor)\b)[^.;\n]){0,30}?\b(?:is |are |looks |now )?(?:infect(?:ed|ion)|draining pus|purulent)\b/i,
  /\b(?:ssi|surgical[- ]site infections?|organ[ /-]?space (?:infection|abscess|ssi))\b/i,
  new RegExp(`\\binfected (?:${site}){1,3}(?:wound|incision|site|bed)s?\\b`, "i"),
  new RegExp(
    `\\b(?:${site}){1,3}(?:wound|incision|site)s? (?:is |was |has become |became |now |looks |got )*infected\\b`,
    "i",
  ),
  new RegExp(`\\b(?:${site}){1,3}(?:wound|incision|site)s? (?:infections?|abscess|cellulitis)\\b`, "i"),
];
/** A wound infection where the note tells an operation of late. */
const ofWound =
  /\b(?:(?:superficial|deep) )?(?:wound|incision(?:al|s)?) (?:infections?|abscess|cellulitis)\b|\binfected (?:wound|incision)\b/i;
const lately = new RegExp(
  `\\b(?:pod ?#?\\d+|post-?op(?:erative)?(?:ly)? (?:day|week|wound)|\\d+ (?:days?|weeks?|wks?) (?:after|post|s\\/p|out from|following) (?:(?:the|his|her|an?|open|lap|laparoscopic|robotic|right|left|total) ){0,3}${operation})\\b`,
  "i",
);
/** Above the fascia: "stops at fat, fascia intact". */
const aboveFascia =
  /\b(?:(?:above|superficial to|not (?:past|through|beyond|below|deep to)|does(?: not|n['’]t) (?:go|get|reach) (?:past|through|to|beyond)|short of|down to but not through) (?:the )?fascia|fascia (?:is |was |looks |remains )?(?:intact|closed|sound|ok|fine|holding|not (?:involved|breached|open|reached))|(?:stops|only) (?:at|in|down to) (?:the )?(?:fat|subcutaneous\w*|subq|skin)|(?:intact|sound) fascia)\b/i;
const depths: readonly (readonly [words: RegExp, code: string])[] = [
  [
    /\b(?:organ[ /-]?space|intra-?abdominal|intraperitoneal|peritoneal|pelvic|mediastin\w+|sub(?:phrenic|hepatic)|empyema|joint space|deep space)\b/i,
    "T81.43",
  ],
  [/\b(?:deep|fascia\w*|subfascial|muscles?|intramuscular)\b/i, "T81.42"],
  [/\b(?:superficial|skin|subcutaneous|cellulitis|stitch)\b/i, "T81.41"],
];
const doubted =
  /\b(?:no|not|without|denies|risk|prevent\w*|avoid\w*|to reduce|possible|possibly|rule out|r\/o|history of|h\/o|prior|previous|unlikely|rather than|if|for|watch\w*|monitor\w*)\b[^.;\n]{0,30}$/i;
const negated = /\b(?:no|not|without)\b[^,;.]{0,25}$/i;
const anyPostop = /^T81\.4[0-39]/;
const open = /^T81\.4[09]/;
const sepsis = /^(?:A4[01]\.|R65\.2|B37\.7|A32\.7)/;
const linksSepsis =
  /\b(?:because|from|due|secondary|2\/2|source|by|caused|out of|stem\w*|with|as a result|complicat\w+|driven|of)\b/i;

function depthIn(text: string): string | undefined {
  const isDeep = /\b(?:organ|abscess|collection|peritone\w+|mediastin\w+|pelvic)\b/i.test(text);
  if (aboveFascia.test(text) && !isDeep) return "T81.41";
  return depths.find(([words]) => {
    const found = words.exec(text);
    return found !== null && !negated.test(text.slice(0, found.index));
  })?.[1];
}

/** "Port site infected; fascia intact": the words after, as far as they tell that it stops above the fascia. */
function depthAfter(note: ReadNote, at: number): string | undefined {
  const next = note.clauses[at + 1];
  return next !== undefined && aboveFascia.test(note.text.slice(next.start, next.end)) ? "T81.41" : undefined;
}

/** @returns the mentions, with the infection of the operation by its depth, and the sepsis that follows it */
export function withWoundInfections(note: ReadNote, known: readonly Mention[]): Mention[] {
  const isLate = lately.test(note.text);
  const named = new Set<number>();
  const placed = known.map((mention) => {
    if (!mention.codes.some((code) => anyPostop.test(code))) return mention;
    named.add(mention.clause);
    const clause = note.clauses[mention.clause];
    const depth =
      clause === undefined
        ? undefined
        : (depthIn(note.text.slice(clause.start, clause.end)) ?? depthAfter(note, mention.clause));
    return depth === undefined || !mention.codes.every((code) => open.test(code))
      ? mention
      : { ...mention, codes: [depth] };
  });
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    const found =
      patterns.map((one) => one.exec(text)).find((one) => one !== null) ??
      (isLate ? ofWound.exec(text) : null);
    if (found === null || found === undefined || doubted.test(text.slice(0, found.index))) return [];
    named.add(clause);
    const start = from + found.index;
    const code = depthIn(text) ?? depthAfter(note, clause) ?? "T81.40";
    const wording = "surgical site infection";
    return [mentionByRule(note, clause, { start, end: start + found[0].length }, { code, wording })];
  });
  const all = [...placed, ...made];
  if (named.size === 0 || all.some(({ codes }) => codes.includes("T81.44"))) return all;
  const septic = all.find(({ clause, codes }) => {
    if (!codes.some((code) => sepsis.test(code))) return false;
    const at = note.clauses[clause];
    if (at === undefined) return false;
    return (
      named.has(clause) ||
      ((named.has(clause - 1) || named.has(clause + 1)) &&
        linksSepsis.test(note.text.slice(at.start, at.end)))
    );
  });
  if (septic === undefined) return all;
  return [...all, { ...septic, codes: ["T81.44"], wording: "sepsis following a procedure" }];
}
