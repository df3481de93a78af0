/**
 * An object that someone was feared to have swallowed, inhaled or pushed in, and that the search did not find: "afraid toddler swallowed a battery ... nothing
 * metallic on film, the battery was under the cushion".
 *
 * Source: Guidelines FY2026 I.C.21.c.6 (observation, the suspected condition ruled out); Tabular List: Z03.821 ingested, Z03.822 aspirated, Z03.823 inserted.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

/** The name of what is told so; denied is only the object. */
export const foreignBodyRuledOut = "suspected foreign body ruled out";

const object =
  "(?:foreign (?:body|object)|fb|(?:button |disc |disk )?batter(?:y|ies)|coins?|quarter|penny|nickel|dime|magnets?|toy(?: part)?|beads?|buttons?|screws?|nails?|pins?|earrings?|marbles?|legos?|lego (?:piece|brick)|rings?|glass|bones?|fish ?bone|crayon|peanuts?|nuts?|popcorn|pebbles?|stones?|needle|tooth|retainer|cap|tack|one|something|it)";
const ways: readonly (readonly [words: RegExp, code: string])[] = [
  [
    new RegExp(
      `\\b(?:put|stuck|push(?:ed)?|shov(?:ed)?|insert(?:ed)?|place[d]?) (?:a |an |the |some |that )?(?:\\w+ )?${object} (?:up|in|into|inside) (?:his|her|their|the) (?:\\w+ )?(?:nose|nostril|ear|vagina|rectum)|\\binserted foreign body\\b`,
      "i",
    ),
    "Z03.823",
  ],
  [
    new RegExp(
      `\\b(?:inhal(?:ed|ing|ation of)|aspirat(?:ed|ing|ion of)|chok(?:ed|ing) on|breathed in) (?:a |an |the |some |that |on )?(?:\\w+ )?${object}\\b|\\baspirated foreign body\\b`,
      "i",
    ),
    "Z03.822",
  ],
  [
    new RegExp(
      `\\b(?:swallow(?:ed|ing|s)?|ingest(?:ed|ing|ion of)?|ate|gulped|ingestion of) (?:a |an |the |some |that |of )?(?:\\w+ )?${object}\\b|\\b(?:ingested|swallowed) (?:foreign body|battery|coin|magnet)\\b|\\b${object} ingestion\\b`,
      "i",
    ),
    "Z03.821",
  ],
];
const feared =
  /\b(?:afraid|fear\w*|worr\w+|thought|thinks?|believe[sd]?|may have|might have|could have|possibl[ey]|concern\w*|suspect\w*|unsure|not sure|question of|query|r\/o|rule out|ruled out|unwitnessed|missing)\b|\?/i;
const notFound =
  /\b(?:(?:ingestion|aspiration|foreign body|fb|swallowed \w+|inhaled \w+|battery|coin|magnet)(?: ingestion| aspiration)? (?:was |is |has been |thus |now )*(?:ruled out|excluded|not (?:seen|found|visuali[sz]ed|present))|no (?:radio-?opaque |retained |metallic |visible |evidence of (?:a |an )?)*(?:foreign (?:body|bodies|object|material)|fb|object|batter(?:y|ies)|coins?|magnets?)|nothing (?:metallic|radio-?opaque|metal|seen|in (?:the|either|his|her)|on (?:the )?(?:film|x-?ray))|(?:was|were|later|since|then)? ?(?:found|located|turned up|discovered|recovered) (?:(?:it|safe|later|intact) )*(?:under|behind|beneath|on the (?:floor|rug|carpet|table)|in (?:the|her|his|mom's|dad's) (?:couch|sofa|crib|car|drawer|pocket|purse|toy ?box|bed|carpet|trash|hand|bag|seat)|at home))\b/i;
const there =
  /\b(?:foreign body|fb|coin|battery|magnet|bead|object|it|bone|pin|screw)\b[^.;\n]{0,20}\b(?<!no |not )(?:(?:seen|lodged|visible|noted|sitting|stuck|impacted) (?:in|at|within)|(?:was|were) (?:removed|retrieved|extracted)|passed (?:in|with) )|\bremoved with\b/i;

/** @returns the mentions, with the search for an object that was not there */
export function withForeignBodiesRuledOut(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const { text } = note;
  if (!notFound.test(text) || !feared.test(text) || there.test(text)) return known;
  if (known.some(({ codes }) => codes.some((code) => code.startsWith("Z03.82")))) return known;
  for (const [words, code] of ways) {
    const clause = note.clauses.findIndex(
      ({ start, end, codable }) => codable && words.test(text.slice(start, end)),
    );
    const at = note.clauses[clause];
    const found = at === undefined ? null : words.exec(text.slice(at.start, at.end));
    if (at === undefined || found === null) continue;
    const span = { start: at.start + found.index, end: at.start + found.index + found[0].length };
    const isPart = ({ clause: own, codes }: Mention) =>
      codes.every((one) => /^T(?:1[5-9])/.test(one)) && note.clauses[own] !== undefined;
    return [
      ...known.filter((one) => !isPart(one)),
      mentionByRule(note, clause, span, { code, wording: foreignBodyRuledOut }),
    ];
  }
  return known;
}
