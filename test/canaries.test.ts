/**
 * Words of a patient's record are planted in every field that takes words, in good requests and bad ones; then logs, metrics, errors, the audit log, the
 * record's files (sealed) and all file names are searched for them.
 */
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { codeDesk } from "../src/api/code-desk.ts";
import { jsonLog } from "../src/api/log.ts";
import { openMetrics } from "../src/api/metrics.ts";
import { openApp } from "../src/api/test-app.ts";
import { testEngine } from "../src/api/test-engine.ts";
import { openReviews } from "../src/review/reviews.ts";
import { openRecordDatabase, type RecordDatabase } from "../src/review/storage/database.ts";
import { sealerOf } from "../src/review/storage/seal.ts";

/** In letters that appear in no code, and short enough that a cut at some length cannot hide it. */
const canary = "QZWXQZ";
const lines: string[] = [];
const answers: { what: string; status: number; body: string; headers: string }[] = [];
let folder: string;
let database: RecordDatabase;
let metricsText: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-canaries-"));
  database = await openRecordDatabase(join(folder, "record.db"));
  const metrics = openMetrics({ process: true });
  const reviews = openReviews({
    database,
    sealer: sealerOf([randomBytes(32).toString("base64")]),
    codes: codeDesk(() => testEngine()),
  });
  const write = jsonLog("info", (line) => lines.push(line));
  const { app } = openApp({ reviews, metrics, log: write });
  const failing = openApp({
    log: write,
    metrics,
    engine: () =>
      testEngine({
        suggest: async ({ note }) => {
          throw new Error(`cannot read ${note.text}`);
        },
      }),
  }).app;
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    on = app,
  ) => {
    const response = await on.request(path, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const answer = { what: `${method} ${path}`, status: response.status, body: await response.text() };
    answers.push({ ...answer, headers: JSON.stringify([...response.headers]) });
    return answer;
  };

  const note = { text: `cough, ${canary}. No fever.`, id: `id ${canary}`, type: `type ${canary}` };
  await ask("POST", "/v1/suggestions", { note });
  await ask("POST", "/v1/suggestions", { note }, {}, failing);
  await ask("POST", "/v1/suggestions", { note, [canary]: canary });
  await ask("POST", "/v1/suggestions", { note, encounter: { setting: canary, dateOfService: canary } });
  await ask("POST", "/v1/suggestions", { note: { text: canary.repeat(200_000) } });
  await ask("POST", "/v1/suggestions", `{"note": ${canary}`);
  await ask("POST", "/v1/suggestions", { note }, { "Content-Type": `text/${canary}` });
  await ask("POST", "/v1/codes/search", { q: canary });
  await ask("POST", "/v1/codes/search", { q: canary, system: canary });
  await ask("GET", `/v1/codes?q=${canary}`);
  await ask("GET", `/v1/codes?q=${canary}&date=${canary}&${canary}=1`);
  await ask("GET", `/v1/codes/icd10cm/${canary}`);
  await ask("GET", `/${canary}?x=${canary}`);
  await ask("POST", "/v1/checks", { codes: [{ code: canary }] });
  await ask("POST", "/v1/checks", { codes: [{ code: "R05.9" }], patient: { birthDate: canary } });
  const begun = await ask("POST", "/v1/reviews", { note }, { "Idempotency-Key": "k" });
  await ask("POST", "/v1/reviews", { note: { text: `other ${canary}` } }, { "Idempotency-Key": "k" });
  await ask("POST", "/v1/reviews", { note }, { "Idempotency-Key": `${canary} ${canary}` });
  const { id } = JSON.parse(begun.body);
  let version = 1;
  for (const decision of [
    { kind: "accept", code: canary },
    { kind: "reject", code: "R05.9", reason: canary },
    { kind: "reject", code: "R05.9", reason: "other", comment: canary },
    { kind: "replace", code: "R05.9", with: { code: canary } },
    { kind: "comment", text: canary },
    { kind: "query", about: canary, question: `${canary}?`, options: [canary, `other ${canary}`] },
    { kind: "answer", query: canary, text: canary },
    { kind: "reject", code: "R50.9", reason: "other" },
    { kind: "reopen", reason: "other", comment: canary },
    { kind: "finalize" },
    { kind: "reopen", reason: "other", comment: canary },
    { kind: "close", reason: canary },
    { kind: "close", reason: "other", comment: canary },
    { kind: canary },
  ]) {
    const { status } = await ask("POST", `/v1/reviews/${id}/decisions`, decision, {
      "If-Match": `"${version}"`,
    });
    if (status === 201) version += 1;
  }
  await ask("POST", `/v1/reviews/${id}/decisions`, { kind: "withdraw" }, { "If-Match": canary });
  await ask("GET", `/v1/reviews/${canary}`);
  await ask("GET", `/v1/reviews?assignee=${canary}&after=${canary}`);
  await ask("GET", `/v1/reviews/${id}`);
  await ask("GET", "/v1/reviews");
  await ask("GET", "/v1/audit?limit=1000");
  metricsText = (await ask("GET", "/metrics")).body;
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Where the caller asked for its own words, they are in the answer. */
const mayQuote = /^(?:POST \/v1\/(?:suggestions|reviews)|GET \/v1\/reviews|POST \/v1\/checks)/;

it("planted them where words go", () => {
  const quoted = answers.filter(
    ({ what, status, body }) => status < 300 && mayQuote.test(what) && body.includes(canary),
  );
  expect(quoted.length).toBeGreaterThan(5);
  expect(new Set(answers.map(({ status }) => status))).toEqual(
    new Set([200, 201, 400, 404, 409, 413, 415, 422, 500]),
  );
});

it("repeats none of them in an error, its headers or its title", () => {
  const errors = answers.filter(({ status }) => status >= 400);
  expect(errors.length).toBeGreaterThan(15);
  expect(errors.filter(({ body, headers }) => (body + headers).includes(canary))).toEqual([]);
});

it("writes none of them to the log", () => {
  expect(lines.length).toBe(answers.length + 1);
  expect(lines.filter((line) => line.includes(canary))).toEqual([]);
});

it("counts without them", () => {
  expect(metricsText).toContain('chartcode_decisions_total{kind="comment"} 1');
  expect(metricsText).not.toContain(canary);
});

it("audits without them", () => {
  const audit = answers.find(({ what }) => what.startsWith("GET /v1/audit"));
  expect(audit?.body).toContain("review-created");
  expect(audit?.body).not.toContain(canary);
});

it("keeps them sealed on disk, and out of file names", async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.includes(canary))).toEqual([]);
  const bytes = await Promise.all(names.map((name) => readFile(join(folder, name))));
  expect(Buffer.concat(bytes).includes("review-created")).toBe(true);
  expect(Buffer.concat(bytes).includes(canary)).toBe(false);
});
