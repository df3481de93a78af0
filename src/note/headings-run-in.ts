/** The heading with which a line begins, its text running on after it. */
import { Found } from "./found.ts";
import {
  type Heading,
  headingEnd,
  isUpperCase,
  longestHeading,
  lowerAbbreviations,
  nameOf,
} from "./headings.ts";
import { bareAbbreviations, capitalsRunIn, withoutMark } from "./headings-unmarked.ts";
import { headsOneLine } from "./single-tests.ts";
import { isBlank } from "./words.ts";

const closers = "*_]) \t";

function pastClosers(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && closers.includes(text.charAt(cursor))) cursor += 1;
  return cursor;
}

/** The heading with which the content `[start, end)` begins, its text running on in the same line. */
export function headingRunIn(text: string, start: number, end: number, lower = false): Heading | undefined {
  return runIns.of(text, start, end, lower, findRunIn);
}

const runIns = new Found<Heading>();

/** Marks that may set a heading off, by their code; what is not ASCII is looked at more closely. */
const setsOff = new Uint8Array(128);
for (const mark of "(?/:->)]}=~|*_.;\t ") setsOff[mark.charCodeAt(0)] = 1;

function findRunIn(text: string, start: number, end: number, lower: boolean): Heading | undefined {
  const capitals = capitalsRunIn(text, start, end);
  if (capitals !== undefined) return capitals;
  const limit = Math.min(end, start + longestHeading);
  for (let at = start + 1; at < limit; at += 1) {
    if (setsOff[text.charCodeAt(at)] === 0) continue;
    const character = text.charAt(at);
    if (character === "(") {
      const closed = text.slice(at, limit).indexOf(")");
      if (closed > 0) at += closed;
      continue;
    }
    if (character === "?") return questionRunIn(text, start, at, end);
    if (character === "/" && text.charAt(at + 1) === "/") return colonRunIn(text, start, at, end, lower);
    if (character === ":" || character === "：")
      return colonRunIn(text, start, at, end, lower) ?? withoutMark(text, start, end, lower);
    const dash = character === "-" || character === "–" || character === "—";
    const found =
      dash && isSetApart(text, start, at)
        ? dashRunIn(text, start, at, lower)
        : character === "." || ">)]}=~|*_…;\t ".includes(character)
          ? markRunIn(text, start, at, end, lower)
          : undefined;
    if (found !== undefined) return found;
  }
  return withoutMark(text, start, end, lower);
}

/** "Tobacco? never": a form's question and its answer. */
function questionRunIn(text: string, start: number, at: number, end: number): Heading | undefined {
  if (at + 2 >= end || text.charAt(at + 1) !== " " || !/^[A-Z]/.test(text.charAt(start))) return undefined;
  const named = nameOf(text, start, at, false);
  if (named === undefined) return undefined;
  const span = { start, end: at };
  const upperCase = isUpperCase(text, start, at);
  return { kind: named.kind, span, after: at + 1, alone: false, upperCase, common: named.common };
}

/** A dash with a blank beside it, or right after an abbreviation of a heading ("PMH-HTN"). */
function isSetApart(text: string, start: number, at: number): boolean {
  if (text.charAt(at - 1) === " " || text.charAt(at + 1) === " ") return true;
  const word = text.slice(start, at).toLowerCase();
  return (bareAbbreviations.has(word) || word === "cc") && /[A-Z\d]/.test(text.charAt(at + 1));
}

/** After a colon, two colons or two slashes. */
function colonRunIn(
  text: string,
  start: number,
  at: number,
  end: number,
  lower: boolean,
): Heading | undefined {
  if (/^\d[::]\d/.test(text.slice(at - 1, at + 2))) return undefined;
  const named = nameOf(text, start, at, true);
  const words = text.slice(start, at).trim();
  const isColon = text.charAt(at) !== "/";
  if (named === undefined || (isColon && text.charAt(at + 1) === "/" && words.length < 6)) return undefined;
  if (/^p$/i.test(words) && isReading(text.slice(at + 1, at + 10))) return undefined;
  const from = headingEnd(text, start, at);
  const first = text.charAt(start);
  if (/[a-z]/.test(first) && words.length < 4 && !lower && !lowerAbbreviations.has(words)) return undefined;
  const upperCase = isUpperCase(text, start, from) || words.length === 1;
  const span = { start, end: from };
  const past = /^(?:::|\/\/)/.test(text.slice(at, at + 2)) ? at + 2 : at + 1;
  return {
    kind: named.kind,
    span,
    after: pastClosers(text, past, end),
    alone: false,
    upperCase,
    common: named.common,
  };
}

/** "P: 72", but not "P: 1. rest". */
function isReading(after: string): boolean {
  return /^\s*\d/.test(after) && !/^\s*\d{1,3}(?:[.)]\s|\s?(?:[MFmf]\b|y))/.test(after);
}

