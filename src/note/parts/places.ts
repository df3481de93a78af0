/** The places of a note where a part may begin, and what can be seen of each: features as numbers. */
import { isBlankLine, isRule, type Line, linesOf } from "../lines.ts";
import { type HashedWords, hashedWords, hashOf, mix } from "./hashed-words.ts";

/** A line's first word, or a label within it. */
export interface Place {
  readonly at: number;
  /** Where the part before ends if one begins here: the line's start, or `at`. */
  readonly from: number;
  readonly startsLine: boolean;
  /** What looks like a heading here ends at `headEnd`, its mark with it at `after`; both `at` where nothing does. */
  readonly headEnd: number;
  readonly after: number;
  /** The mark that sets it off is all that follows it in its line. */
  readonly alone: boolean;
  /** What a heading here would look like: alike for headings of one habit. */
  readonly form: number;
  readonly mark: string;
  readonly markHash: number;
  /** The hash of the heading's words, or of the first word where there is none. */
  readonly words: number;
  readonly features: readonly number[];
}

/** What may be a heading in a line, with the mark that sets it off. */
const label =
  /^[\p{L}\p{N}][\p{L}\p{N} &/'’.,()+#-]{0,45}?(?<mark>[.:]?[*_]{1,2}|::?|\s[-–—]{1,2}\s|\s*[–—]\s|\s--|-\s|\t|\s{2,}|\s?\/\s(?![\p{L} &/'’-]{1,30}:)|\s?\||\s?=\s|\s?>{1,2}\s?|\.(?=\s)(?!(?<=(?<!\p{L})\p{L}{1,5}\.) [\p{L} ]{1,25}:)|\])/u;
