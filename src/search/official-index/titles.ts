/** What a title of the index asks of a phrase: words that must be there, words that may, and words that only connect. */
import { essential, nonessential } from "../../codes/official/index-terms.ts";
import { indexStem, indexWordsOf } from "./words.ts";

/** One word asked for, by stem; any of several where the title offers them ("disease or syndrome", "kidney, renal"). */
export type Slot = ReadonlySet<string>;

export interface TitleWords {
  /** All must be said. */
  readonly needed: readonly Slot[];
  /** After a comma, and no synonym of what stands before it: said or not, but better said. */
  readonly better: readonly Slot[];
  /** Nonessential modifiers. */
  readonly modifiers: ReadonlySet<string>;
  /** What modifiers rule out: "traumatic" where one is "nontraumatic". */
  readonly denied: readonly string[];
  /** "with", "due", "in": lower case. */
  readonly connectors: readonly string[];
  /** The first word, and those that may be other names of it: "gas, fumes", "cold, allergic". One is enough, and best the first. */
  readonly synonyms: readonly Slot[];
}

const connectors = new Set(
  "a an and any as at by caused due during for from her his in into involving is it its of on or other's that the their this to type upon via with".split(
    " ",
  ),
);
/** Said or not, they tell little apart. */
const faint = new Map([
  ["nec", 0.15],
  ["nos", 0.1],
  ["specified", 0.3],
  ["unspecified", 0.25],
  ["other", 0.2],
  ["elsewhere", 0.1],
  ["classified", 0.1],
  ["site", 0.2],
  ["condition", 0.3],
]);
/** After a comma they narrow what stands before it, and are no other name of it. */
const qualifiers = new Set(
  (
    "congenital acquired traumatic nontraumatic acute chronic primary secondary benign malignant bilateral unilateral external internal upper " +
    "lower anterior posterior open closed human newborn neonatal transitory fetal childhood infancy juvenile senile adult pregnancy puerperal " +
    "postpartum gestational postprocedural surgical psychogenic syphilitic tuberculous autoimmune familial hereditary perianal"
  ).split(" "),
);
/** What the index prints side by side as names of one thing. */
const sameThings = [
  "kidney kidneys renal",
  "heart cardiac myocardial",
  "lung lungs pulmonary",
  "liver hepatic",
  "brain cerebral",
  "stomach gastric",
  "bowel intestine intestinal colon",
  "bile biliary",
  "bladder vesical",
  "uterus uterine",
  "breast mammary",
  "skin cutaneous",
  "eye eyes ocular",
  "ear auricle auris",
  "nose nasal nares nostril nostrils",
  "face facial",
  "vision visual",
  "feces fecal",
  "off out",
  "staircase stairs steps",
  "fire flames",
  "tooth teeth dental",
  "gum gums gingiva",
  "anus anal ani",
  "umbilicus umbilical navel",
  "spine spinal vertebra vertebrae",
  "vein venous",
  "femur femoral",
  "fat fatty",
  "lipid lipoid",
  "virus viral",
  "influenza flu grippe",
  "calculus calculi stone stones",
  "palsy paralysis",
  "newborn neonatal neonate",
  "pregnancy pregnant gestational childbirth puerperium puerperal postpartum",
  "device implant graft",
  "chemical gases fumes vapors",
  "sedative hypnotic anxiolytic",
].map((names) => new Set(names.split(" ").map(indexStem)));

/** How much a word of a phrase counts: 1 for most, 0 for words that only connect. */
export function weightOf(word: string): number {
  return connectors.has(word) ? 0 : (faint.get(word) ?? 1);
}

export function isConnector(word: string): boolean {
  return connectors.has(word);
}

/**
 * @param title as printed, modifiers in brackets
 * @param isMain a main term: what stands after its comma narrows it, unless it is the same word in another form
 */
export function titleWords(title: string, isMain = false): TitleWords {
  const modifiers = new Set<string>();
  const denied: string[] = [];
  const said: string[] = [];
  for (const modifier of nonessential(title)) {
    const [, opposite] = /^non-?([a-z]{4,})$/i.exec(modifier) ?? [];
    if (opposite !== undefined) denied.push(indexStem(opposite.toLowerCase()));
    for (const word of indexWordsOf(modifier)) {
      if (connectors.has(word.text)) said.push(word.text);
      else modifiers.add(word.stem);
    }
  }
  const parts = essential(title)
    .split(",")
    .map((part) => slotsOf(part, said))
    .filter((part) => part.length > 0);
  const [first = [], ...rest] = parts;
  const needed = [...first];
  const better: Slot[] = [];
  const synonyms: Slot[] = [];
  for (const part of rest) {
    const [slot] = part;
    const [head] = needed;
    const isOne = part.length === 1 && first.length === 1;
    if (isOne && head && slot && (areForms(head, slot) || (!isMain && areSame(head, slot)))) {
      needed[0] = new Set([...head, ...slot]);
    } else if (isOne && head && slot && !isMain && !narrows(head, slot)) {
      needed[0] = new Set([...head, ...slot]);
      synonyms.push(...(synonyms.length === 0 ? [head] : []), slot);
    } else {
      better.push(...part);
    }
  }
  return { needed, better, modifiers, denied, connectors: said, synonyms };
}

/** "abdomen, abdominal": the same word in another form. */
function areForms(one: Slot, other: Slot): boolean {
  return [...one].some((a) => [...other].some((b) => a === b || a.slice(0, 4) === b.slice(0, 4)));
}

/** "kidney, renal". */
function areSame(one: Slot, other: Slot): boolean {
  return sameThings.some((names) => [...one, ...other].every((word) => names.has(word)));
}

/** "auricle, congenital". */
function narrows(one: Slot, other: Slot): boolean {
  return [...one, ...other].some((word) => qualifierStems.has(word));
}

const qualifierStems = new Set([...qualifiers].map(indexStem));

function slotsOf(part: string, said: string[]): Slot[] {
  const slots: Set<string>[] = [];
  let joins = false;
  for (const { text, stem: word } of indexWordsOf(part)) {
    if (text === "or") joins = slots.length > 0;
    else if (connectors.has(text)) said.push(text);
    else if (text !== "nec" && text !== "nos") {
      const last = slots.at(-1);
      if (joins && last !== undefined) last.add(word);
      else slots.push(new Set([word]));
      joins = false;
    }
  }
  return slots;
}
