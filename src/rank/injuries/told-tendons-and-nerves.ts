/**
 * The rotator cuff and single nerves told in plain words: "supraspinatus torn off through its whole thickness", "cuff worn through", "a partial axillary nerve
 * lesion ... from the fall", "ulnar nerve cut at the forearm", "digital nerve of the left index finger cut".
 *
 * Source: Index: Tear, rotator cuff (complete M75.12-, incomplete M75.11-, traumatic S46.01-); Injury, nerve, by name and level (median, radial and ulnar:
 * forearm level where none is told; peroneal and tibial: lower leg); Tabular List: S44.-, S54.-, S64.-, S74.-, S84.-.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "../names/mentions.ts";
import { type ToldRow, withToldRows } from "../names/told-rows.ts";

const gap = "(?:(?!\\b(?:no|not|without|or|vs|nor|intact)\\b)[^.;\\n])";
const cuff =
  "(?:rotator cuff|(?:rotator )?cuff tendons?|(?<!\\b(?:bp|pressure|thigh|arm|tube|trouser|sleeve|ett) )cuff(?! (?:pressure|leak|size|reading|link))|supraspinatus|infraspinatus|subscapularis)";
const torn =
  "(?:torn|tears?|tore|ruptur\\w+|ripped|worn (?:clean |right |all the way )?through|pulled off|came off|sheared off|avuls\\w+|detached|off (?:its|the) (?:footprint|insertion|bone))";
const whole =
  /\b(?:full[- ]thickness|complete(?:ly)?|(?:whole|entire|full) thickness|through and through|massive|all the way through|torn (?:right |clean )?off|(?:right|all the way|clean) through|pulled off|retract\w+|footprint|worn (?:clean |right |all the way )?through|two[- ]tendon|three[- ]tendon)\b/i;
const part =
  /\b(?:partial(?:ly)?|part[- ]thickness|incomplete|frayed|fraying|bursal[- ]sided?|articular[- ]sided?)\b/i;
const unsure =
  /\b(?:possible|possibly|probable|probably|suspect\w*|question\w*|r\/o|rule out|ruled out|wonder\w*|could be|may be|might be|if|repaired in|s\/p|mother|father|brother|sister|wife|husband)\b|\?/i;

const hurt =
  "(?:injur(?:y|ies|ed)|lacerat\\w+|cut|severed|transect\\w+|divided|sliced|stretch(?:ed|ing)?|neur[ao]praxia|axonotmesis|contus\\w+|crushed|torn|avuls\\w+)";
/** Of a nerve these are its injury only where a force is told. */
const sick = "(?:lesion|palsy|damage[d]?|deficit|knocked out|dead)";
const force =
  /\b(?:fell|fall|fracture[sd]?|broke|broken|break|dislocat\w+|crash|mvc|mva|accident|stab\w*|knife|glass|saw|gunshot|gsw|traction injury|trauma(?:tic)?|lacerat\w+|blow|struck|injury)\b/i;
const compressed =
  /\b(?:saturday night|sleeping|slept|crutch|entrap\w+|compress\w+|pinched|tunnel|tight cast)\b/i;

interface Levels {
  readonly arm?: string;
  readonly forearm?: string;
  readonly hand?: string;
  readonly otherwise: string;
}

const upperArm = /\b(?:upper arm|humer\w+|shoulder|axilla|armpit)\b/i;
const handLevel = /\b(?:wrist|hand|palm|carpal)\b/i;
const foreArm = /\b(?:forearm|elbow|radius|ulna\b)/i;

/** @param levels headers by where the sentence says that it was hurt */
function nerve(name: string, wording: string, levels: Levels): ToldRow {
  const at = `(?:${name})(?: nerve)`;
  return {
    words: new RegExp(
      `\\b${at}s?\\b${gap}{0,40}?\\b(?:${hurt}|${sick})\\b|\\b(?:${hurt}|${sick})\\b (?:of|to|in) (?:the |his |her )?(?:right |left |r |l )?(?:deep |common |proper |branch of the )*${at}`,
      "i",
    ),
    wording,
    code: (words, note) => {
      const isHurt = new RegExp(`\\b${hurt}\\b`, "i").test(words);
      if (!isHurt && (!force.test(note) || compressed.test(note))) return undefined;
      const line = sentenceOf(note, words);
      if (upperArm.test(line) && levels.arm !== undefined) return levels.arm;
      if (foreArm.test(line) && levels.forearm !== undefined) return levels.forearm;
      return handLevel.test(line) && levels.hand !== undefined ? levels.hand : levels.otherwise;
    },
    not: new RegExp(
      `${unsure.source}|\\bnerve (?:is |was |are )?(?:intact|spared|preserved|block|root)\\b`,
      "i",
    ),
    replaces: /^G5[5-9]/,
    known: /^S(?:\d4|14)\./,
  };
}

