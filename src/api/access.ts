/** Lets a request through where its caller's role has what the route asks for. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { timingSafeEqual } from "hono/utils/buffer";
import type { Actor } from "../contract/reviews.ts";
import type { ApiEnv } from "./env.ts";
import { permissionsOf, routeAccess } from "./permissions.ts";
import { RequestProblem } from "./problem.ts";

/** Says who asks; undefined where the request carries no credentials of its kind. @throws RequestProblem where they are wrong */
export type Authenticator = (c: Context<ApiEnv>) => Promise<Actor | undefined>;

/** The one user of a service that only this machine can reach. */
export const localUser: Authenticator = async () => ({ id: "local", role: "local" });

/** The operator's own token, `Authorization: Bearer <token>`: it may do everything. */
export function operatorToken(token: string): Authenticator {
  return async (c) => {
    const given = bearerToken(c);
    if (given === undefined) return undefined;
    if (!(await timingSafeEqual(given, token))) return undefined;
    return { id: "operator", role: "admin" };
  };
}

/** @returns undefined where there is no `Authorization` header @throws RequestProblem 401 where it is none of bearer kind */
export function bearerToken(c: Context<ApiEnv>): string | undefined {
  const header = c.req.header("Authorization");
  if (header === undefined) return undefined;
  const [, token] = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(header) ?? [];
  if (token === undefined) throw unauthorized("invalid_request");
  return token;
}

/** 401 with its challenge (RFC 6750, section 3). */
export function unauthorized(error?: "invalid_request" | "invalid_token"): RequestProblem {
  const reason = error === undefined ? "" : `, error="${error}"`;
  return new RequestProblem("unauthorized", {
    headers: { "WWW-Authenticate": `Bearer realm="chartcode"${reason}` },
  });
}

export interface AccessOptions {
  /** Asked in turn; the first that knows the caller decides. */
  readonly authenticators: readonly Authenticator[];
  /** Whether a declared proxy stands in front, whose `X-Forwarded-For` is believed. */
  readonly behindProxy: boolean;
}

/**
 * Fails closed: a route without an entry in the table answers 403. Unknown addresses under `/v1` ask for credentials before they answer 404.
 */
export function accessControl({ authenticators, behindProxy }: AccessOptions): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const pattern = routePath(c, -1);
    const isKnown = !pattern.endsWith("*");
    const method = c.req.method === "HEAD" ? "GET" : c.req.method;
    const access = isKnown ? routeAccess[`${method} ${pattern}`] : unknownAddress(c.req.path);
    if (access === "public") return next();
    const actor = await firstKnown(authenticators, c);
    if (actor === undefined) {
      throw unauthorized(c.req.header("Authorization") === undefined ? undefined : "invalid_token");
    }
    c.set("caller", { actor, from: addressOf(c, behindProxy) });
    if (isKnown && (access === undefined || !permissionsOf[actor.role].has(access))) {
      throw new RequestProblem("not-allowed");
    }
    return next();
  };
}

function unknownAddress(path: string): "public" | undefined {
  return path === "/v1" || path.startsWith("/v1/") ? undefined : "public";
}

async function firstKnown(authenticators: readonly Authenticator[], c: Context<ApiEnv>) {
  for (const authenticate of authenticators) {
    const actor = await authenticate(c);
    if (actor !== undefined) return actor;
  }
  return undefined;
}

/** The network address asked from: the connection's, or behind a proxy the last that it names. */
export function addressOf(c: Context<ApiEnv>, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
  if (forwarded !== undefined && /^[0-9a-fA-F.:]{2,45}$/.test(forwarded)) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? "local";
  } catch {
    return "local";
  }
}
