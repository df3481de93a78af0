/**
 * Injuries told in pieces: the kind once, in a heading or at the head of a list, and then the places. "Scald burns: second degree, chest; first degree,
 * neck", "lacerations of the chin and right hand", "left knee and elbow abrasions". Each place is one code.
 *
 * Sources: Guidelines FY2026 I.C.19.b (each injury is coded) and I.C.19.d.5 (each burn site); `conventions/injury-sites.ts` for where each is classified.
 */
import type { CodeRelease } from "../../codes/release.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import type { InjuryKind } from "../conventions/injury-kinds.ts";
import { familyOf, type Side } from "../leaves/variants.ts";
import { isRepeat, type Mention } from "../names/mentions.ts";
import { degreeTold } from "./burn-degrees.ts";
import { codeOfInjury, type Injured, type NailOrForeign } from "./injury-codes.ts";
import { type InjuryToken, injuryTokens } from "./injury-tokens.ts";

/** What may stand between a kind and its place, or between two places of one list. */
const filler =
  /^(?:[\s,:;()/&–-]|\b(?:of|to|on|over|in|at|the|his|her|a|an|and|both|bilateral|right|left|rt|lt|r|l|involving|across|along|about|aspect|surface|side|region|area|wounds?|injury|simple|complex|deep|superficial|small|large|minor|multiple|linear|thermal|proximal|distal|dorsal|dorsum|volar|palmar|pad|pulp|tip|web|base|ball|webspace|round|around|circumferential(?:ly)?|him|her|them|open|front|back|point|top|bottom|outside|inside|underside|meat|fleshy|part|pads?|crown|edge|webbing|whole|through|into|just|entire|own|full|length|wound|marks?|both sides|with(?:out)? (?:an? )?(?:retained )?(?:foreign body|fb|bullet|glass|splinter|hook|fragments?|gravel)|with (?:an? )?(?:overlying |surrounding |secondary |associated |early )?(?:cellulitis|infection|abscess)|medial|lateral|anterior|posterior|inner|outer|upper|lower|mid|ulnar|radial|plantar|cm|mm|x|\d+(?:\.\d+)?)\b)*$/i;
const compound =
  /^ (?:(?:simple|complex|deep|superficial|small|minor|linear|open|closed|acute|soft tissue|wall) )*$/i;
