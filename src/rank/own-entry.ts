/** Entries of an assessment told by their paragraphs, where no heading or number parts them. */
import { sectionKind } from "../note/section-kinds.ts";
import type { Clause, Span } from "../note/types.ts";

const marker = /^[\s\d.)#*•>-]*$/;
const patient =
  /\b\d{1,3}[- ]?(?:y(?:o|rs?|ears?)?|mo|months?|[mf])\b|\b(?:patient|man|woman|male|female|gentleman|lady)\b|^\s*(?:pt|mr|ms|mrs|he|she|they)\b/i;

/**
 * The paragraph that a clause opens in a section where problems are entries: "Right flank pain and fever. Urine sent ...". It is undefined for a clause further
 * on, for one that introduces the patient, and for one under a heading.
 */
export function entryOpenedBy(text: string, { start, end, section, kind, under }: Clause): Span | undefined {
  if (kind === "heading" || under !== undefined || sectionKind(section).problems !== true) return undefined;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (!marker.test(text.slice(lineStart, start)) || patient.test(text.slice(start, end))) return undefined;
  if (!isFresh(text, lineStart)) return undefined;
  return { start, end: endOfParagraph(text, end) };
}

/** Whether the line above is blank, or ends a sentence or a heading. */
function isFresh(text: string, lineStart: number): boolean {
  const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1)).trim();
  return above === "" || /[.!?:;)]$/.test(above) || above.length < shortLine;
}

const shortLine = 50;

function endOfParagraph(text: string, from: number): number {
  for (let at = text.indexOf("\n", from); at >= 0; at = text.indexOf("\n", at + 1)) {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim();
    if (/[.!?:;]$/.test(line) || /^\s*(?:\n|$|\d+[.)]|[-*•#])/.test(text.slice(at + 1, at + 8))) return at;
  }
  return text.length;
}
