/** Boosted trees as they are kept in `models/`: a leaf is a number, a split `[feature, cut, below the cut, from the cut on]`; log-odds add up over the trees. */
import { z } from "zod";

export type Tree = number | [feature: number, cut: number, below: Tree, from: Tree];

const treeSchema: z.ZodType<Tree> = z.lazy(() =>
  z.union([z.number(), z.tuple([z.number(), z.number(), treeSchema, treeSchema])]),
);

export const treesSchema = z.object({
  kind: z.literal("boosted-trees"),
  trainedOn: z.string(),
  features: z.array(z.string()),
  bias: z.number(),
  trees: z.array(treeSchema),
  /** The least probability worth suggesting, chosen by cross-validation on train for F1. */
  threshold: z.number().min(0).max(1),
});

export interface Boosted {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** @returns log-odds */
export function logOddsOf({ bias, trees }: Boosted, features: ArrayLike<number>): number {
  return trees.reduce<number>((sum, tree) => sum + leafOf(tree, features), bias);
}

export function leafOf(tree: Tree, features: ArrayLike<number>): number {
  let node = tree;
  while (typeof node !== "number") {
    const [feature, cut, below, from] = node;
    node = (features[feature] ?? 0) < cut ? below : from;
  }
  return node;
}
