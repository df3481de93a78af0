/**
 * Trains the model of admission (`admitted.json`) on the training charts, the claim ranker on these and the `read` half of the vignettes, and fits the ranker's slope, intercept and threshold on the
 * calibration charts, which no rule was tuned on: on charts that the rules know well a code that was found is right more often than on a new one. The test
 * half is never read.
 *
 *     npx tsx eval/train-ranker.ts
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { modelsFolder, openTools, rankerName } from "../src/engine.ts";
import { logOddsOf } from "../src/note/taken-up/linear-model.ts";
import { leastAdmitted } from "../src/rank/admitted/admitted.ts";
import { claimFeatures } from "../src/rank/claim-features.ts";
import { noHabits } from "../src/rank/claim-habits.ts";
import { noPrincipals } from "../src/rank/principal-habits.ts";
import { openRanker, type RankerWeights, rankerFeatureNames } from "../src/rank/ranker.ts";
import { probability } from "../src/rank/scorer.ts";
import { admissionRows, admitsBy, decided, fitAdmission, foldedAdmission } from "./admission-rows.ts";
import { type Chart, readCharts } from "./chart-set.ts";
import { type Example, fitWithHabits, saidOf } from "./claim-habits.ts";
import { fitLogistic } from "./logistic.ts";
import { principalHabits } from "./principal-habits.ts";
import { asWeightsFile } from "./sparse-logistic.ts";
import { readVignettes } from "./vignette-set.ts";

const folds = 10;
const ridge = 6;
/** In F1. */
const nearlyBest = 0.001;
/** Neighbours of a threshold on each side, of .01. */
const around = 4;
/** What is right less often than one time in four is noise to a coder, whatever it would bring. */
const leastLikely = 0.25;
const target = fileURLToPath(new URL(`${rankerName}/ranker.json`, `file://${modelsFolder}/`));
await writeBlankWhereFeaturesChanged();
const { icd10cm, close } = await openTools();
const { scorer } = icd10cm;
const prior = (features: readonly number[]) => scorer.logOdds(features);
/** No chart is scored by a model of admission that has seen it. */
const admission = await admissionRows(icd10cm);
const admissionFor = foldedAdmission(admission);
await writeAdmission();
const charts = await readCharts("train");
const vignettes = await readVignettes("read");
const train = await candidatesOf([...charts, ...vignettes]);
const calibration = await candidatesOf(await readCharts("calibration"));
close();

const outOfFold: Scored[] = [];
for (let fold = 0; fold < folds; fold++) {
  const others = train.examples.filter(({ chart }) => chart % folds !== fold);
  const model = fitWithHabits(others, ridge);
  for (const example of train.examples.filter(({ chart }) => chart % folds === fold))
    outOfFold.push({ p: probability(saidOf(model, example)), right: example.right });
}
const model = fitWithHabits(train.examples, ridge);
/** Platt's: what the log-odds are worth on charts that no rule was tuned on. */
const platt = fitLogistic(
  calibration.examples.map((example) => [saidOf(model, example)]),
  calibration.examples.map(({ right }) => right),
  { ridge: 0 },
);
const slope = platt.weights[0] ?? 1;
const calibrated = calibration.examples.map((example) => ({
  p: probability(slope * saidOf(model, example) + platt.bias),
  right: example.right,
}));
const threshold = bestThreshold();
const round = (value: number) => Math.round(value * 1e4) / 1e4;
const weights: RankerWeights = {
  kind: "logistic-regression",
  trainedOn: `${charts.length} training charts (eval/charts/train) and ${vignettes.length} vignettes (the read half of eval/vignettes), ${train.examples.length} candidates; slope, intercept and threshold on ${calibration.charts} calibration charts, ${calibration.examples.length} candidates; the prior is the scorer's, trained on CodiEsp train`,
  features: [...rankerFeatureNames],
  weights: model.weights.map((weight) => round(weight * slope)),
  bias: round(model.bias * slope + platt.bias),
  threshold,
  habits: model.habits,
  principal: principalHabits(charts),
};
await writeFile(target, `${JSON.stringify(weights, undefined, 2)}\n`);

for (const [name, scored, { charts, wanted }] of [
  ["train, cross-validated, not calibrated", outOfFold, train],
  ["calibration charts, calibrated", calibrated, calibration],
] as const) {
  console.log(`${name}: ${charts} charts, ${scored.length} candidates, ${wanted} required codes`);
  for (const at of [0.2, 0.3, 0.4, 0.5, 0.6, threshold]) {
    const { p, r, f1 } = scoreAt(scored, at, wanted);
    const error = errorAt(scored, at);
    console.log(
      `  at ${at}: F1 ${f1.toFixed(4)}, P ${p.toFixed(4)}, R ${r.toFixed(4)}, ECE ${error.toFixed(4)}`,
    );
  }
}
console.log(`slope ${slope.toFixed(3)}, intercept ${platt.bias.toFixed(3)}, threshold ${threshold}`);
rankerFeatureNames.forEach((name, at) => {
  console.log(`  ${name.padEnd(24)} ${(weights.weights[at] ?? 0).toFixed(3)}`);
});

