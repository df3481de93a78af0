/** How a note writes its headings, learned from those it has in common with other notes. */
import { type Heading, headingAlone, isUpperCase } from "./headings.ts";
import { type OwnMark, ownMarks } from "./headings-of-one-style.ts";
import { outlineHeadings } from "./headings-of-outline.ts";
import { headingRunIn } from "./headings-run-in.ts";
import { isBlankLine, isRule, type Line } from "./lines.ts";
import type { Span } from "./types.ts";

export interface Styles {
  /** The line is written as this note's headings are. */
  readonly isHeading: (index: number) => boolean;
  /** Headings of this note stand before a colon, their text after it. */
  readonly runIn: boolean;
  /** Headings in capitals stand before a colon, their text after it. */
  readonly capitals: boolean;
  /** A paragraph begins with a heading, nearly always. */
  readonly blocks: boolean;
  /** Nearly every line is a heading with its text. */
  readonly rows: boolean;
  /** Headings stand before a dash, their text after it. */
  readonly dash: boolean;
  /** Those headings are in lower case. */
  readonly lower: boolean;
  /** The letters S, O, A, P head the parts of the note, with this mark after them. */
  readonly letters?: string;
  /** Marks between heading and text that other notes do not use so. */
  readonly marks: ReadonlySet<OwnMark>;
  /** The headings of a note whose parts are numbered through, by the index of their lines. */
  readonly outline: ReadonlyMap<number, Heading>;
}

const longest = 60;
const mostWords = 9;

/** The form of a line that may be a heading; undefined where it cannot be one. */
function formOf(text: string, lines: readonly Line[], index: number): string | undefined {
  const line = lines[index];
  if (line === undefined || isBlankLine(line)) return undefined;
  const { start, end } = line.content;
  if (end - start > longest || line.marker === "number") return undefined;
  const words = text.slice(start, end);
  if (
    /[.;!,](?:\s|$)/.test(
      words
        .replace(/[.:]+$/, "")
        .replace(/\([^)]*\)/g, "")
        .replace(/,/g, ""),
    ) ||
    words.split(/\s+/).length > mostWords
  )
    return undefined;
  if (/:\s*\S/.test(words) || /\.$/.test(words)) return undefined;
  const mark = text.slice(line.start, start).trim();
  const below = lines[index + 1];
  const ruled = below !== undefined && isRule(text, below);
  const above = lines[index - 1];
  const apart = above === undefined || isBlankLine(above) || isRule(text, above);
  const letters = isUpperCase(text, start, end) ? "upper" : /^[A-Z\d]/.test(words) ? "title" : "lower";
  const closed = /[:>?]$/.test(text.slice(start, line.end).trimEnd()) ? "closed" : "";
  const plain = mark === "" && letters !== "upper" && closed === "" && !ruled && !line.emphasized;
  if (plain && !apart) return undefined;
  return [
    mark,
    letters,
    closed,
    ruled ? "ruled" : "",
    apart ? "apart" : "",
    line.indent > 0 ? "in" : "",
  ].join("|");
}

/** The kind of a common heading before a dash with blanks beside it: "Medications (reviewed) - none". */
function dashedKind(text: string, start: number, end: number): string | undefined {
  const dash = / [-–—] /.exec(text.slice(start, Math.min(end, start + longest)));
  if (dash === null || dash.index < 3) return undefined;
  const found = headingRunIn(text, start, end);
  if (found?.common !== true || found.span.end > start + dash.index) return undefined;
  return found.after > start + dash.index ? found.kind : undefined;
}

