/** Where sentences end in clinical prose, full of abbreviations, decimals and missing capitals. */
import type { Span } from "./types.ts";
import { isBlank, trimmed } from "./words.ts";

/** A sentence without a full stop is cut at this many characters, so that work per clause is bounded. */
export const longestClause = 800;

/** Never end a sentence. */
const titles = new Set(
  "poss prob dr drs mr mrs ms prof st jr vs v eg ie e.g i.e etc fig figs approx approximately ca cf viz inc incl resp al no nos vol ed eds gen sen rev lt sgt capt col mt ft".split(
    " ",
  ),
);
/** End a sentence only before a capital. */
const units = new Set(
  "mg mcg ml cc kg g gm gms lb lbs oz cm mm in ft hr hrs min mins sec wk wks mo mos yr yrs tab tabs cap caps pt pts hx dx rx tx sx fx abd ext neuro resp temp wt ht dept hosp tel inj susp sol supp inh prn bid tid qid qd qhs po iv im sc sq q.d b.i.d t.i.d q.i.d p.o p.r.n a.m p.m y.o h.s a.c p.c q.h.s i.v i.m s.c mcg iu u meq mmol dl l bilat rt lt med meds exam lat post ant sup inf prox dist min max avg neg pos nl wnl appt est ref tsp tbsp gtt gtts".split(
    " ",
  ),
);
/** A single capital after these is a name, not an initial. */
const beforeLetter = new Set(
  "vitamin hepatitis type group grade class stage factor protein strep influenza immunoglobulin child-pugh criterion category botulinum part medicare level apolipoprotein".split(
    " ",
  ),
);

const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;

function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 24) {
    const code = text.charCodeAt(from - 1);
    if (isBlank(code) || code === 0x2c || code === 0x28 || code === 0x3b || code === 0x3a || code === 0x2f)
      break;
    from -= 1;
  }
  return text.slice(from, at);
}

function nextVisible(text: string, at: number, end: number): number {
  let cursor = at;
  while (cursor < end && (isBlank(text.charCodeAt(cursor)) || "\"'”’)]*_".includes(text.charAt(cursor))))
    cursor += 1;
  return cursor;
}

function endsAtStop(text: string, start: number, at: number, end: number): boolean {
  const after = text.charAt(at + 1);
  const spaced = at + 1 >= end || isBlank(text.charCodeAt(at + 1)) || "\"'”’)]*_".includes(after);
  const word = wordBefore(text, start, at);
  if (!spaced) {
    const glued = upper.test(after) && lower.test(text.charAt(at + 2)) && /[a-z]{3}$/.test(word);
    return glued && !word.includes(".");
  }
  const next = nextVisible(text, at + 1, end);
  if (next >= end) return true;
  if (text.charAt(at + 1) === ")" && !/^[\p{Lu}\d•-]/u.test(text.charAt(next))) return false;
  const key = word.toLowerCase().replace(/^[("'*_[]+/, "");
  const nextCharacter = text.charAt(next);
  const capital = upper.test(nextCharacter);
  if (key === "no" || key === "nos") return !/\d/.test(nextCharacter);
  if (titles.has(key)) return false;
  if (units.has(key)) return capital || "•-–".includes(nextCharacter) || /\d/.test(nextCharacter);
  if (/^[a-z]$/.test(key)) {
    if (!upper.test(word)) return capital;
    if (!capital) return false;
    const before = wordBefore(text, start, Math.max(start, at - word.length - 1)).replace(/\.$/, "");
    if (before === "" && /^[RL]$/.test(word) && text.slice(at - 3, at - 1) === ", ") return true;
    return beforeLetter.has(before.toLowerCase()) || (before !== "" && !upper.test(before.charAt(0)));
  }
  if (/^(?:[a-z]\.)+[a-z]$/.test(key)) return capital;
  if (/^\d{1,2}$/.test(key) && at - word.length === start) return false;
  return true;
}

/** The sentences of `[start, end)`, trimmed, in order. Semicolons and bullets inside a line part sentences too. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let nextNumber = /(?:^|\D)1[.)]\s*$/.test(text.slice(Math.max(0, start - 6), start)) ? 2 : 1;
  let lastSpace = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    let cut = -1;
    const numbered =
      code === 0x2e || code === 0x29 ? listNumberBefore(text, from, at, end, nextNumber) : undefined;
    if (numbered !== undefined) {
      nextNumber += 1;
      if (numbered > from) cut = numbered;
    } else if (code === 0x2e) {
      if (endsAtStop(text, from, at, end)) cut = at + 1;
    } else if (code === 0x21) {
      if (isBlank(text.charCodeAt(at + 1))) cut = at + 1;
    } else if (code === 0x3f) {
      const next = nextVisible(text, at + 1, end);
      if (next > at + 1 && next < end && upper.test(text.charAt(next)) && at > from && !leads(text, at))
        cut = at + 1;
    } else if (code === 0x3b) {
      cut = at + 1;
    } else if (code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0xf0b7) {
      if (at > from) cut = at;
    } else if (isBlank(code)) {
      lastSpace = at;
    }
    if (cut === -1 && at - from >= longestClause) cut = lastSpace > from ? lastSpace : safeCut(text, at);
    if (cut === -1) continue;
    add(found, text, from, cut);
    from = cut;
    lastSpace = -1;
  }
  add(found, text, from, end);
  return found;
}

/** Adds what stands in `[from, to)`, where anything does. */
function add(found: Span[], text: string, from: number, to: number): void {
  const span = trimmed(text, from, to);
  if (span.end > span.start) found.push(span);
}

/** "Swelling, ? DVT": the mark belongs to what follows it. */
function leads(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) || text.charAt(at - 1) === "(";
}

/** Where the list number `wanted` begins, if its mark is at `at` ("... DM2 2. HTN 3) CKD"). */
function listNumberBefore(
  text: string,
  from: number,
  at: number,
  end: number,
  wanted: number,
): number | undefined {
  const digits = String(wanted);
  const begin = at - digits.length;
  if (begin < from || text.slice(begin, at) !== digits || at + 1 >= end || !isBlank(text.charCodeAt(at + 1)))
    return undefined;
  if (begin > from && !isBlank(text.charCodeAt(begin - 1)) && text.charAt(begin - 1) !== "(")
    return undefined;
  const next = text.charAt(nextVisible(text, at + 1, end));
  if (
    !upper.test(next) &&
    !(wanted > 1 && lower.test(next) && !/[,(]/.test(text.charAt(begin - 2)) && spelled(text, begin))
  )
    return undefined;
  return begin > from && text.charAt(begin - 1) === "(" ? begin - 1 : begin;
}

/** A word, not "to", "for" or a unit's number, stands before a list's number in lower case ("closed 2. scalp hematoma"). */
function spelled(text: string, begin: number): boolean {
  const before = /([A-Za-z.)]+)\s+\(?$/.exec(text.slice(Math.max(0, begin - 24), begin))?.[1] ?? "";
  return (
    before !== "" &&
    !/^(?:to|for|of|by|at|in|on|from|than|and|or|was|is|were|are|over|about|x|grade|stage|type|day|class|level|no|pod|hd|dl|every|q|times|age)$/i.test(
      before,
    )
  );
}

/** Not between the halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
