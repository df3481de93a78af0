/** The table of headings: which canonical kind of section a heading opens. */
import { findingHeadings } from "./headings-of-findings.ts";
import { historyHeadings } from "./headings-of-history.ts";
import { judgmentHeadings } from "./headings-of-judgment.ts";
import { reportHeadings } from "./headings-of-reports.ts";
import { specialtyHeadings } from "./headings-of-specialties.ts";

/** Headings of one kind parted by "|": lower case, no marks, "&" and "/" as "and" (single letters keep their slash: "a/p"). */
export interface Headings {
  /** Opens its section wherever a heading may stand. */
  readonly common: string;
  /** Opens it only where the line's form shows that it is a heading. */
  readonly rarer: string;
}

/** What a heading names. */
export interface Named {
  readonly kind: string;
  readonly common: boolean;
}

const split = (list: string): string[] => list.split("|").filter((heading) => heading !== "");

/** Every kind with its headings, as written. */
export const headingTable: readonly { kind: string; common: string[]; rarer: string[] }[] = [
  historyHeadings,
  findingHeadings,
  judgmentHeadings,
  reportHeadings,
  specialtyHeadings,
].flatMap((table) =>
  Object.entries(table).map(([kind, { common, rarer }]) => ({
    kind,
    common: split(common),
    rarer: split(rarer),
  })),
);

const exact = new Map<string, Named>();
const folded = new Map<string, Named | undefined>();
const vocabulary = new Set<string>();
const last = new Set<string>();

const alike = new Map(
  "hx=history hist=history histories=history meds=medication medicines=medication dx=diagnosis diagnoses=diagnosis pt=patient pts=patient examination=exam fu=followup f/u=followup followups=followup labs=lab laboratory=lab laboratories=lab surg=surgical fam=family soc=social psych=psychiatric xrays=xray recs=recommendation eval=evaluation tx=treatment rx=prescription w/u=workup appts=appointment appt=appointment d/c=discharge dc=discharge er=ed instr=instruction info=information inpt=inpatient outpt=outpatient rxn=reaction rxns=reaction abx=antibiotic prev=previous prob=problem probs=problem hosp=hospital disch=discharge sched=scheduled proc=procedure procs=procedure dz=disease chemo=chemotherapy cv=cardiovascular pulm=pulmonary endo=endocrine neuro=neurologic neurological=neurologic onc=oncologic oncology=oncologic intol=intolerance vs=vital sx=symptom c/o=complaint rev=review gtts=drip gtt=drip wt=weight ht=height bps=bp precs=precaution pe=exam postoperative=postop preoperative=preop"
    .split(" ")
    .map((pair): [string, string] => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);

function fold(word: string): string {
  const same = alike.get(word);
  if (same !== undefined) return same;
  const isPlural = word.length > 4 && word.endsWith("s") && !"sui".includes(word.charAt(word.length - 2));
  return isPlural ? word.slice(0, -1) : word;
}

/** A heading with abbreviations spelled out and plurals made singular. */
function foldedKey(key: string): string {
  return beforeAndAfter(key.replaceAll("follow up", "followup").replaceAll("work up", "workup"))
    .replaceAll("x ray", "xray")
    .split(" ")
    .map(fold)
    .join(" ");
}

function beforeAndAfter(key: string): string {
  if (!key.includes("pre ") && !key.includes("post ")) return key;
  return key
    .replace(/\b(pre|post) (?:op|operative)\b/g, "$1op")
    .replace(/\b(pre|post) (?=(?:procedur|anesth|sedation|surg)\w*)/g, "$1");
}

function enter(kind: string, heading: string, common: boolean): void {
  if (!exact.has(heading)) exact.set(heading, { kind, common });
  const words = heading.split(" ");
  for (const word of words) if (word.length > 1) vocabulary.add(word);
  last.add(words.at(-1) ?? "");
}
for (const { kind, common } of headingTable) for (const heading of common) enter(kind, heading, true);
for (const { kind, rarer } of headingTable) for (const heading of rarer) enter(kind, heading, false);
for (const [heading, named] of exact) {
  if (!heading.includes(" ")) continue;
  const key = foldedKey(heading);
  const held = folded.get(key);
  const clash = held !== undefined && held.kind !== named.kind;
  if (held === undefined && !folded.has(key)) folded.set(key, named);
  else if (clash && !held.common) folded.set(key, named.common ? named : undefined);
}

/** First words of folded headings: few phrases begin so, and folding is dear. */
const firstFolded = new Set([...folded.keys()].map(firstOf));
/** First words that folding joins to the next. */
const joining = new Set(["follow", "work", "pre", "post", "x"]);

/** Last words of folded headings, and those that folding joins to the word before. */
const lastFolded = new Set([...folded.keys()].map(lastWord));
const joined = new Set(["up", "ray"]);

const firstWords = new Set([...exact.keys()].map(firstOf));

/** Whether the words of some row begin with this one, or with what it stands for. */
export function beginsHeading(word: string): boolean {
  return firstWords.has(word) || firstFolded.has(fold(word)) || joining.has(word);
}

/** The row that holds these words, or the same words in another number or abbreviated. */
export function inTable(key: string): Named | undefined {
  const found = exact.get(key);
  const space = key.indexOf(" ");
  if (found !== undefined || space === -1) return found;
  const first = key.slice(0, space);
  if (!joining.has(first) && !firstFolded.has(fold(first))) return undefined;
  return mayEndFolded(key, lastWord(key)) ? folded.get(foldedKey(key)) : undefined;
}

function mayEndFolded(key: string, end: string): boolean {
  return joined.has(end) || lastFolded.has(fold(end)) || key.includes("pre ") || key.includes("post ");
}

/** Whether the words of some row end as these do, or may once they are folded. */
export function endsAsHeading(key: string): boolean {
  const end = lastWord(key);
  return last.has(end) || mayEndFolded(key, end);
}

export function firstOf(key: string): string {
  const space = key.indexOf(" ");
  return space === -1 ? key : key.slice(0, space);
}

export function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

/** Words that stand in some heading. */
export function isHeadingWord(word: string): boolean {
  return vocabulary.has(word) || alike.has(word);
}

/** Words that end some heading. */
export function endsHeading(word: string): boolean {
  return last.has(word) || alike.has(word);
}

const shortestSpelled = 5;
const bySpelling = new Map<string, string>();
for (const word of vocabulary) {
  if (word.length < shortestSpelled) continue;
  for (let at = 0; at < word.length; at += 1) {
    const less = word.slice(0, at) + word.slice(at + 1);
    if (!bySpelling.has(less)) bySpelling.set(less, word);
  }
}

const opening = 3;
/** The first letters of what stands in either, with its length, as marks at their hash: most words are like none of them. */
const openings = new Uint8Array(1 << 16);
for (const words of [vocabulary, bySpelling.keys()])
  for (const word of words)
    openings[openingOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), word.length)] = 1;

