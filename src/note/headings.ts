/** Recognizing the heading of a section in a line. */
import { sectionKinds } from "./section-kinds.ts";
import type { Span } from "./types.ts";
import { isWord, tokens, type Word } from "./words.ts";

const kindOfHeading = new Map<string, string>();
for (const { kind, headings } of sectionKinds) {
  for (const heading of headings)
    if (heading !== "" && !kindOfHeading.has(heading)) kindOfHeading.set(heading, kind);
}

const lastWords = new Set([...kindOfHeading.keys()].map((heading) => heading.split(" ").at(-1) ?? ""));

const longestHeading = 80;
const mostWords = 9;

const leading = new Set(
  "current pertinent relevant brief updated patient patient's initial recent additional significant focused limited complete comprehensive known todays other general new reviewed the".split(
    " ",
  ),
);
const trailing = new Set(
  "reviewed review today note section continued cont contd update updated summary findings performed obtained list notes narrative details detail information follows below above completed noted only hx".split(
    " ",
  ),
);

/** The words of a heading as the table writes them, with the token each comes from. */
function keyParts(list: readonly Word[]): { text: string; token: Word }[] {
  const kept: { text: string; token: Word }[] = [];
  let depth = 0;
  for (const token of list) {
    if ("([{".includes(token.text)) depth += 1;
    else if (")]}".includes(token.text)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (isWord(token)) kept.push({ text: token.text.replaceAll("'", " "), token });
    else if ("&/+".includes(token.text)) kept.push({ text: "and", token });
  }
  return kept;
}

function joined(parts: readonly string[]): string {
  if (parts.length > 1 && parts.every((word) => word.length === 1)) return parts.join("");
  return parts.join(" ");
}

/** A heading as the table writes it: lower case, no marks, "&" and "/" as "and", what stands in brackets left out. */
export function headingKey(text: string, start: number, end: number): string {
  return joined(keyParts(tokens(text, start, end)).map((part) => part.text));
}

/** The kind whose table row holds this heading, trying it also without words like "current" or "reviewed". */
export function kindOf(key: string): string | undefined {
  let found = kindOfHeading.get(key);
  if (found !== undefined) return found;
  const parts = key.split(" ");
  for (let pass = 0; pass < 3 && parts.length > 1 && found === undefined; pass += 1) {
    if (trailing.has(parts.at(-1) ?? "")) parts.pop();
    else if (leading.has(parts[0] ?? "")) parts.shift();
    else break;
    found = kindOfHeading.get(parts.join(" "));
  }
  return found ?? kindOfJoined(key);
}

/** "Interval history / overnight events": every part a heading of the table; the first counts, a mere course last. */
function kindOfJoined(key: string): string | undefined {
  if (!key.includes(" and ")) return undefined;
  const kinds = key.split(" and ").map((part) => (part.length > 1 ? kindOfHeading.get(part) : undefined));
  if (kinds.includes(undefined)) return undefined;
  if (kinds.includes("plan") && (kinds.includes("assessment") || kinds.includes("impression")))
    return "assessment-plan";
  return kinds.find((kind) => kind !== "ed-course") ?? kinds[0];
}

const hints: readonly (readonly [kind: string, ...stems: string[]])[] = [
  ["family-history", "family", "h"],
  ["social-history", "social", "h"],
  ["past-surgical-history", "surgical", "h"],
  ["past-medical-history", "medical", "h"],
  ["discharge-diagnosis", "discharge", "diagnos"],
  ["admitting-diagnosis", "admi", "diagnos"],
  ["preoperative-diagnosis", "pre", "diagnos"],
  ["postoperative-diagnosis", "post", "diagnos"],
  ["differential-diagnosis", "differential", "diagnos"],
  ["diagnosis", "diagnos"],
  ["assessment-plan", "assessment", "plan"],
  ["assessment-plan", "impression", "plan"],
  ["discharge-medications", "discharge", "medication"],
  ["discharge-instructions", "discharge", "instruction"],
  ["hospital-course", "hospital", "course"],
  ["hpi", "present", "illness"],
  ["ros", "review", "systems"],
  ["physical-exam", "physical", "exam"],
  ["chief-complaint", "chief", "complaint"],
  ["vitals", "vital", "sign"],
  ["allergies", "allergies"],
  ["medications", "medications"],
  ["immunizations", "immuni"],
  ["problem-list", "problem", "list"],
  ["labs", "laborator"],
  ["imaging", "imaging"],
  ["impression", "impression"],
  ["assessment", "assessment"],
  ["instructions", "instructions"],
  ["procedure", "procedure", "performed"],
  ["results", "results"],
  ["plan", "plan"],
];

/** A kind guessed from the words of what surely is a heading but not in the table; undefined where none fits. */
export function guessedKind(key: string): string | undefined {
  const parts = key.split(" ");
  for (const [kind, ...stems] of hints) {
    const fits = stems.every((stem) =>
      stem === "h"
        ? parts.includes("history") || parts.includes("hx")
        : parts.some((part) => part.startsWith(stem)),
    );
    if (fits) return kind;
  }
  return undefined;
}

/** Upper case throughout, with at least two letters. */
export function isUpperCase(text: string, start: number, end: number): boolean {
  const slice = text.slice(start, end);
  return /[A-Z].*[A-Z]/.test(slice) && slice === slice.toUpperCase();
}

export interface Heading {
  readonly kind: string;
  /** The heading's words. */
  readonly span: Span;
  /** Where the section's own text begins. */
  readonly after: number;
  /** Nothing else stands in its line. */
  readonly alone: boolean;
  readonly upperCase: boolean;
}

const closers = "*_]) \t";

function pastClosers(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && closers.includes(text.charAt(cursor))) cursor += 1;
  return cursor;
}

