/**
 * A wound that one sentence measures and closes, and the sentence before places: "the knife slipped into his left thumb. 2 cm gash, four stitches".
 *
 * Source: Guidelines FY2026 I.C.19.b (each injury is coded); Alphabetic Index at Laceration, Puncture, Abrasion, Bite; `conventions/injury-sites.ts` for where.
 */
import type { CodeRelease } from "../../codes/release.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { sideOfLimb } from "../leaves/injured-side.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "../names/mentions.ts";
import { codeOfInjury } from "./injury-codes.ts";
import { type InjuryToken, injuryTokens } from "./injury-tokens.ts";

const kinds: ReadonlySet<string> = new Set(["laceration", "puncture", "abrasion", "bite"]);
/** Measured, cleaned or closed: it is there to be seen. */
const seen =
  /\b\d+(?:\.\d+)? ?(?:cm|mm|inch(?:es)?|in)\b|\b(?:sutur\w+|stitch\w*|staples?|stapled|glued?|dermabond|steri-?strips?|closed|irrigat\w+|washed|copious\w*|nylon|prolene|vicryl|oozing|gaping|left open)\b/i;
const denied =
  /\b(?:no|not|without|denies|possible|risk|old|healed|prior|previous|if|removal|removed|out)\b[^,;.]{0,20}$/i;
const ofInjury = /^[ST]\d/;
const leastWeight = 0.5;
const reach = 3;
const arm =
  /^(?:palm|dorsal-hand|hand|wrist|forearm|elbow|upper-arm|arm|thumb|index|middle|ring|little|finger|several-fingers|shoulder)$/;
const leg = /^(?:hip|thigh|knee|lower-leg|leg|ankle|foot|great-toe|lesser-toe)$/;

type Site = Extract<InjuryToken, { is: "site" }>;

/** @returns the mentions, and the wounds so told; none where a wound is placed by name */
export function withToldWounds(note: ReadNote, named: readonly Mention[], release: CodeRelease): Mention[] {
  const isPlaced = named.some(({ codes }) => codes.some((code) => /^S\d[0-9]\.[0-9]/.test(code)));
  if (isPlaced) return [...named];
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight) return [];
    const text = note.text.slice(clause.start, clause.end);
    const tokens = injuryTokens(text);
    if (!seen.test(text) || tokens.some(({ is }) => is === "site")) return [];
    const kind = tokens.find((one) => one.is === "kind" && kinds.has(one.kind));
    if (kind === undefined || kind.is !== "kind" || denied.test(text.slice(0, kind.start))) return [];
    const site = siteBefore(note, at);
    if (site === undefined) return [];
    const limb = arm.test(site.site.id) ? "arm" : leg.test(site.site.id) ? "leg" : undefined;
    const side = site.side ?? (limb === undefined ? undefined : sideOfLimb(note.text, limb));
    const injury = { kind: kind.kind, degree: 0, site: site.site, side, ofNail: false, isForeign: false };
    const code = codeOfInjury(injury, release);
    if (code === undefined) return [];
    const span = { start: clause.start + kind.start, end: clause.start + kind.end };
    const wording = `${kind.kind} of ${site.site.id.replaceAll("-", " ")}`;
    const mention = mentionByRule(note, at, span, { code, wording });
    return [side === undefined ? mention : { ...mention, side }];
  });
  return [...named.filter(({ codes }) => made.length === 0 || !codes.every(isOfNoPlace)), ...made];
}

/** "Laceration", placed nowhere. */
function isOfNoPlace(code: string): boolean {
  return /^T14/.test(code) && ofInjury.test(code);
}

/** The one place that the nearest of the clauses before names. */
function siteBefore(note: ReadNote, at: number): Site | undefined {
  const section = note.clauses[at]?.section;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const clause = note.clauses[back];
    if (clause === undefined || clause.section !== section) return undefined;
    const sites = injuryTokens(note.text.slice(clause.start, clause.end)).filter((one) => one.is === "site");
    const [first] = sites;
    if (first === undefined) continue;
    const isOne = sites.every((one) => one.site.id === first.site.id && one.side === first.side);
    return isOne ? first : undefined;
  }
  return undefined;
}