/** "Right thigh, 1st degree burn": a place, then after a comma what it has; where no kind stands before. */
const apart = /^(?:,|:) (?:(?:a|with|and|small|large|simple|superficial) )*$/i;
const joint = /^(?:,? (?:and|&) |, )(?:(?:right|left|r|l) )?$/i;
/** What may follow a place that is the injury's: a list goes on, a detail follows, the sentence ends. */
const follower =
  /^(?:\s*$|\s*[,.;:()/&]|\s+[-–(]|\s+(?:and|with|without|w\/?o?|from|after|due|secondary|s\/p|sustained|caused|by|while|when|during|against|falling|playing|opening|cutting|using|last|this|yesterday|today|ago|that|is|was|in a|in the|on an?|on the|on his|on her|repaired|sutured|closed|open|raw|up|glued|stapled|approximated|cleaned|washed|irrigated|dressed|x|\d|times|one|two|three|four|five|six|several|a few|a couple|an hour|hours?|days?|over|across|since|earlier|at|in|then|but|now|which|where|who|as|because|requiring|needing|measuring|about|approximately|oozing|bleeding|before|through|until|so|for|he|she|bare|pretty|yester\w+|mon\w*|tues\w*|wed\w*|thurs\w*|fri\w*|sat\w*|sun\w*|area|region|aspect|surface|injur(?:y|ies)|wounds?|initial|subsequent|sequela)(?!\w))/i;
/** What may open a piece whose kind the heading says. */
const opening =
  /^\W*(?:(?:the|a|an|multiple|small|large|superficial|deep|minor|also|and|to|of|on|\d+(?:\.\d+)?|cm|mm)\b\W*)*$/i;
const leastWeight = 0.5;

/** @returns the mentions, and those that the places make; a name that says less than the place gives way */
export function withInjurySites(note: ReadNote, named: readonly Mention[], release: CodeRelease): Mention[] {
  const byClause = new Map<number, Mention[]>();
  for (const mention of named)
    byClause.set(mention.clause, [...(byClause.get(mention.clause) ?? []), mention]);
  const dropped = new Set<Mention>();
  const made: Mention[] = [];
  let carried: Told | undefined;
  note.clauses.forEach((clause, at) => {
    if (!mayTell(note, clause)) return;
    const own = injuryTokens(note.text.slice(clause.start, clause.end));
    const isBare = isOnlyPlaces(note.text.slice(clause.start, clause.end), own);
    for (const place of placesIn(note, at, { tokens: own, carried: isBare ? carried : undefined })) {
      const code = codeOfInjury(place, release);
      if (code === undefined) continue;
      const above = place.told.clause;
      const around = [...(byClause.get(at) ?? []), ...(above === at ? [] : (byClause.get(above) ?? []))];
      const rivals = around.filter((one) => isAbout(one, place));
      if (rivals.some((one) => overlaps(one, place.at) && saysMore(release, one, code))) continue;
      for (const rival of rivals) if (givesWay(rival, code, place)) dropped.add(rival);
      made.push(mentionAt(place, at, code));
    }
    if (!isBare)
      carried = own.some(({ is }) => is === "site")
        ? undefined
        : kindAbove(own, { start: clause.start, clause: at });
  });
  return [...named.filter((one) => !dropped.has(one)), ...made];
}

function mayTell(note: ReadNote, clause: Clause): boolean {
  return (
    (clause.codable || clause.kind === "label") &&
    !isRepeat(note, clause) &&
    sectionKind(clause.section).weight >= leastWeight
  );
}

interface Place extends Injured {
  /** Where the place is named. */
  readonly at: Span;
  /** Where its kind is. */
  readonly told: Told;
}

interface Told extends Span {
  readonly kind: InjuryKind;
  /** Index of the clause it stands in. */
  readonly clause: number;
}

/** A clause: its index, and where it starts. */
interface Where {
  readonly start: number;
  readonly clause: number;
}

/** Spans are those of the note. */
function placesIn(
  note: ReadNote,
  index: number,
  { tokens, carried }: { readonly tokens: readonly InjuryToken[]; readonly carried: Told | undefined },
): Place[] {
  const clause = note.clauses[index];
  if (clause === undefined) return [];
  const { start, end, under } = clause;
  const text = note.text.slice(start, end);
  if (!tokens.some(({ is }) => is === "site")) return [];
  const heading = under === undefined ? undefined : note.clauses[under];
  const above = heading === undefined ? [] : injuryTokens(note.text.slice(heading.start, heading.end));
  const mayInherit = opening.test(text.slice(0, tokens[0]?.start ?? 0));
  const ofHeading =
    mayInherit && heading !== undefined && under !== undefined
      ? kindAbove(above, { start: heading.start, clause: under })
      : undefined;
  const inherited = carried ?? ofHeading;
  if (inherited === undefined && !tokens.some(({ is }) => is === "kind")) return [];
  const found: Place[] = [];
  const detail = detailsIn(text);
  const openDegree = degreeBeside(note, index);
  let told = inherited;
  /** "Contusion and abrasion of the left knee": kinds named together are of one place. */
  let beside: Told[] = [];
  let degree = inherited === undefined ? 0 : (above.find((one) => one.is === "degree")?.degree ?? 0);
  let side: Side | undefined;
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1];
    const isJoined = previous === undefined || filler.test(text.slice(previous.end, token.start));
    if (token.is === "kind") {
      const from = previous?.is === "degree" && isJoined ? previous : token;
      const isPaired = previous?.is === "kind" && paired.test(text.slice(previous.end, token.start));
      beside = isPaired && told !== undefined ? [...beside, told] : [];
      told = { kind: token.kind, clause: index, start: start + from.start, end: start + token.end };
    }
    if (token.is === "degree") degree = token.degree;
    if (token.is !== "site") {
      side = undefined;
      return;
    }
    side = token.side ?? (isJoined ? side : undefined);
    const head = headOf(text, tokens, at, { start, clause: index });
    if (head === undefined && !isJoined) told = undefined;
    const own = head ?? told;
    if (own === undefined || (head === undefined && !follower.test(text.slice(token.end)))) return;
    const next = tokens[at + 1]?.is === "kind" ? tokens[at + 2] : tokens[at + 1];
    const later = next?.is === "degree" && degree === 0 ? next.degree : degree;
    const after = head === undefined ? [] : kindsAfter(text, tokens, at, { start, clause: index });
    for (const each of [...(head === undefined ? beside : []), own, ...after])
      found.push({
        ...detail,
        kind: each.kind,
        degree: later === 0 ? openDegree : later,
        site: token.site,
        side,
        at: { start: start + token.start, end: start + token.end },
        told: each,
      });
  });
  return found;
}

