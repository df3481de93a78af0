/**
 * Kills the service at a random moment while several clients decide, then asks: is every decision that was answered 2xx still there, does
 * the audit chain verify, and does a repeated request under its idempotency key come to exactly one decision?
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { DecisionInput } from "../../src/contract/reviews.ts";
import { verifyChain } from "../../src/review/audit/verify.ts";
import { openRecordDatabase } from "../../src/review/storage/database.ts";
import { type Random, randomOf, seedOf } from "./random.ts";

/** One database through many kills. */
export interface KillWorld {
  readonly where: string;
  /** Crashes the database itself and starts it again; absent where it lives in the killed process. */
  readonly crashDatabase?: () => Promise<void>;
  readonly acknowledged: Acknowledged[];
  /** Asked, and not answered when the service died. */
  unanswered: Asked[];
}

interface Asked {
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

interface Acknowledged {
  readonly review: string;
  /** Absent for the review's beginning. */
  readonly decision?: string;
  readonly version: number;
}

export function killWorld(where: string, crashDatabase?: () => Promise<void>): KillWorld {
  return {
    where,
    ...(crashDatabase === undefined ? {} : { crashDatabase }),
    acknowledged: [],
    unanswered: [],
  };
}

const clients = 6;
const answerSchema = z.object({
  id: z.string(),
  version: z.int(),
  decision: z.object({ id: z.string() }).optional(),
});

/**
 * One kill.
 * @returns how many decisions and reviews were acknowledged before it
 * @throws Error that says what was lost or broken
 */
export async function killOnce(world: KillWorld, seed: number, index: number): Promise<number> {
  const random = randomOf(seedOf(seed, index));
  const { child, url } = await startService(world.where);
  try {
    return await killUnderLoad(world, { child, url, random, name: `${seed}-${index}` });
  } finally {
    child.kill("SIGKILL");
  }
}

interface Load {
  readonly child: ChildProcess;
  readonly url: string;
  readonly random: Random;
  readonly name: string;
}

async function killUnderLoad(world: KillWorld, { child, url, random, name }: Load): Promise<number> {
  const before = world.acknowledged.length;
  const retried = world.unanswered;
  world.unanswered = [];
  for (const asked of retried) await ask(world, url, asked);
  const stopped = new AbortController();
  const work = Promise.all(
    Array.from({ length: clients }, (_, client) => decideOn(world, url, `${name}-${client}`, stopped.signal)),
  );
  await new Promise((resolve) => setTimeout(resolve, 60 + random.below(1200)));
  const crash = random.below(2) === 0 ? world.crashDatabase : undefined;
  if (crash === undefined) child.kill("SIGKILL");
  else await crash();
  stopped.abort();
  await work;
  if (crash !== undefined) {
    if (hasEnded(child)) throw new Error("the service died with its database");
    child.kill("SIGKILL");
  }
  if (!hasEnded(child)) await once(child, "exit");
  await proveAll(world);
  return world.acknowledged.length - before;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function startService(where: string): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL("record-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, where], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("exit", () => reject(new Error("the service did not start")));
  });
  return { child, url };
}

/** Begins reviews and decides on them until the service dies. */
async function decideOn(world: KillWorld, url: string, name: string, stopped: AbortSignal): Promise<void> {
  for (let turn = 0; !stopped.aborted; turn++) {
    const key = (step: number | string) => ({ "Idempotency-Key": `${name}-${turn}-${step}` });
    const begun = await ask(world, url, {
      path: "/v1/reviews",
      body: { note: { text: `cough and fever, ${name} ${turn}` } },
      headers: key("begin"),
    });
    if (begun === undefined) return;
    for (const [at, body] of decisions.entries()) {
      const answer = await ask(world, url, {
        path: `/v1/reviews/${begun.id}/decisions`,
        body,
        headers: { ...key(at), "If-Match": `"${at + 1}"` },
      });
      if (answer === undefined) return;
    }
  }
}

const decisions: readonly DecisionInput[] = [
  { kind: "accept", system: "icd10cm", code: "R05.9" },
  { kind: "comment", text: "a word" },
  { kind: "reject", system: "icd10cm", code: "R50.9", reason: "other" },
  { kind: "withdraw" },
  { kind: "accept", system: "icd10cm", code: "R50.9" },
  { kind: "finalize", acknowledgeErrors: false },
];

/** @returns undefined where the service died before it answered */
async function ask(world: KillWorld, url: string, asked: Asked) {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url + asked.path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...asked.headers },
      body: JSON.stringify(asked.body),
    });
    text = await response.text();
  } catch {
    world.unanswered.push(asked);
    return undefined;
  }
  if (response.status >= 500) {
    // The database went away under the service; the client would ask again.
    world.unanswered.push(asked);
    return undefined;
  }
  if (response.status !== 201) throw new Error(`${response.status} to ${asked.path}: ${text}`);
  const { id, version, decision } = answerSchema.parse(JSON.parse(text));
  world.acknowledged.push({
    review: id,
    version,
    ...(decision === undefined ? {} : { decision: decision.id }),
  });
  return { id, version };
}

/** @throws Error where something acknowledged is gone, a review's versions have a gap, or the chain does not verify */
async function proveAll(world: KillWorld): Promise<void> {
  const database = await openRecordDatabase(world.where);
  try {
    const verdict = await verifyChain(database);
    if (!verdict.sound) throw new Error(`link ${verdict.seq} of the chain: ${verdict.reason}`);
    const rows = await database.db.selectFrom("decision").select(["id", "review_id", "version"]).execute();
    const reviews = await database.db.selectFrom("review").select(["id", "version"]).execute();
    const kept = new Map(rows.map(({ id, review_id, version }) => [id, `${review_id} ${version}`]));
    const versions = new Map(reviews.map(({ id, version }) => [id, version]));
    for (const { review, decision, version } of world.acknowledged) {
      if ((versions.get(review) ?? 0) < version) throw new Error(`review ${review} lost version ${version}`);
      if (decision !== undefined && kept.get(decision) !== `${review} ${version}`) {
        throw new Error(`decision ${decision} is gone`);
      }
    }
    const counted = new Map<string, number[]>(reviews.map(({ id }) => [id, []]));
    for (const { review_id, version } of rows) counted.get(review_id)?.push(version);
    for (const { id, version } of reviews) {
      const own = (counted.get(id) ?? []).sort((a, b) => a - b);
      if (own.length !== version - 1 || own.some((one, at) => one !== at + 2)) {
        throw new Error(`review ${id} is at version ${version} with decisions ${own.join(", ")}`);
      }
    }
  } finally {
    await database.close();
  }
}
