/** Recognizing the heading of a section in a line. */
import { joined, type KeyPart, keyParts, listedKey } from "./heading-key.ts";
import { kindOf, namedBy, namedLoosely } from "./heading-kinds.ts";
import { endsHeading, inTable, type Named } from "./heading-table.ts";
import type { Span } from "./types.ts";
import { isBlank, isWord, tokens, type Word } from "./words.ts";

const longestHeading = 80;
const mostWords = 9;

export interface Heading {
  readonly kind: string;
  /** The heading's words. */
  readonly span: Span;
  /** Where the section's own text begins. */
  readonly after: number;
  /** Nothing else stands in its line. */
  readonly alone: boolean;
  readonly upperCase: boolean;
  /** The table holds it as one that opens its section wherever it stands. */
  readonly common: boolean;
}

/** Upper case throughout outside brackets, with at least two letters. */
export function isUpperCase(text: string, start: number, end: number): boolean {
  const slice = text
    .slice(start, end)
    .replace(/[([{][^)\]}]*[)\]}]|\b[A-Z]{2,}s\b|(?<=[A-Z]H)x\b/g, (part) =>
      "([{".includes(part.charAt(0)) ? "" : part.toUpperCase(),
    );
  return /[A-Z].*[A-Z]/.test(slice) && slice === slice.toUpperCase();
}

/** What the words `[start, end)` name, their commas read as "and" where that helps. */
export function nameOf(text: string, start: number, end: number, loosely: boolean): Named | undefined {
  const key = joined(keyParts(tokens(text, start, end)).map((part) => part.text));
  if (key === "") return undefined;
  const found = namedBy(key);
  if (found !== undefined) return found;
  const listed = text.slice(start, end).includes(",") ? namedBy(listedKey(text, start, end)) : undefined;
  return listed ?? (loosely ? namedLoosely(key) : undefined);
}

const closers = "*_]) \t";

function pastClosers(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && closers.includes(text.charAt(cursor))) cursor += 1;
  return cursor;
}

const endMarks = ":.-–—*_=]}>~#|?… \t";

/** Strips what may end a heading standing alone: "Plan :", "PLAN.", "Plan -", "**Plan:**", "Plan >". */
export function headingEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && endMarks.includes(text.charAt(to - 1))) to -= 1;
  const opened = text.slice(start, to).includes("(");
  if (!opened) while (to > start && ")".includes(text.charAt(to - 1))) to -= 1;
  return to;
}

/** The heading that the whole content `[start, end)` is. `sure` where the line's form shows that it is one. */
export function headingAlone(text: string, start: number, end: number, sure = false): Heading | undefined {
  if (end - start > longestHeading) return drugListOf(text, start, end);
  if (end <= start) return undefined;
  const to = headingEnd(text, start, end);
  if (to <= start) return undefined;
  const colon = /[:>]/.test(text.slice(to, end));
  const first = text.charAt(start);
  const lower = first === first.toLowerCase() && !/\d/.test(first);
  if (!colon && !sure && lower) return undefined;
  if (/:(?!\d)/.test(text.slice(start, to).replace(/\([^()]*\)/g, ""))) return undefined;
  if (/\S {3,}[<>]?\d/.test(text.slice(start, to))) return undefined;
  const upperCase = isUpperCase(text, start, to);
  const named = nameOf(text, start, to, sure || colon || upperCase);
  if (named === undefined || (!colon && to - start < 2) || isVerdict(text.slice(start, to))) return undefined;
  if (named.kind === "time-and-attestation" && !colon && /\d/.test(text.slice(start, to))) return undefined;
  if (/\s[+-]$/.test(text.slice(start, end))) return undefined;
  if (named.kind === "allergies" && !colon && /^n[km]/i.test(text.slice(start, to))) return undefined;
  return {
    kind: named.kind,
    span: { start, end: to },
    after: end,
    alone: true,
    upperCase,
    common: named.common,
  };
}

