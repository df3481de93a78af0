/**
 * Trains an encoder's `scorer.json` on CodiEsp's train half and chooses its threshold by cross-validation there; dev is never read.
 *
 *     npx tsx eval/train-scorer.ts ../shared/eval/codiesp-en/train [encoder]
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { encoderNames } from "../src/encoders.ts";
import { openTools } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { assertionsOf } from "../src/rank/assertions.ts";
import { mergeByCode } from "../src/rank/candidates.ts";
import { featureNames, featuresOf } from "../src/rank/features.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { judge } from "../src/rank/judge.ts";
import { probability, type ScorerWeights, scorerOf } from "../src/rank/scorer.ts";
import { readDataset } from "./datasets/dataset.ts";
import { fitLogistic } from "./logistic.ts";
import { bestThreshold } from "./threshold.ts";

interface Example {
  readonly document: number;
  readonly features: readonly number[];
  readonly right: boolean;
}

const folds = 5;
const path = process.argv[2];
if (path === undefined || !/train\/?$/.test(path))
  throw new Error("usage: tsx eval/train-scorer.ts <codiesp>/train [encoder]");
const encoder = encoderNames.find((name) => name === (process.argv[3] ?? encoderNames[0]));
if (encoder === undefined) throw new Error(`an encoder is one of ${encoderNames.join(", ")}`);

const { documents } = await readDataset("codiesp", path);
const { icd10cm, close } = await openTools({ encoder });
const { release } = icd10cm.dated;
const examples: Example[] = [];
for (const [document, { text, codes }] of documents.entries()) {
  const gold = new Set(codes);
  const note = readNote(text);
  const { mentions } = await gatherMentions(note, "complete", icd10cm);
  const judged = judge(
    note,
    await assertionsOf(note, mentions, { tagger: icd10cm.tagger, focus: "complete" }),
    {
      release,
      book: icd10cm.book,
      encounter: undefined,
      focus: "complete",
    },
  );
  for (const [code, found] of mergeByCode(judged.kept)) {
    const leaf = found[0]?.leaf;
    if (leaf === undefined) continue;
    const facts = found.map(({ mention }) => mention);
    const features = featuresOf(leaf.entry, facts, { noteLength: text.length, assumed: leaf.assumed });
    examples.push({ document, features, right: gold.has(code) });
  }
  if (document % 50 === 49)
    console.error(`${document + 1}/${documents.length} notes, ${examples.length} candidates`);
}
close();

const outOfFold: (Pick<Example, "document" | "right"> & { p: number })[] = [];
for (let fold = 0; fold < folds; fold++) {
  const scorer = scorerOf(weightsFrom(examples.filter(({ document }) => document % folds !== fold)));
  for (const { document, features, right } of examples.filter((one) => one.document % folds === fold)) {
    outOfFold.push({ document, p: probability(scorer.logOdds(features)), right });
  }
}
const goldTotal = documents.reduce((sum, { codes }) => sum + codes.length, 0);
const best = bestThreshold(outOfFold, goldTotal);
const weights = { ...weightsFrom(examples), threshold: best.threshold };
const target = fileURLToPath(new URL(`../models/${encoder}/scorer.json`, import.meta.url));
await writeFile(target, `${JSON.stringify(weights, undefined, 2)}\n`);

console.log(
  `candidates ${examples.length}, right ${examples.filter(({ right }) => right).length}, gold ${goldTotal}`,
);
console.log(
  `cross-validated: threshold ${best.threshold}, F1 ${best.f1.toFixed(4)}, P ${best.p.toFixed(4)}, R ${best.r.toFixed(4)}`,
);
console.log(`cross-validated mean average precision: ${meanAveragePrecision().toFixed(4)}`);
console.log("calibration out of fold (predicted, observed, count):");
for (let bin = 0; bin < 10; bin++) {
  const inside = outOfFold.filter(({ p }) => p >= bin / 10 && p < (bin + 1) / 10);
  if (inside.length === 0) continue;
  const mean = inside.reduce((sum, { p }) => sum + p, 0) / inside.length;
  const observed = inside.filter(({ right }) => right).length / inside.length;
  console.log(`  ${mean.toFixed(3)}  ${observed.toFixed(3)}  ${inside.length}`);
}
featureNames.forEach((name, at) => {
  console.log(`  ${name.padEnd(18)} ${(weights.weights[at] ?? 0).toFixed(3)}`);
});

function meanAveragePrecision(): number {
  const byDocument = documents.map((): { p: number; right: boolean }[] => []);
  for (const one of outOfFold) byDocument[one.document]?.push(one);
  const precisions = documents.map(({ codes }, document) => {
    let right = 0;
    let sum = 0;
    const ranked = (byDocument[document] ?? []).sort((a, b) => b.p - a.p).slice(0, 100);
    ranked.forEach((one, at) => {
      if (one.right) sum += ++right / (at + 1);
    });
    return codes.length === 0 ? 0 : sum / codes.length;
  });
  return precisions.reduce((sum, precision) => sum + precision, 0) / documents.length;
}

function weightsFrom(chosen: readonly Example[]): ScorerWeights {
  const { weights, bias } = fitLogistic(
    chosen.map(({ features }) => features),
    chosen.map(({ right }) => right),
    { ridge: 1 },
  );
  return {
    kind: "logistic-regression",
    trainedOn: "CodiEsp train, English (500 documents, CC BY 4.0); candidates of focus complete",
    features: [...featureNames],
    weights: weights.map((weight) => Math.round(weight * 1e4) / 1e4),
    bias: Math.round(bias * 1e4) / 1e4,
    threshold: 0.5,
  };
}
