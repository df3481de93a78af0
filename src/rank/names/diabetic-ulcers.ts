/**
 * A diabetic foot ulcer's own code beside it: "diabetic ulcer of the left heel" names E11.621, which asks for the ulcer's site and depth.
 *
 * Source: Tabular List, "use additional code to identify site of ulcer (L97.4-, L97.5-)" at E08.621 to E13.621; Guidelines FY2026 I.A.17.
 */
import type { ReadNote } from "../../note/types.ts";
import { restOfHeading } from "../leaves/leaf-context.ts";
import type { Mention } from "./mentions.ts";

const ulcer = /^E(?:08|09|1[013])\.62[12]$/;
const foot = /\b(?:foot|feet|toes?|hallux|plantar|heels?|midfoot|forefoot|metatarsals?)\b/i;
const heel = /\b(?:heels?|midfoot)\b/i;

/** "Diabetic ulcer, left heel" is a foot ulcer too. */
export function withUlcerSites(note: ReadNote, named: readonly Mention[]): Mention[] {
  const sited = new Set(
    named.filter(({ codes }) => codes.some((code) => /^L97\.[1-8]/.test(code))).map(({ clause }) => clause),
  );
  return named.map((mention) => {
    if (!mention.codes.every((code) => ulcer.test(code)) || sited.has(mention.clause)) return mention;
    const clause = note.clauses[mention.clause];
    const where =
      clause === undefined
        ? ""
        : `${note.text.slice(clause.start, clause.end)}${restOfHeading(note, clause)}`;
    const isNamed = mention.codes.every((code) => code.endsWith(".621"));
    if (!isNamed && !foot.test(where)) return mention;
    const site = heel.test(where) ? "L97.4" : "L97.5";
    return { ...mention, codes: [...mention.codes.map((code) => `${code.slice(0, 5)}21`), site] };
  });
}
