/**
 * Clots named apart from their vein or their age: "old thrombus in the left femoral and popliteal veins", "long-standing left femoropopliteal DVT", "fresh
 * clot in the right iliac vein", and the side of a post-thrombotic leg that the clot's own words tell.
 *
 * Source: Tabular List at I82 (each vein has its own code; acute and chronic apart), I81; Guidelines FY2026 I.C.9, I.B.14.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Side } from "../leaves/variants.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** Words of a vein, the header of its acute clot, that of its chronic one. */
const veins: readonly (readonly [words: RegExp, acute: string, chronic: string])[] = [
  [/\b(?:femoral|ilio-?femoral|femoro-?pop\w*|fem-?pop|[cs]fv)\b/i, "I82.41", "I82.51"],
  [/\b(?:iliac|ilio-?femoral|[ce]iv)\b/i, "I82.42", "I82.52"],
  [/\b(?:popliteal|femoro-?pop\w*|fem-?pop)\b/i, "I82.43", "I82.53"],
  [/\b(?:(?:anterior|posterior) tibial|tibial|ptv|atv)\b/i, "I82.44", "I82.54"],
  [/\bperoneal\b/i, "I82.45", "I82.55"],
  [/\b(?:soleal|soleus|gastrocnemius|calf[- ]muscle|muscular calf)\b/i, "I82.46", "I82.56"],
  [/\b(?:great(?:er)? saphenous|saphenous|gsv|ssv)\b/i, "I82.81", "I82.81"],
  [/\baxillary\b/i, "I82.A1", "I82.A2"],
  [/\bsubclavian\b/i, "I82.B1", "I82.B2"],
  [/\b(?:jugular|ijv)\b/i, "I82.C1", "I82.C2"],
  [/\b(?:brachial|ulnar vein|radial vein)\b/i, "I82.62", "I82.72"],
  [/\bportal(?:[- ]vein)?\b/i, "I81", "I81"],
];
/** Where no vein is named: a part of the limb. */
const parts: typeof veins = [
  [/\b(?:calf|calves|below[- ](?:the[- ])?knee|distal leg)\b/i, "I82.4Z", "I82.5Z"],
  [/\bthigh\b/i, "I82.4Y", "I82.5Y"],
  [/\bleg\b/i, "I82.40", "I82.50"],
  [/\barm\b/i, "I82.62", "I82.72"],
];
const clot =
  /\b(?:(?:blood )?clots?|(?<!(?:essential|micro)[- ])thromb(?:us|i|osis|osed)|dvts?|deep vein thrombos[ei]s)\b/i;
const chronic =
  /\b(?:chronic(?:ally)?|long[- ]?standing|residual|recanali[sz]ed|organi[sz]ed|wall[- ]adherent|non-?occlusive old|old (?:\w+ ){0,3}(?:clots?|thromb\w+|dvts?)|(?:clots?|thromb\w+|dvts?) (?:that )?(?:has |have )?(?:never|not) (?:fully |completely )?(?:cleared|dissolved|gone|resolved)|(?:clot|thrombus) of (?:\w+ )?(?:months|years))\b/i;
const otherwise =
  /\b(?:arter\w+|graft|bypass|in-?stent|stent (?:clot|thromb\w+|occlu\w+)|fistula|avf|avg|coronary|aort\w+|atri\w+|ventric\w+|valve|pulmonary|lungs?|stroke|hemorrhoid\w*|no (?:\w+ ){0,3}(?:clots?|thromb\w+|dvts?)|not? (?:a |be a )?(?:clot|dvt)|negative|without|rule[sd]? out|r\/o|risk|prophyla\w+|prevent\w*|history|hx|h\/o|prior|previous|past|gone|resolved|father|mother|brother|sister|aunt|uncle|family|if|possible|suspect\w*|concern\w*|\?|passing|passed|passes|in (?:the |her )?urine|menstrual|post-?thrombotic)\b/i;
const general = /^I82\.(?:4[09]|5[09]|60|9)/;
const age: readonly (readonly [acute: RegExp, chronic: string])[] = [
  [/^I82\.4/, "I82.5"],
  [/^I82\.6/, "I82.7"],
  [/^I82\.A1/, "I82.A2"],
  [/^I82\.B1/, "I82.B2"],
  [/^I82\.C1/, "I82.C2"],
];

