/** What a heading is, what its words name, and the heading that stands alone in its line. */
import { Found, FoundOfWords } from "./found.ts";
import { keyOf, listedKey } from "./heading-key.ts";
import { mayBegin, mayBeginMisspelled, namedBy, namedMoreLoosely } from "./heading-kinds.ts";
import type { Named } from "./heading-table.ts";
import type { Span } from "./types.ts";
import { firstWord, tokens } from "./words.ts";

/** In characters. */
export const longestHeading = 80;

/** Abbreviations of headings that are also written in small letters. */
export const lowerAbbreviations = new Set(
  "cc hpi pmh pmhx psh pshx ros pe vs fh fhx sh shx a/p rx dx ddx mdm f/u a/p: soc fam imp rtc meds".split(
    " ",
  ),
);

/** Headings that terse notes write in small letters, alone in a line of their own. */
export const lowerAlone = new Set(
  "cc hpi pmh psh fh sh ros meds allergies vs vitals exam pe labs imaging assessment plan a/p imp".split(" "),
);

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
  const words = text.slice(start, end);
  if (/[a-z]{2}/.test(words) && !/[([{]/.test(words)) return false;
  const slice = words.replace(/[([{][^)\]}]*[)\]}]|\b[A-Z]{2,}s\b|(?<=[A-Z]H)x\b/g, (part) =>
    "([{".includes(part.charAt(0)) ? "" : part.toUpperCase(),
  );
  return /[A-Z].*[A-Z]/.test(slice) && slice === slice.toUpperCase();
}

const names = new Found<Named>();

/** What the words `[start, end)` name, their commas read as "and" where that helps. */
export function nameOf(text: string, start: number, end: number, loosely: boolean): Named | undefined {
  return names.of(text, start, end, loosely, findName);
}

function findName(text: string, start: number, end: number, loosely: boolean): Named | undefined {
  if (!mayName(text, start, end, loosely)) return undefined;
  const key = keyOf(tokens(text, start, end));
  if (key === "") return undefined;
  const found = namedBy(key);
  if (found !== undefined && isProblemThenTest(text.slice(start, end), found)) return undefined;
  if (found !== undefined) return found;
  const listed = text.slice(start, end).includes(",") ? namedBy(listedKey(text, start, end)) : undefined;
  return listed ?? (loosely && !sentences.test(text.slice(start, end)) ? namedMoreLoosely(key) : undefined);
}

const beginnings = new FoundOfWords<boolean>();
const misspelledBeginnings = new FoundOfWords<boolean>();

/** By the first word alone; single letters may be parts of an abbreviation ("H P I"). */
function mayName(text: string, start: number, end: number, loosely: boolean): boolean {
  const word = firstWord(text, start, end) ?? "";
  const first = word.includes("'") ? word.slice(0, word.indexOf("'")) : word;
  if (first.length < 2 || beginnings.of(first, mayBegin) === true) return true;
  return loosely && misspelledBeginnings.of(first, mayBeginMisspelled) === true;
}

/** "1. Brain. MRI: three lesions": a problem by its organ, then a test; together they would name "brain MRI". */
function isProblemThenTest(words: string, { kind }: Named): boolean {
  const problem = /^[A-Z][a-z]+(?: [a-z]+){0,2}(?=\.\s+[A-Z])/.exec(words)?.[0];
  return problem !== undefined && ofTests.has(kind) && namedBy(problem.toLowerCase()) === undefined;
}

const ofTests: ReadonlySet<string> = new Set(["imaging", "results", "labs", "ekg", "pathology"]);

/** "Records reviewed. Third episode. A/P": a sentence ends within, so the whole names no section. */
const sentences = /\w{3}[.!?]\s+[A-Z]/;

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
  const words = text.slice(start, to);
  const colon = /[:>]/.test(text.slice(to, end));
  const first = text.charAt(start);
  const lower = first === first.toLowerCase() && !/\d/.test(first);
  if (!colon && !sure && lower) return undefined;
  if (words.includes(":") && /:(?!\d)/.test(words.replace(/\([^()]*\)/g, ""))) return undefined;
  if (words.includes("   ") && /\S {3,}[<>]?\d/.test(words)) return undefined;
  const upperCase = isUpperCase(text, start, to);
  const named = nameOf(text, start, to, sure || colon || upperCase);
  if (named === undefined || (!colon && to - start < 2) || isVerdict(words)) return undefined;
  if (named.kind === "vitals" && /\d{2,3}\/\d{2,3}(?![\d/])|\d{2,3}\.\d/.test(words)) return undefined;
  const facts = named.kind === "time-and-attestation" || named.kind === "operative-facts";
  if (facts && !colon && /\d/.test(words)) return undefined;
  if (/\s[+-]$/.test(text.slice(start, end))) return undefined;
  if (named.kind === "allergies" && !colon && /^n[km]/i.test(words)) return undefined;
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
