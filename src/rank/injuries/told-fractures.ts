/**
 * Broken bones and joints out of place as stories and films tell them, with a verb or an eponym and without the noun: "snapped both the tibia and fibula",
 * "ribs 7, 8 and 9, undisplaced", "films: Colles", "humeral head out anteriorly". Each is named as the lexicon names its fracture or dislocation.
 */
import type { Name } from "../../codes/names.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "../names/mentions.ts";

/** Words of the note, and the bone as the lexicon names its fracture where it is called otherwise. The longer first. */
const bones: readonly (readonly [words: string, name: string])[] = [
  ["distal radi(?:us|al)", "distal radius"],
  ["radial (?:head|neck|styloid)", ""],
  ["ulnar styloid", "ulnar styloid"],
  ["radius", "radius"],
  ["ulna", "ulna"],
  ["(?:distal|proximal)? ?humerus", "humerus"],
  ["upper arm(?: bone)?", "humerus"],
  ["collar ?bone|clavicle", "clavicle"],
  ["shoulder blade|scapula", "scapula"],
  ["olecranon", "olecranon"],
  ["elbow", "elbow"],
  ["forearm", "forearm"],
  ["scaphoid(?: waist)?|navicular of the wrist", "scaphoid"],
  ["wrist", "wrist"],
  ["thumb", "thumb"],
  ["(?:index|middle|ring|little|small|pinky) finger|pinky|pinkie|finger", "finger"],
  ["(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) )?metacarpals?", "metacarpal"],
  ["hand", "hand"],
  [
    "femoral neck|neck of (?:the |his |her )?(?:right |left |r |l )?(?:femur|hip|thigh ?bone)",
    "femoral neck",
  ],
  ["hip", "hip"],
  ["femoral shaft|femur|thigh ?bone", "femoral shaft"],
  ["knee ?cap|patella", "patella"],
  ["tibial plateau", "tibial plateau"],
  ["tibia|shin(?: ?bone)?", "tibia"],
  ["fibula", "fibula"],
  ["(?:lateral|medial) malleolus", ""],
  ["ankle", "ankle"],
  ["heel(?: bone)?|calcaneus", "calcaneus"],
  ["talus", "talus"],
  ["(?:(?:base of the )?(?:fifth|5th) )metatarsal", "fifth metatarsal"],
  ["(?:(?:first|second|third|fourth|1st|2nd|3rd|4th) )?metatarsals?", "metatarsal"],
  ["(?:big|great) toe", "great toe"],
  ["(?:little|pinky|baby|small|second|third|fourth|fifth|2nd|3rd|4th|5th) toe", "lesser toe"],
  ["toe", "toe"],
  ["foot", "foot"],
  ["nose", "nose"],
  ["jaw|mandible", "jaw"],
  ["cheek ?bone|zygoma", "cheekbone"],
  ["orbital floor|floor of the (?:right |left )?orbit", "orbital floor"],
  ["skull", "skull"],
  ["breast ?bone|sternum", "sternum"],
  ["pelvis", "pelvis"],
  ["sacrum", "sacrum"],
  ["tail ?bone|coccyx", "coccyx"],
];
const side = "(?:(?:right|left|r|l|rt|lt) )?";
const bone = `(?:${bones.map(([words]) => words).join("|")})`;
const whose = "(?:(?:his|her|their|the|a|an|my|both|that|same) )*";
const breaks =
  "(?:broke|breaks|broken|breaking|snapped|snapping|cracked|cracking|busted|fractured|fracturing|shattered|shattering)";
const being = "(?:(?:is|was|are|were|has|have|both|all|each|clearly|clean|cleanly|got|been|may|be) )*";
const isBroken =
  "(?:snapped|broken|broke|cracked|fractured|busted|shattered|blown[- ]out|blew out|in (?:two|half|pieces|several pieces)|buckled)";

