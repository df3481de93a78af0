/** Age and sex of the patient as the note tells them. */
import type { Attribute } from "./attribute-phrases.ts";
import { isNewbornRecord } from "./newborn-record.ts";
import { sectionKind } from "./section-kinds.ts";
import type { ReadNote } from "./types.ts";
import { type Word, words } from "./words.ts";

export interface NotePatient {
  /** Whole years; 0 for an age given in months, weeks or days. */
  readonly ageYears?: Attribute<number>;
  readonly sex?: Attribute<"female" | "male">;
  /** The hand the patient prefers. */
  readonly handedness?: Attribute<Handedness>;
}

export type Handedness = "right" | "left" | "ambidextrous";

const female = new Set("female woman girl lady f yof gentlewoman".split(" "));
const male = new Set("male man boy gentleman m yom".split(" "));
const years = new Set("year years yr yrs yo y/o y".split(" "));
const months = new Set("month months mo mos week weeks wk wks day days".split(" "));
const relatives = new Set(
  "brother sister son daughter mother father husband wife twin partner sibling cousin aunt uncle grandmother grandfather child".split(
    " ",
  ),
);
const compact = /^(\d{1,3})(y|yo|yr|yrs|yof|yom|f|m)$/;

interface Age {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly sex?: "female" | "male";
}

function ageAt(list: readonly Word[], at: number): Age | undefined {
  const text = list[at]?.text ?? "";
  const short = compact.exec(text);
  if (short !== null && Number(short[1]) <= 120) {
    const tail = short[2] ?? "";
    const sex = tail.endsWith("f") ? "female" : tail.endsWith("m") ? "male" : undefined;
    return { value: Number(short[1]), first: at, last: at, ...(sex !== undefined && { sex }) };
  }
  if (!/^\d{1,3}$/.test(text) || Number(text) > 120) return undefined;
  const unit = list[at + 1]?.text ?? "";
  const after = list[at + 2]?.text ?? "";
  const spelled = unit === "y" && after === "o";
  if (years.has(unit) && (after === "old" || spelled || unit === "yo" || unit === "y/o" || isSex(after))) {
    return { value: Number(text), first: at, last: after === "old" || spelled ? at + 2 : at + 1 };
  }
  if (months.has(unit) && after === "old")
    return { value: unit.startsWith("mo") ? Math.floor(Number(text) / 12) : 0, first: at, last: at + 2 };
  if ((unit === "f" || unit === "m") && at < 4)
    return { value: Number(text), first: at, last: at + 1, sex: unit === "f" ? "female" : "male" };
  return undefined;
}

function isSex(text: string): boolean {
  return female.has(text) || male.has(text);
}

/** Age and sex where a clause about the patient states them; sex else by the title or, clearly prevailing, the pronouns. */
export function patientOf(note: ReadNote): NotePatient {
  let ageYears: Attribute<number> | undefined;
  let sex: Attribute<"female" | "male"> | undefined;
  for (const clause of note.clauses) {
    const section = sectionKind(clause.section);
    if (section.family === true || clause.section === "social-history") continue;
    const list = words(note.text, clause.start, Math.min(clause.end, clause.start + 400));
    for (let at = 0; at < list.length && (ageYears === undefined || sex === undefined); at += 1) {
      const age = ageAt(list, at);
      if (age === undefined) continue;
      const following = list.slice(age.last + 1, age.last + 7);
      const noun = following.findIndex((word) => isSex(word.text));
      const relative = following.findIndex((word) => relatives.has(word.text));
      if (relative !== -1 && (noun === -1 || relative < noun)) continue;
      const first = list[age.first];
      const last = list[age.last];
      if (first === undefined || last === undefined) continue;
      ageYears ??= { value: age.value, start: first.start, end: last.end };
      const said = noun === -1 ? undefined : following[noun];
      if (age.sex !== undefined) sex ??= { value: age.sex, start: first.start, end: last.end };
      else if (said !== undefined)
        sex ??= { value: female.has(said.text) ? "female" : "male", start: said.start, end: said.end };
      at = age.last;
    }
    if (ageYears !== undefined && sex !== undefined) break;
  }
  sex ??= byTitle(note);
  if (ageYears !== undefined && isNewbornRecord(note.text)) ageYears = { ...ageYears, value: 0 };
  const handedness = handednessOf(note);
  return { ...(ageYears && { ageYears }), ...(sex && { sex }), ...(handedness && { handedness }) };
}

const hands =
  /\b(?:(right|left)[- ]hand(?:ed(?:ness)?\b|[- ]?dominan(?:t|ce)\b| is (?:her|his|the|their) dominant)|(?:dominant hand|handedness|hand dominance)(?: is|:)? (?:the )?(right|left)\b|(ambidextrous)\b)/i;

/** How far after a label ("Dominant hand:") its answer ends. */
const answer = 10;

/** "A right-handed man", "left hand dominant", "ambidextrous", where the note tells of the patient. */
function handednessOf(note: ReadNote): Attribute<Handedness> | undefined {
  for (const { section, start, end } of note.clauses) {
    if (sectionKind(section).family === true) continue;
    const match = hands.exec(note.text.slice(start, end + answer));
    if (match === null || start + match.index >= end) continue;
    const side = (match[1] ?? match[2])?.toLowerCase();
    const value = side === "right" || side === "left" ? side : "ambidextrous";
    return { value, start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

const titles: ReadonlyMap<string, "female" | "male"> = new Map([
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["mr", "male"],
]);
const shes = new Set(["she", "her", "herself", "hers"]);
const hes = new Set(["he", "his", "him", "himself"]);
/** Pronouns of one sex must outnumber the other's by this to count. */
const clearly = 4;

function byTitle(note: ReadNote): Attribute<"female" | "male"> | undefined {
  const counts = { female: 0, male: 0 };
  const firsts: Partial<Record<"female" | "male", Word>> = {};
  for (const clause of note.clauses) {
    if (sectionKind(clause.section).family === true) continue;
    const list = words(note.text, clause.start, clause.end);
    for (const [at, word] of list.entries()) {
      const title = titles.get(word.text);
      const name = list[at + 1];
      if (
        title !== undefined &&
        name !== undefined &&
        /^[A-Z][a-z]/.test(note.text.slice(word.start, word.end)) &&
        /^[A-Z][a-z]/.test(note.text.slice(name.start, name.end)) &&
        name.start - word.end <= 2
      ) {
        return { value: title, start: word.start, end: word.end };
      }
      const who = shes.has(word.text) ? "female" : hes.has(word.text) ? "male" : undefined;
      if (who === undefined) continue;
      counts[who] += 1;
      firsts[who] ??= word;
    }
  }
  const who = counts.female > counts.male ? "female" : "male";
  const fewer = Math.min(counts.female, counts.male);
  const word = firsts[who];
  if (word === undefined || counts[who] < 2 || counts[who] < clearly * fewer) return undefined;
  return { value: who, start: word.start, end: word.end };
}
