/**
 * Present on admission: whether the note settles that a condition was there when the patient was admitted, or arose during the stay.
 *
 * Source: Guidelines FY2026, Appendix I (Y: known, suspected or begun before admission, chronic, or the reason for it; N: not present then).
 */
import { isPoaExempt } from "../codes/poa-exempt.ts";
import type { Suggestion } from "../contract/suggestions.ts";
import { isChronic } from "../note/chronic.ts";
import type { Span } from "../note/types.ts";
import { words as wordsIn } from "../note/words.ts";
import type { ScoredCode } from "./candidates.ts";

/** Where a note tells what the patient came with. */
const before: ReadonlySet<string> = new Set([
  "preamble",
  "chief-complaint",
  "hpi",
  "subjective",
  "past-medical-history",
  "past-surgical-history",
  "social-history",
  "problem-list",
  "medications",
  "admitting-diagnosis",
  "ed-course",
]);

/** Words of a condition that came during the stay. */
const arising =
  /\b(?:post-?op(?:erative(?:ly)?)?|pod ?#?\d|hospital day|hd ?#?\d|hospital[- ](?:acquired|onset)|nosocomial|in-?hospital|during (?:the |this |his |her )?(?:admission|hospitali[sz]ation|stay|hospital course)|intra-?op(?:erative(?:ly)?)?|after (?:the |her |his )?(?:\w+ and )?(?:surgery|procedure|operation|catheteri[sz]ation)|on (?:the )?(?:second|third|fourth|fifth|sixth|next) (?:hospital )?(?:day|night)|overnight|(?:on |by |developed )?day \d|new (?:on|this stay|since admission)|postpartum|intrapartum|after delivery|(?:subsequently|then|later) developed)\b/i;
/** Words that take it back to before the admission. */
const brought =
  /\b(?:(?:before|prior to|on|at|upon) (?:admission|arrival|presentation)|present on admission|poa|presented with|admitted (?:with|for)|came in with|at home|in the ed)\b/i;

type Admission = Suggestion["presentOnAdmission"];

/** Codes that specify another: what was there of that one was there of them (Appendix I: combination codes and codes that share a cause). */
const partsOf: readonly { readonly part: RegExp; readonly whole: RegExp }[] = [
  { part: /^R65\.2/, whole: /^(?:A4[01]\.|O85|T81\.44)/ },
  { part: /^I50\./, whole: /^I1[13]\./ },
  { part: /^N18\./, whole: /^I1[23]\./ },
  { part: /^(?:R29\.7|R29\.810|R47\.|R13\.1|R41\.4|G81\.|H53\.46)/, whole: /^I6[0-3]\./ },
];

/**
 * @param text the note
 * @param principal the code that comes first on the claim: the reason for the admission was there
 * @returns the indicators that the note settles, by code
 */
export function admissions(
  text: string,
  chosen: readonly ScoredCode[],
  principal: string | undefined,
): Map<string, Admission> {
  const settled = new Map<string, Admission>();
  const opening = openingOf(text);
  for (const one of chosen) {
    const { code } = one.entry;
    const own = presentOnAdmission(text, one, { opening, isPrincipal: code === principal });
    if (own !== undefined) settled.set(code, own);
  }
  for (const one of chosen) {
    if (settled.has(one.entry.code)) continue;
    const [whole] = chosen.flatMap((other) =>
      isPart(one, other) ? (settled.get(other.entry.code) ?? []) : [],
    );
    if (whole !== undefined && whole !== "exempt") settled.set(one.entry.code, whole);
  }
  return settled;
}

/** Whether a code specifies the other: by rule, as an organism or drug effect named with it, or as what only stands beside it. */
function isPart({ entry: { code }, mentions }: ScoredCode, other: ScoredCode): boolean {
  if (other.entry.code === code) return false;
  if (partsOf.some(({ part, whole }) => part.test(code) && whole.test(other.entry.code))) return true;
  const own = other.mentions.filter(({ leaf }) => leaf.beside === undefined);
  if (mentions.every(({ leaf }) => leaf.beside !== undefined))
    return mentions.some(({ mention }) => own.some((theirs) => theirs.mention.start === mention.start));
  if (!/^(?:B9[5-7]\.|T(?:3[6-9]|4\d|50)\..*5A$)/.test(code)) return false;
  return mentions.some(({ mention }) => own.some((theirs) => theirs.mention.clause === mention.clause));
}

/** What the words around a code's mentions settle of it alone. */
function presentOnAdmission(
  text: string,
  { entry, mentions }: ScoredCode,
  { opening, isPrincipal }: { readonly opening: number; readonly isPrincipal: boolean },
): Admission {
  if (isPoaExempt(entry.code)) return "exempt";
  if (isPrincipal) return "Y";
  const told = mentions.map(({ mention, clause, leaf }) => ({
    section: mention.start < opening ? "preamble" : (leaf.beside?.quote.section ?? clause.section),
    words: around(text, leaf.beside?.quote ?? mention),
    name: wordsIn(text, mention.start, mention.end),
  }));
  const isBrought = told.some(
    ({ section, words }) => brought.test(words) || (before.has(section) && !arising.test(words)),
  );
  if (isBrought || told.some(({ name }) => isChronic(name))) return "Y";
  return told.some(({ words }) => arising.test(words)) ? "N" : undefined;
}

/** In characters: what is shorter is a title or a letterhead. */
const shortestStory = 200;
/** Further down, a paragraph tells no beginning any more. */
const mostParagraphs = 6;

/**
 * Where the first paragraph that tells a story ends: it says with what the patient came, whatever stands above it. 0 where no blank line ends it, as in a note
 * that has none: all of it would be the beginning.
 */
function openingOf(text: string): number {
  let from = 0;
  let paragraphs = 0;
  for (const { index: gap } of text.matchAll(blankLine)) {
    if (paragraphs++ === mostParagraphs) return 0;
    if (gap - from >= shortestStory) return gap;
    from = gap;
  }
  return 0;
}

const blankLine = /\r?\n[ \t]*\r?\n/g;

const lookBack = 60;
const lookAhead = 140;

/** The mention with what its sentence says around it. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - lookBack), start);
  const after = text.slice(end, end + lookAhead);
  return (
    before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1) +
    text.slice(start, end) +
    (/^[^.\n]*/.exec(after)?.[0] ?? "")
  );
}
