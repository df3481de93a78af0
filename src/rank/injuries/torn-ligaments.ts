/**
 * Sprains, tears of tendons and muscles, and dislocations told in pieces: what is torn here, the word that tears it there (`ligaments.ts`).
 *
 * Source: Guidelines FY2026 I.B.2 and I.C.19.b; Index: Sprain, Strain, Tear, Rupture, Dislocation.
 */
import { assertMention } from "../../note/assertion.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import { type Mention, mentionByRule } from "../names/mentions.ts";
import { joints, type Soft, softParts } from "./ligaments.ts";
import { toldClauses } from "./told-clauses.ts";

const torn =
  /\b(?:torn|tears?|tore|ruptur\w+|avuls\w+|snapped|sprain(?:s|ed)?|strain(?:s|ed)?|pulled|pull(?=$|[,.;])|gone(?! over| through| to)|incompetent|lax(?:ity)?|opens|disrupt\w+|detached|retracted|grade (?:[1-3]|i{1,3})(?= (?:tear|sprain|strain|injury)|$|[,.;)])|bucket[- ]handle|locked)\b/gi;
const out =
  /\b(?:dislocat(?:ed|ion)|luxat\w+|subluxed|subluxated|subluxation|out of (?:joint|place|socket|its socket|the socket|the joint)|(?:popped|came|jumped|slid|slipped|went|is|was) (?:right )?out(?! of (?:the )?(?:bed|car|chair|house|window|room|door))|out (?:in front|the back|anteriorly|posteriorly|at the front)|nursemaid'?s|pulled elbow|(?:sitting|lying|sits|lies|displaced) (?:anterior|lateral|posterior)(?:ly)?)\b/gi;
const denied = /\b(?:no|not|without|negative for|neither|nor|never|r\/o|rule out|denies)\b[^.;,\n]{0,25}$/i;
const well =
  /^[^.;\n]{0,15}\b(?:intact|stable|firm(?! end)|normal|ok|fine|negative|neg|solid|competent|located|reduced and stable|non-?tender)\b/i;
/** Of a time gone by, or of an operation that is over; a visit weeks after it says so itself. */
const old =
  /\b(?:(?:19\d\d|20[01]\d|202[0-4])|years? (?:ago|back|prior|earlier)|decades? ago|as an? (?:child|kid|teen\w*)|remote|old|history of|h\/o|hx|previous(?:ly)?|prior|recurrent|congenital|habitual)\b/i;

const reach = 60;
/** Broken bones and what is torn or out of joint at the same region. */
const enthesopathy = /^M76\.(?:89|9)/;
const ofInjury = /^S\d[2369]|^M(?:23|24|66|75|76)/;

/** @returns the mentions, and what its clause tells torn, sprained, pulled or out of joint where no mention names it */
export function withTornLigaments(note: ReadNote, named: readonly Mention[]): Mention[] {
  const made: Mention[] = [];
  for (const { clause, at, from, text } of toldClauses(note)) {
    if (old.test(text)) continue;
    const told = [
      ...tornIn(text, note.text, { rows: softParts, acts: torn }),
      ...tornIn(text, note.text, { rows: joints, acts: out }),
    ];
    for (const { code, name, ...place } of told) {
      const span = { start: Math.max(clause.start, from + place.start), end: from + place.end };
      if (span.end <= span.start) continue;
      const isNamed = [...named, ...made].some(
        (one) =>
          one.clause === at &&
          one.codes.some(
            (own) =>
              saysIt(own, code) ||
              (one.start < span.end && span.start < one.end && ofInjury.test(own) && !enthesopathy.test(own)),
          ),
      );
      if (isNamed || assertMention(note, at, span).experiencer !== "patient") continue;
      made.push(mentionByRule(note, at, span, { code, wording: name }));
    }
  }
  if (made.length === 0) return [...named];
  // "Quadriceps tendon tore" is no enthesopathy of it.
  const isOfTendon = (one: Mention) =>
    one.codes.every((code) => enthesopathy.test(code)) &&
    made.some(({ clause, start, end }) => clause === one.clause && start < one.end && one.start < end);
  return [...named.filter((one) => !isOfTendon(one)), ...made].sort((a, b) => a.start - b.start);
}

/** A code of the same category and kind. */
function saysIt(own: string, code: string): boolean {
  return (
    own.slice(0, 5) === code.slice(0, 5) ||
    (own.slice(0, 3) === code.slice(0, 3) && /^S[0-9][36]/.test(own) && !/^S[89]3\.[45]/.test(own))
  );
}

interface Told extends Span {
  readonly code: string;
  readonly name: string;
  /** Where what is torn is named. */
  readonly part: Span;
}

function tornIn(
  text: string,
  all: string,
  { rows, acts }: { readonly rows: readonly Soft[]; readonly acts: RegExp },
): Told[] {
  const happened = [...text.matchAll(acts)]
    .filter(({ index }) => !denied.test(text.slice(Math.max(0, index - 30), index)))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  if (happened.length === 0) return [];
  const found: Told[] = [];
  for (const row of rows) {
    const match = row.words.exec(text);
    if (match === null || row.with?.test(all) === false || row.without?.test(all) === true) continue;
    const part = { start: match.index, end: match.index + match[0].length };
    if (found.some((one) => one.part.start < part.end && part.start < one.part.end)) continue;
    const near = happened.find((one) => one.start - part.end < reach && part.start - one.end < reach);
    if (near === undefined || well.test(text.slice(part.end))) continue;
    if (
      denied.test(
        text.slice(Math.max(0, Math.min(near.start, part.start) - 30), Math.min(near.start, part.start)),
      )
    )
      continue;
    found.push({
      part,
      code: row.code,
      name: row.name,
      start: Math.min(part.start, near.start),
      end: Math.max(part.end, near.end),
    });
  }
  return found;
}
