/** Words of a stretch of text with their places. */
import { whenForgotten } from "./found.ts";
import type { Span } from "./types.ts";

/** A word or mark; `text` is lower-cased, its curly apostrophes straight, its invisible characters gone. */
export interface Word extends Span {
  readonly text: string;
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
/** Zero-width joiners, soft hyphen, word joiner, byte order mark: they stand inside words and say nothing. */
const invisible = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/;
const invisibleAll = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/g;
const curlyApostrophes = /[\u2018\u2019\u02BC]/g;

const asciiWord = new Uint8Array(128);
for (let code = 48; code <= 57; code += 1) asciiWord[code] = 2;
for (let code = 65; code <= 90; code += 1) asciiWord[code] = 1;
for (let code = 97; code <= 122; code += 1) asciiWord[code] = 1;

/** 0: not part of a word, 1: letter, 2: ASCII digit, 3: invisible. `width` of the character is 1 or 2. */
function kindAt(text: string, at: number): 0 | 1 | 2 | 3 {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiWord[code] === 1 ? 1 : asciiWord[code] === 2 ? 2 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (invisible.test(character)) return 3;
  return letterOrDigit.test(character) ? 1 : 0;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** The end of the word that starts at `at`, at most `end`. Keeps "2.5", "10,000", "patient's", "s/p" and "n/v/d" whole. */
function wordEnd(text: string, at: number, end: number): number {
  let cursor = at;
  let lastKind: 0 | 1 | 2 | 3 = 0;
  let run = 0;
  while (cursor < end) {
    const kind = kindAt(text, cursor);
    if (kind !== 0) {
      cursor += widthAt(text, cursor);
      if (kind !== 3) lastKind = kind;
      run += 1;
      continue;
    }
    const code = text.charCodeAt(cursor);
    const next = cursor + 1 < end ? kindAt(text, cursor + 1) : 0;
    const inNumber = (code === 0x2e || code === 0x2c) && lastKind === 2 && next === 2;
    const inWord = isApostrophe(code) && lastKind === 1 && next === 1;
    const afterNext = cursor + 2 < end ? kindAt(text, cursor + 2) : 0;
    const inSlashes = code === 0x2f && run === 1 && lastKind === 1 && next === 1 && afterNext === 0;
    if (!inNumber && !inWord && !inSlashes) break;
    cursor += 1;
    if (inSlashes) run = 0;
  }
  return Math.min(cursor, end);
}

const blankSpace = 0x20;
/** Marks that may stand within a word: ' , . / */
const withinWords = new Set([0x27, 0x2c, 0x2e, 0x2f]);

/** The end of a word of ASCII letters and figures, as {@link wordEnd} finds it; undefined where what follows them may belong to it. */
function plainEnd(text: string, at: number, end: number): number | undefined {
  let cursor = at;
  while (cursor < end && (asciiWord[text.charCodeAt(cursor)] ?? 0) > 0) cursor += 1;
  if (cursor === end) return end;
  const next = text.charCodeAt(cursor);
  return next > lastAscii || withinWords.has(next) ? undefined : cursor;
}

const lastAscii = 0x7f;
const [firstCapital, lastCapital] = [0x41, 0x5a];

/** Most words are plain and in small letters: they are found out by their letters, which is four times as quick as by an expression. */
function spoken(raw: string): string {
  let isSmall = true;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code > lastAscii) return spokenAny(raw);
    if (code >= firstCapital && code <= lastCapital) isSmall = false;
  }
  return isSmall ? raw : raw.toLowerCase();
}

function spokenAny(raw: string): string {
  return raw.replace(invisibleAll, "").replace(curlyApostrophes, "'").toLowerCase();
}

/**
 * Words and marks in `[start, end)`, in order. A mark is one character that is neither white space nor part of a word; the
 * hyphen is a mark only between spaces, so that "follow-up" reads as the two words it is.
 */
export function tokens(text: string, start: number, end: number): Word[] {
  const from = Math.max(0, start);
  const stop = Math.min(end, text.length);
  return keptTokens(text, from, stop) ?? cut(text, from, stop);
}

let kept: { readonly text: string; readonly words: readonly Word[]; readonly next: Int32Array } | undefined;
whenForgotten(() => {
  kept = undefined;
});

/** Cuts a whole note once: {@link tokens} takes stretches of it from there, until the note is forgotten (`found.ts`). */
export function keepTokens(text: string): void {
  const words = cut(text, 0, text.length);
  // For each position the first word that ends after it.
  const next = new Int32Array(text.length + 1).fill(words.length);
  let from = 0;
  words.forEach(({ end }, index) => {
    for (; from < end; from += 1) next[from] = index;
  });
  kept = { text, words, next };
}

/** Undefined where the ends of the stretch decide what is a word: it begins within one, or a hyphen stands there. */
function keptTokens(text: string, from: number, stop: number): Word[] | undefined {
  if (kept === undefined || from >= stop || kept.text !== text) return undefined;
  if (text.charCodeAt(from) === hyphen || text.charCodeAt(stop - 1) === hyphen) return undefined;
  const { words, next } = kept;
  const first = next[from] ?? 0;
  if ((words[first]?.start ?? from) < from) return undefined;
  const last = next[stop] ?? words.length;
  const found = words.slice(first, last);
  const cutOff = words[last]?.start ?? stop;
  if (cutOff >= stop) return found;
  return isBlank(text.charCodeAt(cutOff - 1)) ? found.concat(cut(text, cutOff, stop)) : undefined;
}

const hyphen = 0x2d;

function cut(text: string, start: number, stop: number): Word[] {
  const found: Word[] = [];
  let at = start;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (code === blankSpace) {
      at += 1;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === 1 || kind === 2) {
      const until = plainEnd(text, at, stop) ?? wordEnd(text, at, stop);
      found.push({ start: at, end: until, text: spoken(text.slice(at, until)) });
      at = until;
      continue;
    }
    const width = Math.min(widthAt(text, at), stop - at);
    if (kind === 0 && isMark(text, at, start, stop)) {
      found.push({ start: at, end: at + width, text: text.slice(at, at + width) });
    }
    at += width;
  }
  return found;
}

/** The text of the first word in `[start, end)` as {@link tokens} has it; undefined where none stands there, or a bracket before it. */
export function firstWord(text: string, start: number, end: number): string | undefined {
  for (let at = start; at < end; at += 1) {
    const kind = kindAt(text, at);
    if (kind === 0 && "([{".includes(text.charAt(at))) return undefined;
    if (kind !== 1 && kind !== 2) continue;
    return spoken(text.slice(at, plainEnd(text, at, end) ?? wordEnd(text, at, end)));
  }
  return undefined;
}

const space = /\s/;

function isMark(text: string, at: number, start: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= lastAscii ? isBlank(code) : space.test(text.charAt(at)) || code === 0x200b) return false;
  if (code !== hyphen) return true;
  const before = at > start ? kindAt(text, at - 1) : 0;
  const after = at + 1 < end ? kindAt(text, at + 1) : 0;
  return before === 0 || after === 0;
}

const wordStart = /^[\p{L}\p{N}\p{M}]/u;

export function isWord(token: Word): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return asciiWord[code] !== 0;
  return wordStart.test(token.text);
}

/** Words only, in order, over `[start, end)`; marks and white space are left out. */
export function words(text: string, start: number, end: number): Word[] {
  return tokens(text, start, end).filter(isWord);
}

/** White space of any kind, and the zero-width characters that pass for it. */
export function isBlank(code: number): boolean {
  if (code <= lastAscii) return code === blankSpace || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x85
  );
}

/** The span without blanks at its ends; empty at `start` where nothing else is there. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
