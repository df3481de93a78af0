/** Where numbered lists end, and what stands in lines below them. */
import { isBlankLine, type Line } from "./lines.ts";

/** For each line, where the last numbered line of the list begins that goes on there: a list that begins at 1 again is another. */
export function listEnds(text: string, lines: readonly Line[]): number[] {
  const hashed = lines.some(({ marker }) => marker === "hash");
  const ends: number[] = [];
  let end = -1;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    ends[index] = end;
    if (line === undefined || (line.marker !== "number" && line.marker !== "hash")) continue;
    if (end === -1) end = line.start;
    const first = line.indent === 0 && /^\(?1[.):]/.test(text.slice(line.start, line.start + 3));
    if (first && !hashed) end = -1;
  }
  return ends;
}

/** Whether all lines from the last blank one to this begin with a name before a colon: "Diet: ...", "Code status: ..." below a list. */
export function isAmongLabels(text: string, lines: readonly Line[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - 8); at -= 1) {
    const line = lines[at];
    if (line === undefined || isBlankLine(line)) return at < index;
    if (line.marker !== undefined || line.indent > 0) return false;
    if (!/^[A-Z][^:.]{1,40}:\s/.test(text.slice(line.content.start, line.content.start + 44))) return false;
  }
  return false;
}
