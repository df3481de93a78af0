/**
 * What a past stroke left behind: "left hemiplegia as late effect of cerebral infarction", "old CVA with residual aphasia". One code of I69 stands for
 * the deficit and the stroke; some deficits keep a code of their own beside it.
 *
 * Source: Guidelines FY2026 I.C.9.d.1 and I.B.10; the Tabular List's "use additional code" notes at I69.-91 and I69.-98.
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { tellsStroke } from "../stroke-deficits.ts";
import type { Mention } from "./mentions.ts";

/** The deficit's code, what follows `I69.n`, and whether the deficit keeps its own code. */
export const deficits: readonly (readonly [deficit: RegExp, rest: string, keeps?: true])[] = [
  [/^G81\./, "5"],
  [/^G83\.2/, "3"],
  [/^G83\.1/, "4"],
  [/^R47\.01/, "20"],
  [/^R47\.02/, "21"],
  [/^R47\.1/, "22"],
  [/^R47\.8/, "28"],
  [/^R41\.840/, "10"],
  [/^R41\.3/, "11"],
  [/^R41\.4/, "12"],
  [/^R41\.(?:8|9)/, "19"],
  [/^R48\.2/, "90"],
  [/^R13\.10/, "91"],
  [/^R13\.1/, "91", true],
  [/^R29\.810/, "92"],
  [/^R27\.0/, "93"],
  [/^(?:H53\.46|R26\.|R20\.|R25\.2|G40\.)/, "98", true],
];
const strokes: readonly (readonly [stroke: RegExp, kind: string])[] = [
  [/^I60/, "0"],
  [/^I61/, "1"],
  [/^I62/, "2"],
  [/^(?:I63|Z86\.73)/, "3"],
  [/^I6[5-8]/, "8"],
  [/^I69\.00/, "0"],
  [/^I69\.10/, "1"],
  [/^I69\.20/, "2"],
  [/^I69\.30/, "3"],
  [/^I69\.[89]0/, "8"],
];

const links =
  /^[,\s]*(?:following|(?:as )?(?:a |an )?(?:residual|late effect|sequelae?|residua) (?:of|from)|(?:due to|secondary to|from|after) (?:an? |the |his |her |their )?(?:old|prior|previous|remote|past)|from (?:the|his|her|their)\s*$)\b/i;
/** "Ever since his 2023 stroke", "left over from an old CVA", "that never cleared after the stroke": of a stroke of this stay it is no sequela. */
const sinceThen =
  /^(?:[^.;\n]{0,25}[,\s])?(?:(?:ever )?since|left ?over from|left (?:by|from|behind by)|(?:that )?(?:has |have |had )?(?:never|not) (?:fully |completely |quite )?(?:recovered|cleared|resolved|came back|come back|went away|gone away|returned|improved) (?:after|since|from|following)|dating (?:back )?(?:to|from)|carried over from|remaining (?:from|after)|lingering (?:from|after)|lasting from|persisting (?:from|after|since)|from (?:an? |the |his |her |their )?(?:\w+ )?(?:19|20)\d\d) (?:(?:an?|the|his|her|their|old|prior|past|previous|remote|major|big|small|\d{4}|\w+ \d{4}) ){0,4}(?:\w+ )?$/i;
/** "Hemiparesis of the right side following ...". */
const place =
  /^\s*(?:of|on|in|affecting)\s+(?:the |his |her )?(?:left|right|both|dominant|non-?dominant)\b(?:\s+\w+)?(?=\s)/i;
const asEffect = /^,?\s*(?:as )?(?:an? |the )?\s*$/i;
const past = /^(?:old|prior|previous|remote|past)\b/i;
const causes =
  /^,?\s*(?:due to|secondary to|from|after|(?:ever )?since|left (?:over )?(?:from|by)|dating (?:from|to))\s+(?:an? |the |his |her |their )?$/i;
/** "Old stroke with left facial droop". */
const withDeficit =
  /^,?\s*(?:with|and|leaving|left (?:him|her|them) with)\s+(?:an? |some |his |her |persistent |chronic |mild |left |right |[\w-]+ )?$/i;
