/** Lets a request through where its caller has what the route asks for. */
import { isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Identify } from "./credentials.ts";
import { isForged } from "./cross-site.ts";
import type { ApiEnv } from "./env.ts";
import type { Log } from "./log.ts";
import { routeAccess } from "./permissions.ts";
import { RequestProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";

export interface AccessControlOptions {
  readonly identify: Identify;
  readonly limits: RateLimits;
  /** Whether a declared proxy stands in front, whose `X-Forwarded-For` is believed. */
  readonly behindProxy: boolean;
  /** This service's origin as browsers see it, where people sign in. */
  readonly ownOrigin?: string | undefined;
  /** Whether all who connect are the local user, for whom nothing is counted. */
  readonly isLocal: boolean;
  readonly log: Log;
}

/** Probes come often, and from one address. */
const uncounted = new Set(["/healthz", "/readyz"]);

/**
 * Fails closed: a route without an entry in the table answers 403. Unknown addresses under `/v1` ask for credentials before they answer 404.
 */
export function accessControl({
  identify,
  limits,
  behindProxy,
  ownOrigin,
  isLocal,
  log,
}: AccessControlOptions): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const from = addressOf(c, behindProxy);
    if (!isLocal && !uncounted.has(c.req.path)) await limits.address(from);
    const pattern = routePath(c, -1);
    const isKnown = !pattern.endsWith("*");
    const method = c.req.method === "HEAD" ? "GET" : c.req.method;
    const access = isKnown ? routeAccess[`${method} ${pattern}`] : unknownAddress(c.req.path);
    if (access === "public") return next();
    const identity = await identify(c, from);
    if (identity.by !== "local") await limits.actor(identity.actor.id);
    const refuse = (outcome: "cross-site" | "not-allowed") => {
      const actor = identity.actor.id;
      log("info", { event: "access", outcome, requestId: c.get("requestId"), from, actor });
      throw new RequestProblem(outcome);
    };
    if (isForged(c, identity, ownOrigin)) refuse("cross-site");
    c.set("identity", identity);
    c.set("caller", { actor: identity.actor, from });
    if (isKnown && access !== "known" && (access === undefined || !identity.permissions.has(access))) {
      refuse("not-allowed");
    }
    return next();
  };
}

function unknownAddress(path: string): "public" | undefined {
  return path === "/v1" || path.startsWith("/v1/") ? undefined : "public";
}

/** The network address asked from: the connection's, or behind a proxy the last that it names. */
export function addressOf(c: Context<ApiEnv>, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
  if (forwarded !== undefined && isIP(forwarded) !== 0) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? "local";
  } catch {
    return "local";
  }
}
