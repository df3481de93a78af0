/**
 * Trains the claim ranker on the training charts and chooses its threshold by cross-validation over charts; the test half is never read.
 *
 *     npx tsx eval/train-ranker.ts
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { modelsFolder, openTools, rankerName } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { patientFacts } from "../src/patient.ts";
import { assertionsOf } from "../src/rank/assertions.ts";
import { claimFeatureNames, claimFeatures } from "../src/rank/claim-features.ts";
import { decide } from "../src/rank/decide.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { openRanker, type RankerWeights } from "../src/rank/ranker.ts";
import { probability } from "../src/rank/scorer.ts";
import { withinReach } from "../src/rank/within-reach.ts";
import { readCharts, requestOf } from "./chart-set.ts";
import { fitLogistic } from "./logistic.ts";

interface Example {
  readonly chart: number;
  readonly code: string;
  readonly features: readonly number[];
  readonly right: boolean;
}

const folds = 10;
const ridge = 2;
/** In F1. */
const nearlyBest = 0.01;
const target = fileURLToPath(new URL(`${rankerName}/ranker.json`, `file://${modelsFolder}/`));
await writeBlankWhereFeaturesChanged();
const charts = await readCharts("train");
const { icd10cm, close } = await openTools();
const { scorer, dated, book, tagger } = icd10cm;
const prior = (features: readonly number[]) => scorer.logOdds(features);
const examples: Example[] = [];
for (const [chart, known] of charts.entries()) {
  const { text, setting, claim, dateOfService, codes, optional } = known;
  const encounter = { setting, claim, dateOfService };
  const request = suggestionRequestSchema.parse(requestOf(known));
  const note = readNote(text);
  const { mentions } = await gatherMentions(note, "billing", icd10cm);
  const hopeful = withinReach(note, mentions, {
    release: dated.release,
    scorer,
    focus: "billing",
    least: 0.3,
  });
  const assertions = await assertionsOf(note, hopeful, { tagger, focus: "billing" });
  const patient = patientFacts(request, note);
  const decided = decide(note, assertions, { dated, book, scorer, encounter, patient, focus: "billing" });
  const required = new Set(codes.map(({ code }) => code));
  const may = new Set(optional.map(({ code }) => code));
  for (const one of decided.codes) {
    const { code } = one.entry;
    if (may.has(code)) continue;
    const features = claimFeatures(one, { encounter, codes: decided.codes, aside: decided.aside, prior });
    examples.push({ chart, code, features, right: required.has(code) });
  }
}
close();
const wanted = charts.reduce((sum, { codes }) => sum + codes.length, 0);

const outOfFold: { p: number; right: boolean }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const { weights, bias } = fitted(examples.filter(({ chart }) => chart % folds !== fold));
  for (const { features, right } of examples.filter(({ chart }) => chart % folds === fold))
    outOfFold.push({
      p: probability(features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)),
      right,
    });
}
const best = bestThreshold();
const round = (value: number) => Math.round(value * 1e4) / 1e4;
const { weights, bias } = fitted(examples);
const model: RankerWeights = {
  kind: "logistic-regression",
  trainedOn: `${charts.length} training charts (eval/charts/train), ${examples.length} candidates; the prior is the scorer's, trained on CodiEsp train`,
  features: [...claimFeatureNames],
  weights: weights.map(round),
  bias: round(bias),
  threshold: best.threshold,
};
await writeFile(target, `${JSON.stringify(model, undefined, 2)}\n`);

console.log(
  `charts ${charts.length}, candidates ${examples.length}, right ${examples.filter(({ right }) => right).length}, required ${wanted}`,
);
console.log(
  `cross-validated: threshold ${best.threshold}, F1 ${best.f1.toFixed(4)}, P ${best.p.toFixed(4)}, R ${best.r.toFixed(4)}, ECE ${errorAt(best.threshold).toFixed(4)}`,
);
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const { p, r, f1 } = scoreAt(threshold);
  console.log(`  at ${threshold}: F1 ${f1.toFixed(4)}, P ${p.toFixed(4)}, R ${r.toFixed(4)}`);
}
claimFeatureNames.forEach((name, at) => {
  console.log(`  ${name.padEnd(24)} ${(model.weights[at] ?? 0).toFixed(3)}`);
});

/** A ranker for other features does not open; one that says nothing does. */
async function writeBlankWhereFeaturesChanged() {
  const known = await openRanker(target).catch(() => undefined);
  if (known !== undefined) return;
  const features = [...claimFeatureNames];
  const blank: RankerWeights = {
    kind: "logistic-regression",
    trainedOn: "nothing yet",
    features,
    weights: features.map(() => 0),
    bias: 0,
    threshold: 0.5,
  };
  await writeFile(target, JSON.stringify(blank));
}

function fitted(chosen: readonly Example[]) {
  return fitLogistic(
    chosen.map(({ features }) => features),
    chosen.map(({ right }) => right),
    { ridge },
  );
}

/** Of thresholds that are nearly as good the lowest is taken: to find a code that was missed costs a coder more than to reject one. */

function bestThreshold() {
  let best = { threshold: 0.5, f1: 0, p: 0, r: 0 };
  for (let threshold = 0.1; threshold < 0.9; threshold += 0.01) {
    const { p, r, f1 } = scoreAt(threshold);
    if (f1 > best.f1) best = { threshold: Math.round(threshold * 100) / 100, f1, p, r };
  }
  for (let threshold = 0.1; threshold < best.threshold; threshold += 0.01) {
    const { p, r, f1 } = scoreAt(threshold);
    if (f1 > best.f1 - nearlyBest) return { threshold: Math.round(threshold * 100) / 100, f1, p, r };
  }
  return best;
}

function scoreAt(threshold: number) {
  const chosen = outOfFold.filter(({ p }) => p >= threshold);
  const right = chosen.filter((one) => one.right).length;
  const p = right / Math.max(1, chosen.length);
  const r = right / wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Expected calibration error of what would be shown, ten bins. */
function errorAt(threshold: number): number {
  const shown = outOfFold.filter(({ p }) => p >= threshold);
  let sum = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = shown.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    sum += Math.abs(inside.reduce((total, { p, right }) => total + p - Number(right), 0));
  }
  return sum / Math.max(1, shown.length);
}
