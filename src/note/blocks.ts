/** Lines put together again: a wrapped paragraph or list item is one block. */
import { isBlankLine, isRule, type Line, linesOf, type Marker } from "./lines.ts";
import type { Span } from "./types.ts";

export interface Block extends Span {
  readonly marker?: Marker;
  readonly indent: number;
  readonly blankBefore: boolean;
  /** The line stood in emphasis. */
  readonly emphasized: boolean;
}

function continues(text: string, before: Line, line: Line): boolean {
  if (line.marker !== undefined && !startsWithNumber(text, line)) return false;
  if (line.marker !== undefined || line.emphasized || before.emphasized) return false;
  const last = text.charAt(before.content.end - 1);
  if (".!?:;".includes(last)) return false;
  const first = text.charAt(line.content.start);
  const length = before.content.end - before.content.start;
  const startsLower = first !== first.toUpperCase();
  if (startsLower && (length >= 20 || last === ",")) return true;
  if (last === "," || last === "-" || last === "/" || last === "(") return length >= 30;
  return length >= 66;
}

/** "2.5 mg" at the start of a wrapped line is no list number; lines.ts does not take it for one. */
function startsWithNumber(text: string, line: Line): boolean {
  return line.marker === "number" && /^\d/.test(text.charAt(line.content.start));
}

/** The blocks of `[start, end)` in order; rules and blank lines belong to none. */
export function blocksOf(text: string, start: number, end: number): Block[] {
  const blocks: Block[] = [];
  let open: { block: Block; last: Line } | undefined;
  let blankBefore = false;
  for (const line of linesOf(text, start, end)) {
    if (isBlankLine(line) || isRule(text, line)) {
      blankBefore = true;
      if (open !== undefined) blocks.push(open.block);
      open = undefined;
      continue;
    }
    if (open !== undefined && continues(text, open.last, line)) {
      open = { block: { ...open.block, end: line.content.end }, last: line };
      continue;
    }
    if (open !== undefined) blocks.push(open.block);
    const { marker } = line;
    open = {
      block: {
        start: line.content.start,
        end: line.content.end,
        indent: line.indent,
        blankBefore,
        emphasized: line.emphasized,
        ...(marker !== undefined && { marker }),
      },
      last: line,
    };
    blankBefore = false;
  }
  if (open !== undefined) blocks.push(open.block);
  return blocks;
}
