/**
 * Trains the model of parts (`models/chartcode-parts`) on the marked notes of `test/reading/layouts`, those of its measuring authors left out, on the
 * readable notes of `test/reading/notes`, and on the training charts whose sections are marked (`eval/charts/sections.jsonl`). Chooses nothing: `--cross` prints how well it does on notes left out, then on the measuring authors (figures only).
 *
 *     npx tsx eval/train-parts.ts [--cross]
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { partKinds } from "../src/note/parts/part-model.ts";
import { ruled } from "../src/note/parts/ruled.ts";
import { readNote } from "../src/note/read.ts";
import { type FitOptions, fitParts, quantized } from "./sections/fit-parts.ts";
import {
  layoutNotes,
  markedCharts,
  measuredAuthors,
  type PartExample,
  type PartFigures,
  partExample,
  partFigures,
  piecesOf,
  readableNotes,
  renamed,
  ruleFigures,
} from "./sections/part-examples.ts";

/** Chosen by cross-validation over the layout notes. */
const options: FitOptions = {
  rounds: 12,
  rate: 0.1,
  bits: 16,
  leastSeen: 3,
  threshold: { heading: 0.2, words: 0.45 },
  weight: ({ note }) => (note.author === "notes" ? 0.5 : 1),
};
const folds = 4;
const folder = fileURLToPath(new URL("../models/chartcode-parts/", import.meta.url));

const layouts = (await layoutNotes((author) => !measuredAuthors.includes(author))).map(partExample);
const charts = (await markedCharts()).map(partExample);
const readable = (await readableNotes()).map(partExample);
const withPieces = (examples: readonly PartExample[]) =>
  examples.flatMap((example) => [
    example,
    ...[...piecesOf(example.note), renamed(example.note)].map(partExample),
  ]);

if (process.argv.includes("--cross")) {
  const left = Array.from({ length: folds }, (_, fold) => {
    const isLeft = (_: PartExample, at: number) => at % folds === fold;
    const isKept = (_: PartExample, at: number) => at % folds !== fold;
    const kept = [...readable, ...layouts.filter(isKept), ...charts.filter(isKept)];
    const model = quantized(fitParts(withPieces(kept), options));
    return [layouts, charts].map((all) => partFigures(model, all.filter(isLeft)));
  });
  for (const [index, [name, all]] of [
    ["layout notes", layouts] as const,
    ["charts", charts] as const,
  ].entries()) {
    say(`${all.length} ${name}, the rules alone`, [ruleFigures(all)]);
    say(
      `${all.length} ${name}, each left out once`,
      left.flatMap((figures) => figures[index] ?? []),
    );
  }
}
const model = quantized(fitParts(withPieces([...readable, ...layouts, ...charts]), options));
const measured = (await layoutNotes((author) => measuredAuthors.includes(author))).map(partExample);
say(`measuring authors, ${measured.length} notes, the rules alone`, [ruleFigures(measured)]);
say(`measuring authors, ${measured.length} notes`, [partFigures(model, measured)]);
await mkdir(folder, { recursive: true });
await writeFile(`${folder}weights.bin`, model.weights);
const config = {
  kinds: partKinds,
  buckets: model.buckets,
  scale: model.scale,
  threshold: model.threshold,
  trainedOn: `${layouts.length} notes of test/reading/layouts, ${readable.length} of test/reading/notes and ${charts.length} of eval/charts/train, ${[...layouts, ...readable, ...charts].reduce((sum, { places }) => sum + places.length, 0)} places`,
};
await writeFile(`${folder}config.json`, `${JSON.stringify(config, undefined, 2)}\n`);
const read = measured.map((example) => ({
  ...example,
  said: ruled(example.note.text, example.places, readNote(example.note.text).sections),
}));
say(`measuring authors, ${measured.length} notes, as the reader gives them`, [ruleFigures(read)]);

function say(name: string, figures: readonly PartFigures[]) {
  const sum = (of: keyof PartFigures) => figures.reduce((total, one) => total + one[of], 0);
  const share = (of: keyof PartFigures) => (sum(of) / sum("sections")).toFixed(4);
  console.log(
    `${name}: of ${sum("sections")} sections right ${share("right")}, begun ${share("placed")}; begun where none is ${share("extra")}`,
  );
}
