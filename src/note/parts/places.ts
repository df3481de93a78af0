/** The places of a note where a part may begin. */
import { isBlankLine, isRule, type Line, linesOfNote } from "../lines.ts";
import { Features } from "./features.ts";
import { hashedWords } from "./hashed-words.ts";
import { type LineContext, type Seen, seenAt } from "./place-features.ts";

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
  /^[\p{L}\p{N}][\p{L}\p{N} &/'’.,()+#-]{0,45}?([.:]?[*_]{1,2}|::?|\s[-–—]{1,2}\s|\s*[–—]\s|\s--|-\s|\t|\s{2,}|\s?\/\s(?![\p{L} &/'’-]{1,30}:)|\s?\||\s?=\s|\s?>{1,2}\s?|\.(?=\s)(?!(?<=(?<!\p{L})\p{L}{1,5}\.) [\p{L} ]{1,25}:)|\])/u;
/** After these a label may stand within a line; after a single space only a capitalised one. */
const breaks =
  /(?:[.;!?|)\]]["”)*_]*\s+|\s{2,}|\t|\s\|\s?|\s\/\/?\s|\s-\s|,\s|\s(?=\p{Lu}[\p{L}/&]*(?: [\p{L}/&]+){0,2}:))(?=[^\s])/gu;
/** Capitals before other writing: "PLAN Tdap today". */
const capitals = /^\p{Lu}[\p{Lu}&/-]*(?: [\p{Lu}&/-]+){0,4}(?=[ \t]+[\p{Lu}(]?[\p{Ll}\p{N}])/u;
const featuresAtFirst = 4096;
const longestAlone = 60;
const longestLabel = 64;
const longestClosing = 40;

/** All places of `text`, in order. Work is linear in its length. */
export function placesOf(text: string): Place[] {
  const lines = linesOfNote(text);
  const words = hashedWords(text);
  const blank = lines.map((line) => isBlankLine(line) || isRule(text, line));
  const noBlanks = !blank.some(Boolean);
  const features = new Features(featuresAtFirst);
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
      features,
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
    }
    above = line;
  });
  return found;
}

function placeAt(context: LineContext, at: number): Place {
  const { text, line } = context;
  const label = labelAt(text, line, at);
  const seen = seenAt(context, at, label);
  const startsLine = at === line.content.start;
  return {
    at,
    from: startsLine ? line.start : at,
    startsLine,
    headEnd: seen.tooLong ? at : label.headEnd,
    after: seen.tooLong ? at : label.after,
    alone: label.alone,
    mark: label.mark,
    form: seen.form,
    markHash: seen.markHash,
    words: seen.words,
    features: seen.features,
    firstFeature: seen.firstFeature,
    endOfFeatures: seen.endOfFeatures,
  };
}

function labelAt(text: string, { end: lineEnd, content: { end } }: Line, at: number): Label {
  const rest = text.slice(at, Math.min(end, at + longestLabel));
  const found = label.exec(rest);
  if (found !== null) {
    const mark = found[1] ?? "";
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
  const bare = mark.trim();
  if (bare !== "") return bare;
  return mark.includes("\t") ? "tab" : "gap";
}

const onlyMarkup = /^[\s*_\]|]*$/;

/** Whether nothing but mark-up follows in the line. */
function isAlone(text: string, after: number, lineEnd: number): boolean {
  return lineEnd - after < longestClosing && onlyMarkup.test(text.slice(after, lineEnd));
}

/** Of the marks of a {@link label}, those that set one off within a line. */
const telling = /[:|=>–—\]_]|\s-|\*\*|\/\s/;

const markup = new Set("*_[{<~");
const opened = /^[*_[{<~]+/;
const breaking = /^[.;!?|)\]]|\s{2,}|\t|\|/;
const letterOrFigure = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;

/** Where in a line a part may begin. */
function startsIn(text: string, { content }: Line): number[] {
  const starts = [content.start];
  const words = text.slice(content.start, content.end);
  for (const found of words.matchAll(breaks)) {
    const broken = found[0];
    const from = found.index + broken.length;
    const marked = markup.has(words.charAt(from))
      ? (opened.exec(words.slice(from, from + 60))?.[0].length ?? 0)
      : 0;
    const strong = broken !== " " && broken !== ", " && breaking.test(broken);
    if (!(strong ? letterOrFigure : capital).test(words.slice(from + marked, from + marked + 2))) continue;
    const bare = words.slice(from + marked, from + 60);
    const mark = (marked > 0 || telling.test(bare) ? label.exec(bare)?.[1] : undefined) ?? "";
    const labelled = telling.test(mark) || (mark === "." && marked > 0);
    if (labelled || (strong && capitals.test(bare))) starts.push(content.start + from + marked);
  }
  return starts.length === 1 ? starts : [...new Set(starts)];
}
