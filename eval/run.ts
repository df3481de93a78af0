/** Scores the service over a coded set, with the baselines beside it in the same run. */

import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import type { EncoderName } from "../src/encoders.ts";
import { openTools } from "../src/engine.ts";
import { suggest } from "../src/suggest.ts";
import { bm25OverTitles, type Ranker, trainFrequency } from "./baselines.ts";
import { type CodedDocument, readDataset } from "./datasets/dataset.ts";
import { atCategory, type Figures, figuresOf, type Judged } from "./metrics.ts";

export interface EvalOptions {
  /** The adapter's name, as `codiesp`. */
  readonly dataset: string;
  readonly path: string;
  readonly dataFolder?: string;
  /** As {@link ToolOptions} has it. */
  readonly encoder?: EncoderName;
  readonly onProgress?: (done: number, total: number) => void;
}

type WithCategory = Figures & { readonly category: Figures };

export interface EvalReport extends WithCategory {
  readonly dataset: string;
  readonly documents: number;
  /** The probability above which a code counts as chosen; fixed by cross-validation on train. */
  readonly threshold: number;
  readonly versions: { readonly model: string; readonly codeSet: string };
  /** Of the gold codes that no train document has: found among the first 20. */
  readonly unseen: { readonly pairs: number; readonly rAt20: number };
  readonly baselines: { readonly bm25OverTitles: WithCategory; readonly trainFrequency?: WithCategory };
}

/** A ranking of 100 codes a note, as the API returns at most. */
const depth = 100;
/** Codes a baseline, which has no probabilities, is taken to choose: the gold codes a train document has on average. */
const baselineChoice = 11;

/** @throws Error where the set cannot be read */
export async function runEval({
  dataset,
  path,
  dataFolder,
  encoder,
  onProgress,
}: EvalOptions): Promise<EvalReport> {
  const { name, documents, train } = await readDataset(dataset, path);
  const { icd10cm, storyRanker, embedder, close } = await openTools({
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(encoder === undefined ? {} : { encoder }),
  });
  try {
    const judged: Judged[] = [];
    for (const [at, { text, codes }] of documents.entries()) {
      const request = suggestionRequestSchema.parse({
        note: { text },
        focus: "complete",
        limit: depth,
        minConfidence: 0,
        encounter: { dateOfService: icd10cm.dated.release.from },
      });
      const { suggestions } = await suggest(request, icd10cm);
      judged.push({
        ranked: suggestions.map(({ code }) => code),
        chosen: suggestions
          .filter(({ confidence }) => confidence >= storyRanker.threshold)
          .map(({ code }) => code),
        gold: codes,
      });
      onProgress?.(at + 1, documents.length);
    }
    const baseline = (ranker: Ranker) =>
      withCategory(documents.map((document) => baselineOn(document, ranker)));
    return {
      dataset: name,
      documents: documents.length,
      threshold: storyRanker.threshold,
      ...withCategory(judged),
      unseen: unseenRecall(judged, train),
      versions: { model: embedder.id, codeSet: icd10cm.dated.release.version },
      baselines: {
        bm25OverTitles: baseline(bm25OverTitles(icd10cm.dated.release)),
        ...(train.length === 0 ? {} : { trainFrequency: baseline(trainFrequency(train)) }),
      },
    };
  } finally {
    close();
  }
}

function baselineOn({ text, codes }: CodedDocument, ranker: Ranker): Judged {
  const ranked = ranker(text);
  return { ranked, chosen: ranked.slice(0, baselineChoice), gold: codes };
}

function withCategory(judged: readonly Judged[]): WithCategory {
  return { ...figuresOf(judged), category: figuresOf(atCategory(judged)) };
}

function unseenRecall(judged: readonly Judged[], train: readonly CodedDocument[]): EvalReport["unseen"] {
  const seen = new Set(train.flatMap(({ codes }) => codes));
  let pairs = 0;
  let found = 0;
  for (const { ranked, gold } of judged) {
    const top = new Set(ranked.slice(0, 20));
    for (const code of gold) {
      if (seen.has(code)) continue;
      pairs++;
      if (top.has(code)) found++;
    }
  }
  return { pairs, rAt20: pairs === 0 ? 0 : found / pairs };
}
