/**
 * `npm run bench -- [--json]`: index build, latency and its parts, code search, throughput over HTTP, start-up, memory.
 *
 * Machines are shared and noisy: figures that matter are ratios measured side by side in one run, and medians.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { indexRows } from "../../embeddings/rows.ts";
import { readLexicon } from "../../src/codes/lexicon.ts";
import { suggestionRequestSchema } from "../../src/contract/suggestions.ts";
import { lexiconFolder, openTools, type Tools } from "../../src/engine.ts";
import { readNote } from "../../src/note/read.ts";
import { suggest } from "../../src/suggest.ts";
import { type BenchNote, benchNotes } from "./notes.ts";
import { median, percentile, rounded } from "./numbers.ts";
import { benchSearch } from "./search.ts";
import { type Served, startServer } from "./server.ts";

const passes = 5;
const json = process.argv.includes("--json");
const say = (text: string) => console.error(text);

const folder = await mkdtemp(join(tmpdir(), "chartcode-bench-"));
try {
  const { source, notes } = await benchNotes();
  say(`notes: ${notes.length} (${source})`);
  const { tools, indexBuild } = await benchIndexBuild();
  const latency = await benchLatency(tools, notes);
  say("code search over the everyday phrases");
  const search = await benchSearch(tools);
  tools.close();
  const served = await benchServed(notes);
  const report = {
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version },
    notes: { source, count: notes.length },
    indexBuild,
    latency,
    search,
    ...served,
  };
  if (json) console.log(JSON.stringify(report, undefined, 2));
  else console.dir(report, { depth: 6 });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchIndexBuild() {
  say("index build, beside the encoder alone on the same texts");
  const begun = performance.now();
  let first = begun;
  const tools = await openTools({
    dataFolder: folder,
    onProgress: ({ done }) => {
      if (done === 0) first = performance.now();
    },
  });
  const seconds = (performance.now() - first) / 1000;
  const rows = indexRows(tools.icd10cm.dated.release, await readLexicon(lexiconFolder));
  const texts = rows.map(({ text }) => text);
  const encoderBegun = performance.now();
  for (let at = 0; at < texts.length; at += 512) await tools.embedder.embed(texts.slice(at, at + 512));
  const encoderSeconds = (performance.now() - encoderBegun) / 1000;
  return {
    tools,
    indexBuild: rounded({
      rows: rows.length,
      seconds,
      rowsPerSecond: rows.length / seconds,
      encoderAloneTextsPerSecond: rows.length / encoderSeconds,
      ratioToEncoderAlone: seconds / encoderSeconds,
    }),
  };
}

async function benchLatency(tools: Tools, notes: readonly BenchNote[]) {
  say("latency of each note, and of merely embedding its clauses");
  const totals: number[] = [];
  const ratios: number[] = [];
  const steps = { read: 0, find: 0, assert: 0, decide: 0, check: 0 };
  let all = 0;
  for (let pass = 0; pass <= passes; pass++) {
    for (const { text } of notes) {
      const request = suggestionRequestSchema.parse({ note: { text } });
      const { timings } = await suggest(request, tools.icd10cm);
      const clauses = readNote(text)
        .clauses.filter(({ codable }) => codable)
        .map(({ start, end }) => text.slice(start, end));
      const embedBegun = performance.now();
      await tools.embedder.embed(clauses);
      const embedding = performance.now() - embedBegun;
      if (pass === 0) continue;
      totals.push(timings.total);
      ratios.push(timings.total / embedding);
      for (const step of ["read", "find", "assert", "decide", "check"] as const) steps[step] += timings[step];
      all += timings.total;
    }
  }
  return rounded({
    p50Ms: median(totals),
    p95Ms: percentile(totals, 0.95),
    slowestMs: Math.max(...totals),
    shares: {
      read: steps.read / all,
      find: steps.find / all,
      assert: steps.assert / all,
      decide: steps.decide / all,
      check: steps.check / all,
    },
    ratioToEmbeddingTheClauses: median(ratios),
  });
}

async function benchServed(notes: readonly BenchNote[]) {
  say("first start, with the index to build");
  const fresh = await mkdtemp(join(folder, "fresh-"));
  const first = await startServer(fresh);
  const firstMb = await first.peakMb();
  await first.stop();
  say("later start");
  const served = await startServer(fresh);
  const throughput: Record<string, { notesPerSecond: number; p50Ms: number }> = {};
  for (const concurrent of [1, 8, 32]) {
    say(`over HTTP, ${concurrent} at once`);
    throughput[concurrent] = await load(served, notes, concurrent);
  }
  const peakMb = await served.peakMb();
  await served.stop();
  return rounded({
    startUp: { firstSeconds: first.readySeconds, laterSeconds: served.readySeconds },
    throughput,
    peakMemoryMb: { firstStart: firstMb, serving: peakMb },
  });
}

async function load(served: Served, notes: readonly BenchNote[], concurrent: number) {
  const total = Math.max(notes.length * 2, concurrent * 4);
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: concurrent }, async () => {
      while (next < total) {
        const note = notes[next++ % notes.length];
        const at = performance.now();
        const response = await fetch(`${served.url}/v1/suggestions`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ note: { text: note?.text ?? "" } }),
        });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        await response.arrayBuffer();
        times.push(performance.now() - at);
      }
    }),
  );
  return { notesPerSecond: total / ((performance.now() - begun) / 1000), p50Ms: median(times) };
}