function sentenceOf(note: string, words: string): string {
  const at = note.indexOf(words);
  const before = note.slice(Math.max(0, at - 160), at).replace(/^[\s\S]*[.;\n]/, "");
  return `${before}${/^[^.;\n]*/.exec(note.slice(at, at + 220))?.[0] ?? ""}`;
}

const fingers: readonly (readonly [words: RegExp, right: string, left: string])[] = [
  [/\bindex\b/i, "S64.490", "S64.491"],
  [/\b(?:middle|long)\b/i, "S64.492", "S64.493"],
  [/\bring\b/i, "S64.494", "S64.495"],
  [/\b(?:little|small|pinky|pinkie)\b/i, "S64.496", "S64.497"],
];

/** S64.3- the thumb's, S64.49- each finger's, odd of the left. */
function digitalNerve(words: string, note: string): string | undefined {
  const line = sentenceOf(note, words);
  if (/\btoes?\b/i.test(line)) return undefined;
  if (/\bthumb\b/i.test(line)) return "S64.3";
  const found = fingers.find(([finger]) => finger.test(line));
  const isRight = /\b(?:right|rt)\b|\bR\b/i.test(line);
  const isLeft = /\b(?:left|lt)\b|\bL\b/i.test(line);
  if (found === undefined || isRight === isLeft) return "S64.40";
  return isRight ? found[1] : found[2];
}

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b${cuff}\\b${gap}{0,60}?\\b${torn}(?:${gap}{0,40}?\\b(?:thickness|retract\\w+|footprint|complete(?:ly)?))?|\\b(?:(?:full|partial|part|whole)[- ]thickness|complete|massive|partial|acute|traumatic)? ?\\b${torn} (?:of |in |through )?(?:the |his |her )?(?:right |left |r |l )?${cuff}`,
      "i",
    ),
    wording: "rotator cuff tear",
    code: (words, note) => {
      const line = sentenceOf(note, words);
      return part.test(line) ? "M75.11" : whole.test(line) ? "M75.12" : "M75.10";
    },
    not: new RegExp(`${unsure.source}|\\b(?:labr(?:al|um)|repair(?:ed)? (?:in|\\d))\\b`, "i"),
    known: /^(?:M75\.1|S46\.0)/,
  },
  nerve("axillary", "axillary nerve injury", { otherwise: "S44.3" }),
  nerve("musculocutaneous", "musculocutaneous nerve injury", { otherwise: "S44.4" }),
  nerve("radial", "radial nerve injury", { arm: "S44.2", hand: "S64.2", otherwise: "S54.2" }),
  nerve("median", "median nerve injury", {
    arm: "S44.1",
    forearm: "S54.1",
    hand: "S64.1",
    otherwise: "S54.1",
  }),
  nerve("ulnar", "ulnar nerve injury", { arm: "S44.0", forearm: "S54.0", hand: "S64.0", otherwise: "S54.0" }),
  nerve("sciatic", "sciatic nerve injury", { otherwise: "S74.0" }),
  nerve("femoral", "femoral nerve injury", { otherwise: "S74.1" }),
  nerve("(?:common |deep |superficial )?(?:peroneal|fibular)", "peroneal nerve injury", {
    otherwise: "S84.1",
  }),
  nerve("(?:posterior )?tibial", "tibial nerve injury", { otherwise: "S84.0" }),
  nerve("sural|saphenous", "cutaneous nerve injury of the leg", { otherwise: "S84.2" }),
  nerve("spinal accessory|accessory", "accessory nerve injury", { otherwise: "S04.7" }),
  {
    words: new RegExp(
      `\\bdigital nerves?\\b${gap}{0,50}?\\b${hurt}\\b|\\b${hurt}\\b(?: of| to)? (?:the |his |her |both |radial |ulnar |proper )*digital nerves?\\b`,
      "i",
    ),
    wording: "digital nerve injury",
    code: digitalNerve,
    not: new RegExp(`${unsure.source}|\\b(?:intact|block)\\b`, "i"),
    known: /^S64\.[34]/,
  },
  {
    words:
      /\bbrachial plexus\b(?:(?!\b(?:no|not|block|birth|newborn)\b)[^.;\n]){0,30}?\b(?:injur\w+|avuls\w+|stretch\w*|torn)\b/i,
    wording: "brachial plexus injury",
    code: "S14.3",
    not: unsure,
    known: /^(?:S14\.3|P14)/,
  },
];

/** @returns the mentions, and the cuffs and nerves so told */
export function withTendonsAndNervesTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
