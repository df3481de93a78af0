/** Lines of a note as a reader sees them: bullets, numbers, markdown marks and indentation set apart from the words. */
import { Found } from "./found.ts";
import { lastAt } from "./last-at.ts";
import type { Span } from "./types.ts";
import { isBlank, trimmed } from "./words.ts";

/** What opens a line: a bullet, a number or letter, or a hash (a problem, or a markdown heading). */
export type Marker = "bullet" | "number" | "hash";

export interface Line extends Span {
  /** The words, without marker, markdown and outer blanks; empty for a blank line. */
  readonly content: Span;
  readonly marker: Marker | undefined;
  /** White space before the first character, a tab counting four. */
  readonly indent: number;
  /** The words stand in emphasis or under a rule, as headings do. */
  readonly emphasized: boolean;
}

const newline = (code: number): boolean =>
  code <= 0x0d ? code >= 0x0a : code === 0x85 || code === 0x2028 || code === 0x2029;

const ofNote = new Found<readonly Line[]>();

/** The lines of a whole note. */
export function linesOfNote(text: string): readonly Line[] {
  return ofNote.of(text, 0, text.length, false, cutLines) ?? [];
}

/** Lines of `[start, end)` in order; terminators belong to none, and `\r\n` ends one line. */
export function linesOf(text: string, start: number, end: number): Line[] {
  const all = ofNote.known(text, 0, text.length, false);
  if (all === undefined || start >= end) return cutLines(text, start, end);
  let at = lastAt(all, start, startOf);
  const first = all[at];
  if (first === undefined || first.end < start) return cutLines(text, start, end);
  const lines =
    first.start === start && first.end <= end ? [first] : [readLine(text, start, Math.min(first.end, end))];
  for (at += 1; at < all.length; at += 1) {
    const line = all[at];
    if (line === undefined || line.start >= end) break;
    lines.push(line.end <= end ? line : readLine(text, line.start, end));
  }
  return lines;
}

const startOf = ({ start }: Span) => start;

function cutLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && !newline(text.charCodeAt(stop))) stop += 1;
    lines.push(readLine(text, at, stop));
    at = stop + 1;
    if (text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a) at += 1;
  }
  return lines;
}

const bullets = "•◦▪▫●○‣⁃∙·■□–—*-+>»→➢✓✔☐☑☒\uF0B7\uF0A7";

const opensNumber = /[\d(a-hA-HivxIVX]/;

/** How many characters of a number or letter marker stand at `at` ("1." "12)" "3.2" "a." "(3)" "iv." "1)"), else 0. */
function numberMarker(text: string, at: number, end: number): number {
  if (!opensNumber.test(text.charAt(at))) return 0;
  const slice = text.slice(at, Math.min(end, at + 8));
  const outline = /^\d{1,2}(?:\.\d{1,2}){1,2}[.)]?(?=[ \t]+\p{Lu}\p{L})/u.exec(
    text.slice(at, Math.min(end, at + 14)),
  );
  if (outline !== null) return outline[0].length;
  const found =
    /^(?:\(?\d{1,2}[.):](?!\d)|\(?[a-hA-H]\)(?=\s)|[a-h]\.(?=\s)|[A-H]\.(?=\s+[^a-z\s])|\(?(?:i{1,3}|iv|vi{0,3}|ix|x|I{1,3}|IV|VI{0,3}|IX|X)[.)](?=\s))/.exec(
      slice,
    );
  if (found === null) return 0;
  const after = slice.charCodeAt(found[0].length);
  if (found[0].endsWith(":") && !isBlank(after)) return 0;
  return found[0].length;
}

function skipBlank(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && isBlank(text.charCodeAt(cursor))) cursor += 1;
  return cursor;
}

