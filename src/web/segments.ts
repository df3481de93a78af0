/** Cuts a text at the boundaries of overlapping marks, so that each piece can be drawn with all the marks that cover it. */

/** A stretch `[start, end)` of the text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Segment<Mark extends Stretch> extends Stretch {
  readonly text: string;
  /** The marks that cover the whole segment, in the order they were given. */
  readonly marks: readonly Mark[];
  /** Those of `marks` that end where the segment ends. */
  readonly ending: readonly Mark[];
}

/**
 * Cuts `text` into consecutive segments that join to `text` again. No mark begins or ends inside a segment. A mark that is empty or reaches
 * outside the text is left out whole, never bent to fit.
 * @example
 * segmentsOf("abcd", [{ start: 0, end: 3 }, { start: 2, end: 4 }]).map((segment) => segment.text); // ["ab", "c", "d"]
 */
export function segmentsOf<Mark extends Stretch>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const drawn = marks.filter((mark) => isWithin(text, mark));
  const opening = new Map<number, number[]>();
  for (const [at, mark] of drawn.entries()) {
    opening.set(mark.start, [...(opening.get(mark.start) ?? []), at]);
  }
  const cuts = [...new Set([0, text.length, ...drawn.flatMap((mark) => [mark.start, mark.end])])];
  cuts.sort((a, b) => a - b);

  const segments: Segment<Mark>[] = [];
  let open: number[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = [...open.filter((at) => (drawn[at]?.end ?? 0) > start), ...(opening.get(start) ?? [])];
    open.sort((a, b) => a - b);
    const covering = open.flatMap((at) => drawn[at] ?? []);
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      marks: covering,
      ending: covering.filter((mark) => mark.end === end),
    });
  }
  return segments;
}

function isWithin(text: string, { start, end }: Stretch): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
