/**
 * Trains the story ranker on CodiEsp's train half, with coders' habits counted there, and chooses its threshold by cross-validation over notes; dev is
 * never read. Habits are always counted on other notes than those they are used on.
 *
 *     npx tsx eval/train-story.ts ../shared/eval/codiesp-en/train
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { categoryOf } from "../src/codes/code.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { modelsFolder, openTools, storyRankerName } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { patientFacts } from "../src/patient.ts";
import { assertionsOf } from "../src/rank/assertions.ts";
import type { ScoredCode } from "../src/rank/candidates.ts";
import { decide } from "../src/rank/decide.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { logOddsBy, probability } from "../src/rank/scorer.ts";
import { type HabitCounts, habitsOf } from "../src/rank/stories/habits.ts";
import {
  openStoryRanker,
  type StoryModel,
  storyFeatureNames,
  storyRows,
} from "../src/rank/stories/story-ranker.ts";
import type { SuggestTools } from "../src/suggest.ts";
import { readDataset } from "./datasets/dataset.ts";
import { type Fit, fitLogistic } from "./logistic.ts";
import { bestThreshold } from "./threshold.ts";

/** A note with the codes that the rules kept. */
export interface Read {
  readonly codes: readonly ScoredCode[];
  readonly gold: ReadonlySet<string>;
}

interface Example {
  readonly note: number;
  readonly features: readonly number[];
  readonly right: boolean;
}

const folds = 5;
const ridge = 1;
/** Habits of a code that was neither given twice nor found thrice are left out. */
const leastGiven = 2;
const leastFound = 3;

/** What the pipeline keeps of a note before it is ranked. */
export async function readStory(
  text: string,
  tools: Omit<SuggestTools, "storyRanker">,
): Promise<ScoredCode[]> {
  const { dated, book, scorer, tagger } = tools;
  const request = suggestionRequestSchema.parse({ note: { text }, focus: "complete" });
  const note = readNote(text);
  const { mentions } = await gatherMentions(note, "complete", tools);
  const assertions = await assertionsOf(note, mentions, { tagger, focus: "complete" });
  const encounter = { dateOfService: dated.release.from };
  const patient = patientFacts(request, note);
  return [...decide(note, assertions, { dated, book, scorer, encounter, patient, focus: "complete" }).codes];
}

