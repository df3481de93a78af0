/**
 * Burns told by their blisters: "planted her left hand on the radiator. Whole palm blistered". What a story of heat has blistered is burned to the second
 * degree; "full thickness" said of it makes it the third.
 *
 * Source: Tabular List at T20 to T25 (second degree: blisters, epidermal loss); Guidelines FY2026 I.C.19.d.
 */
import type { CodeRelease } from "../../codes/release.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { sideOfLimb } from "../leaves/injured-side.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "../names/mentions.ts";
import { factsOf } from "../note-facts.ts";
import { codeOfInjury } from "./injury-codes.ts";
import { injuryTokens } from "./injury-tokens.ts";

const ofHeat = /^X(?:0[0-8]|1\d)/;
const blistered =
  /\b(?:blister(?:s|ed|ing)?|bullae?|partial[- ]thickness|second[- ]degree|2nd[- ]degree|full[- ]thickness|third[- ]degree|3rd[- ]degree|charred|leathery|skin (?:is |has |was )?(?:sloughed|peeled|peeling|sloughing))\b/i;
const deep = /\b(?:full[- ]thickness|third[- ]degree|3rd[- ]degree|charred|leathery)\b/i;
const spared = /\b(?:not|spared|no|without|intact|uninvolved|clear)\b/i;
const arm =
  /^(?:palm|dorsal-hand|hand|wrist|forearm|elbow|upper-arm|arm|thumb|index|middle|ring|little|finger|shoulder)$/;
const leg = /^(?:hip|thigh|knee|lower-leg|leg|ankle|foot|great-toe|lesser-toe)$/;
const leastWeight = 0.5;

/** @returns the mentions, and the burns so told; none where a burn, or a like injury of the same place, is named */
export function withToldBurns(note: ReadNote, named: readonly Mention[], release: CodeRelease): Mention[] {
  const isNamed = named.some(({ codes }) => codes.some((code) => /^(?:T2[0-5]|T3[0-4]|L5[5-9])/.test(code)));
  if (isNamed || !(factsOf(note).mechanisms ?? []).some(({ stem }) => ofHeat.test(stem))) return [...named];
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight) return [];
    const text = note.text.slice(clause.start, clause.end);
    if (!blistered.test(text)) return [];
    return injuryTokens(text).flatMap((token): Mention[] => {
      if (token.is !== "site" || spared.test(/^[^,;.]{0,25}/.exec(text.slice(token.end))?.[0] ?? ""))
        return [];
      const limb = arm.test(token.site.id) ? "arm" : leg.test(token.site.id) ? "leg" : undefined;
      const side = token.side ?? (limb === undefined ? undefined : sideOfLimb(note.text, limb));
      const code = codeOfInjury(
        {
          kind: "burn",
          degree: deep.test(text) ? 3 : 2,
          site: token.site,
          side,
          ofNail: false,
          isForeign: false,
        },
        release,
      );
      if (code === undefined) return [];
      const span = { start: clause.start + token.start, end: clause.start + token.end };
      const mention = mentionByRule(note, at, span, {
        code,
        wording: `burn of ${token.site.id.replaceAll("-", " ")}`,
      });
      return [side === undefined ? mention : { ...mention, side }];
    });
  });
  return [...named, ...made];
}