/** Strips what may end a heading standing alone: "Plan :", "PLAN.", "Plan -", "**Plan:**". */
function headingEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && ":.-–—*_=] \t".includes(text.charAt(to - 1))) to -= 1;
  return to;
}

/** The heading that the whole content `[start, end)` is. */
export function headingAlone(text: string, start: number, end: number): Heading | undefined {
  if (end - start > longestHeading || end <= start) return undefined;
  const to = headingEnd(text, start, end);
  if (to <= start) return undefined;
  const key = headingKey(text, start, to);
  const kind = kindOf(key);
  if (kind === undefined) return undefined;
  const colon = text.slice(to, end).includes(":");
  const first = text.charAt(start);
  if (!colon && first === first.toLowerCase()) return undefined;
  if (!colon && key.length < 2) return undefined;
  return { kind, span: { start, end: to }, after: end, alone: true, upperCase: isUpperCase(text, start, to) };
}

/** The heading with which the content `[start, end)` begins, its text running on in the same line. */
export function headingRunIn(text: string, start: number, end: number): Heading | undefined {
  const limit = Math.min(end, start + longestHeading);
  for (let at = start + 1; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === ":") {
      const key = headingKey(text, start, at);
      const kind = kindOf(key);
      if (kind === undefined || (text.charCodeAt(at + 1) === 0x2f && key.length < 6)) return undefined;
      if (key.length === 1 && /^\s*\d/.test(text.slice(at + 1, at + 4))) return undefined;
      const from = headingEnd(text, start, at);
      const first = text.charAt(start);
      const upperCase = isUpperCase(text, start, from) || key.length === 1;
      if (first === first.toLowerCase() && key.length < 4) return undefined;
      return {
        kind,
        span: { start, end: from },
        after: pastClosers(text, at + 1, end),
        alone: false,
        upperCase,
      };
    }
    const dash = character === "-" || character === "–" || character === "—";
    if (dash && (text.charAt(at - 1) === " " || text.charAt(at + 1) === " ")) {
      const kind = kindOf(headingKey(text, start, at));
      const from = headingEnd(text, start, at);
      if (kind === undefined || from - start < 2 || !/^[A-Z]/.test(text.charAt(start))) continue;
      if (headsOneLine(text, { start, end: from })) continue;
      return {
        kind,
        span: { start, end: from },
        after: at + 1,
        alone: false,
        upperCase: isUpperCase(text, start, from),
      };
    }
    if (character === "." || character === ",") {
      if (
        character === "." &&
        text.charAt(at + 1) === " " &&
        isUpperCase(text, start, at) &&
        at - start > 3
      ) {
        const kind = kindOf(headingKey(text, start, at));
        if (kind !== undefined)
          return { kind, span: { start, end: at }, after: at + 1, alone: false, upperCase: true };
      }
    }
  }
  return abbreviationRunIn(text, start, end);
}

