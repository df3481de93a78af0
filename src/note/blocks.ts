/** Lines put together again: a wrapped paragraph or list item is one block. */
import { isBlankLine, isRule, type Line, linesOf, type Marker } from "./lines.ts";
import type { Span } from "./types.ts";

export interface Block extends Span {
  readonly marker: Marker | undefined;
  readonly indent: number;
  readonly blankBefore: boolean;
  /** The line stood in emphasis. */
  readonly emphasized: boolean;
}

/** The next step is no part of the list above it: "DC home w wife", "Discharged to rehab". */
const leaves = /^(?:d\/?c|disch(?:arged?)?|dispo(?:sition)?|admit(?:ted)?)\b.{0,3}\b(?:home|to|from)\b/i;

/** @param listed a shorter line above, in the same run, stands whole by itself: its lines are not wrapped */
function continues(text: string, before: Line, line: Line, listed: boolean, short: boolean): boolean {
  if (line.marker !== undefined && !startsWithNumber(text, line)) return false;
  if (line.marker !== undefined || line.emphasized || before.emphasized) return false;
  const last = text.charAt(before.content.end - 1);
  if (".!?:;".includes(last)) return false;
  const first = text.charAt(line.content.start);
  const length = before.content.end - before.content.start;
  const startsLower = first !== first.toUpperCase();
  if (short && isWhole(text, before) && isWhole(text, line)) return false;
  if (startsLower && (length >= 20 || last === ",")) return true;
  if (last === "," || last === "-" || last === "/" || last === "(") return length >= 30;
  if (
    listed ||
    leaves.test(text.slice(line.content.start, Math.min(line.content.end, line.content.start + 30)))
  )
    return false;
  return length >= 66;
}

/** Characters: no line of wrapped prose is that short throughout. */
const longestName = 64;

/** "right ureteral stone with hydronephrosis": a line that neither begins nor ends in the middle of a phrase. */
function isWhole(text: string, { content: { start, end } }: Line): boolean {
  const words = text.slice(start, end);
  return (
    !/^(?:and|or|with|without|w\/o?|due|secondary|which|who|that|on|to|for|in|of|from|at|since|then|but|not|no|likely|is|was|were|has|had|as|by|after|per)\b/i.test(
      words,
    ) &&
    !/(?:\b(?:and|or|with|without|due|secondary|which|who|that|on|to|for|in|of|from|at|since|then|but|not|no|likely|is|was|were|has|had|as|by|after|the|a|an|her|his|per)|[-,(/])$/i.test(
      words,
    ) &&
    !/[.;] /.test(words)
  );
}

/** A short line without a mark or a full stop, as of a list of diagnoses: in wrapped prose only a paragraph's last line is short. */
function standsAlone(text: string, { content, marker }: Line): boolean {
  const length = content.end - content.start;
  return (
    marker === undefined &&
    length > 3 &&
    length < 50 &&
    !/[.,:;!?]$/.test(text.slice(content.start, content.end))
  );
}

/** "2.5 mg" at the start of a wrapped line is no list number; lines.ts does not take it for one. */
function startsWithNumber(text: string, line: Line): boolean {
  return line.marker === "number" && /^\d/.test(text.charAt(line.content.start));
}

/** `names`: diagnoses may stand here one a line, in small letters too. The blocks of `[start, end)` in order; rules and blank lines belong to none. */
export function blocksOf(text: string, start: number, end: number, names = false): Block[] {
  const blocks: Block[] = [];
  let open: { block: Block; last: Line } | undefined;
  let blankBefore = false;
  let listed = false;
  const lines = linesOf(text, start, end);
  // A note may have more lines than a call takes arguments.
  const widest = lines.reduce((most, { content }) => Math.max(most, content.end - content.start), 0);
  const isName = ({ content }: Line) =>
    content.end - content.start < longestName &&
    (widest < longestName || widest > 1.3 * (content.end - content.start));
  for (const line of lines) {
    if (isBlankLine(line) || isRule(text, line)) {
      blankBefore = true;
      listed = false;
      if (open !== undefined) blocks.push(open.block);
      open = undefined;
      continue;
    }
    if (open !== undefined && continues(text, open.last, line, listed, names && isName(open.last))) {
      open = { block: { ...open.block, end: line.content.end }, last: line };
      continue;
    }
    if (open !== undefined) {
      listed ||= standsAlone(text, open.last);
      blocks.push(open.block);
    }
    const { marker } = line;
    open = {
      block: {
        start: line.content.start,
        end: line.content.end,
        indent: line.indent,
        blankBefore,
        emphasized: line.emphasized,
        marker,
      },
      last: line,
    };
    blankBefore = false;
  }
  if (open !== undefined) blocks.push(open.block);
  return blocks;
}
