/** Headings of a note whose parts are numbered through: "1. History: ... 11. Causation: ...". */
import { headingKey } from "./heading-key.ts";
import { guessedKind } from "./heading-kinds.ts";
import { type Heading, nameOf } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { Span } from "./types.ts";

interface Label {
  readonly words: Span;
  readonly after: number;
}

const farthest = 52;
const mostWords = 7;
const shortestOutline = 5;
const numbers = new Map(
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].map((roman, at) => [roman, at + 1]),
);

/** The number that a line of an outline stands at: "3.", "(3)", "III.". */
function numberOf(text: string, line: Line): number | undefined {
  const mark = text.slice(line.start, line.content.start).replace(/[^0-9A-Za-z]/g, "");
  return /^\d{1,2}$/.test(mark) ? Number(mark) : numbers.get(mark);
}

/** What such a line names: its words before a colon, a dash or its end. */
function outlineLabel(text: string, { content: { start, end } }: Line): Label | undefined {
  const words = /^([A-Z][^:.;!?]{1,47}?)\s?(?:[:–—]|\s-\s|\.\s|\.?$)/.exec(
    text.slice(start, Math.min(end, start + farthest)),
  );
  if (words?.[1] === undefined || words[1].split(/\s+/).length > mostWords) return undefined;
  return { words: { start, end: start + words[1].length }, after: Math.min(end, start + words[0].length) };
}

const told = new Set(["chief-complaint", "hpi", "subjective", "past-medical-history", "indication"]);
const concluded = new Set(
  "assessment assessment-plan impression diagnosis plan instructions follow-up disposition discharge-diagnosis".split(
    " ",
  ),
);

/**
 * Headings of a note whose parts are numbered through from its story to its plan, by the index of their lines: those the table does not
 * know are headings too, as their numbers run on.
 */
export function outlineHeadings(text: string, lines: readonly Line[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  const kinds = new Set<string>();
  let next = 1;
  let known = 0;
  lines.forEach((line, index) => {
    if (line.marker !== "number" || line.indent > 3 || numberOf(text, line) !== next) return;
    const label = outlineLabel(text, line);
    if (label === undefined) return;
    const { words, after } = label;
    const named = nameOf(text, words.start, words.end, true);
    if (named === undefined && next === 1) return;
    if (named !== undefined) {
      known += 1;
      kinds.add(named.kind);
    }
    const kind = named?.kind ?? guessedKind(headingKey(text, words.start, words.end)) ?? "other";
    found.set(index, {
      kind,
      span: words,
      after,
      alone: after >= line.content.end,
      upperCase: true,
      common: true,
    });
    next += 1;
  });
  const whole = [...kinds].some((kind) => told.has(kind)) && [...kinds].some((kind) => concluded.has(kind));
  return found.size >= shortestOutline && whole && known >= found.size * 0.6 ? found : new Map();
}
