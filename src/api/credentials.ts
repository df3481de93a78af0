/** Says who asks: an API key or the operator's token in `Authorization`, a person's session in a cookie, or the local user. */
import type { Context } from "hono";
import type { Access } from "../access/access.ts";
import { keyIdIn } from "../access/keys.ts";
import { permissionsOf } from "../access/permissions.ts";
import { sameText } from "../access/tokens.ts";
import type { Cookie } from "./cookies.ts";
import type { ApiEnv, Identity } from "./env.ts";
import type { Log } from "./log.ts";
import { RequestProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";

export interface CredentialsOptions {
  /** The operator's own: it may do everything. */
  readonly token: string | undefined;
  /** Keys and sessions; both answer 503 without it. */
  readonly access: Access | undefined;
  /** The session's cookie, where people sign in. */
  readonly cookie: Cookie | undefined;
  /** Whether who brings nothing is the one user of this machine. */
  readonly isLocal: boolean;
  readonly limits: RateLimits;
  readonly log: Log;
}

/** @throws RequestProblem 401 where nobody known asks, 429 where wrong credentials came too often */
export type Identify = (c: Context<ApiEnv>, from: string) => Promise<Identity>;

const local: Identity = {
  actor: { id: "local", role: "local" },
  permissions: permissionsOf.local,
  by: "local",
};

export function credentials(options: CredentialsOptions): Identify {
  const { cookie, isLocal } = options;
  return async (c, from) => {
    const bearer = bearerToken(c);
    if (bearer !== undefined) {
      if (isLocal && keyIdIn(bearer) === undefined) return local;
      return bearerOf(bearer, c, from, options);
    }
    const session = cookie?.read(c);
    const person = session === undefined ? undefined : await personOf(session, options);
    if (person !== undefined) return person;
    if (isLocal) return local;
    throw unauthorized({ signIn: cookie !== undefined });
  };
}

async function bearerOf(
  bearer: string,
  c: Context<ApiEnv>,
  from: string,
  { token, access, cookie, limits, log }: CredentialsOptions,
): Promise<Identity> {
  const keyId = keyIdIn(bearer);
  const counted = keyId ?? "operator";
  const entry = { event: "access", requestId: c.get("requestId"), from } as const;
  try {
    await limits.credentials(from, counted);
  } catch (error) {
    log("info", { ...entry, outcome: "locked-out" });
    throw error;
  }
  const identity = keyId === undefined ? operatorOf(bearer, token) : await keyHolderOf(bearer, access);
  if (identity === undefined) {
    await limits.wrong(from, counted);
    log("info", { ...entry, outcome: "wrong-credentials" });
    throw unauthorized({ error: "invalid_token", signIn: cookie !== undefined });
  }
  await limits.right(from, counted);
  return identity;
}

function operatorOf(bearer: string, token: string | undefined): Identity | undefined {
  if (token === undefined || !sameText(bearer, token)) return undefined;
  return { actor: { id: "operator", role: "admin" }, permissions: permissionsOf.admin, by: "token" };
}

async function keyHolderOf(bearer: string, access: Access | undefined): Promise<Identity | undefined> {
  const holder = await openAccessOf(access).keys.holderOf(bearer);
  if (holder === undefined) return undefined;
  return {
    actor: { id: holder.id, role: "integrator" },
    name: holder.name,
    permissions: new Set(holder.scopes),
    by: "key",
  };
}

async function personOf(session: string, { access }: CredentialsOptions): Promise<Identity | undefined> {
  const person = await openAccessOf(access).sessions.holderOf(session);
  if (person === undefined) return undefined;
  const { userId, name, role, csrfToken } = person;
  return {
    actor: { id: userId, role },
    name,
    permissions: permissionsOf[role],
    by: "session",
    csrfToken,
  };
}

/** @throws RequestProblem 503 where this service has no record */
export function openAccessOf(access: Access | undefined): Access {
  if (access === undefined) throw new RequestProblem("record-busy", { headers: { "Retry-After": "5" } });
  return access;
}

/** @returns undefined where there is no `Authorization` header @throws RequestProblem 401 where it is none of bearer kind */
function bearerToken(c: Context<ApiEnv>): string | undefined {
  const header = c.req.header("Authorization");
  if (header === undefined) return undefined;
  const [, token] = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(header) ?? [];
  if (token === undefined) throw unauthorized({ error: "invalid_request" });
  return token;
}

/** 401 with its challenge (RFC 6750, section 3). */
function unauthorized({
  error,
  signIn = false,
}: {
  readonly error?: "invalid_request" | "invalid_token";
  readonly signIn?: boolean;
}): RequestProblem {
  const reason = error === undefined ? "" : `, error="${error}"`;
  return new RequestProblem("unauthorized", {
    headers: { "WWW-Authenticate": `Bearer realm="chartcode"${reason}` },
    ...(signIn ? { signIn: "/auth/sign-in" } : {}),
  });
}
