/**
 * The burn that left a scar: the scar is treated, and the burn is told as long past. "Scalded as a child ... what remains is a hypertrophic scar".
 *
 * Source: Guidelines FY2026 I.B.10 (the condition, then the injury with the 7th character S) and I.C.19.d.7 (sequelae of burns: code with S).
 */
import type { CodeRelease } from "../../codes/release.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "../names/mentions.ts";
import { degreeTold } from "./burn-degrees.ts";
import { codeOfInjury } from "./injury-codes.ts";
import { type InjuryToken, injuryTokens } from "./injury-tokens.ts";

/** What such a mention is known by; its 7th character is S. */
export const leftScar = "burn that left a scar";
const ofScar = /^(?:L91\.0|L90\.5|M24\.5|M62\.4|H02\.1[0-9])/;
const past =
  /\b(?:ago|back|as an? (?:child|kid|infant|toddler|baby|teen\w*|boy|girl|young \w+)|in (?:19|20)\d\d|since|(?:last|years|months) (?:year|spring|summer|fall|winter|before)|(?:childhood|old|previous|prior|healed|remote) (?:\w+ )?(?:burns?|scalds?)|healed|(?:burn|scald)(?:'s)? scars?|post-?burn|was (?:scalded|burned)|grafted)\b/i;
const hot =
  /\b(?:burn(?:s|ed|t)?|scald(?:s|ed)?|(?:fryer|hot|boiling|cooking|frying) (?:oil|grease|water|coffee|tea|soup))\b/i;
/** Burned out, burning pain, and what befell others. */
const notThis =
  /\b(?:burn(?:ed|t)? ?out|burning|no burns?|denies|(?:son|daughter|mother|father|mom|dad|wife|husband|sister|brother|friend|cousin)(?! was)|never|heart ?burn|sun ?burn\w*|razor burn)\b/i;
const chemical = /\b(?:chemical|acid|lye|alkali|caustic)\b/i;
const leastWeight = 0.5;

type Site = Extract<InjuryToken, { is: "site" }>;

/** @returns the mentions, and the past burn with S where a scar is named; none where a burn is already told as a sequela */
export function withBurnScars(note: ReadNote, named: readonly Mention[], release: CodeRelease): Mention[] {
  if (!past.test(note.text) || !hot.test(note.text)) return [...named];
  const scar = named.find(({ codes, clause }) => {
    const at = note.clauses[clause];
    if (at === undefined || !at.codable || !isReadable(at) || isRepeat(note, at)) return false;
    return codes.some((code) => ofScar.test(code)) && sectionKind(at.section).weight >= leastWeight;
  });
  if (scar === undefined) return [...named];
  const told = note.clauses.findIndex((clause) => {
    const text = note.text.slice(clause.start, clause.end);
    const isOfBurn = hot.test(text) && !notThis.test(text);
    return isOfBurn && (past.test(text) || /\bscar/i.test(text));
  });
  const burn = note.clauses[told];
  if (burn === undefined) return [...named];
  const texts = [burn, note.clauses[told + 1], note.clauses[scar.clause]].map((clause) =>
    clause === undefined ? "" : note.text.slice(clause.start, clause.end),
  );
  const sites = texts.map(sitesIn).find((list) => list.length > 0) ?? [];
  const degree = degreeTold(texts.slice(0, 2).join(" ; "));
  const kind = chemical.test(texts[0] ?? "") ? "corrosion" : "burn";
  const made = sites.flatMap(({ site, side }): Mention[] => {
    const code = codeOfInjury({ kind, degree, site, side, ofNail: false, isForeign: false }, release);
    if (code === undefined) return [];
    const mention = mentionByRule(note, scar.clause, scar, { code, wording: leftScar });
    return [side === undefined ? mention : { ...mention, side }];
  });
  return made.length === 0 ? [...named] : [...named.filter((one) => !isBurn(one)), ...made];
}

function isBurn({ codes }: Mention): boolean {
  return codes.every((code) => /^T2[0-5]/.test(code) && !code.endsWith("S"));
}

function sitesIn(text: string): Site[] {
  const sites = injuryTokens(text).filter((one) => one.is === "site");
  return sites.filter(
    ({ site, side }, at) =>
      sites.findIndex((one) => one.site.id === site.id && (side === undefined || one.side === side)) === at,
  );
}
