/**
 * Fractures told in pieces, the bone here and its break there: "left clavicle: displaced lateral end", "both condyles of the plateau depressed", "waist of
 * the scaphoid, no bridging at nine months", "all three malleoli, plated".
 *
 * Source: Guidelines FY2026 I.B.2 and I.C.19.c; `bones.ts` for where each bone's fracture is classified.
 */
import { assertMention } from "../../note/assertion.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import { injuryPart } from "../conventions/injury-parts.ts";
import { isLateEffect } from "../leaves/after-injury.ts";
import type { Side } from "../leaves/variants.ts";
import { type Mention, mentionByRule } from "../names/mentions.ts";
import type { Bone } from "./bone-row.ts";
import { bones, digits, phalanx } from "./bones.ts";
import { toldClauses } from "./told-clauses.ts";
import { vertebrae } from "./vertebrae.ts";

/** What breaks a bone, or says how it broke. */
const broken =
  /\b(?:broke|broken|break(?= (?:of|in|through|at|across)|[,.;]|$)|snapped|crack(?:ed)?(?= (?:through|of|in|across)|[,.;]|$)|fractur\w+|fx|frx|shattered|smashed|split(?:-depressed)?|greenstick|torus|hairline|(?:cortical )?buckl(?:e|ed)|avuls(?:ed|ion)|chip(?:ped)?(?= (?:off|of|fracture)|[,.;]|$)|(?:knocked|pulled|sheared|broken|torn|cracked) off|comminuted|spiral|oblique(?! (?:muscle|view|film|radiograph))|transverse(?! process)|segmental|(?:un|non-?|not |minimally |mildly |slightly )?displaced|(?:un|non-?)?angulated|angled|tilted|impacted|depressed|overlapping|offset|shortened|in (?:two|pieces|half|fragments)|blown out|crushed|step-?off|lucen(?:cy|t line)|gartland|garden (?:type )?(?:[1-4]|i{1,3}v?)|schatzker|neer (?:[2-4]|two|three|four)|weber (?:type )?[abc]|gustilo)\b/gi;
/** What the course of a fracture is called, where the words near are of a bone's part. */
const healing =
  /\b(?:non-?union|mal-?union|malunited|un-?united|delayed union|delayed healing|unit(?:ing|ed)(?! (?:states|kingdom))|callus|bridg(?:ed|ing)|never (?:joined|united|knit\w*|healed)|knit(?:ting|ted)?|orif|crpp|(?:im |intramedullary |cephalomedullary )?nail(?:ed|ing)?|plated|pinned|pinning|(?:external )?fixator|cast(?:ed)?|splint(?:ed)?|exchange nail|fracture (?:line|gap|site)|(?:weeks?|wks?|months?) in (?:an? |the )?(?:boot|brace|sling)|(?:week|wk) \d+ in)\b/i;
/** An old one, unless it is this visit's: see {@link unhealed}. */
const old =
  /\b(?:(?:19|20)\d\d|years? (?:ago|back|prior|earlier)|decades? ago|as a (?:child|kid|teen\w*|boy|girl)|in (?:college|high school|childhood)|remote|old|history|h\/o|hx|previous(?:ly)?|prior|(?<!\b(?:wounds?|incisions?|skin|scar) )healed|chronic)\b/i;
const unhealed =
  /(?<!\b(?:no|not|without|never a|nor|rather than|not yet a|not a) )\b(?:non-?union|mal-?union|malunited|un-?united|pseud(?:o)?arthrosis|never (?:joined|united|knit\w*)|delayed (?:union|healing))\b/i;
/** With a bone's name as good as a part of it. */
const partWords =
  /\b(?:mid-?shaft|shaft|diaphys\w+|(?:proximal|middle|distal|lateral|medial) (?:third|pole|end)|waist)\b/i;
/** An arthritis, or an operation long past, is of the joint. */
const elsewhere =
  /\b(?:arthroplasty|replace(?:d|ment)|prosthe\w+|arthritis|arthrosis|osteophyte\w*|spurs?|tender(?:ness)?(?! to)|pain(?:ful)? (?:over|at|in|along)|no (?:bony )?(?:fracture|fx|break)|bruis\w+ (?:over|of))\b/i;

/** A longer note names its fractures. */
const longestStory = 1500;
/** Characters between a bone and its break. */
const reach = 70;

/** @returns the mentions, and a fracture of each bone that its clause tells broken and no mention names */
export function withBrokenBones(note: ReadNote, named: readonly Mention[]): Mention[] {
  const isShort = note.text.length <= longestStory;
  const isUnhealed = unhealed.test(note.text) || isLateEffect(note.text);
  const made: Mention[] = [];
  for (const { clause, at, from, text } of toldClauses(note)) {
    if (old.test(text) && !isUnhealed) continue;
    const around = note.text.slice(clause.end, clause.end + 160);
    for (const told of brokenIn(text, {
      before: note.text.slice(Math.max(0, from - 90), from),
      around: isShort ? around : "",
    })) {
      const span = {
        start: Math.max(clause.start, from + told.start),
        end: Math.max(clause.start + 1, from + told.end),
      };
      const bone = { start: from + told.bone.start, end: from + told.bone.end };
      const isNamed =
        named.some((one) => one.clause === at && names(one, told.code, bone)) ||
        made.some((one) => one.clause === at && one.codes.some((code) => isSame(code, told.code)));
      if (isNamed || assertMention(note, at, span).experiencer !== "patient") continue;
      const mention = mentionByRule(note, at, span, {
        code: injuryPart(told.code, text) ?? told.code,
        wording: `${told.name} fracture`,
      });
      made.push(told.side === undefined ? mention : { ...mention, side: told.side });
    }
  }
  if (made.length === 0) return [...named];
  // "Lateral epicondyle avulsed" is no epicondylitis.
  const isOfTendon = (one: Mention) =>
    one.codes.every((code) => /^M77\.[01]/.test(code)) &&
    made.some(({ clause, start, end }) => clause === one.clause && start < one.end && one.start < end);
  const isVague = (one: Mention) =>
    one.codes.every((code) => vague.test(code)) &&
    made.some(({ clause, codes }) => clause === one.clause && /^S[5689]2/.test(codes[0] ?? ""));
  return [...named.filter((one) => !isOfTendon(one) && !isVague(one)), ...made].sort(
    (a, b) => a.start - b.start,
  );
}

