/** Gives each request an id and writes one log line when it is answered. */
import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ApiEnv } from "./env.ts";
import type { Log } from "./log.ts";

const acceptedId = /^[A-Za-z0-9._-]{1,64}$/;
const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Takes `X-Request-Id` from the caller where it is 1 to 64 of `A-Z a-z 0-9 . _ -`, else makes one, and answers with it. The line
 * holds method, route pattern, status, milliseconds and id: no URL, no query string, no header and no body.
 */
export function requestLog(log: Log): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const offered = c.req.header("X-Request-Id");
    const requestId = offered !== undefined && acceptedId.test(offered) ? offered : randomUUID();
    c.set("requestId", requestId);
    const began = performance.now();
    await next();
    c.res.headers.set("X-Request-Id", requestId);
    const pattern = routePath(c, -1);
    log(c.res.status >= 500 && c.res.status !== 503 ? "error" : "info", {
      event: "request",
      method: knownMethods.has(c.req.method) ? c.req.method : "other",
      route: pattern.endsWith("/*") || pattern === "*" ? "unmatched" : pattern,
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
      requestId,
    });
  };
}