const asOld = (code: string) =>
  age.reduce((known, [acute, old]) => (acute.test(known) ? known.replace(acute, old) : known), code);

/** "Old clot in the femoral vein": its age is no past (Tabular List: I82.5-, I82.7-, I82.A2- to I82.C2-). */
export function isOldClot({ codes }: Mention): boolean {
  return codes.every((code) => /^I82\.(?:5|7|[ABC]2)/.test(code));
}

function sideIn(text: string): Side | undefined {
  const isRight = /\b(?:right|rt|r)\b/i.test(text);
  const isLeft = /\b(?:left|lt|l)\b/i.test(text);
  return isRight === isLeft ? undefined : isRight ? "right" : "left";
}

/** The mentions of one clause that tells of a clot, by its veins and its age. */
function inClause(note: ReadNote, at: number, here: readonly Mention[]): readonly Mention[] {
  const clause = note.clauses[at];
  if (clause === undefined) return here;
  const text = note.text.slice(clause.start, clause.end);
  const found = clot.exec(text);
  if (found === null || otherwise.test(text)) return here;
  // "Superficial clot in the saphenous vein, thrombophlebitis": an inflamed vein.
  if (/phlebitis/i.test(text) && /saphenous|superficial|varic/i.test(text))
    return here.map((one) => ({
      ...one,
      codes: one.codes.map((code) => (code === "I80.9" ? phlebitis(text) : code)),
    }));
  const isOld = chronic.test(text);
  const aged = isOld ? here.map((one) => ({ ...one, codes: one.codes.map(asOld) })) : here;
  const told = veins.filter(([words]) => words.test(text));
  const isPlaced = aged.some((one) => isOfVein(one) && !isGeneral(one));
  const part = parts.find(
    ([words, acute]) => words.test(text) && (acute !== "I82.40" || !aged.some(isOfVein)),
  );
  const places = told.length > 0 ? told : part === undefined || isPlaced ? [] : [part];
  const made = places.flatMap(([words, acute, old]): Mention[] => {
    const header = isOld ? old : acute;
    if (aged.some(({ codes }) => codes.some((code) => code.startsWith(header)))) return [];
    const place = words.exec(text);
    if (place === null) return [];
    const start = clause.start + Math.min(found.index, place.index);
    const end = clause.start + Math.max(found.index + found[0].length, place.index + place[0].length);
    return [mentionByRule(note, at, { start, end }, { code: header })];
  });
  const isTold = told.length > 0 || made.length > 0;
  return [...aged.filter((one) => !isTold || !isGeneral(one)), ...made];
}

/** Tabular List at I80: superficial vessels of the leg I80.0-, of the arm I80.8. */
function phlebitis(text: string): string {
  return /\b(?:saphenous|leg|calf|thigh|ankle|shin)\b/i.test(text) ? "I80.0" : "I80.8";
}

const isGeneral = ({ codes }: Mention) => codes.every((code) => general.test(code));
const isOfVein = ({ codes }: Mention) => codes.some((code) => /^I8[12]/.test(code));

/** A post-thrombotic leg, and its ulcer, are of the side of the clot where their own clause tells none. */
function withSide(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const sides = new Set(
    known.filter(isOfVein).flatMap(({ clause: at }) => {
      const clause = note.clauses[at];
      return clause === undefined ? [] : (sideIn(note.text.slice(clause.start, clause.end)) ?? []);
    }),
  );
  const [side] = sides;
  if (side === undefined || sides.size > 1) return known;
  const legs = new Set(
    known.flatMap(({ clause, codes }) => (codes.some((code) => code.startsWith("I87.0")) ? [clause] : [])),
  );
  return known.map((one) => {
    const clause = note.clauses[one.clause];
    if (!legs.has(one.clause) || clause === undefined || one.side !== undefined) return one;
    if (!one.codes.every((code) => /^(?:I87\.0|L97)/.test(code))) return one;
    return sideIn(note.text.slice(clause.start, clause.end)) === undefined ? { ...one, side } : one;
  });
}

/** @returns the mentions, with clots by their veins and their age, and the sides of post-thrombotic legs */
export function withClotsByVein(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const byClause = new Map<number, Mention[]>();
  for (const one of known) byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);
  const all = note.clauses.flatMap((clause, at) => {
    const here = byClause.get(at) ?? [];
    return clause.codable && clause.kind !== "medication" ? inClause(note, at, here) : here;
  });
  return withSide(note, all);
}
