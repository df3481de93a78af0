/**
 * `npm run bench:decisions -- [--rate 200] [--seconds 60] [--json]`: decisions at a steady rate on the real service and its SQLite file.
 *
 * Requests leave by the clock, whether or not earlier ones were answered, and each one's time counts from when it was due: a service that falls
 * behind shows it. Reviews are second reviews of a few real ones, so that what is measured is deciding, not suggesting.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { reviewProgressSchema, reviewSchema } from "../../src/contract/reviews.ts";
import { benchNotes } from "./notes.ts";
import { percentile, rounded } from "./numbers.ts";
import { startServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
    json: { type: "boolean", default: false },
  },
});
const rate = Number(values.rate);
const seconds = Number(values.seconds);
/** Seconds not counted: the service's code is compiled as it is first used. */
const warmUp = 10;
const firstReviews = 12;
const tracksAtOnce = 64;

const folder = await mkdtemp(join(tmpdir(), "chartcode-bench-decisions-"));
const served = await startServer(folder);
const bar = new SingleBar({ format: "decisions [{bar}] {value}/{total}, p99 {p99} ms, {mb} MB" });
try {
  const report = await measure();
  if (values.json) console.log(JSON.stringify(report, undefined, 2));
  else console.dir(report, { depth: 4 });
} finally {
  bar.stop();
  await served.stop();
  await rm(folder, { recursive: true, force: true });
}

async function post(path: string, body: object, version?: number): Promise<unknown> {
  const response = await fetch(served.url + path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": crypto.randomUUID(),
      ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`${response.status} to ${path}: ${await response.text()}`);
  return response.json();
}

/** A review under way: its decisions follow each other, as each must name the version before. */
interface Track {
  review: string;
  version: number;
  codes: string[];
  readonly bodies: object[];
}

async function begin(first: string): Promise<Track> {
  const review = reviewSchema.parse(await post(`/v1/reviews/${first}/second`, {}));
  const codes = review.items.map(({ code }) => code);
  return {
    review: review.id,
    version: 1,
    codes,
    bodies: [
      ...codes.map((code, at) =>
        at % 4 === 3
          ? { kind: "reject", code, reason: "not-addressed", comment: "Only listed." }
          : { kind: "accept", code },
      ),
      { kind: "add", code: "R53.83", evidence: [{ start: 0, end: 10 }] },
      { kind: "withdraw" },
      { kind: "comment", text: "Looked at twice." },
      { kind: "finalize", acknowledgeErrors: true },
    ],
  };
}

async function measure() {
  const { notes } = await benchNotes();
  const firsts: string[] = [];
  for (const { text } of notes.slice(0, firstReviews)) {
    firsts.push(reviewSchema.parse(await post("/v1/reviews", { note: { text } })).id);
  }
  let turn = 0;
  const next = () => begin(firsts[turn++ % firsts.length] ?? "");
  const idle = await Promise.all(Array.from({ length: tracksAtOnce }, next));
  const total = rate * (seconds + warmUp);
  const times: number[] = [];
  const memory: { second: number; mb: number }[] = [];
  const waiting: number[] = [];
  let failed = 0;
  let done = 0;

  const begun = performance.now();
  const run = async (track: Track, due: number) => {
    const body = track.bodies.shift();
    if (body === undefined) throw new Error("a finished review was decided on");
    try {
      const answer = reviewProgressSchema.parse(
        await post(`/v1/reviews/${track.review}/decisions`, body, track.version),
      );
      if (due - begun >= warmUp * 1000) times.push(performance.now() - due);
      track.version = answer.version;
    } catch (error) {
      if (failed++ === 0) console.error(error);
      track.bodies.length = 0;
    }
    done += 1;
    const ready = track.bodies.length > 0 ? track : await next();
    const late = waiting.shift();
    if (late === undefined) idle.push(ready);
    else void run(ready, late);
  };

  bar.start(total, 0, { p99: "-", mb: "-" });
  for (let at = 0; at < total; at += 1) {
    const due = begun + (at * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const track = idle.shift();
    if (track === undefined) waiting.push(due);
    else void run(track, due);
    if (at % (rate * 10) === 0) {
      memory.push({ second: Math.round((performance.now() - begun) / 1000), mb: await served.residentMb() });
      bar.update(done, {
        p99: percentile(times.slice(-rate * 10), 0.99).toFixed(0),
        mb: memory.at(-1)?.mb.toFixed(0) ?? "-",
      });
    }
  }
  while (done < total) await pause(20);
  const took = (performance.now() - begun) / 1000 - warmUp;
  return rounded({
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version },
    asked: { perSecond: rate, seconds, warmUpSeconds: warmUp },
    answered: { decisions: times.length, failed, perSecond: times.length / took },
    ms: {
      p50: percentile(times, 0.5),
      p90: percentile(times, 0.9),
      p99: percentile(times, 0.99),
      most: times.reduce((most, time) => Math.max(most, time), 0),
    },
    residentMb: Object.fromEntries(
      [0, 0.1, 0.25, 0.5, 0.75, 1].map((share) => {
        const sample = memory[Math.min(memory.length - 1, Math.floor(share * (memory.length - 1)))];
        return [`after ${sample?.second ?? 0} s`, sample?.mb ?? Number.NaN];
      }),
    ),
  });
}
