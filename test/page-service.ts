/** The built page behind a stand-in for the service, and answers that fit the contract, for tests in a real browser. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { lock } from "proper-lockfile";
import type { z } from "zod";
import { type Readiness, readinessSchema } from "../src/contract/problem.ts";
import { reviewCreateSchema, reviewSchema } from "../src/contract/reviews.ts";
import {
  type SuggestionRequest,
  type SuggestionResponse,
  suggestionResponseSchema,
} from "../src/contract/suggestions.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
export const builtPage = join(project, "dist/web");
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Builds the page with Vite unless the built one is newer than its sources. Test files that want it at the same time wait for one. */
export async function buildStalePage(): Promise<void> {
  const dist = join(project, "dist");
  mkdirSync(dist, { recursive: true });
  const unlock = await lock(dist, {
    lockfilePath: join(dist, "page.lock"),
    stale: 120_000,
    retries: { retries: 200, minTimeout: 300, maxTimeout: 600 },
  });
  try {
    buildIfStale();
  } finally {
    await unlock();
  }
}

function buildIfStale(): void {
  const built = join(builtPage, "index.html");
  const sources = ["src/web", "src/contract"].flatMap((folder) => filesUnder(join(project, folder)));
  const newest = Math.max(
    ...[join(project, "vite.config.ts"), ...sources].map((file) => statSync(file).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  execFileSync(process.execPath, [join(project, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: project,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

export interface PageService {
  readonly origin: string;
  /** The requests received so far, newest last, each with its `Authorization` header. */
  readonly received: { readonly request: SuggestionRequest; readonly authorization: string | undefined }[];
  /** Answers the next requests; throws where an answer does not fit the contract. */
  answer: (request: SuggestionRequest, authorization: string | undefined) => Response;
  readiness: Readiness;
  close(): Promise<void>;
}

export const ready: Readiness = readinessSchema.parse({
  ready: true,
  phase: "ready",
  releases: [{ system: "icd10cm", version: "2026", from: "2025-10-01", to: "2026-09-30", inForce: true }],
  warnings: [],
});

export async function servePage(): Promise<PageService> {
  const app = new Hono();
  app.get("/readyz", (c) =>
    c.json(readinessSchema.parse(service.readiness), service.readiness.ready ? 200 : 503),
  );
  app.post("/v1/reviews", async (c) => {
    const request = reviewCreateSchema.parse(await c.req.json());
    const authorization = c.req.header("Authorization");
    service.received.push({ request, authorization });
    const answer = service.answer(request, authorization);
    return answer.ok ? c.json(reviewOf(request, await answer.json()), 201) : answer;
  });
  app.use(async (c, next) => {
    await next();
    c.header("Content-Security-Policy", contentSecurityPolicy);
  });
  app.get("/*", serveStatic({ root: builtPage }));

  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (started) => {
      const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, (info) =>
        started({ server, port: info.port }),
      );
    },
  );
  const service: PageService = {
    origin: `http://127.0.0.1:${port}`,
    received: [],
    answer: () => new Response(null, { status: 500 }),
    readiness: ready,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
  return service;
}

/** A review as just begun. */
function reviewOf(request: SuggestionRequest, answer: SuggestionResponse) {
  const at = "2026-05-14T09:00:00.000Z";
  return reviewSchema.parse({
    id: crypto.randomUUID(),
    version: 1,
    status: "open",
    createdAt: at,
    createdBy: { id: "local", role: "local" },
    updatedAt: at,
    noteState: "kept",
    request,
    answer,
    items: answer.suggestions
      .toSorted((a, b) => a.sequence - b.sequence)
      .map((suggestion) => ({ ...suggestion, origin: "suggested", state: "open", evidence: [] })),
    queries: [],
    decisions: [],
  });
}

type ResponseParts = Partial<z.input<typeof suggestionResponseSchema>>;
let answers = 0;

/** An answer that fits the contract, with these parts and nothing else in it. */
export function answerWith(parts: ResponseParts): Response {
  answers += 1;
  const body = suggestionResponseSchema.parse({
    id: `answer-${answers}`,
    createdAt: "2026-05-14T09:00:00.000Z",
    versions: {
      app: "0.1.0",
      model: "test-encoder",
      index: "0123456789abcdef",
      guidelines: "FY2026",
      codeSets: { icd10cm: "2026" },
    },
    noteDigest: "00",
    suggestions: [],
    notSuggested: [],
    queries: [],
    unavailable: [],
    timings: { read: 4, find: 21, assert: 0, decide: 9, check: 1, total: 35 },
    ...parts,
  });
  return Response.json(body);
}

/** Where `text` stands in `note`, for the `nth` time (from 0). */
export function spanIn(note: string, text: string, nth = 0): { start: number; end: number; text: string } {
  let start = note.indexOf(text);
  for (let seen = 0; seen < nth && start !== -1; seen++) start = note.indexOf(text, start + 1);
  if (start === -1) throw new Error("the fixture quotes words its note does not hold");
  return { start, end: start + text.length, text };
}

type SuggestionParts = NonNullable<ResponseParts["suggestions"]>[number];

/** One suggestion resting on `quotes`, affirmed and addressed in the assessment. */
export function suggestionOf(
  note: string,
  rank: number,
  code: string,
  display: string,
  quotes: readonly (string | { start: number; end: number; text: string })[],
  parts: Partial<SuggestionParts> = {},
): SuggestionParts {
  return {
    rank,
    sequence: rank,
    system: "icd10cm",
    code,
    display,
    billable: true,
    confidence: Math.max(0.05, 1 - rank * 0.08),
    evidence: quotes.map((quote) => ({
      ...(typeof quote === "string" ? spanIn(note, quote) : quote),
      section: "assessment-plan",
      assertion: "affirmed",
      addressed: true,
    })),
    reasons: [{ kind: "title", text: "The words are the code's title.", source: "Tabular List" }],
    flags: [],
    alternatives: [],
    ...parts,
  };
}