function dashRunIn(text: string, start: number, at: number, lower: boolean): Heading | undefined {
  const named = nameOf(text, start, at, false);
  const from = headingEnd(text, start, at);
  if (named === undefined || from - start < 2) return undefined;
  if (!/^[A-Z]/.test(text.charAt(start)) && !lower && !lowerAbbreviations.has(text.slice(start, from)))
    return undefined;
  if (headsOneLine(text, { start, end: from })) return undefined;
  const after = /[>=]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  const upperCase = isUpperCase(text, start, from);
  if (!named.common && !upperCase && !text.slice(start, from).includes(" ")) return undefined;
  return {
    kind: named.kind,
    span: { start, end: from },
    after,
    alone: false,
    upperCase,
    common: named.common,
  };
}

/** Short headings that a full stop sets off: "MDM. Near-syncope from tamsulosin.", "Assessment. Cellulitis." */
const stopped =
  /^(?:MDM|D[Xx]|HPI|PMHx?|PSHx?|ROS|IMP|Imp|A\/P|Impression|Assessment|Diagnos[ie]s|Exam|Examination|Medications|Allergies|Studies|Imaging|Labs|Disposition|(?:Clinical |Ward |ICU )?[Cc]ourse|Subjective|Objective|Workup|Work-up)$/;

const opening = "*_[{<`=~|";
/** What names the next column of a table. */
const columns =
  /^\s*(?:date|dates|comments?|status|reaction|reactions|severity|dose|sig|route|frequency|type|age|relation|noted|onset|year|diagnosed|laterality|code|icd|value|result|last|refill|details?|description)\b/i;

/** "PMH> HTN", "A/P) gout", "[HPI] cough", "ALLERGIES. None", "PMH    HTN", "Meds..... none". */
function markRunIn(
  text: string,
  start: number,
  at: number,
  end: number,
  lower: boolean,
): Heading | undefined {
  const character = text.charAt(at);
  const blank = isBlank(character.charCodeAt(0));
  const measured = blank && mayMeasure(text, at) && measures.test(text.slice(at, Math.min(end, at + 24)));
  if (blank && character !== "\t" && text.charAt(at + 1) !== " " && !measured) return undefined;
  if (!blank && text.charAt(at - 1) === " " && !"=~|>".includes(character)) return undefined;
  const leader = character === "…" || (character === "." && text.charAt(at + 1) === ".");
  if (character === "." && !leader && text.charAt(at + 1) !== " ") return undefined;
  if ("]}*_`".includes(character) && !opening.includes(text.charAt(start - 1))) return undefined;
  const words = text.slice(start, at).trimEnd();
  const first = /^[A-Z]/.test(words) || (lower && lowerAbbreviations.has(words));
  if (words.length < 2 || !first || (character === ")" && words.includes("("))) return undefined;
  if (character === "=" && /\d/.test(text.charAt(at + 1) + text.charAt(at + 2))) return undefined;
  const named = nameOf(text, start, start + words.length, false);
  if (named === undefined) return undefined;
  if (blank && character !== "\t" && text.charAt(at + 1) !== " " && named.kind !== "vitals") return undefined;
  const upperCase = isUpperCase(text, start, start + words.length);
  const several = words.includes(" ");
  const capitals = upperCase || /^[a-z]/.test(words);
  const signs = named.kind === "vitals" && measured;
  const tabbed = character === "\t" && named.common;
  const telling = signs || tabbed || (capitals ? words.length > 3 || named.common : several && named.common);
  const wrapped = opening.includes(text.charAt(start - 1));
  if (
    character === "." && !leader
      ? !(capitals
          ? words.length > 3 || stopped.test(words)
          : (several && named.common) || stopped.test(words))
      : !(telling || wrapped || leader)
  )
    return undefined;
  if (blank && columns.test(text.slice(at, Math.min(end, at + 40)))) return undefined;
  if (
    blank &&
    !upperCase &&
    !signs &&
    /\S\s{2,}\S.*\s{2,}\S/.test(text.slice(at + 1, Math.min(end, at + 80)))
  )
    return undefined;
  if (headsOneLine(text, { start, end: start + words.length }) && character !== ":") return undefined;
  let after = at + 1;
  while (
    after < end &&
    ">=~|.…)]}*_`: \t-–—".includes(text.charAt(after)) &&
    !(text.charAt(after) === "-" && text.charAt(after - 1) === " ")
  )
    after += 1;
  if (after >= end) return undefined;
  const span = { start, end: start + words.length };
  return { kind: named.kind, span, after, alone: false, upperCase, common: named.common };
}

/** A quick look for what {@link measures} finds: figures, or a first letter of those. */
function mayMeasure(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return "BTHPRSWbthprsw0123456789".includes(next) || isBlank(next.charCodeAt(0));
}

/** Vital signs right after a heading of theirs. */
const measures =
  /^\s*(?:BP|T|Tm|Tmax|Tc|Temp\w*|HR|P|Pulse|RR?|Resp|SpO2|Wt|Weight|\d{2,3}\/\d{2,3})\b.{0,4}/i;