/** Where the words begin after a marker at `at`, or undefined where there is none. */
export function afterMarker(
  text: string,
  at: number,
  end: number,
): { marker: Marker; at: number } | undefined {
  const character = text.charAt(at);
  if (character === "#") {
    let cursor = at;
    while (cursor < end && text.charAt(cursor) === "#") cursor += 1;
    const digits = /^(?:\d{1,2}[.):]?|[.):])(?=\s|$)/.exec(text.slice(cursor, Math.min(end, cursor + 5)));
    if (digits !== null) cursor += digits[0].length;
    return { marker: "hash", at: skipBlank(text, cursor, end) };
  }
  if (bullets.includes(character) && character !== "") {
    const next = text.charCodeAt(at + 1);
    const letter = /[A-Za-z]/.test(text.charAt(at + 1));
    const dash = character === "-" || character === "–" || character === "—";
    const bare = !"*-+–—>".includes(character);
    if (at + 1 >= end || isBlank(next) || bare || (dash && letter)) {
      return { marker: "bullet", at: skipBlank(text, at + 1, end) };
    }
    return undefined;
  }
  const width = numberMarker(text, at, end);
  if (width > 0) return { marker: "number", at: skipBlank(text, at + width, end) };
  return undefined;
}

/** Indentation that stands before `start` in its line, where the stretch begins inside a line's blanks. */
function indentBefore(text: string, start: number): number {
  let indent = 0;
  for (let at = start - 1; at >= 0 && start - at <= 60; at -= 1) {
    const code = text.charCodeAt(at);
    if (newline(code)) return indent;
    if (!isBlank(code)) return 0;
    indent += code === 0x09 ? 4 : 1;
  }
  return indent;
}

function readLine(text: string, start: number, end: number): Line {
  let indent = indentBefore(text, start);
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) {
    indent += text.charCodeAt(at) === 0x09 ? 4 : 1;
    at += 1;
  }
  let marker: Marker | undefined;
  for (let pass = 0; pass < 2; pass += 1) {
    const found = afterMarker(text, at, end);
    if (found !== undefined) {
      marker = found.marker === "bullet" && marker !== undefined ? marker : found.marker;
      at = found.at;
    }
    const box = /^\[[ xX]?\](?=[ \t])/.exec(text.slice(at, Math.min(end, at + 4)));
    if (box !== null) {
      marker ??= "bullet";
      at = skipBlank(text, at + box[0].length, end);
    }
    if (found === undefined) break;
  }
  const bare = unwrapped(text, at, end);
  return { start, end, content: bare.content, indent, emphasized: bare.emphasized, marker };
}

const wrapping = "*_=~|[<{`";
const closing = "*_=~|]>}`";

/** The words inside "**Plan**", "[Plan]", "=== Plan ===" and "| Plan |"; only whole wrappings count as emphasis. */
function unwrapped(text: string, start: number, end: number): { content: Span; emphasized: boolean } {
  let { start: from, end: to } = trimmed(text, start, end);
  let opened = 0;
  while (from < to && wrapping.includes(text.charAt(from)) && opened < 40) {
    from += 1;
    opened += 1;
  }
  if (opened === 0 && text.startsWith("--", from)) {
    const dashed = /^-{2,}[ \t]*(?=\p{L})[^\n]*?(?<=[^\s-])[ \t]*-{2,}$/u.exec(
      text.slice(from, Math.min(to, from + 90)),
    );
    if (dashed !== null && to - from <= 90) {
      const inner = dashed[0].replace(/^-+/, "").length;
      const head = dashed[0].length - inner;
      const tail = dashed[0].length - dashed[0].replace(/-+$/, "").length;
      return { content: trimmed(text, from + head, to - tail), emphasized: true };
    }
  }
  if (opened === 0) return { content: { start: from, end: to }, emphasized: false };
  let closed = 0;
  while (to > from && closing.includes(text.charAt(to - 1))) {
    to -= 1;
    closed += 1;
  }
  return { content: trimmed(text, from, to), emphasized: closed > 0 };
}

export function isBlankLine(line: Line): boolean {
  return line.content.start >= line.content.end;
}

/** A line of dashes, equal signs or the like. */
export function isRule(text: string, line: Line): boolean {
  const { start, end } = trimmed(text, line.start, line.end);
  if (end - start < 3) return false;
  for (let at = start; at < end; at += 1) {
    if (!"-=_*~#".includes(text.charAt(at))) return false;
  }
  return true;
}