/** "Left hand, 2 cm": an item of a list whose first line says what the injuries are. */
function isOnlyPlaces(text: string, tokens: readonly InjuryToken[]): boolean {
  if (!tokens.some(({ is }) => is === "site") || tokens.some(({ is }) => is === "kind")) return false;
  let rest = "";
  let last = 0;
  for (const { start, end } of tokens) {
    rest += text.slice(last, start);
    last = Math.max(last, end);
  }
  return filler.test(rest + text.slice(last));
}

/** The one kind that a heading names. */
function kindAbove(tokens: readonly InjuryToken[], { start, clause }: Where): Told | undefined {
  const kinds = tokens.filter((one) => one.is === "kind");
  const [first] = kinds;
  if (first === undefined || kinds.some(({ kind }) => kind !== first.kind)) return undefined;
  return { kind: first.kind, clause, start: start + first.start, end: start + first.end };
}

/** "Left knee and elbow abrasions": the kind that a place, or the list it is in, stands before. */
function headOf(
  text: string,
  tokens: readonly InjuryToken[],
  at: number,
  { start, clause }: Where,
): Told | undefined {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    const gap = text.slice(tokens[next - 1]?.end, token?.start);
    if (token === undefined) return undefined;
    const isApart = apart.test(gap) && !tokens.slice(0, at).some(({ is }) => is === "kind");
    if (token.is === "kind" && (compound.test(gap) || isApart))
      return { kind: token.kind, clause, start: start + token.start, end: start + token.end };
    const isList =
      token.is === "degree" ? compound.test(gap) || isApart : token.is === "site" && joint.test(gap);
    if (!isList || tokens.slice(0, at).some(({ is }) => is === "kind")) return undefined;
  }
  return undefined;
}

const paired = /^\s*(?:and|&|\/|\+|,|, and)\s*$/i;

/** "Left knee contusion and abrasion": the kinds joined to the one that follows a place. */
function kindsAfter(
  text: string,
  tokens: readonly InjuryToken[],
  at: number,
  { start, clause }: Where,
): Told[] {
  const found: Told[] = [];
  let previous = tokens.slice(at + 1).find(({ is }) => is === "kind");
  for (
    let next = tokens.indexOf(previous ?? tokens[at] ?? { start: 0, end: 0, is: "degree", degree: 0 }) + 1;
    ;
    next += 1
  ) {
    const token = tokens[next];
    if (previous === undefined || token?.is !== "kind") return found;
    if (!paired.test(text.slice(previous.end, token.start))) return found;
    if (/^\s*(?:of|on|to|over)\b/i.test(text.slice(token.end))) return found;
    found.push({ kind: token.kind, clause, start: start + token.start, end: start + token.end });
    previous = token;
  }
}

