/** The places of a note where a part may begin. */
import { isBlankLine, isRule, type Line, linesOfNote } from "../lines.ts";
import { hashedWords } from "./hashed-words.ts";
import { type LineContext, pushHabit, type Seen, seenAt } from "./place-features.ts";

/** What looks like a heading at a place. */
export interface Label {
  /** The heading ends at `headEnd`, its mark with it at `after`; both where the place is if nothing looks like one. */
  readonly headEnd: number;
  readonly after: number;
  /** The mark that sets it off is all that follows it in its line. */
  readonly alone: boolean;
  /** The mark itself; "line" where the line's end is it, "gap", "tab", "capitals" before other writing, "none". */
  readonly mark: string;
}

/** A line's first word, or a label within it. */
export interface Place extends Label, Omit<Seen, "tooLong"> {
  readonly at: number;
  /** Where the part before ends if one begins here: the line's start, or `at`. */
  readonly from: number;
  readonly startsLine: boolean;
}

/** What may be a heading in a line, with the mark that sets it off. */
const label =
  /^[\p{L}\p{N}][\p{L}\p{N} &/'’.,()+#-]{0,45}?(?<mark>[.:]?[*_]{1,2}|::?|\s[-–—]{1,2}\s|\s*[–—]\s|\s--|-\s|\t|\s{2,}|\s?\/\s(?![\p{L} &/'’-]{1,30}:)|\s?\||\s?=\s|\s?>{1,2}\s?|\.(?=\s)(?!(?<=(?<!\p{L})\p{L}{1,5}\.) [\p{L} ]{1,25}:)|\])/u;
/** After these a label may stand within a line; after a single space only a capitalised one. */
const breaks =
  /(?:[.;!?|)\]]["”)*_]*\s+|\s{2,}|\t|\s\|\s?|\s\/\/?\s|\s-\s|,\s|\s(?=\p{Lu}[\p{L}/&]*(?: [\p{L}/&]+){0,2}:))(?=[^\s])/gu;
/** Capitals before other writing: "PLAN Tdap today". */
const capitals = /^\p{Lu}[\p{Lu}&/-]*(?: [\p{Lu}&/-]+){0,4}(?=[ \t]+[\p{Lu}(]?[\p{Ll}\p{N}])/u;
const longestAlone = 60;
const longestLabel = 64;
const longestClosing = 40;

/** All places of `text`, in order. Work is linear in its length. */
export function placesOf(text: string): Place[] {
  const lines = linesOfNote(text);
  const words = hashedWords(text);
  const blank = lines.map((line) => isBlankLine(line) || isRule(text, line));
  const noBlanks = !blank.some(Boolean);
  const forms = new Map<number, number>();
  const found: Place[] = [];
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
      const place = placeAt(context, start);
      found.push(place);
      forms.set(place.form, (forms.get(place.form) ?? 0) + 1);
    }
    above = line;
  });
  for (const place of found) pushHabit(place, forms.get(place.form) ?? 0);
  return found;
}

function placeAt(context: LineContext, at: number): Place {
  const { text, line } = context;
  const label = labelAt(text, line, at);
  const { tooLong, ...seen } = seenAt(context, at, label);
  const startsLine = at === line.content.start;
  const place = { at, from: startsLine ? line.start : at, startsLine, ...label, ...seen };
  return tooLong ? { ...place, headEnd: at, after: at } : place;
}

function labelAt(text: string, { end: lineEnd, content: { end } }: Line, at: number): Label {
  const rest = text.slice(at, Math.min(end, at + longestLabel));
  const found = label.exec(rest);
  if (found !== null) {
    const { mark = "" } = found.groups ?? {};
    const after = at + found[0].length;
    return {
      headEnd: after - mark.length,
      after,
      alone: isAlone(text, after, lineEnd),
      mark: nameOfMark(mark),
    };
  }
  const lead = capitals.exec(rest)?.[0].length ?? 0;
  if (lead === 0 && end - at <= longestAlone) return { headEnd: end, after: end, alone: true, mark: "line" };
  if (lead > 2) return { headEnd: at + lead, after: at + lead, alone: false, mark: "capitals" };
  return { headEnd: at, after: at, alone: false, mark: "none" };
}

function nameOfMark(mark: string): string {
  if (mark.trim() !== "") return mark.trim();
  return mark.includes("\t") ? "tab" : "gap";
}

/** Whether nothing but mark-up follows in the line. */
function isAlone(text: string, after: number, lineEnd: number): boolean {
  return lineEnd - after < longestClosing && /^[\s*_\]|]*$/.test(text.slice(after, lineEnd));
}

/** Of the marks of a {@link label}, those that set one off within a line. */
const telling = /[:|=>–—\]_]|\s-|\*\*|\/\s/;

/** Where in a line a part may begin. */
function startsIn(text: string, { content }: Line): number[] {
  const starts = [content.start];
  const words = text.slice(content.start, content.end);
  for (const found of words.matchAll(breaks)) {
    const rest = words.slice(found.index + found[0].length, found.index + found[0].length + 60);
    const marked = /^[*_[{<~]+/.exec(rest)?.[0].length ?? 0;
    const bare = rest.slice(marked);
    const strong = /^[.;!?|)\]]|\s{2,}|\t|\|/.test(found[0]);
    if (!(strong ? /^[\p{L}\p{N}]/u : /^\p{Lu}/u).test(bare)) continue;
    const { mark = "" } = (marked > 0 || telling.test(bare) ? label.exec(bare)?.groups : undefined) ?? {};
    const labelled = telling.test(mark) || (mark === "." && marked > 0);
    if (labelled || (strong && capitals.test(bare)))
      starts.push(content.start + found.index + found[0].length + marked);
  }
  return [...new Set(starts)];
}
