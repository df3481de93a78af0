/**
 * Whether a paralysed side is the dominant one.
 *
 * Source: Guidelines FY2026 I.C.6.a and I.C.9.d: documented dominance first; else right is dominant, left is nondominant, and either is dominant of the
 * ambidextrous.
 */
import type { Handedness } from "../../note/patient.ts";
import type { Assumption } from "./leaf.ts";

export type Dominance = "dominant" | "nondominant";

/** The dominance a title names; undefined where it names none. */
export function dominanceOf(title: string): Dominance | undefined {
  const match = /\b(non-?)?dominant side\b/i.exec(title);
  return match === null ? undefined : match[1] === undefined ? "dominant" : "nondominant";
}

/** @param said dominance in the note's own words, as "left dominant hemiplegia" */
export function expectedDominance(
  side: "left" | "right",
  said: Dominance | undefined,
  handedness: Handedness | undefined,
): { readonly dominance: Dominance; readonly assumed?: Assumption } {
  if (handedness === "ambidextrous") return { dominance: said ?? "dominant" };
  // "Right hand dominant" is of the patient, not of the side that is paralysed.
  if (handedness !== undefined) return { dominance: handedness === side ? "dominant" : "nondominant" };
  if (said !== undefined) return { dominance: said };
  const dominance = side === "right" ? "dominant" : "nondominant";
  const text = `Dominance not documented: ${side} is taken as ${dominance}.`;
  return { dominance, assumed: { about: "default", text, source: "FY2026 guidelines I.C.6.a" } };
}
