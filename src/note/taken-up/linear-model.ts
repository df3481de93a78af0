/** A linear model over named features: what `models/chartcode-taken-up` and `models/chartcode-claims/admitted.json` hold. */
import { readFileSync } from "node:fs";
import { z } from "zod";

/** A feature's name and its value, 0 to 2; features of value 0 are left out. */
export type Feature = readonly [name: string, value: number];

export interface LinearModel {
  readonly bias: number;
  /** In log-odds, by the name of the feature. */
  readonly weights: ReadonlyMap<string, number>;
}

const fileSchema = z.object({
  trainedOn: z.string(),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});

/** @throws Error where the file is missing or has another form */
export function readLinearModel(path: string): LinearModel {
  const { weights, bias } = fileSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return { bias, weights: new Map(Object.entries(weights)) };
}

/** What the model says of these features, in log-odds; a feature that it does not know says nothing. */
export function logOddsOf({ bias, weights }: LinearModel, features: readonly Feature[]): number {
  return features.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), bias);
}
