/**
 * What a newborn's own record calls by plain names is coded by chapter 16: "hypoglycemia", "transient tachypnea", "jaundice", "respiratory failure". What is told
 * of the pregnancy there is the mother's, and never on the newborn's claim.
 *
 * Source: Guidelines FY2026 I.C.15.a.1 and I.C.16.a.1 (chapter 15 only on the maternal, chapter 16 on the newborn record; a perinatal condition by default,
 * I.C.16.a.5); Tabular List: P22.1, P28.5, P36, P59, P70.4, P74, P92, P96.1.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";

/** A record of the birth's own stay, by its title or first lines. */
const own =
  /\b(?:newborn|neonat\w+|nicu|nursery|special care nursery)\b[^\n]{0,40}\b(?:discharge|summary|note|h&p|history|progress|admission|exam|stay|course)\b|\b(?:discharge|admission|transfer|progress)\b[^\n]{0,30}\b(?:newborn|neonat\w+|nicu|nursery|infant|baby)\b|\bbaby (?:boy|girl)\b/i;
const mothers =
  /\b(?:delivery (?:note|summary)|postpartum|maternal (?:discharge|record)|labor and delivery|ob discharge)\b/i;
const head = 300;

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
];
const ofMother = /^(?:O(?!A)|Z3A\.|Z3[3467]\.)/;

/** @returns the mentions with a newborn's own codes; all as they are on any other record */
export function withNewbornCodes({ text }: ReadNote, mentions: readonly Mention[]): Mention[] {
  const title = text.slice(0, head);
  if (!own.test(title) || mothers.test(title)) return [...mentions];
  return mentions.flatMap((mention) => {
    const { codes, start, end } = mention;
    if (codes.every((code) => ofMother.test(code))) return [];
    const words = text.slice(start, end + 1);
    const row = rows.find(
      ([known, said]) =>
        codes.every((code) => known.test(code)) &&
        (said.test(words) || said.test(text.slice(Math.max(0, start - 12), end))),
    );
    return [row === undefined ? mention : { ...mention, codes: [row[2]] }];
  });
}
