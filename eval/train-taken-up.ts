/**
 * Trains the model of what is dealt with (`models/chartcode-taken-up`) on the labels addressed or listed of the readable notes of `test/reading/notes`,
 * and prints how well it does on notes left out, beside the rules alone. The same weights every time.
 *
 *     npx tsx eval/train-taken-up.ts
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { assertionValueSchema } from "../src/contract/suggestions.ts";
import { ruledAddressed } from "../src/note/assertion.ts";
import { readNote } from "../src/note/read.ts";
import { takenUpFeatures } from "../src/note/taken-up/features.ts";
import { type Feature, type LinearModel, logOddsOf } from "../src/note/taken-up/linear-model.ts";
import { loadNotes, nth, readableHalves } from "./reading-set.ts";
import { asWeightsFile, fitSparse } from "./sparse-logistic.ts";

interface Example {
  /** Number of the note. */
  readonly note: number;
  readonly features: readonly Feature[];
  readonly ruled: boolean;
  readonly addressed: boolean;
}

const folds = 10;
/** Both chosen by these figures, from 3 to 30 and 2 to 4. */
const ridge = 10;
const leastSeen = 3;
/** Notes from this number on were written after the rules: of them the rules' own figures are those of new notes. */
const afterRules = 400;
const folder = fileURLToPath(new URL("../models/chartcode-taken-up/", import.meta.url));

const examples = await readExamples();
const out = Array.from({ length: folds }, (_, fold) => {
  const model = fitted(examples.filter(({ note }) => note % folds !== fold));
  return examples
    .filter(({ note }) => note % folds === fold)
    .map((example) => ({ ...example, said: logOddsOf(model, example.features) > 0 }));
}).flat();
for (const [name, some] of [
  ["all readable notes", out],
  ["those written after the rules", out.filter(({ note }) => note >= afterRules)],
] as const) {
  const right = (test: (one: (typeof out)[number]) => boolean) =>
    `${some.filter(test).length} of ${some.length} (${(some.filter(test).length / some.length).toFixed(4)})`;
  console.log(
    `${name}: rules alone ${right(({ ruled, addressed }) => ruled === addressed)}, model, each note left out once ${right(({ said, addressed }) => said === addressed)}`,
  );
}

await mkdir(folder, { recursive: true });
const model = {
  trainedOn: `${examples.length} labels of ${new Set(examples.map(({ note }) => note)).size} readable notes of test/reading/notes`,
  ...asWeightsFile(fitted(examples)),
};
await writeFile(`${folder}weights.json`, `${JSON.stringify(model, undefined, 2)}\n`);

async function readExamples(): Promise<Example[]> {
  const notes = (await loadNotes()).filter(({ half }) => readableHalves.includes(half));
  return notes.flatMap(({ name, note: text, mentions }) => {
    const note = readNote(text);
    return mentions.flatMap(({ text: words, occurrence, value, experiencer, addressed }): Example[] => {
      const asserted = assertionValueSchema.parse(value);
      if (addressed === undefined || experiencer !== "patient") return [];
      const start = nth(text, words, occurrence);
      const mention = { start, end: start + words.length };
      const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
      const ruled = ruledAddressed(note, clause, mention, asserted);
      if (clause === -1 || ruled === undefined) return [];
      const features = takenUpFeatures(note, clause, mention, { value: asserted, ruled });
      return [{ note: Number.parseInt(name, 10), features, ruled, addressed }];
    });
  });
}

function fitted(some: readonly Example[]): LinearModel {
  return fitSparse(
    some.map(({ features }) => features),
    some.map(({ addressed }) => addressed),
    { ridge, leastSeen },
  );
}
