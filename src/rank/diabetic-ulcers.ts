/**
 * A diabetic foot ulcer's own code beside it: "diabetic ulcer of the left heel" names E11.621, which asks for the ulcer's site and depth.
 *
 * Source: Tabular List, "use additional code to identify site of ulcer (L97.4-, L97.5-)" at E08.621 to E13.621; Guidelines FY2026 I.A.17.
 */
import type { ReadNote } from "../note/types.ts";
import type { Mention } from "./mentions.ts";

const footUlcer = /^E(?:08|09|1[013])\.621$/;
const heel = /\b(?:heels?|midfoot)\b/i;

export function withUlcerSites(note: ReadNote, named: readonly Mention[]): Mention[] {
  return named.map((mention) => {
    if (!mention.codes.every((code) => footUlcer.test(code))) return mention;
    const site = heel.test(note.text.slice(mention.start, mention.end)) ? "L97.4" : "L97.5";
    return { ...mention, codes: [...mention.codes, site] };
  });
}
