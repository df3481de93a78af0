/**
 * Leukemias, lymphomas and myeloma that the note calls in remission: "AML, marrow shows first complete remission", "CLL in complete remission after
 * venetoclax", "Hodgkin lymphoma in remission two years". They are the disease in remission, no history of it.
 *
 * Source: Guidelines FY2026 I.C.2.n (leukemia, multiple myeloma and malignant plasma cell neoplasms in remission versus personal history); Tabular List at
 * C81 to C85 (in remission, from FY2025), C86, C88, C90 to C95.
 */
import type { ReadNote } from "../../note/types.ts";
import { said } from "../sayings.ts";
import { inTreatment } from "./cancers-in-treatment.ts";
import type { Mention } from "./mentions.ts";

const remission =
  /\b(?:(?:in|into|shows?|showed|achieved|reached|attained|with|remains? in|stays? in|still in|documented|continu\w+|confirm\w+|now|:|=) )?(?:an? |her |his |the )?(?:(?:first|second|third|1st|2nd|3rd|complete|full|clinical|hematologic(?:al)?|deep|major|molecular|morphologic(?:al)?|cytogenetic|metabolic|durable|sustained|continued|ongoing|excellent|mrd[- ]negative|\d[- ]year) ?,?){0,4}remission\b|\b(?:cr ?[12]|mmr|mr ?4(?:\.5)?|dmr|cmr)\b(?=[^.;\n]{0,40}\b(?:on|after|since|by|at|confirmed|continues?|maintained)\b)/gi;
const undone =
  /\b(?:not|never|no|without|until|hope\w*|goal|aim\w*|induce|to achieve|for|if|failed|lost|partial|unless|chance of|toward) (?:\w+ ){0,3}$|\bremission (?:induction|rates?)\b/i;
const notYet =
  /\b(?:relapse[ds]?|refractory|progress\w+|not (?:yet )?(?:in|achieved)|lost (?:\w+ )?response|partial remission)\b/i;

/** @returns the code of the disease in remission; undefined where it has none */
function inRemissionOf(code: string): string | undefined {
  const leukemia = /^(C9[0-5]\.[0-9AZ])0?$/.exec(code)?.[1];
  if (leukemia !== undefined) return `${leukemia}1`;
  const lymphoma = /^(C8(?:1\.[0-49]|1\.7|2\.[0-689]|3\.[0135789]|4\.[01469AZ]|5\.[1289]))\d?$/.exec(
    code,
  )?.[1];
  if (lymphoma !== undefined) return `${lymphoma}A`;
  const other = /^(C8(?:6\.[0-6]|8\.[023489]))0?$/.exec(code)?.[1];
  return other === undefined ? undefined : `${other}1`;
}

/** "Leukemia clinic", beside the leukemia that is meant. */
const anyLeukemia = /^C95\.9/;
const named = /^C9[1-4]\./;

/** @returns the mentions, a disease of the blood that is in remission as that */
export function withRemissions(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const isBlood = ({ codes }: Mention) => codes.some((code) => /^C(?:8[1-68]|9[0-5])/.test(code));
  if (!known.some(isBlood)) return known;
  const hasKind = known.some(({ codes }) => codes.some((code) => named.test(code)));
  const own = hasKind ? known.filter(({ codes }) => !codes.every((code) => anyLeukemia.test(code))) : known;
  const isTold = said(note, remission, ["affirmed", "historical", "planned"]).some(
    ({ quote, clause }) =>
      !undone.test(note.text.slice(Math.max(clause.start, quote.start - 40), quote.start)) &&
      !notYet.test(note.text.slice(clause.start, clause.end)),
  );
  if (!isTold) return own;
  const diseases = new Set(own.filter(isBlood).flatMap(({ codes }) => codes.map((code) => code.slice(0, 3))));
  if (diseases.size !== 1) return own;
  return own.map((mention) => {
    if (!isBlood(mention)) return mention;
    const codes = mention.codes.map((code) => inRemissionOf(code) ?? code);
    return codes.some((code, at) => code !== mention.codes[at])
      ? { ...mention, codes, wording: inTreatment }
      : mention;
  });
}
