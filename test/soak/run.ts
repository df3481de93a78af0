/**
 * `npm run soak -- [reading | kills-sqlite | kills-postgres] [--cases N] [--seed 1] [--again]`: long counts, seeded and resumable.
 *
 * State is written to `test/soak/results/<suite>.json` every few seconds; a stopped run goes on from there. A case that fails is
 * kept by its number: `--only N` runs it alone and shows its error.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { z } from "zod";
import { createDatabase, startPostgres } from "../../src/review/testing/postgres.ts";
import { killOnce, killWorld } from "./kills.ts";
import { checkReading, readingCase } from "./reading.ts";

const resultSchema = z.object({
  suite: z.string(),
  seed: z.int(),
  /** Of the source when the run began. */
  commit: z.string(),
  cases: z.int(),
  /** Characters read, or decisions and reviews acknowledged before a kill. */
  counted: z.int(),
  seconds: z.number(),
  /** Case numbers, the first hundred. */
  failures: z.array(z.int()),
  failed: z.int(),
});
type Result = z.infer<typeof resultSchema>;

interface Suite {
  /** Cases where the command names none. */
  readonly usually: number;
  /** @returns what is counted @throws Error where the case fails */
  open(): Promise<{ case(seed: number, index: number): number | Promise<number>; close(): void }>;
}

const suites = {
  reading: {
    usually: 1_000_000,
    open: async () => ({
      case(seed, index) {
        const text = readingCase(seed, index);
        checkReading(text, index);
        return text.length;
      },
      close() {},
    }),
  },
  "kills-sqlite": {
    usually: 300,
    async open() {
      const folder = mkdtempSync(join(tmpdir(), "chartcode-kills-"));
      const world = killWorld(join(folder, "record.db"));
      return {
        case: (seed, index) => killOnce(world, seed, index),
        close: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  "kills-postgres": {
    usually: 300,
    async open() {
      const folder = mkdtempSync(join(tmpdir(), "chartcode-kills-"));
      const server = startPostgres(folder);
      if (server === undefined) throw new Error("PostgreSQL is not installed");
      const world = killWorld(await createDatabase(server.url, "kills"), () => server.crash());
      return {
        case: (seed, index) => killOnce(world, seed, index),
        close() {
          server.stop();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  },
} as const satisfies Record<string, Suite>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    again: { type: "boolean", default: false },
  },
});
const suite = z.enum(["reading", "kills-sqlite", "kills-postgres"]).parse(positionals[0] ?? "reading");
const seed = z.coerce.number().int().parse(values.seed);
const cases = z.coerce
  .number()
  .int()
  .min(1)
  .parse(values.cases ?? suites[suite].usually);
const file = fileURLToPath(new URL(`results/${suite}.json`, import.meta.url));

function begin(): Result {
  if (existsSync(file) && !values.again) {
    const earlier = resultSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    if (earlier.seed === seed) return earlier;
  }
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return { suite, seed, commit, cases: 0, counted: 0, seconds: 0, failures: [], failed: 0 };
}

function save(result: Result): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(result, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

async function soak(): Promise<Result> {
  const result = begin();
  const opened = await suites[suite].open();
  const before = result.seconds;
  const begun = performance.now();
  const bar = new SingleBar({
    format: `${suite} [{bar}] {value}/{total} cases, {failed} failed, {eta_formatted} left`,
  });
  bar.start(cases, result.cases, { failed: result.failed });
  let saved = begun;
  while (result.cases < cases) {
    try {
      result.counted += await opened.case(seed, result.cases);
    } catch (error) {
      if (suite !== "reading") console.error(error instanceof Error ? error.message : "it failed");
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
  opened.close();
  return result;
}

if (values.only === undefined) {
  const { failed, ...result } = await soak();
  console.log(JSON.stringify({ ...result, failed }));
  if (failed > 0) process.exitCode = 1;
} else {
  const opened = await suites[suite].open();
  await opened.case(seed, z.coerce.number().int().parse(values.only));
  opened.close();
  console.log("holds");
}
