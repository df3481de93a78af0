/** Whether a condition is dealt with at this encounter: the rules' answer, corrected by a small logistic regression over the words around the mention. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ReadNote, Span } from "../types.ts";
import { type TakenUpFacts, takenUpFeatureNames, takenUpFeatures } from "./features.ts";

const path = fileURLToPath(
  new URL("../../../models/chartcode-taken-up/weights.json", import.meta.url),
);

export const takenUpSchema = z.object({
  trainedOn: z.string(),
  features: z.array(z.string()),
  weights: z.array(z.number()),
  bias: z.number(),
});
export type TakenUpWeights = z.infer<typeof takenUpSchema>;

let shipped: TakenUpWeights | undefined;

/**
 * Read from `models/chartcode-taken-up` once.
 * @throws Error where the model is of another version than the program
 */
function shippedWeights(): TakenUpWeights {
  shipped ??= read();
  return shipped;
}

function read(): TakenUpWeights {
  const weights = takenUpSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  if (weights.features.join() !== takenUpFeatureNames.join())
    throw new Error(`${path} was trained for another version: run eval/train-taken-up.ts`);
  return weights;
}

/** How likely it is that the condition is dealt with, in log-odds. @param clauseIndex of the clause that holds the mention */
export function takenUpLogOdds(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  facts: TakenUpFacts,
  { weights, bias }: Pick<TakenUpWeights, "weights" | "bias"> = shippedWeights(),
): number {
  return takenUpFeatures(note, clauseIndex, mention, facts).reduce(
    (sum, value, at) => sum + value * (weights[at] ?? 0),
    bias,
  );
}
