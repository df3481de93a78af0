/**
 * `npm run soak -- [reading] [--cases 1000000] [--seed 1] [--again]`: long counts, seeded and resumable.
 *
 * State is written to `test/soak/results/<suite>.json` every few seconds; a stopped run goes on from there. A case that fails is
 * kept by its number: `--only N` runs it alone and shows its error.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { z } from "zod";
import { checkReading, readingCase } from "./reading.ts";

const resultSchema = z.object({
  suite: z.string(),
  seed: z.int(),
  /** Of the source when the run began. */
  commit: z.string(),
  cases: z.int(),
  characters: z.int(),
  seconds: z.number(),
  /** Case numbers, the first hundred. */
  failures: z.array(z.int()),
  failed: z.int(),
});
type Result = z.infer<typeof resultSchema>;

const suites = {
  reading(seed: number, index: number): number {
    const text = readingCase(seed, index);
    checkReading(text, index);
    return text.length;
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    again: { type: "boolean", default: false },
  },
});
const suite = z.enum(["reading"]).parse(positionals[0] ?? "reading");
const seed = z.coerce.number().int().parse(values.seed);
const cases = z.coerce.number().int().min(1).parse(values.cases);
const file = fileURLToPath(new URL(`results/${suite}.json`, import.meta.url));

function begin(): Result {
  if (existsSync(file) && !values.again) {
    const earlier = resultSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    if (earlier.seed === seed) return earlier;
  }
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return { suite, seed, commit, cases: 0, characters: 0, seconds: 0, failures: [], failed: 0 };
}

function save(result: Result): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(result, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function soak(): Result {
  const result = begin();
  const before = result.seconds;
  const begun = performance.now();
  const bar = new SingleBar({
    format: `${suite} [{bar}] {value}/{total} cases, {failed} failed, {eta_formatted} left`,
  });
  bar.start(cases, result.cases, { failed: result.failed });
  let saved = begun;
  while (result.cases < cases) {
    try {
      result.characters += suites[suite](seed, result.cases);
    } catch {
      result.failed += 1;
      if (result.failures.length < 100) result.failures.push(result.cases);
    }
    result.cases += 1;
    const now = performance.now();
    if (now - saved < 2000) continue;
    saved = now;
    result.seconds = Math.round(before + (now - begun) / 1000);
    bar.update(result.cases, { failed: result.failed });
    save(result);
  }
  result.seconds = Math.round(before + (performance.now() - begun) / 1000);
  save(result);
  bar.update(result.cases, { failed: result.failed });
  bar.stop();
  return result;
}

if (values.only === undefined) {
  const { failed, ...result } = soak();
  console.log(JSON.stringify({ ...result, failed }));
  if (failed > 0) process.exitCode = 1;
} else {
  suites[suite](seed, z.coerce.number().int().parse(values.only));
  console.log("holds");
}