/** Each with the bone, or bones, in its first groups. */
const tellings: readonly RegExp[] = [
  new RegExp(
    `\\b${breaks} ${whose}${side}(${bone})(?: (?:and|&) ${whose}${side}(${bone}))?(?! (?:brace|splint|surgery|replacement))\\b`,
    "gi",
  ),
  new RegExp(
    `\\b(${bone})(?:,? (?:and|&) ${whose}${side}(${bone}))?,? ${being}${isBroken}\\b(?! (?:out|down|up|into)\\b)`,
    "gi",
  ),
  new RegExp(
    `\\b(?:break|breaks|crack|buckle|torus|fracture lines?|lucency|cortical (?:break|step-?off|irregularity)|fractures? line|step-?off|fractures?|fx)s? (?:in|through|across|at|along|involving) ${whose}(?:(?:base|neck|shaft|tip|waist|body|midshaft|end) of ${whose})?${side}(${bone})\\b`,
    "gi",
  ),
  new RegExp(
    `\\b(${bone})(?:,? (?:and|&) ${whose}${side}(${bone}))? (?:shafts?|mid-?shafts?|diaphys[ei]s) (?:fractures?|fxs?)\\b`,
    "gi",
  ),
];

/** Named after a person or the malleoli, the noun left out. */
const eponyms =
  /(?<!\b(?:mr|mrs|ms|dr|miss)\.? )\b(colles'?|smith'?s|barton'?s|bennett'?s?|galeazzi|monteggia|maisonneuve|trimalleolar|bimalleolar|trimal|bimal|boxer'?s|jones|pilon)(?! (?:fracture|fx|fxs|frx|fractures|boxer|and fibula|plateau|clinic|briefs?|shorts|dressing|repair|criteria)\b)(?=\s|[.,;:)]|$)/gi;
const common = /^(?:smith|barton|bennett|jones|boxer)/i;
const film =
  /\b(?:films?|x-?rays?|xr|radiographs?|ct|mri|imaging|fracture|fx|orif|cast|splint|reduc\w+|displaced|comminuted|angulat\w+)\b/i;
/** "Right Jones. Boot": no person. */
const sideBefore = /\b(?:right|left)[: ] ?$/i;
const fullNames: Readonly<Record<string, string>> = {
  trimal: "trimalleolar",
  bimal: "bimalleolar",
  boxer: "boxer's",
  smith: "smith's",
  barton: "barton's",
  bennett: "bennett's",
};

const number = "\\d{1,2}(?:st|nd|rd|th)?";
const row = `${number}(?:(?:\\s*(?:,|and|&|-|–|to|through|thru|/)\\s*)+${number})*`;
const ribs = new RegExp(
  `\\b(?:(right|left|r|l|rt|lt) )?(?:ribs? (?:#\\s?)?(${row})|(${row}) ribs?)\\b`,
  "gi",
);
const ofRib =
  /\b(?:broken|cracked|fractured|fractures?|fxs?|snapped|(?:non|un|minimally |mildly )?-?displaced|buckle)\b/i;

/** Joints whose bones lie elsewhere than they should, without the word. */
const places: readonly (readonly [words: RegExp, name: string])[] = [
  [
    /\bhumeral head (?:is |sits |sitting |lies |lying |rests |out |seen |displaced |located )*(?:anterior(?:ly)?|antero-?inferior(?:ly)?|subcoracoid|below (?:the )?coracoid)/gi,
    "anterior shoulder dislocation",
  ],
  [
    /\bhumeral head (?:is |sits |sitting |lies |lying |rests |out |seen |displaced |located )*(?:posterior(?:ly)?|behind the glenoid)/gi,
    "posterior shoulder dislocation",
  ],
  [
    /\bhumeral head (?:is |sits |sitting |lies |lying |rests |out |seen )*(?:inferior(?:ly)?|below the glenoid)/gi,
    "inferior shoulder dislocation",
  ],
  [
    /\bshoulder (?:(?:has|had|is|was|just|again) )*(?:popped|came|come|went|gone|slipped|slid|out) out(?: of (?:joint|socket|place|its socket))?\b|\bshoulder (?:is |was )?out of (?:joint|socket|place)\b|\bput (?:his|her) (?:right |left )?shoulder out\b/gi,
    "shoulder dislocation",
  ],
  [
    /\b(?:knee ?cap|patella) (?:(?:has|had|is|was|just|again) )*(?:popped|came|went|slid|slipped|shifted|jumped|sits|sitting|displaced|out)(?: (?:out|over|off))*(?: (?:to the (?:side|outside)|lateral(?:ly)?|of (?:place|joint|its groove)))?(?<=\b(?:out|over|off|lateral|laterally|side|outside|place|joint|groove))\b/gi,
    "patella dislocation",
  ],
  [/\belbow (?:is |was |came |popped |went )*out of (?:joint|place|socket)\b/gi, "elbow dislocation"],
  [
    /\b(?:index|middle|ring|little|small|pinky)? ?finger (?:is |was |came |popped |went |bent )*out of (?:joint|place|socket)\b/gi,
    "finger dislocation",
  ],
  [/\bdislocated (?:his|her|their|the) (?:right |left )?shoulder\b/gi, "shoulder dislocation"],
  [
    /\bdislocated (?:(?:his|her|their|the) )?(?:right |left )?(?:knee ?cap|patella)\b/gi,
    "patella dislocation",
  ],
  [/\bdislocated (?:his|her|their|the) (?:right |left )?elbow\b/gi, "elbow dislocation"],
  [
    /\bdislocated (?:his|her|their|the) (?:right |left )?(?:(?:index|middle|ring|little|small|pinky) )?(?:finger|pinky)\b/gi,
    "finger dislocation",
  ],
  [/\bradial head (?:subluxed|subluxated|subluxation|slipped|popped back)\b/gi, "nursemaid's elbow"],
];

const leastWeight = 0.5;

interface Told extends Span {
  /** As the lexicon names it. */
  readonly name: string;
}

/** @returns the mentions, and what is so told where no name of an injury stands at the same words */
export function withToldFractures(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  const taken = named.filter(({ codes }) => codes.some((code) => /^[ST]/.test(code)));
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    if (sectionKind(clause.section).weight < leastWeight) return [];
    const text = note.text.slice(clause.start, clause.end);
    return toldIn(text, film.test(note.text)).flatMap(({ name, start, end }) => {
      const span = { start: clause.start + start, end: clause.start + end };
      const code = book.get(name)?.value.codes[0];
      const isNamed = taken.some((one) => one.clause === at && one.start < span.end && span.start < one.end);
      return code === undefined || isNamed ? [] : [mentionByRule(note, at, span, { code, wording: name })];
    });
  });
  return [...named, ...made];
}