export function countHabits(read: readonly Read[]): HabitCounts {
  const categories: Record<string, [number, number]> = {};
  const codes: Record<string, [number, number, number]> = {};
  const at = (code: string) => {
    codes[code] ??= [0, 0, 0];
    return codes[code];
  };
  for (const { codes: found, gold } of read) {
    const named = new Set(found.map(({ entry }) => categoryOf(entry.code)));
    const given = new Set([...gold].map(categoryOf));
    for (const category of named) {
      categories[category] ??= [0, 0];
      categories[category][0]++;
      if (given.has(category)) categories[category][1]++;
    }
    for (const code of gold) if (named.has(categoryOf(code))) at(code)[0]++;
    for (const { entry } of found) {
      const counts = at(entry.code);
      counts[1]++;
      if (gold.has(entry.code)) counts[2]++;
    }
  }
  const kept = Object.entries(codes).filter(
    ([, [given, found]]) => given >= leastGiven || found >= leastFound,
  );
  const known = new Set(kept.map(([code]) => categoryOf(code)));
  for (const [category, [found]] of Object.entries(categories)) if (found >= leastFound) known.add(category);
  return {
    categories: Object.fromEntries(
      Object.entries(categories)
        .filter(([category]) => known.has(category))
        .sort(),
    ),
    codes: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Each note's examples under habits of the notes of other folds. */
function examplesOf(read: readonly (Read & { readonly note: number })[], release: CodeRelease): Example[] {
  const examples: Example[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const habits = habitsOf(countHabits(read.filter((_, at) => at % folds !== fold)));
    for (const { note, codes, gold } of read.filter((_, at) => at % folds === fold))
      for (const { one, features } of storyRows(codes, habits, release))
        examples.push({ note, features, right: gold.has(one.entry.code) });
  }
  return examples;
}

function fitted(examples: readonly Example[]): Fit {
  return fitLogistic(
    examples.map(({ features }) => features),
    examples.map(({ right }) => right),
    { ridge },
  );
}

export function trained(all: readonly Read[], release: CodeRelease) {
  const read = all.map((one, note) => ({ ...one, note }));
  const outOfFold: { note: number; p: number; right: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = read.filter(({ note }) => note % folds !== fold);
    const model = fitted(examplesOf(rest, release));
    const habits = habitsOf(countHabits(rest));
    for (const { note, codes, gold } of read.filter((one) => one.note % folds === fold))
      for (const { one, features } of storyRows(codes, habits, release)) {
        const p = probability(logOddsBy(model, features));
        outOfFold.push({ note, p, right: gold.has(one.entry.code) });
      }
  }
  const best = bestThreshold(
    outOfFold,
    all.reduce((sum, { gold }) => sum + gold.size, 0),
  );
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const { weights, bias } = fitted(examplesOf(read, release));
  const model: StoryModel = {
    kind: "logistic-regression",
    trainedOn: "CodiEsp train, English (500 documents, CC BY 4.0); what the rules of focus complete keep",
    features: [...storyFeatureNames],
    weights: weights.map(round),
    bias: round(bias),
    threshold: best.threshold,
    habits: countHabits(all),
  };
  return { model, best, outOfFold, figures: rankFigures(outOfFold, all) };
}

/** Mean average precision and recall among the first 20, over notes. */
function rankFigures(scored: readonly { note: number; p: number; right: boolean }[], all: readonly Read[]) {
  const byNote = all.map((): { p: number; right: boolean }[] => []);
  for (const one of scored) byNote[one.note]?.push(one);
  let map = 0;
  let recall = 0;
  all.forEach(({ gold }, note) => {
    const ranked = (byNote[note] ?? []).sort((a, b) => b.p - a.p).slice(0, 100);
    let right = 0;
    let sum = 0;
    ranked.forEach((one, at) => {
      if (one.right) sum += ++right / (at + 1);
    });
    map += sum / Math.max(1, gold.size);
    recall += ranked.slice(0, 20).filter((one) => one.right).length / Math.max(1, gold.size);
  });
  return { map: map / all.length, rAt20: recall / all.length, candidates: scored.length / all.length };
}

async function main(path: string | undefined) {
  if (path === undefined || !/train\/?$/.test(path))
    throw new Error("usage: tsx eval/train-story.ts <codiesp>/train");
  const target = fileURLToPath(new URL(`${storyRankerName}/ranker.json`, `file://${modelsFolder}/`));
  await writeBlankWhereFeaturesChanged(target);
  const { documents } = await readDataset("codiesp", path);
  const { icd10cm, close } = await openTools();
  const read: Read[] = [];
  for (const { text, codes } of documents) {
    read.push({ codes: await readStory(text, icd10cm), gold: new Set(codes) });
    if (read.length % 50 === 0) console.error(`${read.length}/${documents.length} notes`);
  }
  close();
  const { model, best, outOfFold, figures } = trained(read, icd10cm.dated.release);
  await writeFile(target, `${JSON.stringify(model)}\n`);
  report({ model, best, outOfFold, figures });
}

/** The tools open only with weights of this version's features. */
async function writeBlankWhereFeaturesChanged(target: string): Promise<void> {
  const known = await openStoryRanker(target).catch(() => undefined);
  if (known !== undefined) return;
  const features = [...storyFeatureNames];
  const weights = features.map(() => 0);
  const untrained = {
    kind: "logistic-regression",
    trainedOn: "nothing yet",
    bias: 0,
    threshold: 0.5,
  } as const;
  const blank: StoryModel = { ...untrained, features, weights, habits: { categories: {}, codes: {} } };
  await writeFile(target, JSON.stringify(blank));
}

export function report({ model, best, outOfFold, figures }: ReturnType<typeof trained>): void {
  console.log(
    `cross-validated: threshold ${best.threshold}, F1 ${best.f1.toFixed(4)}, P ${best.p.toFixed(4)}, R ${best.r.toFixed(4)}`,
  );
  console.log(
    `cross-validated: MAP ${figures.map.toFixed(4)}, R@20 ${figures.rAt20.toFixed(4)}, ${figures.candidates.toFixed(1)} codes ranked a note`,
  );
  console.log("calibration out of fold (predicted, observed, count):");
  for (let bin = 0; bin < 10; bin++) {
    const inside = outOfFold.filter(({ p }) => p >= bin / 10 && p < (bin + 1) / 10);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { p }) => sum + p, 0) / inside.length;
    const observed = inside.filter(({ right }) => right).length / inside.length;
    console.log(`  ${mean.toFixed(3)}  ${observed.toFixed(3)}  ${inside.length}`);
  }
  storyFeatureNames.forEach((name, at) => {
    console.log(`  ${name.padEnd(18)} ${(model.weights[at] ?? 0).toFixed(3)}`);
  });
}

if (process.argv[1]?.endsWith("train-story.ts")) await main(process.argv[2]);