const nails =
  /\b(?:nail ?bed|subungual|(?:with|and) (?:damage to (?:the )?|partial )?nail|nail (?:damage|injury|avulsion|laceration|involve\w+))\b/i;
const noNail = /\b(?:without|no|w\/o|not)\b[^,;.]{0,25}\bnail/i;
const foreign =
  /\b(?:with|w\/|retained|embedded|containing|lodged)[^,;.]{0,25}\b(?:foreign bod(?:y|ies)|fb|fragments?|gravel|splinter|bullet|glass|pellet|hook|shrapnel|bb)\b/i;
/** "Fish hook stuck in the finger". */
const leftIn =
  /\b(?:fish ?hook|splinter|thorn|glass|needle|hook|toothpick)\b(?: (?:is|was|still|deeply|firmly|tip))* (?:stuck|embedded|lodged|buried) in\b/i;
const noForeign = /\b(?:without|no|w\/o)\b[^,;.]{0,40}\b(?:foreign bod(?:y|ies)|fb)\b/i;

/** Of a burn: as its clause and the two after it tell, else the one before. */
function degreeBeside({ clauses, text }: ReadNote, index: number): number {
  const until = clauses[Math.min(index + 2, clauses.length - 1)]?.end;
  const own = degreeTold(text.slice(clauses[index]?.start, until));
  return own === 0 ? degreeTold(text.slice(clauses[Math.max(0, index - 1)]?.start, until)) : own;
}

/** Tabular List: T34, frostbite with tissue necrosis. */
const dead =
  /\b(?:necro(?:sis|tic)|gangren\w+|black(?:ened)?(?: (?:tissue|eschar|tips?|toes?|fingers?))?|mummified|full[- ]thickness|deep frostbite|(?:third|fourth|3rd|4th)[- ]degree)\b/i;
const notDead = /\b(?:no|not|without)\b[^,;.]{0,30}\b(?:necro\w+|gangren\w+|black\w*)/i;

function detailsIn(text: string): NailOrForeign {
  return {
    ofNail: nails.test(text) && !noNail.test(text),
    isForeign: (foreign.test(text) && !noForeign.test(text)) || leftIn.test(text),
    isDead: dead.test(text) && !notDead.test(text),
  };
}

function isAbout(one: Mention, { at, told, ofNail }: Place): boolean {
  return overlaps(one, at) || overlaps(one, told) || (ofNail && /\bnail\b/i.test(one.wording));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A name whose code lies below the place's by more than its side, or that says several things. */
function saysMore(release: CodeRelease, { codes }: Mention, code: string): boolean {
  return codes.some(
    (one) => one.startsWith(code) && (codes.length > 1 || (one !== code && familyOf(release, one) !== code)),
  );
}

/**
 * Names of no place: "laceration", "burn"; "subungual hematoma" of no finger; "open bite", which is also one of the jaws; "road rash"; "multiple lacerations", which is also of the
 * liver. */
const ofNoPlace = /^(?:T14|T07|T30|M26\.2|S6[01]\.[13]|S36\.116|R21)/;

/** A name of no place, or of the place's own category, says less than the place. */
function givesWay({ codes, start, end }: Mention, code: string, { at }: Place): boolean {
  if (codes.every((one) => ofNoPlace.test(one))) return true;
  return overlaps({ start, end }, at) && codes.length === 1 && kinOf(codes[0] ?? "") === kinOf(code);
}

/** The category; frostbite with and without dead tissue are one kind. */
function kinOf(code: string): string {
  return code.slice(0, 3).replace("T33", "T34");
}

function mentionAt({ at, told, kind, site, side }: Place, clause: number, code: string): Mention {
  const isTold = told.clause === clause;
  return {
    start: isTold ? Math.min(at.start, told.start) : at.start,
    end: isTold ? Math.max(at.end, told.end) : at.end,
    clause,
    codes: [code],
    source: "lexicon",
    wording: `${kind} of ${site.id.replaceAll("-", " ")}`,
    length: 2,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
    ...(side === undefined ? {} : { side }),
  };
}
