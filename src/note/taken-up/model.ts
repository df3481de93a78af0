/** Whether a condition is dealt with at this encounter: the rules' answer, corrected by a small logistic regression over the words around the mention. */
import { fileURLToPath } from "node:url";
import type { ReadNote, Span } from "../types.ts";
import { type TakenUpFacts, takenUpFeatures } from "./features.ts";
import { type LinearModel, logOddsOf, readLinearModel } from "./linear-model.ts";

const path = fileURLToPath(new URL("../../../models/chartcode-taken-up/weights.json", import.meta.url));

let shipped: LinearModel | undefined;

/** Read from `models/chartcode-taken-up` once. */
export function shippedTakenUp(): LinearModel {
  shipped ??= readLinearModel(path);
  return shipped;
}

/** How likely it is that the condition is dealt with, in log-odds. @param clauseIndex of the clause that holds the mention */
export function takenUpLogOdds(
  note: ReadNote,
  clauseIndex: number,
  mention: Span,
  facts: TakenUpFacts,
): number {
  return logOddsOf(shippedTakenUp(), takenUpFeatures(note, clauseIndex, mention, facts));
}
