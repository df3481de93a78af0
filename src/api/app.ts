/** The HTTP application: middleware, resources and errors. It opens nothing; the engine and its state are handed in. */
import { getConnInfo } from "@hono/node-server/conninfo";
import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { ipRestriction } from "hono/ip-restriction";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import type { Access } from "../access/access.ts";
import type { IdentityProvider } from "../access/identity-provider.ts";
import { isLocalName } from "../config-access.ts";
import type { Readiness } from "../contract/problem.ts";
import type { Reviews } from "../review/reviews.ts";
import { accessControl } from "./access.ts";
import { addAccessDesk } from "./access-desk.ts";
import { addAudit } from "./audit.ts";
import { addChecks } from "./checks.ts";
import { addCodeSets } from "./code-sets.ts";
import { addCodes } from "./codes.ts";
import { cookiesFor } from "./cookies.ts";
import { credentials } from "./credentials.ts";
import { addDecisions } from "./decisions.ts";
import { addDocs } from "./docs.ts";
import type { ApiEnv } from "./env.ts";
import { addExport } from "./export.ts";
import { addHealth } from "./health.ts";
import { failureOf, type Log } from "./log.ts";
import { addMe } from "./me.ts";
import { addMetrics, type Metrics, openMetrics } from "./metrics.ts";
import { addPage } from "./page.ts";
import { fieldErrors, type PointerBase, problem, RequestProblem } from "./problem.ts";
import { addQuality } from "./quality.ts";
import { type RateLimitOptions, rateLimits } from "./rate-limits.ts";
import type { EngineSource } from "./ready-engine.ts";
import { recordProblem } from "./record-problem.ts";
import { requestLog } from "./request-log.ts";
import { addReviews } from "./reviews.ts";
import { addSignIn } from "./sign-in.ts";
import { addSuggestions } from "./suggestions.ts";

export interface AppOptions {
  /** Undefined until the engine is open; until then `/v1` answers 503. */
  readonly engine: EngineSource;
  readonly readiness: () => Readiness;
  /** The record of human confirmation; without it `/v1/reviews` and `/v1/audit` answer 503. */
  readonly reviews?: Reviews | undefined;
  /** Counts what is asked and answered; one of its own where absent. */
  readonly metrics?: Metrics | undefined;
  /** Chartcode's version, for the OpenAPI document. */
  readonly version: string;
  /** API keys, people and their sessions; without it all three answer 503. */
  readonly access?: Access | undefined;
  /** The operator's bearer token. Without it, sign-in and a proxy, whoever can connect is the local user. */
  readonly token?: string | undefined;
  /** Where people sign in, and this service's address as their browsers see it. */
  readonly signIn?: { readonly provider: IdentityProvider; readonly publicUrl: string } | undefined;
  /** Whether callers come by TLS, this service's or the proxy's. */
  readonly secure?: boolean | undefined;
  /** How often one may ask. The local user is not counted. */
  readonly rates?: RateLimitOptions | undefined;
  /** Where the review page was built. */
  readonly pageFolder?: string | undefined;
  /** Addresses and CIDR ranges that may connect, beside this machine. Absent or empty: any may. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Refuse a Host header that is not this machine's own name, so that a web page cannot reach the service by DNS rebinding. */
  readonly localHostsOnly?: boolean | undefined;
  readonly log?: Log | undefined;
}

/** What a JSON Pointer to a field begins with, by where the field stands. */
const bases: Readonly<Record<string, PointerBase>> = { query: "#/query", header: "#/headers" };

export type App = OpenAPIHono<ApiEnv>;

/**
 * @example
 * const app = createApp({ engine: () => engine, readiness: () => state, version: "0.1.0" });
 * await app.request("/healthz"); // 200
 */
export function createApp(options: AppOptions): App {
  const metrics = options.metrics ?? openMetrics();
  const engine = metrics.engine(options.engine);
  const reviews = options.reviews === undefined ? undefined : metrics.reviews(options.reviews);
  const log: Log = (level, entry) => {
    metrics.logged(entry);
    options.log?.(level, entry);
  };
  const app: App = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      if (result.target === "param") return problem(c, "not-found");
      return problem(c, "invalid-request", {
        errors: fieldErrors(result.error, bases[result.target] ?? "#"),
      });
    },
  });

  app.notFound((c) => problem(c, "not-found"));
  app.onError((error, c) => {
    const known = error instanceof RequestProblem ? error : recordProblem(error);
    if (known !== undefined) return problem(c, known.kind, known.options);
    if (error instanceof HTTPException) {
      if (error.status === 401 || error.status === 400) {
        const challenge = error.res?.headers.get("WWW-Authenticate");
        if (challenge) return problem(c, "unauthorized", { headers: { "WWW-Authenticate": challenge } });
        return problem(c, "malformed-body", { errors: [{ pointer: "#", detail: "is not JSON" }] });
      }
      if (error.status === 403) return problem(c, "forbidden");
      if (error.status === 415) return problem(c, "unsupported-media-type");
    }
    log("error", failureOf(error, c.get("requestId")));
    return problem(c, "internal");
  });

  app.use(requestLog(log));
  app.use(
    secureHeaders({
      overwrite: false,
      strictTransportSecurity: options.secure ? "max-age=31536000" : false,
      xFrameOptions: "DENY",
      referrerPolicy: "no-referrer",
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    }),
  );
  if (options.trustedProxies !== undefined && options.trustedProxies.length > 0) {
    app.use(ipRestriction(getConnInfo, { allowList: ["127.0.0.0/8", "::1", ...options.trustedProxies] }));
  }
  if (options.localHostsOnly) {
    app.use(async (c, next) => {
      if (!isLocalName(new URL(c.req.url).hostname)) return problem(c, "misdirected-request");
      await next();
    });
  }
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(c, "method-not-allowed", { headers: { Allow: [...methods].sort().join(", ") } }),
    }),
  );
  app.use("/v1/*", async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
    // A browser sent here by hand shows nothing of an answer as a page.
    if (!c.res.headers.has("Content-Disposition")) {
      c.res.headers.set("Content-Disposition", 'attachment; filename="api.json"');
    }
  });
  const limits = rateLimits(options.rates);
  const behindProxy = (options.trustedProxies ?? []).length > 0;
  const isLocal = options.token === undefined && options.signIn === undefined && !behindProxy;
  const ownOrigin = options.signIn === undefined ? undefined : new URL(options.signIn.publicUrl).origin;
  const cookies = cookiesFor(ownOrigin?.startsWith("https:") ?? true);
  const identify = credentials({
    token: options.token,
    access: options.access,
    cookie: options.signIn === undefined ? undefined : cookies.session,
    isLocal,
    limits,
    log,
  });
  app.use(accessControl({ identify, limits, behindProxy, ownOrigin, isLocal, log }));

  addSuggestions(app, engine);
  addCodes(app, engine);
  addCodeSets(app, engine);
  addChecks(app, engine);
  addReviews(app, reviews);
  addDecisions(app, reviews);
  addExport(app, reviews);
  addQuality(app, reviews);
  addAudit(app, reviews);
  addMetrics(app, metrics);
  addMe(app);
  addAccessDesk(app, options.access);
  addSignIn(app, {
    provider: options.signIn?.provider,
    access: options.access,
    cookies,
    limits,
    behindProxy,
    log,
  });
  addHealth(app, options.readiness);
  addDocs(app, { version: options.version, secured: !isLocal });
  addPage(app, options.pageFolder);
  return app;
}
