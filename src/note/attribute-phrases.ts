/** The words that tell side, acuity, severity, encounter, healing and trimester. */
import type { Span } from "./types.ts";
import { words } from "./words.ts";

/** A value and the words that say it. */
export interface Attribute<Value> extends Span {
  readonly value: Value;
}

export type Laterality = "left" | "right" | "bilateral";
export type Acuity = "acute" | "chronic" | "acute-on-chronic" | "subacute";
export type Severity = "mild" | "moderate" | "severe";
/** The 7th character's sense (Guidelines FY2026 I.C.19.a): active treatment, routine care after it, late effect. */
export type EncounterKind = "initial" | "subsequent" | "sequela";
export type Healing = "routine" | "delayed" | "nonunion" | "malunion";

type Phrases<Value> = readonly (readonly [phrase: string, value: Value])[];

const lateralities: Phrases<Laterality> = [
  ["left", "left"],
  ["lt", "left"],
  ["left-sided", "left"],
  ["right", "right"],
  ["rt", "right"],
  ["bilateral", "bilateral"],
  ["bilaterally", "bilateral"],
  ["b/l", "bilateral"],
  ["bilat", "bilateral"],
  ["both", "bilateral"],
  ["lle", "left"],
  ["rle", "right"],
  ["lue", "left"],
  ["rue", "right"],
  ["ble", "bilateral"],
  ["bue", "bilateral"],
  ["right and left", "bilateral"],
  ["left and right", "bilateral"],
  ["ou", "bilateral"],
];
const acuities: Phrases<Acuity> = [
  ["acute on chronic", "acute-on-chronic"],
  ["acute and chronic", "acute-on-chronic"],
  ["acute exacerbation of chronic", "acute-on-chronic"],
  ["acute", "acute"],
  ["acutely", "acute"],
  ["chronic", "chronic"],
  ["longstanding", "chronic"],
  ["long standing", "chronic"],
  ["chronically", "chronic"],
  ["subacute", "subacute"],
  ["sub acute", "subacute"],
];
const severities: Phrases<Severity> = [
  ["mild", "mild"],
  ["mildly", "mild"],
  ["moderate", "moderate"],
  ["moderately", "moderate"],
  ["mild to moderate", "moderate"],
  ["moderate to severe", "severe"],
  ["severe", "severe"],
  ["severely", "severe"],
  ["moderately severe", "severe"],
];
const encounters: Phrases<EncounterKind> = [
  ["initial encounter", "initial"],
  ["initial visit", "initial"],
  ["initial evaluation", "initial"],
  ["subsequent encounter", "subsequent"],
  ["subsequent visit", "subsequent"],
  ["follow up", "subsequent"],
  ["followup", "subsequent"],
  ["f/u", "subsequent"],
  ["recheck", "subsequent"],
  ["re check", "subsequent"],
  ["aftercare", "subsequent"],
  ["post operative visit", "subsequent"],
  ["postoperative visit", "subsequent"],
  ["post op visit", "subsequent"],
  ["post op check", "subsequent"],
  ["cast removal", "subsequent"],
  ["suture removal", "subsequent"],
  ["stitches removed", "subsequent"],
  ["sutures removed", "subsequent"],
  ["staples removed", "subsequent"],
  ["sutures out", "subsequent"],
  ["stitches out", "subsequent"],
  ["healed", "subsequent"],
  ["wound check", "subsequent"],
  ["cast check", "subsequent"],
  ["cast change", "subsequent"],
  ["cast removed", "subsequent"],
  ["out of cast", "subsequent"],
  ["out of the cast", "subsequent"],
  ["post op week", "subsequent"],
  ["postoperative week", "subsequent"],
  ["callus", "subsequent"],
  ["healing", "subsequent"],
  ["sequela", "sequela"],
  ["sequelae", "sequela"],
  ["sequelae of", "sequela"],
  ["late effect", "sequela"],
  ["late effects", "sequela"],
];
const healings: Phrases<Healing> = [
  ["routine healing", "routine"],
  ["healing well", "routine"],
  ["healing appropriately", "routine"],
  ["healing as expected", "routine"],
  ["normal healing", "routine"],
  ["well healed", "routine"],
  ["delayed healing", "delayed"],
  ["delayed union", "delayed"],
  ["slow healing", "delayed"],
  ["slow to heal", "delayed"],
  ["slow to unite", "delayed"],
  ["slow to consolidate", "delayed"],
  ["healing slowly", "delayed"],
  ["nonunion", "nonunion"],
  ["non union", "nonunion"],
  ["not united", "nonunion"],
  ["failure to unite", "nonunion"],
  ["pseudarthrosis", "nonunion"],
  ["pseudoarthrosis", "nonunion"],
  ["malunion", "malunion"],
  ["mal union", "malunion"],
  ["malunited", "malunion"],
  ["healed in malalignment", "malunion"],
];
const trimesters: Phrases<1 | 2 | 3> = [
  ["first trimester", 1],
  ["1st trimester", 1],
  ["second trimester", 2],
  ["2nd trimester", 2],
  ["third trimester", 3],
  ["3rd trimester", 3],
];

type Row<Value> = readonly [words: readonly string[], value: Value];
/** Rows by their first word. */
export type Table<Value> = ReadonlyMap<string, readonly Row<Value>[]>;

/** Rows by their first word, longest first. */
function compiled<Value>(phrases: Phrases<Value>): Table<Value> {
  const byFirst = new Map<string, Row<Value>[]>();
  for (const [phrase, value] of phrases) {
    const parts = words(phrase, 0, phrase.length).map((word) => word.text);
    const first = parts[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), [parts, value] as const].sort((a, b) => b[0].length - a[0].length),
    );
  }
  return byFirst;
}
export const sides = compiled(lateralities);
export const onsets = compiled(acuities);
export const grades = compiled(severities);
export const visits = compiled(encounters);
export const unions = compiled(healings);
export const thirds = compiled(trimesters);
