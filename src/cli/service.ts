/** The running service: listens at once, then opens the engine; `/readyz` says how far it is. */
import { readFile } from "node:fs/promises";
import { openAccess } from "../access/access.ts";
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
import { codeOf } from "./record.ts";
import { pageFolder } from "./review-page.ts";
import { openRecordFor } from "./service-record.ts";
import { packageVersion } from "./version.ts";

/**
 * Runs until SIGINT or SIGTERM, then ends the process: an index being built is not waited for. Where the engine cannot be opened the
 * service stays up, answers 503 and says why on standard error.
 * @throws CommandFailed where the record cannot be opened, or the address cannot be had
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
    access: openAccess({ database: record.database, sessions: config.sessions }),
    signIn: await signInFor(config),
    secure: config.tls !== undefined || config.publicUrl?.startsWith("https:"),
    rates: config.rates,
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

/** Nothing is called before somebody signs in. */
async function signInFor({ oidc, publicUrl }: Config) {
  if (oidc === undefined || publicUrl === undefined) return undefined;
  const { identityProvider } = await import("../access/identity-provider.ts");
  return { provider: identityProvider({ ...oidc, redirectUri: `${publicUrl}/auth/callback` }), publicUrl };
}

async function certificateOf({ tls }: Config) {
  if (tls === undefined) return undefined;
  try {
    const [cert, key] = await Promise.all([readFile(tls.certFile, "utf8"), readFile(tls.keyFile, "utf8")]);
    return { cert, key };
  } catch (cause) {
    throw new CommandFailed(`the certificate or its key cannot be read (${codeOf(cause)})`, { cause });
  }
}

async function listen(config: Config, app: App): Promise<RunningServer> {
  const tls = await certificateOf(config);
  try {
    return await serve({ config, app, tls });
  } catch (cause) {
    throw new CommandFailed(`cannot listen on port ${config.port} (${codeOf(cause)})`, { cause });
  }
}