/** @param isSeen whether the note speaks of films and casts: "Jones" may be a person */
function toldIn(text: string, isSeen: boolean): Told[] {
  const found: Told[] = [];
  for (const telling of tellings)
    for (const match of text.matchAll(telling))
      for (const words of [match[1], match[2]])
        if (words !== undefined)
          found.push({ name: fractureOf(words), start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(eponyms)) {
    const word = match[0].toLowerCase();
    const isSided = sideBefore.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (common.test(word) && ((!isSeen && !isSided) || match[0] === word)) continue;
    found.push({
      name: `${fullNames[word.replace(/'?s?$/, "")] ?? word} fracture`,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(ribs)) {
    if (!ofRib.test(text)) continue;
    const count = (match[2] ?? match[3] ?? "").match(/\d+/g)?.length ?? 0;
    found.push({
      name: count > 1 ? "multiple rib fractures" : "rib fracture",
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const [words, name] of places)
    for (const match of text.matchAll(words))
      found.push({ name, start: match.index, end: match.index + match[0].length });
  return found.filter(
    (one, at) =>
      !found
        .slice(0, at)
        .some((other) => other.name === one.name && other.start < one.end && one.start < other.end),
  );
}

const names = bones.map(([words, name]) => [new RegExp(`^(?:${words})$`, "i"), name] as const);

function fractureOf(words: string): string {
  const name = names.find(([pattern]) => pattern.test(words))?.[1] ?? "";
  return `${name === "" ? words.toLowerCase() : name} fracture`;
}
