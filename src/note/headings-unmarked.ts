/** Headings with no mark after them: abbreviations, title case and capitals, the text right after. */
import { keyOf } from "./heading-key.ts";
import { namedBy } from "./heading-kinds.ts";
import { inTable } from "./heading-table.ts";
import { type Heading, longestHeading } from "./headings.ts";
import { singleTests } from "./single-tests.ts";
import { isWord, tokens, type Word } from "./words.ts";

/** Abbreviations that head a section without a mark after them. */
export const bareAbbreviations = new Set("pmh pmhx psh pshx hpi ros fhx shx a/p".split(" "));

/** "PMH HTN, DM": an abbreviation of a heading without its colon; "Chief Complaint Patient presents with". */
export function withoutMark(text: string, start: number, end: number, lower: boolean): Heading | undefined {
  const listed = beforeNumbers(text, start, end);
  if (listed !== undefined) return listed;
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

const numbered =
  /^(?:(?:final|discharge|ed|clinical|principal|primary|admitting|working) )?(?:dx|diagnos[ie]s|impression|imp|assessment|a\/p|mdm|problems)\s+(?=\(?1[.)]\s|#\s?1\b)/i;

/** "Dx 1. Rib fractures 2. scalp hematoma": a heading right before the first number of its list. */
function beforeNumbers(text: string, start: number, end: number): Heading | undefined {
  const found = numbered.exec(text.slice(start, Math.min(end, start + longestHeading)));
  if (found === null) return undefined;
  const span = { start, end: start + found[0].trimEnd().length };
  const named = namedBy(keyOf(tokens(text, span.start, span.end)));
  if (named === undefined) return undefined;
  return { kind: named.kind, span, after: span.end, alone: false, upperCase: true, common: true };
}

const small = new Set("of the and for to in on at or".split(" "));
const unmarked = new Set(
  "chief complaint|reason for visit|reason for consultation|reason for admission|history of present illness|history of the present illness|past medical history|past surgical history|past medical and surgical history|family history|social history|review of systems|physical exam|physical examination|vital signs|current medications|home medications|mental status exam|mental status examination|hospital course|brief hospital course|laboratory data|lab results|assessment and plan|discharge diagnosis|discharge diagnoses|discharge medications|discharge instructions|preoperative diagnosis|postoperative diagnosis|procedure performed|estimated blood loss".split(
    "|",
  ),
);

const firstUnmarked = new Set([...unmarked].map((heading) => heading.split(" ", 1).join()));
/** In letters; the longest is "postoperative". */
const longestFirst = 16;

/** "Review of Systems Constitutional: negative": a heading of several words in title case, the text right after it. */
function titleRunIn(text: string, start: number, end: number): Heading | undefined {
  const first = /^[A-Z][a-z]+/.exec(text.slice(start, Math.min(end, start + longestFirst)))?.[0];
  if (first === undefined || !firstUnmarked.has(first.toLowerCase())) return undefined;
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
    const key = keyOf(head);
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
    const key = keyOf(list, length);
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
