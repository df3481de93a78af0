/** Parts a long note into blocks of whole lines, so that the browser draws only those in view. */
import type { Segment, Stretch } from "./segments.ts";

export interface Chunk<Mark extends Stretch> extends Stretch {
  readonly segments: readonly Segment<Mark>[];
  /** How many lines it has, as far as line breaks say: a first guess of its height. */
  readonly lines: number;
}

/** UTF-16 code units from which a chunk ends at the next line's end. */
export const chunkLength = 3000;
/** A line longer than this is cut at a blank. */
const longestLine = 20_000;

/**
 * Chunks that join to `text` again; each but the last ends after a line break, or a blank in an endless line. Never inside a surrogate pair.
 * @param segments consecutive, covering all of `text`
 */
export function chunksOf<Mark extends Stretch>(
  text: string,
  segments: readonly Segment<Mark>[],
): Chunk<Mark>[] {
  const chunks: Chunk<Mark>[] = [];
  let at = 0;
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start);
    const own: Segment<Mark>[] = [];
    for (; at < segments.length; at++) {
      const segment = segments[at];
      if (segment === undefined || segment.start >= end) break;
      own.push(within(segment, start, end));
      if (segment.end > end) break;
    }
    chunks.push({ start, end, segments: own, lines: text.slice(start, end).split("\n").length });
    start = end;
  }
  return chunks;
}

function chunkEnd(text: string, start: number): number {
  const least = start + chunkLength;
  if (least >= text.length) return text.length;
  const line = text.indexOf("\n", least);
  if (line >= 0 && line < least + longestLine) return line + 1;
  if (line < 0 && text.length < least + longestLine) return text.length;
  const blank = text.indexOf(" ", least + longestLine);
  return blank < 0 ? text.length : blank + 1;
}

function within<Mark extends Stretch>(segment: Segment<Mark>, start: number, end: number): Segment<Mark> {
  if (segment.start >= start && segment.end <= end) return segment;
  const from = Math.max(segment.start, start);
  const to = Math.min(segment.end, end);
  return {
    start: from,
    end: to,
    text: segment.text.slice(from - segment.start, to - segment.start),
    marks: segment.marks,
    ending: segment.end <= end ? segment.ending : [],
  };
}
