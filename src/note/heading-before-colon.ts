/** The heading inside a line that ends with a colon. */
import { joined, type KeyPart, keyParts } from "./heading-key.ts";
import { kindOf, namedBy } from "./heading-kinds.ts";
import { endsHeading } from "./heading-table.ts";
import { type Heading, isUpperCase, longestHeading, lowerAbbreviations, nameOf } from "./headings.ts";
import { isWord, tokens, type Word } from "./words.ts";

const mostWords = 9;

const notBefore = new Set(
  "the our your my this that of and her his their with for to in a an no any or new some per by on patient patient's".split(
    " ",
  ),
);

/**
 * The heading inside a line that ends with the colon at `colon`: the longest table heading that stands right before it,
 * after a boundary. `from` bounds the look back.
 */
export function headingBefore(text: string, from: number, colon: number): Heading | undefined {
  const next = text.charAt(colon + 1);
  if (next !== "" && !/[\s*_]/.test(next) && !/[A-Za-z]/.test(next)) return undefined;
  const start = Math.max(from, colon - longestHeading);
  const seen = tokens(text, start, colon);
  const last = seen.at(-1);
  if (last === undefined || !mayEndHeading(last)) return undefined;
  if (last.end - last.start === 1 && /[a-z]/.test(text.charAt(last.start))) return undefined;
  const parts = keyParts(seen);
  for (let first = Math.max(0, parts.length - mostWords); first < parts.length; first += 1) {
    const token = parts[first]?.token;
    if (
      token === undefined ||
      !isWord(token) ||
      token.start <= from ||
      (token.start === start && start > from)
    )
      continue;
    const before = seen[seen.indexOf(token) - 1];
    const lower = !/^[A-Z]/.test(text.charAt(token.start));
    if (lower && !(first === parts.length - 1 && lowerAbbreviations.has(token.text) && isBoundary(before)))
      continue;
    const upperCase = isUpperCase(text, token.start, last.end);
    const bounded = isBoundary(before);
    const several = first < parts.length - 1;
    const named =
      upperCase && bounded && several
        ? nameOf(text, token.start, last.end, true)
        : namedBy(joined(parts.slice(first).map((part) => part.text)));
    if (named === undefined || !startsThere(text, before, token, last.end)) continue;
    if (!named.common && !(upperCase && bounded) && !(bounded && several)) continue;
    if (!lower && !isStrong(parts.slice(first), upperCase)) continue;
    const span = { start: token.start, end: last.end };
    return { kind: named.kind, span, after: colon + 1, alone: false, upperCase, common: named.common };
  }
  return undefined;
}

function isBoundary(before: Word | undefined): boolean {
  return before === undefined || ".;|)]".includes(before.text);
}

/** Most colons follow no heading: their last word tells. */
function mayEndHeading(last: Word): boolean {
  const word = last.text.split("'").at(-1) ?? "";
  return (
    !isWord(last) ||
    word.length === 1 ||
    /^\d/.test(word) ||
    endsHeading(word) ||
    kindOf(word) !== undefined ||
    closing.has(word)
  );
}

const closing = new Set(
  "reviewed review today note section summary findings performed obtained list notes details completed noted only".split(
    " ",
  ),
);

const strongWords = new Set(
  "assessment impression plan diagnosis diagnoses medications meds allergies labs imaging vitals exam subjective objective disposition results social ros hpi pmh psh complaint recommendations instructions comparison technique findings indication comorbids comorbidities consent immunizations problems".split(
    " ",
  ),
);

/** Fit to open a section in mid-line: several words, an abbreviation in capitals, or a word that heads nothing else. */
function isStrong(parts: readonly KeyPart[], upperCase: boolean): boolean {
  const only = parts[0]?.text ?? "";
  if (parts.length > 1) return true;
  return only.length > 1 && (upperCase || strongWords.has(only) || only.endsWith("hx"));
}

const answersBefore = /^(?:nkda|nkma|none|negative|normal|unremarkable|noncontributory)$/;

function startsThere(text: string, before: Word | undefined, token: Word, end: number): boolean {
  if (before === undefined) return true;
  if (!isWord(before))
    return ".;:)]|*•,-–—".includes(before.text) && (before.text !== "," || end - token.start > 3);
  const gap = text.slice(before.end, token.start);
  if (gap.length >= 2 && gap.trim() === "") return true;
  if (end - token.start < 2 || gap === "/" || gap === "-") return false;
  if (notBefore.has(before.text)) return false;
  if (/^[A-Z]{4,}$/.test(text.slice(before.start, before.end)) && !answersBefore.test(before.text))
    return false;
  const beforeUpper = /^[A-Z]/.test(text.charAt(before.start));
  const beforeCaps = isUpperCase(text, before.start, before.end) || /\d/.test(before.text);
  return !beforeUpper || beforeCaps;
}