function openingOf(first: number, second: number, third: number, length: number): number {
  return (first * 2039 + second * 61 + third * 13 + length * 8191) & (openings.length - 1);
}

/** Whether some word of the table, or one without a letter, begins and is as long as `word` is without the letter at `at`; -1: none left out. */
function mayBeLike(word: string, at: number): boolean {
  const isWhole = at === -1;
  const first = word.charCodeAt(at === 0 ? 1 : 0);
  const second = word.charCodeAt(at === 0 || at === 1 ? 2 : 1);
  const third = word.charCodeAt(isWhole || at > 2 ? 2 : 3);
  return openings[openingOf(first, second, third, isWhole ? word.length : word.length - 1)] === 1;
}

/** The heading word from which `word` differs by one letter left out, put in, changed or exchanged; undefined where none does. */
export function spelledLike(word: string): string | undefined {
  if (word.length < shortestSpelled || word.length > 30) return undefined;
  if (mayBeLike(word, -1)) {
    if (vocabulary.has(word)) return undefined;
    const missing = bySpelling.get(word);
    if (missing !== undefined && word.length >= 6) return missing;
  }
  for (let at = 0; at < word.length; at += 1) {
    if (!mayBeLike(word, at)) {
      // What is left out further on changes nothing in the first letters.
      if (at >= opening) return undefined;
      continue;
    }
    const less = word.slice(0, at) + word.slice(at + 1);
    if (less.length >= 6 && vocabulary.has(less)) return less;
    const other = bySpelling.get(less);
    if (other !== undefined && other.length === word.length && isNear(word, other)) return other;
  }
  return undefined;
}

/** One letter of a long word changed, or two neighbours exchanged. */
function isNear(word: string, other: string): boolean {
  let first = 0;
  while (first < word.length && word[first] === other[first]) first += 1;
  let end = word.length - 1;
  while (end > first && word[end] === other[end]) end -= 1;
  return (
    (end === first && word.length >= 8) ||
    (end === first + 1 && word[first] === other[end] && word[end] === other[first])
  );
}
