/** Whether a condition is dealt with at this encounter: the rules' answer, corrected by a small logistic regression over the words around the mention. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ReadNote, Span } from "../types.ts";
import { type TakenUpFacts, takenUpFeatures } from "./features.ts";

const path = fileURLToPath(new URL("../../../models/chartcode-taken-up/weights.json", import.meta.url));

export const takenUpSchema = z.object({
  trainedOn: z.string(),
  bias: z.number(),
  /** In log-odds, by the name of the feature. */
  weights: z.record(z.string(), z.number()),
});
export type TakenUpWeights = z.infer<typeof takenUpSchema>;

let shipped: ReadonlyMap<string, number> | undefined;
let shippedBias = 0;

/** Read from `models/chartcode-taken-up` once. */
function shippedWeights(): ReadonlyMap<string, number> {
  if (shipped === undefined) {
    const { weights, bias } = takenUpSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    shipped = new Map(Object.entries(weights));
    shippedBias = bias;
  }
  return shipped;
}

/** How likely it is that the condition is dealt with, in log-odds. @param clauseIndex of the clause that holds the mention */
export function takenUpLogOdds(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  facts: TakenUpFacts,
): number {
  const weights = shippedWeights();
  return takenUpFeatures(note, clauseIndex, mention, facts).reduce(
    (sum, [name, value]) => sum + value * (weights.get(name) ?? 0),
    shippedBias,
  );
}