/** After these a label may stand within a line; after a single space only a capitalised one. */
const breaks =
  /(?:[.;!?|)\]]["”)*_]*\s+|\s{2,}|\t|\s\|\s?|\s\/\/?\s|\s-\s|,\s|\s(?=\p{Lu}[\p{L}/&]*(?: [\p{L}/&]+){0,2}:))(?=[^\s])/gu;
/** Capitals before other writing: "PLAN Tdap today". */
const capitals = /^\p{Lu}[\p{Lu}&/-]*(?: [\p{Lu}&/-]+){0,4}(?=[ \t]+[\p{Lu}(]?[\p{Ll}\p{N}])/u;
const mostOfHead = 8;
const longestAlone = 60;
const firstWords = 14;

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

/** All places of `text`, in order. Work is linear in its length. */
export function placesOf(text: string): Place[] {
  const lines = linesOf(text, 0, text.length);
  const words = hashedWords(text);
  const blank = lines.map((line) => isBlankLine(line) || isRule(text, line));
  const noBlanks = !blank.some(Boolean);
  const seen = new Map<number, number>();
  const found: Draft[] = [];
  let above: Line | undefined;
  const real = lines.filter((_, index) => !blank[index]);
  let at = 0;
  lines.forEach((line, index) => {
    if (blank[index]) return;
    at += 1;
    const context: LineContext = {
      text,
      words,
      line,
      above,
      below: real[at],
      blankAbove: index === 0 || blank[index - 1] === true,
      blankBelow: index === lines.length - 1 || blank[index + 1] === true,
      noBlanks,
    };
    for (const start of startsIn(text, line)) {
      const draft = draftOf(context, start);
      found.push(draft);
      seen.set(draft.form, (seen.get(draft.form) ?? 0) + 1);
    }
    above = line;
  });
  return found.map((draft) => {
    const often = Math.min(6, Math.ceil(Math.log2(1 + (seen.get(draft.form) ?? 0))));
    draft.features.push(mix(names.formsInNote, often), mix(mix(names.formsInNoteAndForm, often), draft.form));
    return draft;
  });
}

type Draft = Place & { readonly features: number[] };

interface LineContext {
  readonly text: string;
  readonly words: HashedWords;
  readonly line: Line;
  /** The lines before and after that are not blank. */
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
  readonly noBlanks: boolean;
}

/** Where in a line a part may begin. */
function startsIn(text: string, { content }: Line): number[] {
  const starts = [content.start];
  const words = text.slice(content.start, content.end);
  for (const found of words.matchAll(breaks)) {
    const rest = words.slice(found.index + found[0].length, found.index + found[0].length + 60);
    const marked = /^[*_[{<~]+/.exec(rest)?.[0].length ?? 0;
    const bare = rest.slice(marked);
    if (!/^[\p{L}\p{N}]/u.test(bare)) continue;
    const { mark = "" } = label.exec(bare)?.groups ?? {};
    const labelled = /[:|=>–—\]_]|\s-|\*\*|\s?\/\s/.test(mark) || (mark === "." && marked > 0);
    const strong = /^[.;!?|)\]]|\s{2,}|\t|\|/.test(found[0]);
    if (strong ? labelled || capitals.test(bare) : labelled && /^\p{Lu}/u.test(bare))
      starts.push(content.start + found.index + found[0].length + marked);
  }
  return [...new Set(starts)];
}

function lettersOf(words: string): number {
  const letters = words.replace(/[^\p{L}]/gu, "");
  if (letters === "") return letterCases.none;
  const capitals = letters === letters.toUpperCase();
  if (capitals) return letters.length === 1 ? letterCases.oneCapital : letterCases.capitals;
  if (letters === letters.toLowerCase()) return letterCases.small;
  const big = words.split(/[^\p{L}]+/u).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
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

function draftOf(context: LineContext, at: number): Draft {
  const { text, words, line, above, below, blankAbove, blankBelow } = context;
  const { start, end } = line.content;
  const startsLine = at === start;
  const rest = text.slice(at, Math.min(end, at + 64));
  const found = label.exec(rest);
  const { mark: raw = "" } = found?.groups ?? {};
  const isWhole = found === null && end - at <= longestAlone && !capitals.test(rest);
  const lead = found === null && !isWhole ? (capitals.exec(rest)?.[0].length ?? 0) : 0;
  const isLead = lead > 2;
  const headEnd =
    found !== null ? at + found[0].length - raw.length : isWhole ? end : isLead ? at + lead : at;
  const after = found !== null ? at + found[0].length : headEnd;
  const mark =
    found === null
      ? isWhole
        ? "line"
        : isLead
          ? "capitals"
          : "none"
      : raw.trim() === ""
        ? raw.includes("\t")
          ? "tab"
          : "gap"
        : raw.trim();
  const alone =
    isWhole ||
    (found !== null &&
      /^[\s*_\]|]*$/.test(text.slice(after, Math.min(line.end, after + 40))) &&
      line.end - after < 40);
  const head: number[] = [];
  const beginnings: number[] = [];
  for (
    let token = tokenAt(words, at);
    token < words.count && (words.starts[token] ?? 0) < headEnd;
    token += 1
  )
    if (words.kinds[token] !== 0) {
      head.push(words.hashes[token] ?? 0);
      beginnings.push(words.beginnings[token] || (words.hashes[token] ?? 0));
    }
  const tooLong = head.length > mostOfHead;
  if (tooLong) head.length = 0;
  const letters = lettersOf(head.length === 0 ? rest.slice(0, 20) : text.slice(at, headEnd));
  const markHash = hashOf(tooLong ? "long" : mark);
  const formOf = [
    startsLine ? 1 : 0,
    letters,
    alone ? 1 : 0,
    markers[line.marker ?? "none"],
    line.emphasized ? 1 : 0,
  ];
  const form = formOf.reduce((sum, value) => mix(sum, value), mix(names.form, markHash));
  const features: number[] = [
    mix(names.inLine, formOf[0] ?? 0),
    mix(names.mark, markHash),
    mix(names.letters, letters),
    mix(names.alone, alone ? 1 : 0),
    form,
    mix(mix(names.formAndBlank, form), blankAbove ? 1 : 0),
    mix(names.headLength, Math.min(6, head.length)),
    mix(mix(mix(names.headLengthAndForm, Math.min(6, head.length)), markHash), letters),
    mix(names.position, Math.floor((5 * at) / text.length)),
    mix(names.noBlanks, context.noBlanks ? 1 : 0),
    mix(names.lineLength, Math.min(8, Math.floor((end - start) / 15))),
  ];
  if (startsLine)
    features.push(
      mix(names.blankAbove, blankAbove ? 1 : 0),
      mix(names.blankBelow, blankBelow ? 1 : 0),
      mix(names.marker, markers[line.marker ?? "none"]),
      mix(names.emphasized, line.emphasized ? 1 : 0),
      mix(names.indented, line.indent > 0 ? 1 : 0),
    );
  const whole = head.reduce(mix, names.head);
  if (head.length > 0) {
    features.push(
      whole,
      mix(mix(names.headAndMark, whole), markHash),
      mix(names.headFirst, head[0] ?? 0),
      mix(names.headLast, head.at(-1) ?? 0),
    );
    head.forEach((word, index) => {
      features.push(mix(names.headWord, word), mix(names.headBeginning, beginnings[index] ?? 0));
      if (index > 0) features.push(mix(mix(names.headPair, head[index - 1] ?? 0), word));
    });
  }
  const body = alone && below !== undefined ? below.content.start : head.length === 0 ? at : after;
  const firstWord = pushWords(features, words, body);
  features.push(mix(names.figures, Math.min(5, Math.floor(figuresIn(text, body, body + 80) / 5))));
  const before = startsLine
    ? above === undefined
      ? ""
      : text.slice(Math.max(above.content.start, above.content.end - 140), above.content.end)
    : text.slice(Math.max(start, at - 140), at).trimEnd();
  features.push(
    mix(names.endsAbove, endOf(before)),
    mix(
      names.lengthAbove,
      Math.min(
        6,
        Math.floor(
          (startsLine ? (above === undefined ? 0 : above.content.end - above.content.start) : at - start) /
            20,
        ),
      ),
    ),
  );
  if (above === undefined && startsLine) features.push(names.first);
  return {
    at,
    from: startsLine ? line.start : at,
    startsLine,
    headEnd: tooLong ? at : headEnd,
    after: tooLong ? at : after,
    alone,
    form,
    mark,
    markHash,
    words: head.length > 0 ? whole : mix(names.word, firstWord),
    features,
  };
}

/** The first words from `position`, alone, by place and in pairs. */
function pushWords(features: number[], words: HashedWords, position: number): number {
  let previous = 0;
  let count = 0;
  let first = 0;
  for (
    let token = tokenAt(words, position);
    token < words.count && count < firstWords && (words.starts[token] ?? 0) < position + 140;
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
function endOf(before: string): number {
  const last = before.slice(-1);
  if (last === "") return 0;
  if (/\p{L}/u.test(last)) return 1;
  return /\p{N}/u.test(last) ? 2 : last.charCodeAt(0);
}
