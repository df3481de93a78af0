/**
 * A condition of "that thumb", where the note told before which one: "pain at the base of the right thumb. CMC arthritis of that thumb, left side quiet".
 *
 * Source: Guidelines FY2026 I.B.13 (laterality as documented).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Side } from "../leaves/variants.ts";
import type { Mention } from "./mentions.ts";

const parts =
  "(thumb|finger|hand|wrist|elbow|shoulder|arm|hip|knee|ankle|foot|heel|toe|leg|calf|thigh|eye|ear|breast|kidney|lung|side|limb|joint|heel|testicle|groin)";
const same = new RegExp(
  `^(?: \\([^)]{0,20}\\))?,?(?: (?:of|in|at|on|to|around|affecting|involving))? (?:that|this|the same|the said|said|same) (?:\\w+ )?${parts}\\b`,
  "i",
);
const reach = 60;

/** @returns the mentions, those of "that thumb" with the side that the note gave it last before */
export function withSameSites(note: ReadNote, known: readonly Mention[]): Mention[] {
  const { text } = note;
  if (!/\b(?:that|this|same|said) /i.test(text)) return [...known];
  return known.map((mention) => {
    const site = same.exec(text.slice(mention.end, mention.end + reach))?.[1]?.toLowerCase();
    if (site === undefined || mention.side !== undefined) return mention;
    const side = lastSide(text.slice(Math.max(0, mention.start - 400), mention.start), site);
    return side === undefined ? mention : { ...mention, side };
  });
}

function lastSide(before: string, site: string): Side | undefined {
  const place = /^(?:side|limb|joint)$/.test(site) ? "\\w+" : site;
  const told = [...before.matchAll(new RegExp(`\\b(right|left|rt|lt|r|l)\\.? (?:\\w+ )?${place}\\b`, "gi"))];
  const word = told.at(-1)?.[1]?.toLowerCase();
  return word === undefined ? undefined : word.startsWith("r") ? "right" : "left";
}