interface Scored {
  readonly p: number;
  readonly right: boolean;
}

/** The codes that the rules keep of each chart; optional ones are left out. */
async function candidatesOf(charts: readonly Chart[]) {
  const examples: Example[] = [];
  for (const [chart, known] of charts.entries()) {
    const { codes, optional } = known;
    const { encounter, ...kept } = await decided(known, icd10cm, admitsBy(admissionFor(known.id)));
    const required = new Set(codes.map(({ code }) => code));
    const may = new Set(optional.map(({ code }) => code));
    for (const one of kept.codes) {
      const { code } = one.entry;
      if (may.has(code)) continue;
      const features = claimFeatures(one, { encounter, ...kept, prior });
      examples.push({ chart, code, features, right: required.has(code) });
    }
  }
  return {
    charts: charts.length,
    examples,
    wanted: charts.reduce((sum, { codes }) => sum + codes.length, 0),
  };
}

/**
 * The least threshold that is as good as the best, but for a thousandth: by the mean of F1 on the calibration charts, which are few, and on the training
 * charts, each scored by a model that has not seen it. The curve is flat from .3 to .6; a lower one leads to more of what a note denies or only lists.
 */
function bestThreshold(): number {
  const tried = Array.from({ length: 65 }, (_, at) => Math.round(100 * leastLikely + at) / 100);
  const left = outOfFold.map(({ p, right }) => ({
    p: probability(slope * Math.log(p / (1 - p)) + platt.bias),
    right,
  }));
  const f1s = tried.map(
    (threshold) =>
      (scoreAt(calibrated, threshold, calibration.wanted).f1 + scoreAt(left, threshold, train.wanted).f1) / 2,
  );
  console.log(
    `mean F1 by threshold: ${tried.flatMap((at, i) => (i % 4 === 0 ? [`${at}: ${(f1s[i] ?? 0).toFixed(4)}`] : [])).join(", ")}`,
  );
  // A single threshold may be good by chance: each counts as the mean of its neighbourhood.
  const smooth = f1s.map((_, at) => {
    const near = f1s.slice(Math.max(0, at - around), at + around + 1);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
  const best = Math.max(...smooth);
  const at = smooth.findIndex((f1) => f1 >= best - nearlyBest);
  return tried[at] ?? 0.5;
}

/** The model of admission, and how well it does on charts left out. */
async function writeAdmission() {
  const scored = admission.map((row) => ({
    ...row,
    said: logOddsOf(admissionFor(row.chart), row.features),
  }));
  const wanted = scored.filter(({ wanted }) => wanted).length;
  console.log(
    `${scored.length} listed or measured by their place, ${wanted} of them on the claim; charts left out in turn:`,
  );
  for (const at of [leastAdmitted, -0.5, 0, 0.5, 1]) {
    const admitted = scored.filter(({ said }) => said > at);
    console.log(
      `  at ${at}: ${admitted.length} admitted, ${admitted.filter(({ wanted }) => wanted).length} of them right`,
    );
  }
  const { bias, weights } = fitAdmission(admission);
  const model = {
    trainedOn: `${scored.length} mentions of the training charts and temptations (eval/charts) that their place makes listed or measured only, ${wanted} of them on the claim`,
    ...asWeightsFile({ bias, weights }),
  };
  await writeFile(target.replace("ranker.json", "admitted.json"), `${JSON.stringify(model, undefined, 2)}\n`);
}

/** A ranker for other features does not open; one that says nothing does. */
async function writeBlankWhereFeaturesChanged() {
  const known = await openRanker(target).catch(() => undefined);
  if (known !== undefined) return;
  const features = [...rankerFeatureNames];
  const blank: RankerWeights = {
    kind: "logistic-regression",
    trainedOn: "nothing yet",
    features,
    weights: features.map(() => 0),
    bias: 0,
    threshold: 0.5,
    habits: noHabits,
    principal: noPrincipals,
  };
  await writeFile(target, JSON.stringify(blank));
}

function scoreAt(scored: readonly Scored[], threshold: number, wanted: number) {
  const chosen = scored.filter(({ p }) => p >= threshold);
  const right = chosen.filter((one) => one.right).length;
  const p = right / Math.max(1, chosen.length);
  const r = right / wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Expected calibration error of what would be shown, ten bins. */
function errorAt(scored: readonly Scored[], threshold: number): number {
  const shown = scored.filter(({ p }) => p >= threshold);
  let sum = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = shown.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    sum += Math.abs(inside.reduce((total, { p, right }) => total + p - Number(right), 0));
  }
  return sum / Math.max(1, shown.length);
}
