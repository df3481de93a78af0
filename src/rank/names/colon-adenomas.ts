/**
 * An adenoma that the pathologist names and the place of the polyp that the scope tells: "6 mm sessile polyp in the sigmoid, snared. Path: tubular adenoma."
 *
 * Source: Alphabetic Index: Polyp, adenomatous, see Neoplasm, benign, by site; colon, adenomatous D12.6; Guidelines FY2026 IV.K (a visit's confirmed
 * diagnosis by its pathology is coded), I.B.2 (to the highest specificity told).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const named =
  /\b(?:(?:tubular|tubulovillous|villous|sessile serrated|serrated|flat|colonic|colon)[- ]?(?:tubular )?(?:adenomas?|polyps? with(?:out)? dysplasia|lesions?)|adenomatous (?:polyps?|tissue|change)|adenomas?)\b/gi;
const notOfBowel =
  /\b(?:pituitary|parathyroid|adrenal|thyroid|hepatic|liver|hepatocellular|bronchial|pleomorphic|nephrogenic|prostat\w*|gastric|stomach|duoden\w*|ampull\w*|salivary|sebaceous|adenoma detection)\b/i;
const ofBowel =
  /\b(?:colonoscop\w*|scope|polyps?|snare\w*|polypectomy|cec(?:um|al)|sigmoid|rect(?:um|al)|(?:ascending|descending|transverse|right|left) colon|c-?scope|colo)\b/i;
const denied =
  /\b(?:no|not|without|negative for|denies|rather than|history of|hx of|h\/o|prior|previous|last|had|family|father|mother|brother|sister|in (?:19|20)\d\d)\b[^.;\n]{0,40}$/i;

const places: readonly (readonly [place: RegExp, code: string])[] = [
  [/\b(?:cecum|cecal|caecum|ileocecal valve|ic valve)\b/i, "D12.0"],
  [/\bappend(?:ix|iceal)(?: orifice)?\b/i, "D12.1"],
  [/\b(?:ascending|right) colon\b|\bascending\b/i, "D12.2"],
  [/\b(?:transverse|hepatic flexure|splenic flexure)(?: colon)?\b/i, "D12.3"],
  [/\b(?:descending|left) colon\b|\bdescending\b/i, "D12.4"],
  [/\brectosigmoid\b/i, "D12.7"],
  [/\bsigmoid\b/i, "D12.5"],
  [/\b(?:rectum|rectal)\b/i, "D12.8"],
];
const polyp = /\b(?:polyps?|lesions?)\b/i;

/** "2.5 cm, sigmoid, taken off whole": a polyp by what was done with it. */
const takenOff =
  /\b\d+(?:\.\d+)? ?(?:mm|cm)\b[^.;\n]{0,60}\b(?:taken|removed|snared|resected|excised|lifted|retrieved|emr)\b|\b(?:taken off|snared|lifted and|emr|polypectomy)\b/i;

/** Where polyps were found: the places that stand in a sentence with one. */
function placesOfPolyps(text: string): string[] {
  const found = new Set<string>();
  for (const sentence of text.split(/(?<=[;\n]|(?<!\d)\.|\d\.(?=\s+[A-Z]))\s+/)) {
    if (
      !(polyp.test(sentence) || takenOff.test(sentence)) ||
      /\b(?:no|without) (?:\w+ )?(?:polyps?|lesions?)\b/i.test(sentence)
    )
      continue;
    const rest = sentence.replace(
      /\b(?:(?:reached|advanced|intubated|scope|colonoscop\w+)[^.;\n]{0,12} (?:to )?(?:the )?cecum|cecum (?:was )?(?:reached|intubated))\b/gi,
      " ",
    );
    for (const [place, code] of places) if (place.test(rest)) found.add(code);
  }
  return [...found];
}

/** @returns the mentions, an adenoma of the bowel under the place of its polyp and, told by its name alone, as a diagnosis; without the polyp it is */
export function withColonAdenomas(note: ReadNote, known: readonly Mention[]): Mention[] {
  if (!/adenoma/i.test(note.text) && !/serrated/i.test(note.text)) return [...known];
  if (!ofBowel.test(note.text)) return [...known];
  const sites = placesOfPolyps(note.text);
  if (sites.length === 0) return [...known];
  const made = note.clauses.flatMap((clause, index): Mention[] => {
    const text = note.text.slice(clause.start, clause.end);
    return [...text.matchAll(named)].flatMap((match) => {
      const start = clause.start + match.index;
      const line = note.text.slice(Math.max(0, start - 60), start);
      if (notOfBowel.test(text) || denied.test(line)) return [];
      const own = places.flatMap(([place, code]) => (place.test(text) ? [code] : []));
      const codes = own.length > 0 ? own : sites;
      return codes.map((code) =>
        mentionByRule(
          note,
          index,
          { start, end: start + match[0].length },
          { code, wording: "adenoma of colon" },
        ),
      );
    });
  });
  if (made.length === 0) return [...known];
  const replaced = known.filter(
    ({ codes }) => !codes.some((code) => /^(?:D12\.|K63\.5$|K62\.1$)/.test(code)),
  );
  return [...replaced, ...made];
}
