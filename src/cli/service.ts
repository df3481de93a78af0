/** The running service: listens at once, then opens the engine; `/readyz` says how far it is. */
import { type App, createApp } from "../api/app.ts";
import { codeDesk } from "../api/code-desk.ts";
import { jsonLog } from "../api/log.ts";
import { openMetrics } from "../api/metrics.ts";
import { type RunningServer, serve } from "../api/server.ts";
import { type Config, isLoopback } from "../config.ts";
import type { Readiness } from "../contract/problem.ts";
import type { Engine } from "../engine-contract.ts";
import { openEngineFor } from "./engine.ts";
import { CommandFailed, note } from "./output.ts";
import { openRecordFor } from "./record.ts";
import { pageFolder } from "./review-page.ts";
import { packageVersion } from "./version.ts";

/**
 * Runs until SIGINT or SIGTERM, then ends the process: an index being built is not waited for. Where the engine cannot be opened the
 * service stays up, answers 503 and says why on standard error.
 * @throws CommandFailed where the address or the record cannot be had
 */
export async function runService(config: Config): Promise<never> {
  let engine: Engine | undefined;
  let state: Readiness = { ready: false, phase: "starting", releases: [], warnings: [] };
  const metrics = openMetrics({ process: true });
  const source = metrics.engine(() => engine);
  const record = await openRecordFor(config, codeDesk(source));
  const app = createApp({
    engine: source,
    reviews: record.reviews,
    metrics,
    readiness: () => state,
    version: await packageVersion(),
    token: config.apiToken,
    pageFolder,
    trustedProxies: config.trustedProxies,
    localHostsOnly: isLoopback(config.host) && config.trustedProxies.length === 0,
    log: jsonLog(config.logLevel, (line) => process.stderr.write(line)),
  });
  const server = await listen(config, app).catch(async (error: unknown) => {
    await record.close();
    throw error;
  });
  note(`Chartcode listens on ${server.url}`);

  const began = performance.now();
  openEngineFor(config, {
    onProgress: ({ done, total }) => {
      state = { ...state, phase: "building-index", progress: { done, total } };
    },
  }).then(
    (opened) => {
      engine = opened;
      state = { ready: true, phase: "ready", ...opened.releases() };
      for (const warning of state.warnings) note(`Warning: ${warning}`);
      note(`Ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    },
    (error: unknown) => {
      state = { ...state, phase: "failed" };
      note(error instanceof Error ? `error: ${error.message}` : "error: the engine cannot be opened");
      note("The service answers 503 until it is started again.");
    },
  );
  await server.closed;
  await record.close();
  engine?.close();
  note("Stopped.");
  process.exit(0);
}

async function listen(config: Config, app: App): Promise<RunningServer> {
  try {
    return await serve({ config, app });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new CommandFailed(`cannot listen on port ${config.port} (${code})`, { cause });
  }
}
