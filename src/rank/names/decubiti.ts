/**
 * Pressure ulcers in the ward's words: "decubitus of the left heel, stage 3", "bedsore over the sacrum ... once the eschar was off ... stage 4". The stage may
 * stand in a sentence after; of what was unstageable and then uncovered only the stage that is found counts.
 *
 * Source: Alphabetic Index at Decubitus, Bedsore (see Ulcer, pressure, by site); Guidelines FY2026 I.C.12.a.2 and I.C.12.a.6.
 */
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "./mentions.ts";
import { placesOfPressure } from "./pressure-labels.ts";

const named =
  /(?<!\b(?:lateral|dorsal|ventral|prone|supine|left|right) )\b(?:decub(?:itus|iti)?(?: ulcers?)?(?! (?:position|films?|views?|x-?rays?|chest))|bed ?sores?|pressure (?:sores?|injur(?:y|ies)|ulcers?|wounds?))\b/i;
const doubted =
  /\b(?:no|not|without|denies|risk|prevent\w*|avoid\w*|healed|history of|h\/o|prior|screen\w*|check\w* for|braden)\b/i;
const stages = /\b(?:stage|grade|category|cat)\.? ?(1|2|3|4|i{1,3}|iv|one|two|three|four)\b/gi;
const numbers: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
};
const unstageable = /\bunstage?able\b|\bcannot be staged\b/i;
const deepTissue = /\b(?:deep tissue (?:pressure )?injury|dti)\b/i;
const other = /\b(?:ckd|cancer|carcinoma|kidney|lymphoma|heart failure|hypertension|glomerul\w+)\b/i;
const reach = 3;
const leastWeight = 0.5;

/** @returns the mentions, with pressure ulcers of one told place by their stage; what is named of that place without it gives way */
export function withDecubiti(note: ReadNote, known: readonly Mention[]): Mention[] {
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight) return [];
    const text = note.text.slice(clause.start, clause.end);
    const match = named.exec(text);
    if (match === null || doubted.test(text)) return [];
    const header = headerIn(text);
    if (header === undefined) return [];
    const stage = stageIn(note, at);
    if (stage === undefined) return [];
    const start = clause.start + match.index;
    const span = { start, end: start + match[0].length };
    return [mentionByRule(note, at, span, { code: `${header}${stage}`, wording: "pressure ulcer" })];
  });
  const isSaid = ({ codes, clause }: Mention) =>
    made.some(
      (one) =>
        one.clause === clause && codes.every((code) => /^L89/.test(code) && !agree(code, one.codes[0] ?? "")),
    );
  const isKnown = (one: Mention) =>
    known.some(
      ({ codes, clause, source }) =>
        source !== "similar" &&
        clause === one.clause &&
        codes.some((code) => agree(code, one.codes[0] ?? "")),
    );
  return [...known.filter((one) => !isSaid(one)), ...made.filter((one) => !isKnown(one))];
}

/** Of one place and stage; the side may be left to the leaf. */
function agree(code: string, other: string): boolean {
  return code.slice(0, 5) === other.slice(0, 5) && code.at(-1) === other.at(-1);
}

/** Of the one place that the clause names. */
function headerIn(text: string): string | undefined {
  const found = placesOfPressure.filter(([place]) => place.test(text));
  const [one] = found;
  if (one === undefined || found.length > 1) return undefined;
  const [, open, sides] = one;
  const side = /\b(?:(right|rt|r)|(left|lt|l))\b/i.exec(text);
  return sides === undefined || side === null ? open : sides[side[1] === undefined ? 1 : 0];
}

/** The last stage that this clause or one of those after it tells, before another ulcer is named. */
function stageIn(note: ReadNote, at: number): string | undefined {
  let found: string | undefined;
  for (let next = at; next <= Math.min(at + reach, note.clauses.length - 1); next += 1) {
    const clause = note.clauses[next];
    const text = clause === undefined ? "" : note.text.slice(clause.start, clause.end);
    if (next > at && (named.test(text) || other.test(text))) break;
    const said = [...text.matchAll(stages)].at(-1)?.[1]?.toLowerCase();
    if (said !== undefined) found = numbers[said] ?? said;
    else if (found === undefined && unstageable.test(text)) found = "0";
    else if (found === undefined && deepTissue.test(text)) found = "6";
  }
  return found;
}
