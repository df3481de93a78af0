/** Words that stand over a note or beside a heading and open no section: what the document is, whose part it is. */
import type { Line } from "./lines.ts";

const titles =
  /\b(?:note|report|summary|consultation|consult|evaluation|visit|history and physical|h&p|record|form|letter|document|intake|annual physical(?: exam)?|medication management|clinic follow[ -]?up|(?:telephone|phone|office|patient) encounter)\W*(?:note|report|form)?\W*$/i;

/** "DISCHARGE SUMMARY", "Progress Note": what the document is, not what its first part holds. */
export function isTitle(text: string, line: Line): boolean {
  const { start, end } = line.content;
  if (end - start > 160) return false;
  const parts = text
    .slice(start, end)
    .replace(/\([^()]*\)/g, "")
    .split(/\s+[-–—|/]+\s+|\s{2,}|\t/);
  if (/:|^(?:cc|hpi|s|subjective|chief complaint)$/i.test(parts[0] ?? "")) return false;
  return parts.some((part) => {
    const dated = /^f\/?u \d{1,2}\/\d/i.test(part);
    const undated = part.replace(/\s+(?:on )?\d[\d/.:-]*(?:\s?[AaPp][Mm])?/g, "");
    return part.length <= 60 && (dated || titles.test(undated)) && !/\b(?:reason|for)\b|:/i.test(part);
  });
}

/** "Assessment - Primary Care" as a line of its own: whose it is, not what it says. */
export function isQualifier(text: string, from: number, end: number): boolean {
  return /^\s*[A-Z][A-Za-z/&]*(?: [A-Z][A-Za-z/&]*){0,3}$/.test(text.slice(from, Math.min(end, from + 60)));
}

/** "FINDINGS - UPPER": the rest of a heading in capitals. */
export function isCapitalQualifier(text: string, from: number, end: number): boolean {
  if (!/[-–—]\s*$/.test(text.slice(Math.max(0, from - 3), from))) return false;
  return /^\s*[A-Z]{3,}(?:[ /&]+[A-Z]{3,}){0,2}$/.test(text.slice(from, Math.min(end, from + 40)));
}

/** Names of parts that head one even in small letters, alone in their line. */
const lowerTitles =
  /^(?:(?:past |past medical and )?(?:medical|surgical) history|(?:family|social) history|history of (?:the )?present illness|review of systems|chief complaint|reason for visit|physical exam(?:ination)?|vital signs|(?:current|home|discharge) medications|assessment (?:and|&) plan|hospital course|discharge instructions)$/;

/** "family history" as a line of its own, not the end of a sentence above. */
export function isLowerTitle(
  text: string,
  { content: { start, end } }: Line,
  above: Line | undefined,
): boolean {
  if (end - start > 30 || !lowerTitles.test(text.slice(start, end))) return false;
  return (
    above === undefined ||
    above.end - above.start < 60 ||
    /[.:;)]\s*$/.test(text.slice(above.start, above.end))
  );
}