/** A joint's or a limb's break, where one of its bones is told. */
const vague = /^S(?:62\.10|82\.(?:89|9)|92\.90|52\.9|42\.9)/;
const ofStress = /^M(?:80|84|48\.[45])/;

/** Whether a mention of the clause names the bone's fracture, as well or better. */
function names(one: Mention, code: string, bone: Span): boolean {
  const isAtBone = one.start < bone.end && bone.start < one.end;
  return one.codes.some(
    (own) =>
      ofStress.test(own) ||
      isSame(own, code) ||
      (isAtBone && /^S\d2/.test(own) && own.slice(0, 3) === code.slice(0, 3) && !vague.test(own)),
  );
}

function isSame(one: string, other: string): boolean {
  const until = one.startsWith("S82.8") ? 6 : 5;
  return /^S/.test(one) && one.slice(0, until) === other.slice(0, until);
}

interface Told extends Span {
  /** Where the bone is named. */
  readonly bone: Span;
  /** Where the words "both malleoli" would be read as both sides. */
  readonly side?: Side;
  readonly code: string;
  readonly name: string;
}

/** "Triceps tendon avulsed off the olecranon": the tendon is torn. */
const ofTendon =
  /\b(?:tendon|quad(?:riceps)?|triceps|biceps|ligament|hamstrings?|rotator cuff|supraspinatus)\b/i;
const offBone = /\b(?:off|from) (?:of )?(?:the |its |his |her )?(?:right |left )?$/i;
const well =
  /^,? (?:is |are |looks? |was |were )*(?:ok|okay|intact|fine|clear|normal|spared|unremarkable|well seated)\b/i;
const shaftBones = [
  ["S52.20", "ulnar shaft"],
  ["S52.30", "radial shaft"],
] as const;
const distalBones = [
  ["S52.60", "distal ulna"],
  ["S52.50", "distal radius"],
] as const;
const sides = ["right", "left"] as const;
/** As the titles call them. */
const fingerNames: readonly (readonly [called: RegExp, name: string])[] = [
  [/^(?:pinky|small|little)(?! toe)/i, "little finger"],
  [/^(?:long|middle)(?! toe)/i, "middle finger"],
  [/^index/i, "index finger"],
  [/^ring/i, "ring finger"],
];

/** @param around what follows the clause: the treatment of a bone's part may stand there */
function brokenIn(
  text: string,
  { before, around }: { readonly before: string; readonly around: string },
): Told[] {
  const breaks = [...text.matchAll(broken)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const found: Told[] = vertebrae(text).map((one) => ({ ...one, bone: one }));
  if (breaks.length === 0 && !healing.test(text + around)) return found;
  const taken: Span[] = [];
  const look = (rows: readonly Bone[]) => {
    for (const { words, code: own, name, isPart } of rows) {
      const code =
        own === "S42.41" && /\b(?:fem(?:ur|oral)|knee|thigh)\b/i.test(before + text) ? "S72.45" : own;
      for (const match of text.matchAll(words)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (taken.some((one) => one.start < span.end && span.start < one.end)) continue;
        taken.push(span);
        if (well.test(text.slice(span.end))) continue;
        if (
          /^\W*(?:replace|arthroplast|prosthe|tendon|nerve|brace|sleeve|tunnel)/i.test(text.slice(span.end))
        )
          continue;
        if (ofTendon.test(text) && offBone.test(text.slice(Math.max(0, span.start - 30), span.start)))
          continue;
        const near = breaks.find(
          (one) =>
            one.start - span.end < reach &&
            span.start - one.end < reach &&
            !(code === "S92.10" && /^tilt/i.test(text.slice(one.start))),
        );
        const isTreated =
          (isPart === true || partWords.test(text)) && healing.test(text + around) && !elsewhere.test(text);
        if (near === undefined && !isTreated) continue;
        if (found.some((one) => one.code === code)) continue;
        const side = /^both\b/i.test(match[0])
          ? sides.find((one) => new RegExp(`\\b${one}\\b`, "i").test(text))
          : undefined;
        found.push({
          code,
          name: fingerNames.find(([called]) => called.test(match[0]))?.[1] ?? name,
          bone: span,
          ...(side === undefined ? {} : { side }),
          start: Math.min(span.start, near?.start ?? span.start),
          end: Math.max(span.end, near?.end ?? span.end),
        });
      }
    }
  };
  look(bones);
  if (phalanx.test(text)) look(digits);
  if (
    /\bboth[- ]bones?\b/i.test(text) &&
    /\b(?:fore ?arm|radius and (?:the )?ulna)\b/i.test(text) &&
    breaks.length > 0
  )
    for (const [code, name] of /\bdistal\b/i.test(text) ? distalBones : shaftBones) {
      const start = text.search(/\bboth[- ]bones?\b/i);
      const span = { start, end: start + 10 };
      const side = sides.find((one) => new RegExp(`\\b${one}\\b`, "i").test(text));
      found.push({ code, name, bone: span, ...span, ...(side === undefined ? {} : { side }) });
    }
  return found;
}