const distinct = /^(?:[>=~»]|--|#|\*\*|__|\[|<|\|)/;

export function stylesOf(text: string, lines: readonly Line[]): Styles {
  const forms = lines.map((_, index) => formOf(text, lines, index));
  const seen = new Map<string, { kinds: Set<string>; known: number; all: number }>();
  const runIns = new Set<string>();
  const headed = new Set<string>();
  const lower = new Set<string>();
  const capitals = new Set<string>();
  const dashed = new Set<string>();
  lines.forEach((line, index) => {
    const form = forms[index];
    const { start, end } = line.content;
    if (dashed.size < 2 && line.marker === undefined) {
      const kind = dashedKind(text, start, end);
      if (kind !== undefined) dashed.add(kind);
    }
    if (form === undefined) {
      if (end - start > 2 && (runIns.size < 4 || headed.size < 5)) {
        const found = headingRunIn(text, start, end);
        if (found !== undefined) headed.add(found.kind);
        if (found?.common === true) runIns.add(found.kind);
        if (found?.common === true && found.upperCase && text.charAt(found.span.end) === ":")
          capitals.add(found.kind);
        if (found?.common === true && /^[a-z]/.test(text.charAt(start))) lower.add(found.kind);
      }
      return;
    }
    const held = seen.get(form) ?? { kinds: new Set<string>(), known: 0, all: 0 };
    const named = headingAlone(text, start, end, true);
    held.all += 1;
    if (named !== undefined) {
      held.known += 1;
      held.kinds.add(named.kind);
    }
    seen.set(form, held);
  });
  const established = new Set<string>();
  for (const [form, { kinds, known, all }] of seen) {
    const telling = distinct.test(form);
    const plain = form.startsWith("|title||") || form.startsWith("|lower||");
    const enough = plain ? kinds.size >= 3 : kinds.size >= 2;
    if (enough && known >= all * (telling ? 0.3 : plain ? 0.6 : 0.4)) established.add(form);
  }
  const letters = soapMark(text, lines);
  return {
    isHeading: (index) => {
      const form = forms[index];
      return form !== undefined && established.has(form);
    },
    runIn: runIns.size >= 3 || (runIns.size >= 2 && headed.size >= 5),
    lower: lower.size >= 3,
    capitals: capitals.size >= 3,
    dash: dashed.size >= 2,
    blocks: isInBlocks(text, lines),
    rows: isInRows(text, lines),
    marks: ownMarks(text, lines),
    outline: outlineHeadings(text, lines),
    ...(letters !== undefined && { letters }),
  };
}

const fewestRows = 7;

/** Whether most lines, but those of lists, begin with a common heading before its text. */
function isInRows(text: string, lines: readonly Line[]): boolean {
  const plain = lines.filter((line) => !isBlankLine(line) && line.marker === undefined && line.indent === 0);
  if (plain.length < fewestRows) return false;
  const named = plain.flatMap(({ content }) => headingRunIn(text, content.start, content.end) ?? []);
  const common = named.filter((heading) => heading.common).length;
  return common >= fewestRows - 2 && named.length >= fewestRows && named.length >= plain.length * 0.6;
}

const fewestBlocks = 6;

/** Whether most of what stands after a blank line begins with a common heading. */
function isInBlocks(text: string, lines: readonly Line[]): boolean {
  let all = 0;
  let known = 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !isBlankLine(above) || isBlankLine(line)) return;
    if (line.marker !== undefined || line.indent > 0) return;
    const { start, end } = line.content;
    all += 1;
    const heading = headingRunIn(text, start, end) ?? headingAlone(text, start, end);
    if (heading?.common === true) known += 1;
  });
  return known >= fewestBlocks && known >= all * 0.6;
}

const soap = /^\W{0,3}([SOAP]|A\/P|A&P|A\+P)(?:[*_]{0,2}\s?([)>\].|~=–—-])(?![A-Za-z]*\.[A-Za-z])|\s*$)/;

/** The mark after the letters of a SOAP note, "" where they stand alone. */
function soapMark(text: string, lines: readonly Line[]): string | undefined {
  const marks = new Map<string, Set<string>>();
  for (const line of lines) {
    const found = soap.exec(text.slice(line.start, Math.min(line.end, line.start + 12)).trimStart());
    if (found === null) continue;
    const mark = found[2] ?? "";
    const held = marks.get(mark) ?? new Set<string>();
    held.add(found[1] ?? "");
    marks.set(mark, held);
  }
  for (const [mark, held] of marks)
    if ((held.has("S") && held.has("O")) || (mark === ")" && held.has("A") && held.has("P"))) return mark;
  return undefined;
}

const kindOfLetter: Readonly<Record<string, string>> = {
  S: "subjective",
  O: "objective",
  A: "assessment",
  P: "plan",
};

/** The heading that a line's letter is in a note of such letters. */
export function soapHeading(
  text: string,
  line: Span,
  mark: string,
): { kind: string; span: Span; after: number } | undefined {
  const lead = /^\s{0,20}/.exec(text.slice(line.start, Math.min(line.end, line.start + 20)))?.[0].length ?? 0;
  const from = line.start + lead;
  const found = soap.exec(text.slice(from, Math.min(line.end, from + 12)));
  if (found === null || (found[2] ?? "") !== mark) return undefined;
  const letter = found[1] ?? "";
  const kind = letter.length > 1 ? "assessment-plan" : kindOfLetter[letter];
  const at = found[0].indexOf(letter);
  if (kind === undefined) return undefined;
  return {
    kind,
    span: { start: from + at, end: from + at + letter.length },
    after: Math.min(line.end, from + found[0].trimEnd().length),
  };
}

const letterO = /^O\s?[-–)]\s+(?=(?:[Oo]n \w+ )?(?:T|BP|HR|VS|[Vv]itals|AF|[Aa]febrile|\d{2,3}\/\d{2})\b)/;

/** "O - On arrival T 36.4": the one letter of SOAP that a note without the others has, before vital signs. */
export function loneObjective(
  text: string,
  { start, end }: Span,
): { kind: string; span: Span; after: number } | undefined {
  const found = letterO.exec(text.slice(start, Math.min(end, start + 40)));
  if (found === null) return undefined;
  return { kind: "objective", span: { start, end: start + 1 }, after: start + found[0].length };
}
