/**
 * Pressure ulcers one a label: "Sacrum: crater down to fat, stage 3 pressure sore. Right heel: deep tissue injury." Each is where its own label says.
 *
 * Source: Tabular List at L89 (by site, then stage); Guidelines FY2026 I.B.13 and I.C.12.a.
 */
import { judgedSections } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** Header of each place, by side where there is one; the stage follows. */
export const placesOfPressure: readonly (readonly [
  place: RegExp,
  header: string,
  sides?: readonly [right: string, left: string],
])[] = [
  [/\b(?:sacr(?:um|al)|coccy(?:x|geal)|tail ?bone|sacrococcygeal)\b/i, "L89.15"],
  [/\b(?:heels?|calcane(?:us|al))\b/i, "L89.60", ["L89.61", "L89.62"]],
  [/\b(?:buttocks?|ischi(?:um|al)|ischial tuberosity|gluteal)\b/i, "L89.30", ["L89.31", "L89.32"]],
  [/\b(?:hips?|(?:greater )?trochanter(?:ic)?)\b/i, "L89.20", ["L89.21", "L89.22"]],
  [/\b(?:ankles?|malleol(?:us|ar))\b/i, "L89.50", ["L89.51", "L89.52"]],
  [/\b(?:elbows?|olecranon)\b/i, "L89.00", ["L89.01", "L89.02"]],
  [/\b(?:occiput|occipital|scalp|head)\b/i, "L89.81"],
];
const longestLabel = 40;

/** @returns the mentions, pressure ulcers of no told place under that of the label right before their clause */
export function withPressureLabels(note: ReadNote, known: readonly Mention[]): Mention[] {
  return [...known.map((mention) => atLabel(note, mention)), ...relieved(note, known)];
}

const relief =
  /\b(?:turn(?:ed|s|ing)?\b|reposition\w*|off-?load\w*|foam|cushion|air mattress|low air loss|barrier cream|float\w*|prevalon|boots?|hydrocolloid|wound nurse|pressure relief)/i;
const sore = /\b(?:pressure (?:injur(?:y|ies)|ulcers?|sores?|wounds?)|bed ?sores?|decubit\w+)\b/i;
const noSore = /\b(?:no|not|without|denies|risk of|prevent\w*|healed|free of|if|mother|father|braden)\b/i;

/** "Sacrum: turn two-hourly, foam cushion": a problem of an assessment that is only a place, where the note tells a pressure ulcer of that place. */
function relieved(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!sore.test(note.text)) return [];
  const told = note.text.split(/[.;\n]/).filter((sentence) => sore.test(sentence) && !noSore.test(sentence));
  return note.clauses.flatMap(({ kind, section, start, end, codable }, clause) => {
    const words = note.text.slice(start, end);
    if (!codable || kind !== "heading" || !judgedSections.has(section) || words.split(/\s+/).length > 2)
      return [];
    const [one, ...more] = placesOfPressure.filter(([place]) => place.test(words));
    if (one === undefined || more.length > 0 || known.some((other) => other.clause === clause)) return [];
    const rest = /^[^\n]*/.exec(note.text.slice(end, end + 160))?.[0] ?? "";
    if (!relief.test(rest) || !told.some((sentence) => one[0].test(sentence))) return [];
    const side = /\b(?:(right|rt|r)|(left|lt|l))\b/i.exec(words);
    const code = one[2] === undefined || side === null ? one[1] : one[2][side[1] === undefined ? 1 : 0];
    return [mentionByRule(note, clause, { start, end }, { code, wording: "pressure ulcer" })];
  });
}

function atLabel(note: ReadNote, mention: Mention): Mention {
  if (!mention.codes.every((code) => /^L89\.9\d?$/.test(code))) return mention;
  const label = note.clauses[mention.clause - 1];
  if (label?.kind !== "label" || label.end - label.start > longestLabel) return mention;
  const words = note.text.slice(label.start, label.end);
  const found = placesOfPressure.filter(([place]) => place.test(words));
  const [one] = found;
  if (one === undefined || found.length > 1) return mention;
  const [, open, sides] = one;
  const side = /\b(?:(right|rt|r)|(left|lt|l))\b/i.exec(words);
  const header = sides === undefined || side === null ? open : sides[side[1] === undefined ? 1 : 0];
  return {
    ...mention,
    codes: mention.codes.map((code) => `${header}${/^L89\.9([1-6])$/.exec(code)?.[1] ?? ""}`),
  };
}