const residual = /\b(?:with|and) (?:\w+ )?(?:residual|persistent|persisting|lasting)\s*(?:\w+[- ]?){0,3}$/i;
const acute = /\b(?:acute|new|today|tonight|evolving)\b/i;
/** "The stroke last year", "stroke (2021)". */
const ago =
  /^,?\s*\(?(?:last (?:year|month|spring|summer|fall|winter)|(?:in |from )?(?:19|20)\d\d\b|(?:\w+ )?(?:months?|years?|mos?|yrs?) ago)/i;
const lasting = /\b(?:residual|persistent|persisting|lasting|longstanding|chronic)\b/i;
const farthest = 60;

/** @returns the mentions, where each deficit joined to a past stroke, and that stroke, have given way to their sequela */
export function withStrokeSequelae(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  const gone = new Set<Mention>();
  const made: Mention[] = [];
  const strokesIn = new Map<number, { readonly stroke: Mention; readonly kind: string }[]>();
  for (const stroke of named) {
    const kind = strokes.find(([codes]) => stroke.codes.some((code) => codes.test(code)))?.[1];
    if (kind === undefined) continue;
    const known = strokesIn.get(stroke.clause);
    if (known === undefined) strokesIn.set(stroke.clause, [{ stroke, kind }]);
    else known.push({ stroke, kind });
  }
  for (const deficit of named) {
    const found = deficits.find(([codes]) => deficit.codes.every((code) => codes.test(code)));
    if (found === undefined) continue;
    const [, rest, keeps] = found;
    for (const { stroke, kind } of strokesIn.get(deficit.clause) ?? []) {
      const isSince = isSinceThen(note, deficit, stroke);
      if (!isSince && !areJoined(note.text, deficit, stroke)) continue;
      if (stroke.end <= deficit.start && isOfThisStay(note, stroke)) continue;
      gone.add(stroke);
      if (keeps === undefined) gone.add(deficit);
      made.push({
        ...deficit,
        start: Math.min(deficit.start, stroke.start),
        end: Math.max(deficit.end, stroke.end),
        codes: [`I69.${kind}${rest}`],
        wording: `${deficit.wording} following ${stroke.wording}`,
        length: deficit.length + stroke.length,
      });
    }
  }
  const isBesideOld = ({ clause }: Mention) =>
    strokesIn.get(clause)?.some(({ stroke }) => !isOfThisStay(note, stroke)) ?? false;
  return [
    ...named.flatMap((mention) =>
      gone.has(mention)
        ? []
        : [
            (isBesideOld(mention) ? undefined : ofThisStroke(note, mention, book)) ?? mention,
            ...ofItself(note, mention, book),
          ],
    ),
    ...made,
  ];
}

const leftOver = /^(?:residual|persistent|persisting)\s+/i;
const ofStroke = /\b(?:strokes?|cva|infarct\w*|h(?:a)?emorrhage|old|prior|previous|remote)\b/i;

/** "Residual right hemiparesis" where the note concludes a new stroke is that stroke's deficit (I.C.9.d.1: I69 is of a stroke that is past). */
function ofThisStroke(note: ReadNote, mention: Mention, book: PhraseBook<Name>): Mention | undefined {
  if (!mention.codes.every((code) => code.startsWith("I69."))) return undefined;
  const words = note.text.slice(mention.start, mention.end);
  if (!leftOver.test(words) || ofStroke.test(words) || !tellsStroke(note)) return undefined;
  const match = book.get(words.replace(leftOver, ""));
  const isDeficit = match?.value.codes.every((code) => deficits.some(([one]) => one.test(code))) ?? false;
  return match === undefined || !isDeficit
    ? undefined
    : { ...mention, codes: match.value.codes, wording: match.phrase };
}

/** "Acute left MCA infarct with residual hemiparesis": a stroke named without a word of the past where the note concludes a new one. */
function isOfThisStay(note: ReadNote, { start, end, codes }: Mention): boolean {
  if (!codes.every((code) => /^I6[0-3]/.test(code))) return false;
  const before = note.text.slice(Math.max(0, start - 20), start);
  const isPast =
    past.test(note.text.slice(start, end)) ||
    /\b(?:old|prior|previous|remote|past|history of|h\/o|hx)\s*(?:\w+ )?$/i.test(before) ||
    ago.test(note.text.slice(end, end + farthest));
  return !isPast && tellsStroke(note);
}

const following = /\s*\b(?:following|due to|from|after|as (?:a )?late effect of)\b.*$/i;

/** "Gait disturbance following stroke" is a name of I69.398, which asks for the deficit's own code beside it. */
function ofItself(note: ReadNote, mention: Mention, book: PhraseBook<Name>): Mention[] {
  const words = note.text.slice(mention.start, mention.end);
  if (!mention.codes.every((code) => /^I69\.\d98$/.test(code)) || !following.test(words)) return [];
  const codes = book.get(words.replace(following, ""))?.value.codes ?? [];
  return codes.length > 0 && codes.every((code) => /^[GHR]/.test(code)) ? [{ ...mention, codes }] : [];
}

function isSinceThen(note: ReadNote, deficit: Mention, stroke: Mention): boolean {
  if (stroke.start < deficit.end || isEffect(stroke)) return false;
  const between = note.text.slice(deficit.end, stroke.start);
  const words = `${between} ${note.text.slice(stroke.start, stroke.end)}`;
  return between.length <= farthest && sinceThen.test(between) && !acute.test(words) && !tellsStroke(note);
}

function areJoined(text: string, deficit: Mention, stroke: Mention): boolean {
  const isAfter = deficit.end <= stroke.start;
  const between = isAfter ? text.slice(deficit.end, stroke.start) : text.slice(stroke.end, deficit.start);
  if (between.length > farthest || acute.test(between) || acute.test(text.slice(stroke.start, stroke.end)))
    return false;
  if (isAfter && isEffect(stroke)) return asEffect.test(between);
  const isPast =
    past.test(text.slice(stroke.start, stroke.end)) ||
    ago.test(text.slice(stroke.end, stroke.end + farthest)) ||
    lasting.test(text.slice(Math.max(0, deficit.start - 30), deficit.end));
  if (isAfter && isPast && causes.test(between)) return true;
  if (!isAfter && isPast && withDeficit.test(between)) return true;
  return isAfter
    ? links.test(between.replace(place, "").trimStart())
    : residual.test(between) || /\bresidual\b/i.test(text.slice(deficit.start, deficit.end));
}

/** "Late effect of stroke" is itself a name. */
function isEffect({ codes }: Mention): boolean {
  return codes.some((code) => code.startsWith("I69."));
}
