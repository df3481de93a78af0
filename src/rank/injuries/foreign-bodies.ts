/**
 * Things in ears, noses, throats and gullets as stories tell them: "a pink plastic bead wedged in the right nostril", "popcorn kernel stuck in the left ear".
 *
 * Source: Tabular List at T15 to T19; Alphabetic Index at Foreign body, by site; W44 by what it is.
 */
import { sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote } from "../../note/types.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "../names/mentions.ts";

const food =
  "(?:fish|chicken|pork|rib) ?bones?|bones?|steak|meat|beef|chicken|pork|hot dog|sausage|bread|food(?: bolus)?|pills?|apple|carrot|grape|chips?|turkey";
const things =
  "(?:plastic |pink |red |small |tiny |round |metal |glass )*(?:beads?|peas?|beans?|(?:popcorn |corn )?kernels?|popcorn|crayons?|erasers?|foam|sponge|legos?|stones?|pebbles?|rocks?|seeds?|nuts?|peanuts?|buttons?|batter(?:y|ies)|magnets?|paper|tissue|toilet paper|cotton(?: ball| swab)?|q-?tips?(?: tip)?|ear ?plugs?|ear ?buds?(?: tip)?|earring(?: back)?|hearing aid (?:dome|battery)|insects?|bugs?|ants?|moths?|fl(?:y|ies)|cockroach|roach|beetle|spider|toys?|coins?|quarters?|pennies|penny|nickels?|dimes?|marbles?|pins?|clay|play-?doh|slime|string|wood|stick|sticker|candy|cereal|wads?|foreign bod(?:y|ies)|fb)";
const stuck =
  "(?: (?:is|was|are|were|seen|found|visible|noted|firmly|still|tightly|wedged|stuck|lodged|impacted|embedded|jammed|pushed|shoved|stuffed|put|placed|crawled|crawling|flew|sitting|caught|retained|present|held up|dropped|poked|up|deep|far|down|way|high|over|behind))* (?:in(?:to|side)?|up|at|within|against|behind)";
const places: readonly (readonly [words: string, code: string, ofFood?: string])[] = [
  ["nostrils?|nose|naris|nares|nasal (?:cavity|passage)|turbinate", "T17.1"],
  ["sinus", "T17.0"],
  ["ears?(?: canal)?|ear canal|eac|external (?:auditory |ear )?canal|auditory canal|eardrum|tm", "T16"],
  [
    "tonsil(?:lar fossa)?|tonsils|throat|pharynx|hypopharynx|vallecula|oropharynx|pyriform(?: sinus)?|tongue base|base of (?:the )?tongue",
    "T17.298",
    "T17.228",
  ],
  ["esophagus|gullet|oesophagus|esophageal inlet", "T18.198", "T18.128"],
  ["stomach", "T18.2"],
  ["rectum", "T18.5"],
  ["vagina|vaginal vault", "T19.2"],
  ["bronchus|main ?stem|bronchus intermedius", "T17.598", "T17.528"],
];
const place = places.map(([words]) => `(${words})`).join("|");
const between =
  "(?:(?:the|his|her|their|a|one|right|left|r|l|rt|lt|upper|mid|lower|distal|proximal|external|deep|medial|cervical|thoracic|level|of|main) )*";
const told = new RegExp(
  `\\b(?:(${food})|(${things}))\\b,?(?: \\([^)]{0,20}\\))?${stuck} ${between}(?:${place})\\b`,
  "gi",
);
/** "Swallowed a quarter, film shows it in the upper esophagus". */
const swallowed = new RegExp(
  `\\b(?:swallowed|ingested)\\b[^.;]{0,60}\\b(?:film|x-?ray|xr|seen|lodged|shows?)\\b[^.;]{0,30}\\b(?:in|at)\\b ${between}(esophagus|stomach)\\b|\\b${things} swallowed\\b[^.;]{0,50}\\b(?:in|at)\\b ${between}(esophagus|stomach)\\b`,
  "gi",
);
const cornea =
  /\b(?:metal(?:lic)?|rust|iron|steel|wood|glass|grit|sand|dirt|paint|dust|sawdust|plastic|insulation)?(?: (?:speck|shaving|sliver|flake|fragment|chip|particle|piece|shard|splinter|filing|foreign body|fb))s?\b[^.;]{0,30}\b(?:in|on|of|from|embedded in) (?:the |his |her )?(?:right |left |r |l |central |peripheral )*(cornea|conjunctiva|lid|upper lid|tarsal plate|fornix)\b/gi;
/** What is seen on examination and taken out is what was treated. */
const removed =
  /\b(?:remov(?:ed|al)|extracted|retrieved|taken out|came out|popped out|flushed out|pulled out)\b/i;
const leastWeight = 0.5;

/** @returns the mentions, and the foreign bodies so told; a likeness of the eye's own gives way */
export function withForeignBodies(note: ReadNote, named: readonly Mention[]): Mention[] {
  const made = note.clauses.flatMap((clause, at): Mention[] => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return [];
    const isRemoved = clause.section === "physical-exam" && removed.test(note.text);
    if (!isRemoved && sectionKind(clause.section).weight < leastWeight) return [];
    const text = note.text.slice(clause.start, clause.end);
    const found: Mention[] = [];
    const add = (match: RegExpMatchArray, code: string | undefined) => {
      const start = clause.start + (match.index ?? 0);
      if (code !== undefined)
        found.push(
          mentionByRule(note, at, { start, end: start + match[0].length }, { code, wording: "foreign body" }),
        );
    };
    for (const match of text.matchAll(told)) {
      const row = places[match.slice(3).findIndex((group) => group !== undefined)];
      add(match, match[1] === undefined ? row?.[1] : row?.[2]);
    }
    for (const match of text.matchAll(swallowed))
      add(match, /stomach/i.test(match[1] ?? match[2] ?? "") ? "T18.2" : "T18.198");
    for (const match of text.matchAll(cornea))
      add(match, /^cornea$/i.test(match[1] ?? "") ? "T15.0" : "T15.1");
    return found;
  });
  const isSame = (one: Mention) =>
    made.some(
      (other) =>
        other.clause === one.clause &&
        one.codes.some((code) => code.slice(0, 3) === other.codes[0]?.slice(0, 3)),
    );
  return [...named.filter((one) => !isSame(one)), ...made];
}
