/**
 * What a newborn's own record calls by plain names is coded by chapter 16: "hypoglycemia", "transient tachypnea", "jaundice", "respiratory failure". What is told
 * of the pregnancy there is the mother's, and never on the newborn's claim.
 *
 * Source: Guidelines FY2026 I.C.15.a.1 and I.C.16.a.1 (chapter 15 only on the maternal, chapter 16 on the newborn record; a perinatal condition by default,
 * I.C.16.a.5); Tabular List: P22.1, P28.5, P36, P59, P70.4, P74, P92, P96.1.
 */
import type { Name } from "../../codes/names.ts";
import { isNewbornRecord } from "../../note/newborn-record.ts";
import { patientOf } from "../../note/patient.ts";
import { clauseAround } from "../../note/read.ts";
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionOf } from "./mentions.ts";

const rows: readonly (readonly [codes: RegExp, words: RegExp, code: string])[] = [
  [/^(?:R06\.82|R06\.03)$/, /transient tachypn/i, "P22.1"],
  [/^E16\.[0-2]$/, /./, "P70.4"],
  [/^(?:R17|E80\.6|E80\.7)$/, /./, "P59.9"],
  [/^J96\.[09]/, /./, "P28.5"],
  [/^A41\.9$/, /./, "P36.9"],
  [/^R06\.(?:03|00|89)$/, /distress/i, "P22.9"],
  [/^(?:R06\.81|G47\.3\d*)$/, /./, "P28.49"],
  [/^R63\.3/, /./, "P92.9"],
  [/^R11\.1/, /./, "P92.09"],
  [/^E83\.51$/, /./, "P71.1"],
  [/^E87\.0$/, /./, "P74.21"],
  [/^E87\.1$/, /./, "P74.22"],
  [/^R00\.1$/, /./, "P29.12"],
  [/^R68\.0$/, /./, "P80.9"],
  [/^D69\.6$/, /./, "P61.0"],
  [/^J18\.9$/, /./, "P23.9"],
  [/^R56\.9$/, /./, "P90"],
  [/^B37\.0$/, /./, "P37.5"],
];
const ofMother = /^(?:O(?!A)|Z3A\.|Z3[3467]\.)/;

/** How early the child was born, told by an adjective alone: "late preterm male". */
const early =
  /\b(?:(?:late|early|very|extreme(?:ly)?|moderate(?:ly)?)[- ])?(?:pre-?term|premature|preemie)\b(?:[- ](?:male|female|infant|boy|girl|baby|newborn|neonate|twin\w*))?(?![- ]?(?:labou?r|delivery|contractions|rupture|prom|formula|beats?|closure))/gi;
const untimed = "P07.30";

/** Years: younger patients bear no children. */
const youngestMother = 9;

/** A child's note tells of the pregnancy it came from: "Birth history: twin gestation". */
function isOfChild(note: ReadNote): boolean {
  return (patientOf(note).ageYears?.value ?? youngestMother) < youngestMother;
}

/** @returns the mentions with a newborn's own codes, its prematurity among them; a child's without its mother's; all as they are on any other record */
export function withNewbornCodes(note: ReadNote, mentions: readonly Mention[]): Mention[] {
  const { text } = note;
  if (!isNewbornRecord(text))
    return isOfChild(note) ? mentions.filter((mention) => !isOfMother(mention)) : [...mentions];
  const own = mentions.flatMap((mention) => {
    const { codes, start, end } = mention;
    if (isOfMother(mention)) return [];
    const words = text.slice(start, end + 1);
    const row = rows.find(
      ([known, said]) =>
        codes.every((code) => known.test(code)) &&
        (said.test(words) || said.test(text.slice(Math.max(0, start - 12), end))),
    );
    return [row === undefined ? mention : { ...mention, codes: [row[2]] }];
  });
  return [...own, ...prematurityIn(note, own)].sort((a, b) => a.start - b.start);
}

/** @returns the likenesses without what is only the mother's */
export function withoutMothersCodes({ text }: ReadNote, mentions: readonly Mention[]): Mention[] {
  return isNewbornRecord(text) ? mentions.filter((mention) => !isOfMother(mention)) : [...mentions];
}

function isOfMother({ codes }: Mention): boolean {
  return codes.every((code) => ofMother.test(code));
}

function prematurityIn(note: ReadNote, known: readonly Mention[]): Mention[] {
  return [...note.text.matchAll(early)].flatMap((match) => {
    const start = match.index;
    const span = { start, end: start + match[0].length };
    const clause = clauseAround(note, span);
    const isNamed = known.some((one) => one.start < span.end && span.start < one.end);
    if (note.clauses[clause]?.codable !== true || isNamed) return [];
    const phrase = match[0].toLowerCase();
    const value: Name = { phrase, codes: [untimed], source: "lexicon" };
    return [mentionOf({ ...span, value, phrase, length: phrase.split(/[- ]/).length }, clause)];
  });
}
