/** Which side the words around a mention name, and which they only seem to. */
import { type Attribute, type Laterality, sides } from "./attribute-phrases.ts";
import { distanceTo } from "./attributes-near.ts";
import { regionsOf } from "./attributes-regions.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

/**
 * Every side the words name that can be the mention's.
 * @param text the note's
 * @param regions parts of the body the mention names; none where it names no part
 */
export function sidesIn(
  text: string,
  list: readonly Word[],
  regions: ReadonlySet<string>,
): Attribute<Laterality>[] {
  return list.flatMap((word, at) => {
    const letter = letterSide(text, list, at, regions);
    if (letter !== undefined) return [{ value: letter, start: word.start, end: word.end }];
    const hit = sides
      .get(word.text)
      ?.find(([parts]) => parts.every((part, offset) => list[at + offset]?.text === part));
    const last = hit === undefined ? undefined : list[at + hit[0].length - 1];
    if (hit === undefined || last === undefined) return [];
    const isOurs = isSideOf(list, at, at + hit[0].length - 1, hit[1], regions);
    return isOurs ? [{ value: hit[1], start: word.start, end: last.end }] : [];
  });
}

/** The side named nearest to the mention at `near`, or first where there is none. */
export function sideIn(
  text: string,
  list: readonly Word[],
  near: Span | undefined,
  regions: ReadonlySet<string>,
): Attribute<Laterality> | undefined {
  const place = ({ start, end }: Span) => {
    const first = list.findIndex((word) => word.end > start);
    const last = list.findLastIndex((word) => word.start < end);
    return near === undefined ? first : distanceTo(list, first, last, near);
  };
  return sidesIn(text, list, regions).reduce<Attribute<Laterality> | undefined>(
    (best, side) => (best === undefined || place(side) < place(best) ? side : best),
    undefined,
  );
}

/** "Left the hospital", "right now", "right-handed": no side. */
const notASide = new Set(
  "the ama against work home without before school now away handed handedness his her their town early here there at when because it".split(
    " ",
  ),
);
const pairsOfOther = new Set(
  "medications meds drugs medicines cases times parents days doses conditions diagnoses options visits sisters brothers".split(
    " ",
  ),
);
const wholeSides = new Set(
  "sides side legs arms feet upper lower extremities extremity limbs lobes lungs bases".split(" "),
);

const spared = new Set(
  "quiet normal fine unaffected uninvolved spared unremarkable asymptomatic clear ok okay good silent pain-free painless negative wnl".split(
    " ",
  ),
);

/** "Left side quiet", "left is fine", "left one unaffected": the side that is well. */
function isSpared(list: readonly Word[], last: number): boolean {
  let at = last + 1;
  while (at < last + 3 && /^(?:side|one|is|was|thumb|hand|knee|hip|ear|eye|foot)$/.test(list[at]?.text ?? ""))
    at += 1;
  return spared.has(list[at]?.text ?? "");
}

/**
 * Whether the side phrase `list[first..last]` can be the mention's side: it is not another word of the same spelling, and it does not belong
 * to another part of the body ("shoulder pain and *left* knee pain" says nothing of the shoulder).
 * @param regions parts of the body the mention names; none where it names no part
 */
function isSideOf(
  list: readonly Word[],
  first: number,
  last: number,
  value: Laterality,
  regions: ReadonlySet<string>,
): boolean {
  const next = list[last + 1]?.text ?? "";
  const word = list[last]?.text ?? "";
  if (value !== "bilateral" && notASide.has(next)) return false;
  if (next === "hand" && list[last + 2]?.text.startsWith("domin")) return false;
  if (word === "right" && (list[first - 1]?.text === "all" || next === "over")) return false;
  if (next === "over" && list[last + 2]?.text === "from") return false;
  if (value !== "bilateral" && isSpared(list, last)) return false;
  const following = list.slice(last + 1, last + 4);
  const upToBreak = following.slice(0, stopAt(following));
  // "Dry eyes both, tears": nothing else follows that both could be of.
  const isLast = regions.size > 0 && /^$|^[,;:.()-]$/.test(next);
  if (
    word === "both" &&
    !isLast &&
    !isSetOff(list, first) &&
    !isPair(upToBreak, list.slice(last + 1, last + 6))
  )
    return false;
  const named = regionsOf(upToBreak.map(({ text }) => text));
  if (regions.size === 0 || named.size === 0) return true;
  return [...named].some((region) => regions.has(region));
}

