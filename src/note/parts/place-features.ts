/** What can be seen of a place: features as numbers, for the model of parts. */
import type { Line } from "../lines.ts";
import type { Span } from "../types.ts";
import type { Features } from "./features.ts";
import { type HashedWords, hashOf, mix } from "./hashed-words.ts";
import type { Label } from "./places.ts";

const mostOfHead = 8;
const firstWords = 14;
/** In characters: how far what stands before and after a place is looked at. */
const reach = 140;
const figuresWithin = 80;

const names = {
  blankAbove: hashOf("blank above"),
  blankBelow: hashOf("blank below"),
  marker: hashOf("marker"),
  emphasized: hashOf("emphasized"),
  indented: hashOf("indented"),
  inLine: hashOf("in line"),
  mark: hashOf("mark"),
  letters: hashOf("letters"),
  alone: hashOf("alone"),
  form: hashOf("form"),
  formAndBlank: hashOf("form and blank"),
  headLength: hashOf("length of head"),
  headLengthAndForm: hashOf("length of head, mark, letters"),
  head: hashOf("head"),
  headAndMark: hashOf("head and mark"),
  headFirst: hashOf("first of head"),
  headLast: hashOf("last of head"),
  headWord: hashOf("word of head"),
  headBeginning: hashOf("beginning of head"),
  headPair: hashOf("pair of head"),
  word: hashOf("word"),
  wordAt: hashOf("word at"),
  pair: hashOf("pair"),
  figures: hashOf("figures"),
  endsAbove: hashOf("ends above"),
  lengthAbove: hashOf("length above"),
  position: hashOf("position"),
  noBlanks: hashOf("no blanks"),
  lineLength: hashOf("length of line"),
  first: hashOf("first"),
  formsInNote: hashOf("forms in note"),
  formsInNoteAndForm: hashOf("forms in note and form"),
} as const;

const markers = { none: 0, bullet: 1, number: 2, hash: 3 } as const;
const letterCases = {
  none: 0,
  small: 1,
  capitals: 2,
  oneCapital: 3,
  title: 4,
  sentence: 5,
  mixed: 6,
} as const;

export interface LineContext {
  readonly text: string;
  readonly words: HashedWords;
  /** Those of all places of the note so far. */
  readonly features: Features;
  readonly line: Line;
  /** The lines before and after that are not blank. */
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
  readonly noBlanks: boolean;
}

/** A place as the model sees it. */
export interface Seen {
  /** What a heading here would look like: alike for headings of one habit. */
  readonly form: number;
  readonly markHash: number;
  /** The hash of the heading's words, or of the first word where there is none. */
  readonly words: number;
  /** The words before the mark are too many for a heading. */
  readonly tooLong: boolean;
  /** Its features are those from `firstFeature` to the one before `endOfFeatures`. */
  readonly features: Features;
  readonly firstFeature: number;
  readonly endOfFeatures: number;
}

/** @param label what may be a heading at `at` */
export function seenAt(context: LineContext, at: number, label: Label): Seen {
  const { text, words, features, line, above, below, blankAbove, blankBelow, noBlanks } = context;
  const { start, end } = line.content;
  const startsLine = at === start ? 1 : 0;
  const alone = label.alone ? 1 : 0;
  const all = headWords(words, at, label.headEnd);
  const tooLong = all.length > mostOfHead;
  const head = tooLong ? [] : all;
  const letters = lettersOf(
    head.length === 0 ? text.slice(at, Math.min(end, at + 20)) : text.slice(at, label.headEnd),
  );
  const markHash = hashOf(tooLong ? "long" : label.mark);
  const marker = markers[line.marker ?? "none"];
  const emphasized = line.emphasized ? 1 : 0;
  const looks = mix(mix(mix(names.form, markHash), startsLine), letters);
  const form = mix(mix(mix(looks, alone), marker), emphasized);
  const length = Math.min(6, head.length);
  const firstFeature = features.count;
  features.push(mix(names.inLine, startsLine));
  features.push(mix(names.mark, markHash));
  features.push(mix(names.letters, letters));
  features.push(mix(names.alone, alone));
  features.push(form);
  features.push(mix(mix(names.formAndBlank, form), blankAbove ? 1 : 0));
  features.push(mix(names.headLength, length));
  features.push(mix(mix(mix(names.headLengthAndForm, length), markHash), letters));
  features.push(mix(names.position, Math.floor((5 * at) / text.length)));
  features.push(mix(names.noBlanks, noBlanks ? 1 : 0));
  features.push(mix(names.lineLength, Math.min(8, Math.floor((end - start) / 15))));
  if (startsLine === 1) {
    features.push(mix(names.blankAbove, blankAbove ? 1 : 0));
    features.push(mix(names.blankBelow, blankBelow ? 1 : 0));
    features.push(mix(names.marker, marker));
    features.push(mix(names.emphasized, emphasized));
    features.push(mix(names.indented, line.indent > 0 ? 1 : 0));
  }
  const whole = pushHead(features, head, markHash);
  const body =
    label.alone && below !== undefined ? below.content.start : head.length === 0 ? at : label.after;
  const firstWord = pushWords(features, words, body);
  features.push(mix(names.figures, Math.min(5, Math.floor(figuresIn(text, body, body + figuresWithin) / 5))));
  const before = startsLine === 1 ? above?.content : { start, end: at };
  features.push(mix(names.endsAbove, endOf(text, before)));
  features.push(mix(names.lengthAbove, lengthOf(before)));
  if (before === undefined) features.push(names.first);
  return {
    form,
    markHash,
    words: head.length > 0 ? whole : mix(names.word, firstWord),
    tooLong,
    features,
    firstFeature,
    endOfFeatures: features.count,
  };
}

