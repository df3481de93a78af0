/**
 * Trains the story ranker on CodiEsp's train half, with coders' habits counted there, and chooses its threshold by cross-validation over notes; dev is
 * never read. Habits are always counted on other notes than those they are used on.
 *
 *     npx tsx eval/train-story.ts ../shared/eval/codiesp-en/train
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { CodeRelease } from "../src/codes/release.ts";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { modelsFolder, openTools, storyRankerName } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { patientFacts } from "../src/patient.ts";
import { assertionsOf } from "../src/rank/assertions.ts";
import { decide } from "../src/rank/decide.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { probability } from "../src/rank/scorer.ts";
import { habitsOf } from "../src/rank/stories/habits.ts";
import {
  neighboursOf,
  openStoryRanker,
  type StoryModel,
  storyFeatureNames,
  storyRows,
} from "../src/rank/stories/story-ranker.ts";
import { type Boosted, logOddsOf, type Tree } from "../src/rank/stories/trees.ts";
import type { SuggestTools } from "../src/suggest.ts";
import { fitBoosted } from "./boosting.ts";
import { readDataset } from "./datasets/dataset.ts";
import { atCategory, figuresOf } from "./metrics.ts";
import { countHabits, type Read } from "./story-habits.ts";
import { bestThreshold } from "./threshold.ts";

interface Row {
  /** The note's place among all. */
  readonly at: number;
  readonly code: string;
  readonly features: readonly number[];
  readonly right: boolean;
}

type Placed = Read & { readonly at: number; readonly neighbours: readonly (readonly number[])[] };

const folds = 5;
const boosting = {
  trees: 150,
  depth: 4,
  rate: 0.08,
  ridge: 5,
  leastCurvature: 5,
  rows: 0.8,
  features: 0.7,
} as const;

/** What the pipeline makes of a note before its codes are ranked. */
export async function readStory(
  text: string,
  tools: Omit<SuggestTools, "storyRanker">,
): Promise<Omit<Read, "gold">> {
  const { dated, book, scorer, tagger } = tools;
  const request = suggestionRequestSchema.parse({ note: { text }, focus: "complete" });
  const note = readNote(text);
  const { mentions } = await gatherMentions(note, "complete", tools);
  const assertions = await assertionsOf(note, mentions, { tagger, focus: "complete" });
  const encounter = { dateOfService: dated.release.from };
  const patient = patientFacts(request, note);
  return {
    note,
    ...decide(note, assertions, { dated, book, scorer, encounter, patient, focus: "complete" }),
  };
}

/** Rows of some notes under habits of others. */
function rowsUnder(habitual: readonly Placed[], notes: readonly Placed[], release: CodeRelease): Row[] {
  const habits = habitsOf(countHabits(habitual, release));
  return notes.flatMap(({ at, note, codes, aside, gold, neighbours }) =>
    storyRows(codes, habits, { note, release, aside }, neighbours).map(
      ({ one: { entry }, features }): Row => ({
        at,
        code: entry.code,
        features,
        right: gold.has(entry.code),
      }),
    ),
  );
}

/** Trees fitted on each note's rows under habits of the notes of other folds. */
function fitted(read: readonly Placed[], release: CodeRelease): Boosted {
  const rows: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const [own, others] = [true, false].map((isOwn) =>
      read.filter((_, at) => (at % folds === fold) === isOwn),
    );
    rows.push(...rowsUnder(others ?? [], own ?? [], release));
  }
  return fitBoosted(
    rows.map(({ features }) => features),
    rows.map(({ right }) => right),
    boosting,
  );
}

export interface Scored {
  readonly at: number;
  readonly code: string;
  readonly p: number;
  readonly right: boolean;
}