/** "Both knees", "both lower lobes", not "both gout and hypertension", "both medications". */
function isPair(named: readonly Word[], following: readonly Word[]): boolean {
  if (named.some(({ text }) => wholeSides.has(text) || regionsOf([text]).size > 0)) return true;
  const [first] = named;
  if (first === undefined || following.some(({ text }) => text === "and" || text === "or")) return false;
  return first.text.length > 3 && first.text.endsWith("s") && !pairsOfOther.has(first.text);
}

const joins = /^(?:[,;:.()]|and|or|with|but|left|right|both|bilateral)$/;

function stopAt(following: readonly Word[]): number {
  const at = following.findIndex(({ text }) => joins.test(text));
  return at === -1 ? following.length : at;
}

const letters: ReadonlyMap<string, Laterality> = new Map([
  ["R", "right"],
  ["L", "left"],
  ["OD", "right"],
  ["OS", "left"],
  ["RE", "right"],
  ["LE", "left"],
  ["AD", "right"],
  ["AS", "left"],
  ["AU", "bilateral"],
]);

/** "Corpus luteum cyst R", "radial head fracture, L, nondisplaced": the letter after a word or a comma, with nothing or a mark after it. */
function isLast(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.text ?? "";
  const after = list[at + 1]?.text ?? "";
  return (
    /^(?:,|\(|-|–|fx|[a-z]{3,})$/.test(before) &&
    !/^\d/.test(list[at - 2]?.text ?? "") &&
    (/^(?:|[,;.)–-])$/.test(after) || (/^\d/.test(after) && list.some(({ text }) => /^ribs?$/.test(text))))
  );
}

/** What follows `R` or `L` where it is no side: "L spine" is the lumbar one, "R wave", "L and D". */
const unsided = /^(?:spine|wave|waves|on|and|or|ago|x|of|to|with|is|was|in)$/;

/** "Carpal tunnel syndrome, R", "knee pain (L)": after the name, between marks. */
function isSetOff(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.text ?? "";
  const after = list[at + 1]?.text;
  return at > 1 && /^[,(]$/.test(before) && (after === undefined || /^[,;.:)]$/.test(after));
}

/**
 * "R knee", "(L) ankle", "cataract OS", "ptosis RE": a letter that stands for a side, as clinicians write it in capitals. `R` and `L` only before a word that
 * can have a side, or set off by itself ("carotid stenosis, L, 60%"); `AD`, `AS` and `AU` only of an ear, `OD`, `OS`, `RE` and `LE` only of an eye ("OD" is
 * also an overdose, and once daily).
 */
function letterSide(
  text: string,
  list: readonly Word[],
  at: number,
  regions: ReadonlySet<string>,
): Laterality | undefined {
  const word = list[at];
  if (word === undefined || word.end - word.start > 2) return undefined;
  const value = letters.get(text.slice(word.start, word.end));
  if (value === undefined) return undefined;
  if (word.text.length === 2)
    return regions.has(word.text.startsWith("a") ? "ear" : "eye") ? value : undefined;
  const next = list[at + 1]?.text === ")" ? list[at + 2] : list[at + 1];
  if (isSetOff(list, at) || isLast(list, at)) return value;
  return next !== undefined &&
    (regionsOf([next.text]).size > 0 || (/^[a-z0-9]{3,}/.test(next.text) && !unsided.test(next.text)))
    ? value
    : undefined;
}
