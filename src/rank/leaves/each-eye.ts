/**
 * Each eye by its own words: "POAG: moderate OD, severe OS", "moderate NPDR - OD with macular edema, OS without" are one code an eye; eyes alike are one code
 * for both.
 *
 * Source: Guidelines FY2026 I.C.7.a.1 (glaucoma: the stage of each eye, one code where both have the same); I.B.13; Tabular List, seventh characters at
 * E08.3- to E13.3- and H35.3-.
 */

import type { CodeRelease } from "../../codes/release.ts";
import type { ReadNote } from "../../note/types.ts";
import { chooseLeaves, type Leaf, type LeafContext } from "./leaf.ts";
import { restOfHeading, wordsSaid } from "./leaf-context.ts";
import type { Placed } from "./problem-block.ts";
import { commonTitle } from "./variants.ts";

/** What is said of both eyes, and of each. */
export interface EyeWords {
  readonly common: string;
  readonly right: string;
  readonly left: string;
}

const byEye = /^(?:E(?:08|09|1[013])\.3[1-5]|H(?:2[5-8]|3[3-6]|40|43|52|53|18|16|04))/;
const eyes = /\b(?:(OD|R(?:ight|t)? eye|RE)|(OS|L(?:eft|t)? eye|LE)|(OU|both eyes|bilateral(?:ly)?))\b/g;
const bare = /\b(?:(right)|(left)|(both|each))\b/gi;
const parts = /[.,;:()\n]+|\s[-–—]+\s|\s(?:and|but|while)\s/;

/** @returns the words of each eye where the mention itself is of no one eye and what follows it speaks of both in turn; undefined elsewhere */
export function eyeWords(note: ReadNote, mention: Placed, below: readonly string[]): EyeWords | undefined {
  const clause = note.clauses[mention.clause];
  if (clause === undefined || !mention.codes.every((code) => byEye.test(code))) return undefined;
  const heading = clause.under === undefined ? undefined : note.clauses[clause.under];
  const lead = heading === undefined ? "" : note.text.slice(heading.start, heading.end);
  const until = note.text.slice(mention.end, clause.end);
  const own = `${note.text.slice(mention.start, mention.end)}${parts.test(until) ? until.split(parts)[0] : until}`;
  if ((eyeOf(own) ?? "common") !== "common") return undefined;
  const rest = restOfHeading(note, clause);
  const said = { common: `${lead} ; `, right: "", left: "" };
  let eye: keyof EyeWords = "common";
  for (const piece of [note.text.slice(clause.start, clause.end), rest, ...below].join(" ; ").split(parts)) {
    eye = eyeOf(piece) ?? eye;
    said[eye] += `${piece} ; `;
  }
  return /[a-z]{3}/i.test(said.right) && /[a-z]{3}/i.test(said.left) ? said : undefined;
}

/** One leaf an eye by its own words; one for both where they are alike (FY2026 I.C.7.a.1). */
export function leavesOfEyes(
  release: CodeRelease,
  code: string,
  { context, eyes }: { readonly context: LeafContext; readonly eyes: EyeWords },
): Leaf[] {
  const title = release.get(code)?.title ?? "";
  const of = (side: "right" | "left") => {
    const { denied: _, ...rest } = context;
    return { ...rest, ...wordsSaid([eyes.common, eyes[side]], { title }), side };
  };
  const from = (side: "right" | "left") => (hasNoEdema(code, eyes[side]) ? code.replace(/1$/, "9") : code);
  const right = chooseLeaves(release, from("right"), of("right"));
  const left = chooseLeaves(release, from("left"), of("left"));
  const [one, other] = [right[0]?.entry.title ?? "", left[0]?.entry.title ?? ""];
  if (commonTitle(one) === commonTitle(other))
    return chooseLeaves(release, code, { ...of("right"), side: "bilateral" });
  return [...right, ...left.filter(({ entry }) => !right.some((leaf) => leaf.entry === entry))];
}

/** "NPDR OU. OS with DME, OD no DME": a retinopathy named with its edema, and the eye that has none (Tabular List at E08.32- to E13.35-). */
function hasNoEdema(code: string, words: string): boolean {
  return /^E(?:08|09|1[013])\.3[2-5]1$/.test(code) && noEdema.test(words);
}

const noEdema =
  /\b(?:no|not|without|w\/o|neg(?:ative)?(?: for)?|absent)\b(?: [\w-]+){0,3} (?:(?:c?i-?|cs-?)?dme|csme|macular (?:o?edema)|mac edema)\b|\b(?:dme|csme|macular edema) (?:absent|resolved|negative|neg)\b/i;

/** The one eye that a piece names; "common" where it names both. */
function eyeOf(piece: string): keyof EyeWords | undefined {
  const found = new Set<keyof EyeWords>();
  for (const pattern of [eyes, bare])
    for (const [, right, left] of piece.matchAll(pattern))
      found.add(right !== undefined ? "right" : left !== undefined ? "left" : "common");
  const [only] = found;
  return found.size > 1 ? "common" : only;
}
