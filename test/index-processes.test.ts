/** Several real processes and one index folder: one builds, the others wait; one that dies or sleeps leaves nothing that is served. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { ensureIndex } from "../embeddings/build-index.ts";
import { testEmbedder, testLexicon, testRelease } from "../embeddings/test-index.ts";

const root = await mkdtemp(join(tmpdir(), "chartcode-processes-"));
const script = fileURLToPath(new URL("index-process.ts", import.meta.url));
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(root, { recursive: true, force: true });
});

/** A process that has loaded and waits for `go`. */
async function start(folder: string, delay: number) {
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, String(delay)], {
    stdio: ["pipe", "pipe", "inherit"],
    // As if there were many processors.
    env: { ...process.env, LANCE_CPU_THREADS: "8", LANCE_FTS_NUM_SHARDS: "8" },
  });
  children.push(child);
  const lines: string[] = [];
  const waiters: (() => void)[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    for (const wake of waiters.splice(0)) wake();
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const says = async (text: string) => {
    while (!lines.some((line) => line.startsWith(text))) {
      const news = new Promise<"news">((resolve) => waiters.push(() => resolve("news")));
      const first = await Promise.race([news, ended.then(() => "ended" as const)]);
      if (first === "ended" && !lines.some((line) => line.startsWith(text)))
        throw new Error(`ended without saying ${text}: ${lines.join(", ")}`);
    }
  };
  await says("ready");
  return {
    lines,
    ended,
    says,
    go: () => child.stdin.write("go\n"),
    signal: (name: NodeJS.Signals) => child.kill(name),
    outcome: async (): Promise<unknown> => {
      await says("{");
      return JSON.parse(lines.at(-1) ?? "");
    },
  };
}

async function openHere(folder: string) {
  const { index, ...rest } = await ensureIndex({
    release: testRelease(),
    embedder: testEmbedder(),
    lexicon: testLexicon,
    folder,
    staleAfter: 2_000,
  });
  const [hits = []] = await index.lexical(["broken wrist"], 1);
  index.close();
  return { ...rest, first: hits[0]?.concept };
}

const inPlace = (names: string[]) => names.filter((name) => name.startsWith("icd10cm-2026-"));

test.concurrent("of three processes that start at once, one builds and the others wait", async () => {
  const folder = join(root, "at-once");
  const processes = await Promise.all([1, 2, 3].map(() => start(folder, 800)));
  for (const { go } of processes) go();
  const outcomes = await Promise.all(processes.map(({ outcome }) => outcome()));
  const { stamp, built } = await openHere(folder);
  expect(built).toBe(false);
  expect(outcomes).toEqual(
    expect.arrayContaining(
      [true, false].map((one) => ({ built: one, content: stamp.content, first: "L14.9" })),
    ),
  );
  const said = (text: string) => processes.filter(({ lines }) => lines.includes(text)).length;
  expect([said("building"), said("waiting")]).toEqual([1, 2]);
  await Promise.all(processes.map(({ ended }) => ended));
  expect(await readdir(folder)).toEqual(inPlace(await readdir(folder)));
  expect(await readdir(folder)).toHaveLength(1);
}, 60_000);

test.concurrent("however many processors build, the full-text index is one shard, so that ties fall the same way", async () => {
  const folder = join(root, "shards");
  const process = await start(folder, 0);
  process.go();
  expect(await process.outcome()).toMatchObject({ built: true });
  const names = await readdir(folder, { recursive: true });
  // A shard's number is part of its files' names.
  expect(names.map((name) => /part_\d+_tokens/.exec(name)?.[0]).filter((part) => part !== undefined)).toEqual(
    ["part_0_tokens"],
  );
}, 60_000);

test.concurrent.each([
  0, 60, 250,
])("killed %i ms into a build, leaves nothing that is served; the next process builds and cleans up", async (after) => {
  const folder = join(root, `killed-${after}`);
  // The embedder takes 40 ms: some are killed before a row is written, some while LanceDB writes, some when all is done.
  const killed = await start(folder, 40);
  killed.go();
  await killed.says("building");
  await wait(after);
  killed.signal("SIGKILL");
  await killed.ended;
  const finished = killed.lines.some((line) => line.startsWith("{"));
  const left = await readdir(folder);
  if (!finished && inPlace(left).length === 0) {
    expect(left.some((name) => name.startsWith(".building-"))).toBe(true);
  }
  const next = await openHere(folder);
  expect(next).toMatchObject({ built: inPlace(left).length === 0, first: "L14.9" });
  expect(inPlace(await readdir(folder))).toHaveLength(1);
  if (next.built) expect(await readdir(folder)).toHaveLength(1);
}, 60_000);

test.concurrent("a builder that slept while another took its lock serves what the other built", async () => {
  const folder = join(root, "slept");
  const sleeper = await start(folder, 300);
  sleeper.go();
  await sleeper.says("building");
  sleeper.signal("SIGSTOP");
  const awake = await openHere(folder);
  expect(awake.built).toBe(true);
  sleeper.signal("SIGCONT");
  expect(await sleeper.outcome()).toEqual({ built: false, content: awake.stamp.content, first: "L14.9" });
  expect(inPlace(await readdir(folder))).toHaveLength(1);
}, 60_000);
