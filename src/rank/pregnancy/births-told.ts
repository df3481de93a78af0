/** Why a birth was brought about: of this pregnancy, or of an earlier one (FY2026 guidelines I.C.15.a and I.C.15.b). */
import type { Assertion, ReadNote, Span } from "../../note/types.ts";
import type { Mention } from "../names/mentions.ts";

const delivering =
  /\b(?:c(?:a?e)?sarean|c-?section|section|cs|c\/s|delivery|delivered|induction|induced|iol|vacuum|forceps|cerclage)\b[^.;\n]{0,45}\b(?:for|due to|because of|given|on account of) (?:(?:a|an|the|her|persistent|category \w+|suspected) ){0,2}$/i;

const ofEarlierBirth =
  /\b(?:prior|previous|prev|last|first|earlier|history|hx|h\/o|repeat|(?:19|20)\d\d|ago|vbac|tolac)\b/i;

/** "Primary cesarean at 40w3d for nonreassuring tracing": why it was done is there; "no prenatal care so far" tells that there was none. */
export function isIndication({ text }: ReadNote, { codes, start }: Mention, { value }: Assertion): boolean {
  if (codes.length > 0 && codes.every((code) => code.startsWith("O09.3")))
    return value === "hypothetical" || value === "negated";
  return (
    (value === "hypothetical" || value === "planned") &&
    codes.every((code) => /^O(?!09|80)/.test(code)) &&
    delivering.test(text.slice(Math.max(0, start - 80), start)) &&
    !ofEarlierBirth.test(/[^.;\n]*$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? "")
  );
}

const earlierSection =
  /\b(?:prior|previous|prev|first|last) (?:\w+ ){0,3}?(?:c(?:a?e)?sarean|c-?section|section|cs|c\/s)\b[^.;\n]{0,60}\bfor (?:\w+ )?$/i;

/** "G1: vag delivery 2023", "NSVD 2021": a birth told with its year, or in the row of a pregnancy before, is not this one. */
export function ofEarlierPregnancy({ text }: ReadNote, { codes, start, end }: Mention): Span | undefined {
  if (codes.length === 0 || !codes.every((code) => /^O8[02]$/.test(code))) return undefined;
  const row = /(?:^|\n|[;.]\s)\s*(?:G\d|#\d|\d\))\s*[:.)-]?\s[^.;\n]{0,30}$/.exec(
    text.slice(Math.max(0, start - 50), start),
  );
  if (row !== null) return { start: start - row[0].trimStart().length, end: start };
  const year = /^[^.;\n]{0,20}?(?<![/.\d-])\b(?:19|20)\d\d\b(?![/.-]\d)/.exec(text.slice(end, end + 30));
  return year === null ? undefined : { start: end + year[0].length - 4, end: end + year[0].length };
}

/** "Prior cesarean 2021 for breech": why an earlier section was done is not of this pregnancy. */
export function ofEarlierSection({ text }: ReadNote, { codes, start }: Mention): Span | undefined {
  if (codes.length === 0 || !codes.every((code) => /^O(?:3[2-6]|6[0-9]|7[0-7]|4)/.test(code)))
    return undefined;
  const found = earlierSection.exec(text.slice(Math.max(0, start - 110), start));
  return found === null ? undefined : { start: start - found[0].length, end: start - 1 };
}