const longestDrugList = 200;
const drugList =
  /^(?:current )?(?:outpatient|inpatient|facility-administered|home) (?:medications?|prescriptions|meds)\b[^.;]*\b(?:marked as|on file|prior to|for the|encounter)\b/i;

/** "Current Outpatient Medications Marked as Taking for the 3/4/24 encounter (Office Visit) with ...": as a program prints it. */
function drugListOf(text: string, start: number, end: number): Heading | undefined {
  if (end - start > longestDrugList || !drugList.test(text.slice(start, end))) return undefined;
  const to = headingEnd(text, start, end);
  return {
    kind: "medications",
    span: { start, end: to },
    after: end,
    alone: true,
    upperCase: false,
    common: true,
  };
}

/** "Allergic", "Discharged": a word that also answers a question. */
function isVerdict(words: string): boolean {
  return /^(?:none|unknown|negative|normal|other|general|nka|nkda)$/i.test(words);
}

const lowerAbbreviations = new Set(
  "cc hpi pmh pmhx psh pshx ros pe vs fh fhx sh shx a/p rx dx ddx mdm f/u a/p: soc fam imp rtc".split(" "),
);

/** The heading with which the content `[start, end)` begins, its text running on in the same line. */
export function headingRunIn(text: string, start: number, end: number, lower = false): Heading | undefined {
  const capitals = capitalsRunIn(text, start, end);
  if (capitals !== undefined) return capitals;
  const limit = Math.min(end, start + longestHeading);
  for (let at = start + 1; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === "(") {
      const closed = text.slice(at, limit).indexOf(")");
      if (closed > 0) at += closed;
      continue;
    }
    if (character === "?") return questionRunIn(text, start, at, end);
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

function colonRunIn(
  text: string,
  start: number,
  at: number,
  end: number,
  lower: boolean,
): Heading | undefined {
  const named = nameOf(text, start, at, true);
  const words = text.slice(start, at).trim();
  if (named === undefined || (text.charCodeAt(at + 1) === 0x2f && words.length < 6)) return undefined;
  if (/^p$/i.test(words) && isReading(text.slice(at + 1, at + 10))) return undefined;
  const from = headingEnd(text, start, at);
  const first = text.charAt(start);
  if (/[a-z]/.test(first) && words.length < 4 && !lower && !lowerAbbreviations.has(words)) return undefined;
  const upperCase = isUpperCase(text, start, from) || words.length === 1;
  const span = { start, end: from };
  const past = text.charAt(at + 1) === ":" ? at + 2 : at + 1;
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
  if (blank && character !== "\t" && text.charAt(at + 1) !== " ") return undefined;
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
  const upperCase = isUpperCase(text, start, start + words.length);
  const several = words.includes(" ");
  const capitals = upperCase || /^[a-z]/.test(words);
  const signs = named.kind === "vitals" && measures.test(text.slice(at, Math.min(end, at + 24)));
  const telling = signs || (capitals ? words.length > 3 || named.common : several && named.common);
  const wrapped = opening.includes(text.charAt(start - 1));
  if (
    character === "." && !leader
      ? !(capitals ? words.length > 3 : several && named.common)
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
    ">=~|.…)]}*_`: \t-".includes(text.charAt(after)) &&
    !(text.charAt(after) === "-" && text.charAt(after - 1) === " ")
  )
    after += 1;
  if (after >= end) return undefined;
  const span = { start, end: start + words.length };
  return { kind: named.kind, span, after, alone: false, upperCase, common: named.common };
}

/** Vital signs right after a heading of theirs. */
const measures =
  /^\s*(?:BP|T|Tm|Tmax|Tc|Temp\w*|HR|P|Pulse|RR?|Resp|SpO2|Wt|Weight|\d{2,3}\/\d{2,3})\b.{0,4}/i;

const bareAbbreviations = new Set("pmh pmhx psh pshx hpi ros fhx shx a/p".split(" "));

/** "PMH HTN, DM": an abbreviation of a heading without its colon; "Chief Complaint Patient presents with". */
function withoutMark(text: string, start: number, end: number, lower: boolean): Heading | undefined {
  const space = text.slice(start, Math.min(end, start + 6)).search(/\s/);
  const word = text.slice(start, start + Math.max(space, 0));
  if (space >= 3 && (lower || word === word.toUpperCase() || /^[A-Z]+hx$/.test(word))) {
    const key = word.toLowerCase();
    const named = bareAbbreviations.has(key) ? inTable(key) : undefined;
    if (named !== undefined)
      return {
        kind: named.kind,
        span: { start, end: start + space },
        after: start + space,
        alone: false,
        upperCase: true,
        common: true,
      };
  }
  return titleRunIn(text, start, end);
}

const small = new Set("of the and for to in on at or".split(" "));
const unmarked = new Set(
  "chief complaint|reason for visit|reason for consultation|reason for admission|history of present illness|history of the present illness|past medical history|past surgical history|past medical and surgical history|family history|social history|review of systems|physical exam|physical examination|vital signs|current medications|home medications|mental status exam|mental status examination|hospital course|brief hospital course|laboratory data|lab results|assessment and plan|discharge diagnosis|discharge diagnoses|discharge medications|discharge instructions|preoperative diagnosis|postoperative diagnosis|procedure performed|estimated blood loss".split(
    "|",
  ),
);

/** "Review of Systems Constitutional: negative": a heading of several words in title case, the text right after it. */
function titleRunIn(text: string, start: number, end: number): Heading | undefined {
  if (!/^[A-Z][a-z]/.test(text.slice(start, start + 2))) return undefined;
  const list = tokens(text, start, Math.min(end, start + longestHeading)).slice(0, 7);
  for (let count = Math.min(6, list.length - 1); count >= 2; count -= 1) {
    const head = list.slice(0, count);
    const last = head.at(-1);
    const next = list[count];
    if (last === undefined || next === undefined) continue;
    const titled = head.every(
      (token) =>
        small.has(token.text) || "/&".includes(token.text) || /^[A-Z]/.test(text.charAt(token.start)),
    );
    if (
      !titled ||
      !/^[A-Z\d]/.test(text.charAt(next.start)) ||
      text.slice(last.end, next.start).trim() !== ""
    )
      continue;
    const key = joined(keyParts(head).map((part) => part.text));
    const named = unmarked.has(key) ? inTable(key) : undefined;
    if (named === undefined) continue;
    return {
      kind: named.kind,
      span: { start, end: last.end },
      after: last.end,
      alone: false,
      upperCase: false,
      common: true,
    };
  }
  return undefined;
}

const singleInCapitals = new Set(
  "identification assessment impression plan medications allergies subjective objective vitals disposition findings indication indications technique comparison recommendations diagnosis diagnoses complications procedure anesthesia labs imaging history examination".split(
    " ",
  ),
);

/** "HISTORY OF PRESENT ILLNESS This is a 45-year-old": a heading in capitals, its text right after it. */
export function capitalsRunIn(text: string, start: number, end: number): Heading | undefined {
  if (!/^[A-Z]{2}/.test(text.slice(start, start + 2))) return undefined;
  const list = tokens(text, start, Math.min(end, start + longestHeading + 20));
  let count = 0;
  for (const token of list) {
    const raw = text.slice(token.start, token.end);
    if (!/^[A-Z][A-Z'’/]*$/.test(raw) && !"&/".includes(raw) && !/^(?:and|of|the)$/.test(raw)) break;
    count += 1;
  }
  const next = list[count];
  if (next === undefined || next.text === ":" || count === 0) return undefined;
  for (let length = count; length >= 1; length -= 1) {
    const last = list[length - 1];
    const after = list[length];
    if (last === undefined || after === undefined || !isWord(last)) continue;
    if (!isWord(after) && !quotes.has(after.text)) continue;
    if (length < count && !isShortCapitals(text, after)) return undefined;
    if (text.slice(last.end, after.start).trim() !== "") continue;
    const key = joined(keyParts(list.slice(0, length)).map((part) => part.text));
    const named = key.includes(" ") ? namedBy(key) : singleInCapitals.has(key) ? inTable(key) : undefined;
    if (named === undefined || last.end - start < 4 || (length === 1 && length < count && key.length < 7))
      continue;
    if (key.split(" ").length < 3 && /^[a-z]/.test(text.charAt(after.start))) continue;
    if (singleTests.has(key) || isQualified(text, last.end)) continue;
    return {
      kind: named.kind,
      span: { start, end: last.end },
      after: last.end,
      alone: false,
      upperCase: true,
      common: named.common,
    };
  }
  return undefined;
}

const quotes = new Set(['"', "“", "'"]);

/** "LABS 10/21 (MERCY): WBC 9": the colon, not the heading's last word, ends it. */
function isQualified(text: string, at: number): boolean {
  return /^[\s\d/.-]*(?:\([^()]{1,40}\)\s*)?:\s/.test(text.slice(at, at + 60));
}

function isShortCapitals(text: string, token: Word): boolean {
  const raw = text.slice(token.start, token.end);
  return raw.length <= 5 && raw === raw.toUpperCase();
}

const notBefore = new Set(
  "the our your my this that of and her his their with for to in a an no any or new some per by on patient patient's".split(
    " ",
  ),
);

/**
 * The heading inside a line that ends with the colon at `colon`: the longest table heading that stands right before it,
 * after a boundary. `from` bounds the look back.
 */
export function headingBefore(text: string, from: number, colon: number): Heading | undefined {
  const next = text.charAt(colon + 1);
  if (next !== "" && !/[\s*_]/.test(next) && !/[A-Za-z]/.test(next)) return undefined;
  const start = Math.max(from, colon - longestHeading);
  const seen = tokens(text, start, colon);
  const last = seen.at(-1);
  if (last === undefined || !mayEndHeading(last)) return undefined;
  if (last.end - last.start === 1 && /[a-z]/.test(text.charAt(last.start))) return undefined;
  const parts = keyParts(seen);
  for (let first = Math.max(0, parts.length - mostWords); first < parts.length; first += 1) {
    const token = parts[first]?.token;
    if (
      token === undefined ||
      !isWord(token) ||
      token.start <= from ||
      (token.start === start && start > from)
    )
      continue;
    const before = seen[seen.indexOf(token) - 1];
    const lower = !/^[A-Z]/.test(text.charAt(token.start));
    if (lower && !(first === parts.length - 1 && lowerAbbreviations.has(token.text) && isBoundary(before)))
      continue;
    const upperCase = isUpperCase(text, token.start, last.end);
    const bounded = isBoundary(before);
    const several = first < parts.length - 1;
    const named =
      upperCase && bounded && several
        ? nameOf(text, token.start, last.end, true)
        : namedBy(joined(parts.slice(first).map((part) => part.text)));
    if (named === undefined || !startsThere(text, before, token, last.end)) continue;
    if (!named.common && !(upperCase && bounded) && !(bounded && several)) continue;
    if (!lower && !isStrong(parts.slice(first), upperCase)) continue;
    const span = { start: token.start, end: last.end };
    return { kind: named.kind, span, after: colon + 1, alone: false, upperCase, common: named.common };
  }
  return undefined;
}

function isBoundary(before: Word | undefined): boolean {
  return before === undefined || ".;|)]".includes(before.text);
}

/** Most colons follow no heading: their last word tells. */
function mayEndHeading(last: Word): boolean {
  const word = last.text.split("'").at(-1) ?? "";
  return (
    !isWord(last) ||
    word.length === 1 ||
    /^\d/.test(word) ||
    endsHeading(word) ||
    kindOf(word) !== undefined ||
    closing.has(word)
  );
}

const closing = new Set(
  "reviewed review today note section summary findings performed obtained list notes details completed noted only".split(
    " ",
  ),
);

const strongWords = new Set(
  "assessment impression plan diagnosis diagnoses medications meds allergies labs imaging vitals exam subjective objective disposition results social ros hpi pmh psh complaint recommendations instructions comparison technique findings indication immunizations problems".split(
    " ",
  ),
);

/** Fit to open a section in mid-line: several words, an abbreviation in capitals, or a word that heads nothing else. */
function isStrong(parts: readonly KeyPart[], upperCase: boolean): boolean {
  const only = parts[0]?.text ?? "";
  if (parts.length > 1) return true;
  return only.length > 1 && (upperCase || strongWords.has(only) || only.endsWith("hx"));
}

/** Names of single tests: in a line of their own they head that line only. */
const singleTests = new Set(
  "coagulation|chemistry|hematology|microbiology|micro|cultures|urinalysis|serology|cbc|bmp|cmp|tumor markers|cerebrospinal fluid|toxicology|arterial blood gas|laboratory analysis|analytics|ct|ct scan|mri|ultrasound|chest x ray|cxr|xr|x ray|x rays|echocardiogram|echo|ct head|ct chest|ct abdomen|ct abdomen and pelvis|mri brain|pet ct|ekg|ecg|electrocardiogram|biopsy|cytology|histology|pathology|stress test|telemetry|cardiac catheterization|mammogram|path|kub|cta|tte|tee|pft|pfts|eeg|emg|ua|u/a|uds|lfts|coags|lipids|hba1c|abg|abgs|vbg|csf|troponins|chem|chem7|tfts|oct|doppler|dopplers|duplex|holter|tele|audiogram|spirometry|urine culture|blood cultures|lipid panel|pelvic ultrasound|chest ct|head ct|mri spine|dexa scan|sleep study|pet scan|bone scan|blood gas|iron studies|liver function tests|hemoglobin a1c|urine drug screen|anatomy scan|growth ultrasound|growth us|renal ultrasound|venous duplex|bedside us|bedside ultrasound|pocus|chest xray|chest radiograph|cbc with diff|cardiac enzymes|blood glucose|renal us|ruq us|pelvic us|abdominal us|thyroid us|breast us|venous us|le duplex|sono|sonogram|u/s|bpp|biophysical profile|growth scan|growth u/s|anatomy us|anatomy u/s|tvus|tv us|dating scan|bedside echo|limited echo|plain film|plain films|hearing screening|device check|spirometry results".split(
    "|",
  ),
);

export function headsOneLine(text: string, heading: Span): boolean {
  const parts = keyParts(tokens(text, heading.start, heading.end)).map((part) => part.text);
  const undated = parts.filter((part, at) => at === 0 || !/^(?:\d|today$|yesterday$|reviewed$)/.test(part));
  return singleTests.has(joined(undated));
}

const answersBefore = /^(?:nkda|nkma|none|negative|normal|unremarkable|noncontributory)$/;

function startsThere(text: string, before: Word | undefined, token: Word, end: number): boolean {
  if (before === undefined) return true;
  if (!isWord(before))
    return ".;:)]|*•,-–—".includes(before.text) && (before.text !== "," || end - token.start > 3);
  const gap = text.slice(before.end, token.start);
  if (gap.length >= 2 && gap.trim() === "") return true;
  if (end - token.start < 2 || gap === "/" || gap === "-") return false;
  if (notBefore.has(before.text)) return false;
  if (/^[A-Z]{4,}$/.test(text.slice(before.start, before.end)) && !answersBefore.test(before.text))
    return false;
  const beforeUpper = /^[A-Z]/.test(text.charAt(before.start));
  const beforeCaps = isUpperCase(text, before.start, before.end) || /\d/.test(before.text);
  return !beforeUpper || beforeCaps;
}