export function trained(all: readonly Read[], release: CodeRelease) {
  const read = all.map((one, at): Placed => ({ ...one, at, neighbours: neighboursOf(one.codes, release) }));
  const outOfFold: Scored[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = read.filter(({ at }) => at % folds !== fold);
    const model = fitted(rest, release);
    const held = read.filter(({ at }) => at % folds === fold);
    for (const { features, ...row } of rowsUnder(rest, held, release))
      outOfFold.push({ ...row, p: probability(logOddsOf(model, features)) });
    console.error(`fold ${fold + 1} of ${folds}`);
  }
  const best = bestThreshold(
    outOfFold,
    all.reduce((sum, { gold }) => sum + gold.size, 0),
  );
  const model: StoryModel = {
    kind: "boosted-trees",
    trainedOn: "CodiEsp train, English (500 documents, CC BY 4.0); what the rules of focus complete keep",
    features: [...storyFeatureNames],
    threshold: best.threshold,
    habits: countHabits(read, release),
    ...copyOf(fitted(read, release)),
  };
  return { model, best, outOfFold, figures: rankFigures(outOfFold, all) };
}

const copyOf = ({ bias, trees }: Boosted) => ({ bias, trees: [...trees] });

/** Of what was scored out of fold, over notes: as `eval run` reports them. */
function rankFigures(scored: readonly Scored[], all: readonly Read[]) {
  const byNote = all.map((): Scored[] => []);
  for (const one of scored) byNote[one.at]?.push(one);
  const judged = all.map(({ gold }, at) => {
    const ranked = [...(byNote[at] ?? [])].sort((a, b) => b.p - a.p).slice(0, 100);
    return { ranked: ranked.map(({ code }) => code), chosen: [], gold: [...gold] };
  });
  return {
    code: figuresOf(judged),
    category: figuresOf(atCategory(judged)),
    ranked: scored.length / all.length,
  };
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
    read.push({ ...(await readStory(text, icd10cm)), gold: new Set(codes) });
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
  const blank: StoryModel = {
    kind: "boosted-trees",
    trainedOn: "nothing yet",
    features: [...storyFeatureNames],
    bias: 0,
    trees: [],
    threshold: 0.5,
    habits: { notes: 0, categories: {}, codes: {}, phrases: {} },
  };
  await writeFile(target, JSON.stringify(blank));
}

export function report({ model, best, outOfFold, figures }: ReturnType<typeof trained>): void {
  console.log(
    `cross-validated: threshold ${best.threshold}, F1 ${best.f1.toFixed(4)}, P ${best.p.toFixed(4)}, R ${best.r.toFixed(4)}`,
  );
  const { code, category, ranked } = figures;
  const shown = (value: number) => value.toFixed(4);
  console.log(`cross-validated: MAP ${shown(code.map)}, R@20 ${shown(code.rAt["20"])}`);
  console.log(`cross-validated at category: MAP ${shown(category.map)}, R@20 ${shown(category.rAt["20"])}`);
  console.log(`${ranked.toFixed(1)} codes ranked a note`);
  console.log("calibration out of fold (predicted, observed, count):");
  for (let bin = 0; bin < 10; bin++) {
    const inside = outOfFold.filter(({ p }) => p >= bin / 10 && p < (bin + 1) / 10);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { p }) => sum + p, 0) / inside.length;
    const observed = inside.filter(({ right }) => right).length / inside.length;
    console.log(`  ${mean.toFixed(3)}  ${observed.toFixed(3)}  ${inside.length}`);
  }
  const splits = splitsOf(model.trees);
  for (const [at, name] of storyFeatureNames.entries())
    console.log(`  ${name.padEnd(20)} ${splits.get(at) ?? 0} splits`);
}

/** How many splits each feature has. */
function splitsOf(trees: readonly Tree[]): Map<number, number> {
  const counts = new Map<number, number>();
  const open = [...trees];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    if (typeof tree === "number") continue;
    const [feature, , below, from] = tree;
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
    open.push(below, from);
  }
  return counts;
}

if (process.argv[1]?.endsWith("train-story.ts")) await main(process.argv[2]);