interface HeadWord {
  readonly hash: number;
  readonly beginning: number;
}

function headWords(words: HashedWords, at: number, headEnd: number): HeadWord[] {
  const head: HeadWord[] = [];
  for (
    let token = tokenAt(words, at);
    token < words.count && (words.starts[token] ?? 0) < headEnd;
    token += 1
  ) {
    if (words.kinds[token] === 0) continue;
    const hash = words.hashes[token] ?? 0;
    head.push({ hash, beginning: words.beginnings[token] || hash });
  }
  return head;
}

/** The words of a heading, together and alone. @returns the hash of all of them */
function pushHead(features: Features, head: readonly HeadWord[], markHash: number): number {
  const whole = head.reduce((sum, { hash }) => mix(sum, hash), names.head);
  const [first] = head;
  if (first === undefined) return whole;
  features.push(whole);
  features.push(mix(mix(names.headAndMark, whole), markHash));
  features.push(mix(names.headFirst, first.hash));
  features.push(mix(names.headLast, head.at(-1)?.hash ?? 0));
  head.forEach(({ hash, beginning }, index) => {
    features.push(mix(names.headWord, hash));
    features.push(mix(names.headBeginning, beginning));
    if (index > 0) features.push(mix(mix(names.headPair, head[index - 1]?.hash ?? 0), hash));
  });
  return whole;
}

/** How often a form stands in the note. */
export function pushHabit(features: Features, form: number, times: number): void {
  const often = Math.min(6, Math.ceil(Math.log2(1 + times)));
  features.push(mix(names.formsInNote, often));
  features.push(mix(mix(names.formsInNoteAndForm, often), form));
}

const notAscii = /[\u0080-\uFFFF]/;

function lettersOf(words: string): number {
  return notAscii.test(words) ? lettersOfAny(words) : lettersOfAscii(words);
}

/** As {@link lettersOfAny}, for what most headings are written in, in one pass. */
function lettersOfAscii(words: string): number {
  let letters = 0;
  let capitals = 0;
  let firstIsCapital = false;
  let isTitle = true;
  for (let at = 0; at < words.length; at += 1) {
    const from = at;
    while (isAsciiLetter(words.charCodeAt(at))) at += 1;
    if (at === from) continue;
    const isCapital = words.charCodeAt(from) < firstSmall;
    if (letters === 0) firstIsCapital = isCapital;
    letters += at - from;
    for (let within = from; within < at; within += 1)
      if (words.charCodeAt(within) < firstSmall) capitals += 1;
    if (!isCapital && at - from > longestParticle) isTitle = false;
  }
  if (letters === 0) return letterCases.none;
  if (capitals === letters) return letters === 1 ? letterCases.oneCapital : letterCases.capitals;
  if (capitals === 0) return letterCases.small;
  if (isTitle) return letterCases.title;
  return firstIsCapital ? letterCases.sentence : letterCases.mixed;
}

const firstSmall = 97;
/** "of", "and": a small word within a title. */
const longestParticle = 3;

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function lettersOfAny(words: string): number {
  const letters = words.replace(/[^\p{L}]/gu, "");
  if (letters === "") return letterCases.none;
  const capitals = letters === letters.toUpperCase();
  if (capitals) return letters.length === 1 ? letterCases.oneCapital : letterCases.capitals;
  if (letters === letters.toLowerCase()) return letterCases.small;
  const big = words
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > longestParticle || /^\p{Lu}/u.test(word));
  if (big.every((word) => /^\p{Lu}/u.test(word))) return letterCases.title;
  return /^\p{Lu}/u.test(letters) ? letterCases.sentence : letterCases.mixed;
}

/** The first token that ends after `position`. */
function tokenAt({ ends, count }: HashedWords, position: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first words from `position`, alone, by place and in pairs. */
function pushWords(features: Features, words: HashedWords, position: number): number {
  let previous = 0;
  let count = 0;
  let first = 0;
  for (
    let token = tokenAt(words, position);
    token < words.count && count < firstWords && (words.starts[token] ?? 0) < position + reach;
    token += 1
  ) {
    const hash = words.hashes[token] ?? 0;
    if (words.kinds[token] === 0) continue;
    features.push(mix(names.word, hash));
    if (count < 3) features.push(mix(mix(names.wordAt, count), hash));
    if (count > 0 && count < 8) features.push(mix(mix(names.pair, previous), hash));
    if (count === 0) first = hash;
    previous = hash;
    count += 1;
  }
  return first;
}

function figuresIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** How what stands before ends: its last character, letters and figures alike. */
function endOf(text: string, before: Span | undefined): number {
  if (before === undefined) return 0;
  const last = text
    .slice(Math.max(before.start, before.end - reach), before.end)
    .trimEnd()
    .slice(-1);
  if (last === "") return 0;
  if (/\p{L}/u.test(last)) return 1;
  return /\p{N}/u.test(last) ? 2 : last.charCodeAt(0);
}

function lengthOf(before: Span | undefined): number {
  return before === undefined ? 0 : Math.min(6, Math.floor((before.end - before.start) / 20));
}
