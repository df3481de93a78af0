/** `/metrics` in Prometheus' text format: numbers and names of codes, kinds, routes and versions; nothing of a note or a person. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { SuggestionResponse } from "../contract/suggestions.ts";
import type { Engine } from "../engine-contract.ts";
import type { Reviews } from "../review/reviews.ts";
import type { ApiEnv } from "./env.ts";
import type { LogEntry } from "./log.ts";
import type { EngineSource } from "./ready-engine.ts";

export interface Metrics {
  /** Counts what the service logs of requests. */
  logged(entry: LogEntry): void;
  /** The same engine, its suggestions counted and timed. */
  engine(source: EngineSource): EngineSource;
  /** The same record, its decisions counted. */
  reviews(reviews: Reviews): Reviews;
  /** The text a scraper reads, and its content type. */
  text(): Promise<{ body: string; type: string }>;
}

/** Ranks above it are counted together. */
const lastRankApart = 12;

/** @param options.process adds memory, event loop and garbage collection of this process */
export function openMetrics({ process: withProcess = false } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (withProcess) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "chartcode_request_seconds",
    help: "Time to answer a request, by method, route pattern and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers,
  });
  const steps = new Histogram({
    name: "chartcode_suggest_step_seconds",
    help: "Time of each step of suggesting codes for one note.",
    labelNames: ["step"],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers,
  });
  const suggestions = new Histogram({
    name: "chartcode_suggestions_per_note",
    help: "Suggestions made for one note.",
    buckets: [0, 1, 2, 4, 6, 8, 10, 12, 20],
    registers,
  });
  const setAside = new Counter({
    name: "chartcode_set_aside_total",
    help: "Mentions set aside, by reason.",
    labelNames: ["reason"],
    registers,
  });
  const decisions = new Counter({
    name: "chartcode_decisions_total",
    help: "Decisions recorded, by kind.",
    labelNames: ["kind"],
    registers,
  });
  const byRank = new Counter({
    name: "chartcode_suggestions_decided_total",
    help: "Decisions on suggested codes, by kind and the suggestion's rank.",
    labelNames: ["kind", "rank"],
    registers,
  });
  const versions = new Gauge({
    name: "chartcode_versions",
    help: "1 for the versions that answered last.",
    labelNames: ["app", "model", "index", "guidelines", "code_sets"],
    registers,
  });

  const suggested = (response: SuggestionResponse) => {
    for (const [step, ms] of Object.entries(response.timings)) steps.observe({ step }, ms / 1000);
    suggestions.observe(response.suggestions.length);
    for (const { reason } of response.notSuggested) setAside.inc({ reason });
    const { app, model, index, guidelines, codeSets } = response.versions;
    versions.reset();
    versions.set({ app, model, index, guidelines, code_sets: codeSetsText(codeSets) }, 1);
  };
  const watched = new WeakMap<Engine, Engine>();

  return {
    logged(entry) {
      if (entry.event !== "request") return;
      const { method, route, status, ms } = entry;
      requests.observe({ method, route, status: String(status) }, ms / 1000);
    },
    engine: (source) => () => {
      const engine = source();
      if (engine === undefined) return undefined;
      const known = watched.get(engine);
      if (known !== undefined) return known;
      const measured: Engine = {
        ...engine,
        async suggest(request) {
          const response = await engine.suggest(request);
          suggested(response);
          return response;
        },
      };
      watched.set(engine, measured);
      // Asked for once more, it is not counted twice.
      watched.set(measured, measured);
      return measured;
    },
    reviews: (reviews) => ({
      ...reviews,
      async decide(...asked) {
        const progress = await reviews.decide(...asked);
        const { input } = progress.decision;
        decisions.inc({ kind: input.kind });
        if (input.kind === "accept" || input.kind === "reject" || input.kind === "replace") {
          const { rank } = progress.items.find(({ code }) => code === input.code) ?? {};
          if (rank !== undefined) byRank.inc({ kind: input.kind, rank: rankLabel(rank) });
        }
        return progress;
      },
    }),
    text: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  };
}

function rankLabel(rank: number): string {
  return rank > lastRankApart ? `${lastRankApart + 1}+` : String(rank);
}

function codeSetsText(codeSets: SuggestionResponse["versions"]["codeSets"]): string {
  return Object.entries(codeSets)
    .map(([system, version]) => `${system} ${version}`)
    .join(", ");
}

export function addMetrics(app: OpenAPIHono<ApiEnv>, metrics: Metrics): void {
  app.get("/metrics", async (c) => {
    const { body, type } = await metrics.text();
    return c.body(body, 200, { "Content-Type": type, "Cache-Control": "no-store" });
  });
}