const bareAbbreviations = new Set("pmh pmhx psh pshx hpi ros fhx shx a/p".split(" "));

/** "PMH HTN, DM": an abbreviation of a heading without its colon. */
function abbreviationRunIn(text: string, start: number, end: number): Heading | undefined {
  const space = text.slice(start, Math.min(end, start + 6)).search(/\s/);
  if (space < 3) return undefined;
  const word = text.slice(start, start + space);
  if (word !== word.toUpperCase() && !/^[A-Z]+hx$/.test(word)) return undefined;
  const key = word.toLowerCase();
  const kind = bareAbbreviations.has(key) ? kindOfHeading.get(key) : undefined;
  if (kind === undefined) return undefined;
  return { kind, span: { start, end: start + space }, after: start + space, alone: false, upperCase: true };
}

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
    if (!/^[A-Z]/.test(text.charAt(token.start))) continue;
    const kind = kindOf(joined(parts.slice(first).map((part) => part.text)));
    if (kind === undefined || !startsThere(text, seen[seen.indexOf(token) - 1], token, last.end)) continue;
    const upperCase = isUpperCase(text, token.start, last.end);
    if (!isStrong(parts.slice(first), upperCase)) continue;
    return { kind, span: { start: token.start, end: last.end }, after: colon + 1, alone: false, upperCase };
  }
  return undefined;
}

/** Most colons follow no heading: their last word tells. */
function mayEndHeading(last: Word): boolean {
  const word = last.text.split("'").at(-1) ?? "";
  return !isWord(last) || word.length === 1 || lastWords.has(word) || trailing.has(word);
}

const strongWords = new Set(
  "assessment impression plan diagnosis diagnoses medications meds allergies labs imaging vitals exam subjective objective disposition results social ros hpi pmh psh complaint recommendations instructions comparison technique findings indication immunizations problems".split(
    " ",
  ),
);

/** Fit to open a section in mid-line: several words, an abbreviation in capitals, or a word that heads nothing else. */
function isStrong(parts: readonly { text: string }[], upperCase: boolean): boolean {
  const only = parts[0]?.text ?? "";
  if (parts.length > 1) return true;
  return only.length > 1 && (upperCase || strongWords.has(only));
}

/** Names of single tests: in a line of their own they head that line only. */
const singleTests = new Set(
  "coagulation|chemistry|hematology|microbiology|micro|cultures|urinalysis|serology|cbc|bmp|cmp|tumor markers|cerebrospinal fluid|toxicology|arterial blood gas|laboratory analysis|analytics|ct|ct scan|mri|ultrasound|chest x ray|cxr|xr|x ray|x rays|echocardiogram|echo|ct head|ct chest|ct abdomen|ct abdomen and pelvis|mri brain|pet ct|ekg|ecg|electrocardiogram|biopsy|cytology|histology|pathology|stress test|telemetry|cardiac catheterization|mammogram".split(
    "|",
  ),
);

export function headsOneLine(text: string, heading: Span): boolean {
  return singleTests.has(headingKey(text, heading.start, heading.end));
}

function startsThere(text: string, before: Word | undefined, token: Word, end: number): boolean {
  if (before === undefined) return true;
  if (!isWord(before))
    return ".;:)]|*•,-–—".includes(before.text) && (before.text !== "," || end - token.start > 3);
  const gap = text.slice(before.end, token.start);
  if (gap.length >= 2 && gap.trim() === "") return true;
  if (end - token.start < 2 || gap === "/" || gap === "-") return false;
  if (notBefore.has(before.text)) return false;
  const beforeUpper = /^[A-Z]/.test(text.charAt(before.start));
  const beforeCaps = isUpperCase(text, before.start, before.end) || /\d/.test(before.text);
  return !beforeUpper || beforeCaps;
}
