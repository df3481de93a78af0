/** Fits the model of parts: multinomial logistic regression by Adagrad over hashed features, the weights averaged over the later rounds. */
import { likelihoods, type PartModel, PartReader, partKinds } from "../../src/note/parts/part-model.ts";
import type { PartExample } from "./part-examples.ts";

export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Of buckets, as a power of two. */
  readonly bits: number;
  /** A feature seen less often is left out. */
  readonly leastSeen: number;
  readonly threshold: PartModel["threshold"];
  /** How much an example counts, 0 to 1. */
  readonly weight: (example: PartExample) => number;
}

/** Rounds whose weights are not averaged. */
const warming = 2;
const ridge = 1e-5;
const damping = 0.1;
const negligible = 1e-3;

interface Row {
  readonly features: number[];
  readonly wanted: number;
  readonly weight: number;
}

export function fitParts(examples: readonly PartExample[], options: FitOptions): PartModel {
  const width = partKinds.length;
  const buckets = 2 ** options.bits;
  const weights = new Float32Array(buckets * width);
  const squares = new Float32Array(buckets * width);
  const sums = new Float32Array(buckets * width);
  const model: PartModel = { buckets, weights, scale: 1, threshold: options.threshold };
  const rows = rowsOf(examples, options, buckets);
  const random = generator(7);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(rows, random);
    for (const { features, wanted, weight } of rows) {
      const shares = likelihoods(model, features);
      for (let kind = 0; kind < width; kind++) {
        const error = ((shares[kind] ?? 0) - (kind === wanted ? 1 : 0)) * weight;
        if (Math.abs(error) < negligible) continue;
        for (const feature of features) {
          const at = feature * width + kind;
          const slope = error + ridge * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (options.rate * slope) / Math.sqrt(square + damping);
        }
      }
    }
    if (round >= warming)
      weights.forEach((value, at) => {
        sums[at] = (sums[at] ?? 0) + value;
      });
  }
  return { ...model, weights: sums.map((sum) => sum / (options.rounds - warming)) };
}

function rowsOf(examples: readonly PartExample[], { leastSeen, weight }: FitOptions, buckets: number): Row[] {
  const counts = new Uint32Array(buckets);
  const rows = examples.flatMap((example) => {
    const reader = new PartReader(example.said);
    return example.places.map((place, at) => {
      const features = [
        ...reader.standing.list(),
        ...place.features.list(place.firstFeature, place.endOfFeatures),
        ...reader.featuresOf(place, at).list(),
      ].map((one) => (one >>> 0) & (buckets - 1));
      const wanted = example.wanted[at] ?? 0;
      for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
      reader.began(place, wanted);
      return { features, wanted, weight: weight(example) };
    });
  });
  return rows.map((row) => ({
    ...row,
    features: row.features.filter((one) => (counts[one] ?? 0) >= leastSeen),
  }));
}

/** The weights as whole numbers from -127 to 127. */
export function quantized(model: PartModel): PartModel & { readonly weights: Int8Array } {
  let most = 0;
  for (const value of model.weights) most = Math.max(most, Math.abs(value));
  const scale = most / 127;
  return {
    ...model,
    weights: Int8Array.from(model.weights, (value: number) => Math.round(value / scale)),
    scale,
  };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at], list[other]];
    if (a === undefined || b === undefined) continue;
    list[at] = b;
    list[other] = a;
  }
}
