/** Every caller on every route of the running app: nothing is skipped, and what each role may do is written out here once more. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Access, openAccess } from "../access/access.ts";
import { csrfTokenOf } from "../access/tokens.ts";
import { type PersonRole, personRoleSchema, type Scope, scopeSchema } from "../contract/access.ts";
import { reviewSchema } from "../contract/reviews.ts";
import { openReviews, type Reviews } from "../review/reviews.ts";
import { openRecordDatabase, type RecordDatabase } from "../review/storage/database.ts";
import { sealerOf } from "../review/storage/seal.ts";
import { person } from "../review/testing/record.ts";
import { codeDesk } from "./code-desk.ts";
import { permissionsOf, routeAccess } from "./permissions.ts";
import { openApp } from "./test-app.ts";
import { testEngine } from "./test-engine.ts";

const publicUrl = "https://chartcode.example";
const token = "a-token-of-some-length";
const admin = person("root", "admin");

let folder: string;
let database: RecordDatabase;
let access: Access;
let reviews: Reviews;
let app: ReturnType<typeof openApp>["app"];
let reviewId: string;
let purgedId: string;
let clock = Date.parse("2026-05-14T10:00:00.000Z");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-matrix-"));
  database = await openRecordDatabase(join(folder, "record.db"));
  access = openAccess({ database, now: () => new Date(clock) });
  reviews = openReviews({ database, sealer: sealerOf([]), codes: codeDesk(() => testEngine()) });
  ({ app } = openApp({
    access,
    reviews,
    token,
    pageFolder: "src/web",
    signIn: {
      provider: {
        signInUrl: async () => new URL("https://id.example/auth"),
        redeem: () => Promise.reject(new Error("not asked")),
      },
      publicUrl,
    },
    trustedProxies: ["10.0.0.0/8"],
  }));
  const begin = async () => {
    const response = await app.request(
      "/v1/reviews",
      {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
        body: JSON.stringify({ note: { text: "A cough. No fever though." } }),
      },
      connection(),
    );
    return reviewSchema.parse(await response.json()).id;
  };
  reviewId = await begin();
  purgedId = await begin();
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Each request comes from another address, so that no count of wrong credentials is in the way. */
let connections = 0;
function connection() {
  connections += 1;
  const remoteAddress = `10.${(connections >> 16) & 255}.${(connections >> 8) & 255}.${connections & 255}`;
  return { incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: "IPv4" } } };
}

interface Sample {
  readonly path: () => string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it answers to who may. */
  readonly answers: number;
}

const at = (path: string, answers: number, rest: Omit<Sample, "path" | "answers"> = {}): Sample => ({
  path: () => path,
  answers,
  ...rest,
});

/** One request for each route. */
const samples: Readonly<Record<string, Sample>> = {
  "GET /": at("/", 200),
  "GET /assets/:file{[\\w-]+(?:\\.[\\w-]+)+}": at("/assets/absent.js", 404),
  "GET /:file{[\\w-]+\\.(?:svg|png|ico|txt|webmanifest)}": at("/absent.svg", 404),
  "GET /healthz": at("/healthz", 200),
  "GET /readyz": at("/readyz", 200),
  "GET /openapi.json": at("/openapi.json", 200),
  "GET /docs": at("/docs", 200),
  "GET /docs/start.js": at("/docs/start.js", 200),
  "GET /docs/:file{swagger-ui\\.css|swagger-ui-bundle\\.js|favicon-32x32\\.png}": at(
    "/docs/swagger-ui.css",
    200,
  ),
  "POST /v1/suggestions": at("/v1/suggestions", 200, { body: { note: { text: "A cough." } } }),
  "POST /v1/codes/search": at("/v1/codes/search", 200, { body: { q: "cough" } }),
  "GET /v1/codes": at("/v1/codes?q=cough", 200),
  "GET /v1/codes/:system/:code": at("/v1/codes/icd10cm/R05.9", 200),
  "POST /v1/checks": at("/v1/checks", 200, { body: { codes: [{ code: "R05.9" }] } }),
  "POST /v1/reviews": at("/v1/reviews", 201, { body: { note: { text: "A cough." } } }),
  "GET /v1/reviews": at("/v1/reviews", 200),
  "GET /v1/reviews/:id": { path: () => `/v1/reviews/${reviewId}`, answers: 200 },
  "POST /v1/reviews/:id/decisions": {
    path: () => `/v1/reviews/${reviewId}/decisions`,
    body: { kind: "accept", code: "R05.9" },
    headers: { "If-Match": '"999"' },
    answers: 412,
  },
  "POST /v1/reviews/:id/second": { path: () => `/v1/reviews/${reviewId}/second`, body: {}, answers: 201 },
  "GET /v1/reviews/:id/agreement": { path: () => `/v1/reviews/${reviewId}/agreement`, answers: 409 },
  "DELETE /v1/reviews/:id/note": { path: () => `/v1/reviews/${purgedId}/note`, answers: 204 },
  "GET /v1/audit": at("/v1/audit", 200),
  "GET /v1/audit/head": at("/v1/audit/head", 200),
  "GET /v1/me": at("/v1/me", 200),
  "GET /v1/access/keys": at("/v1/access/keys", 200),
  "POST /v1/access/keys": at("/v1/access/keys", 201, { body: { name: "one", scopes: ["manage-access"] } }),
  "DELETE /v1/access/keys/:id": at("/v1/access/keys/0123456789abcdef", 404),
  "GET /v1/access/users": at("/v1/access/users", 200),
  "PATCH /v1/access/users/:id": at("/v1/access/users/00000000-0000-4000-8000-000000000000", 404, {
    body: { disabled: true },
  }),
  "GET /auth/sign-in": at("/auth/sign-in", 303),
  "GET /auth/callback": at("/auth/callback", 400),
  "POST /auth/sign-out": at("/auth/sign-out", 404),
};

/** What each role of people may, beside what is open to all and to all who are known. */
const forCoders = [
  "POST /v1/suggestions",
  "POST /v1/codes/search",
  "GET /v1/codes",
  "GET /v1/codes/:system/:code",
  "POST /v1/checks",
  "POST /v1/reviews",
  "GET /v1/reviews",
  "GET /v1/reviews/:id",
];
const decides = "POST /v1/reviews/:id/decisions";
const writtenOut: Readonly<Record<PersonRole, readonly string[]>> = {
  integrator: forCoders,
  coder: [...forCoders, decides],
  auditor: [
    ...forCoders,
    decides,
    "POST /v1/reviews/:id/second",
    "GET /v1/reviews/:id/agreement",
    "GET /v1/audit",
    "GET /v1/audit/head",
  ],
  admin: Object.keys(samples).filter((route) => !["public", "known"].includes(routeAccess[route] ?? "")),
};

interface CallerOnTest {
  readonly name: string;
  /** Made anew for each request, as signing out ends a session. */
  readonly headers: () => Promise<Record<string, string>>;
  /** Undefined where nobody known asks. */
  readonly may: ReadonlySet<string> | undefined;
  readonly session?: true;
}

const own = { Origin: publicUrl, "Sec-Fetch-Site": "same-origin" };
const cookie = (session: string) => ({ Cookie: `__Host-chartcode=${session}` });
const withCsrf = (session: string) => ({ ...cookie(session), ...own, "X-CSRF-Token": csrfTokenOf(session) });

async function sessionOf(role: PersonRole, subject: string = role): Promise<string> {
  const admitted = await access.signIns.admit(
    { issuer: "https://id.example", subject, name: subject, role },
    { from: "local" },
  );
  if ("refused" in admitted) throw new Error(admitted.refused);
  return admitted.sessionToken;
}

async function keyWith(scopes?: Scope[]): Promise<{ id: string; key: string }> {
  return access.keys.add(
    { name: "one", ...(scopes === undefined ? {} : { scopes }) },
    admin,
    permissionsOf.admin,
  );
}
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

const callers: readonly CallerOnTest[] = [
  { name: "nobody", headers: async () => ({}), may: undefined },
  {
    name: "another's page without credentials",
    headers: async () => ({ Origin: "https://evil.example" }),
    may: undefined,
  },
  { name: "a wrong token", headers: async () => bearer("another-token-altogether"), may: undefined },
  { name: "a token as a cookie", headers: async () => cookie(token), may: undefined },
  {
    name: "another scheme",
    headers: async () => ({ Authorization: `Basic ${btoa(`operator:${token}`)}` }),
    may: undefined,
  },
  { name: "the operator's token", headers: async () => bearer(token), may: permissionsOf.admin },
  ...personRoleSchema.options.map(
    (role): CallerOnTest => ({
      name: `${role}, signed in`,
      headers: async () => withCsrf(await sessionOf(role)),
      may: permissionsOf[role],
      session: true,
    }),
  ),
  {
    name: "an admin whose session is idle too long",
    headers: async () => {
      const session = await sessionOf("admin");
      clock += 30 * 60_000;
      return withCsrf(session);
    },
    may: undefined,
  },
  {
    name: "an admin whose session is over",
    headers: async () => {
      const session = await sessionOf("admin");
      clock += 12 * 3_600_000;
      return withCsrf(session);
    },
    may: undefined,
  },
  {
    name: "an admin who signed out",
    headers: async () => {
      const session = await sessionOf("admin");
      await access.sessions.end(session, admin);
      return withCsrf(session);
    },
    may: undefined,
  },
  {
    name: "an admin who was disabled",
    headers: async () => {
      const subject = crypto.randomUUID();
      const session = await sessionOf("admin", subject);
      const id = (await access.sessions.holderOf(session))?.userId ?? "";
      await access.users.change(id, { disabled: true }, admin, permissionsOf.admin);
      return withCsrf(session);
    },
    may: undefined,
  },
  {
    name: "a revoked key",
    headers: async () => {
      const { id, key } = await keyWith([...scopeSchema.options]);
      await access.keys.revoke(id, admin);
      return bearer(key);
    },
    may: undefined,
  },
  {
    name: "a key that has ended",
    headers: async () => {
      const { key } = await access.keys.add({ name: "one", days: 1 }, admin, permissionsOf.admin);
      clock += 24 * 3_600_000;
      return bearer(key);
    },
    may: undefined,
  },
  {
    name: "a key with another's secret",
    headers: async () => {
      const [one, two] = [await keyWith(), await keyWith()];
      return bearer(`${one.key.slice(0, 20)}${two.key.slice(20)}`);
    },
    may: undefined,
  },
  { name: "a key", headers: async () => bearer((await keyWith()).key), may: permissionsOf.integrator },
  ...scopeSchema.options.map(
    (scope): CallerOnTest => ({
      name: `a key for ${scope} alone`,
      headers: async () => bearer((await keyWith([scope])).key),
      may: new Set([scope]),
    }),
  ),
];

async function statusOf(
  route: string,
  method: string,
  { path, body, headers }: Sample,
  by: Record<string, string>,
) {
  const response = await app.request(
    path(),
    {
      method,
      headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers, ...by },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    connection(),
  );
  await response.arrayBuffer();
  return `${route}: ${response.status}`;
}

function expected(route: string, { answers }: Sample, { may, session }: CallerOnTest): string {
  const asks = routeAccess[route];
  if (asks === "public") return `${route}: ${answers}`;
  if (may === undefined) return `${route}: 401`;
  if (asks === "known") return `${route}: ${route === "POST /auth/sign-out" && session ? 204 : answers}`;
  return `${route}: ${asks !== undefined && may.has(asks) ? answers : 403}`;
}

describe("the access matrix", () => {
  const routesOf = () => [
    ...new Set(
      app.routes.filter(({ path }) => !path.endsWith("*")).map(({ method, path }) => `${method} ${path}`),
    ),
  ];

  it("skips no route of the app, and no permission", () => {
    expect(Object.keys(samples).sort()).toEqual(routesOf().sort());
    expect(Object.keys(routeAccess).sort()).toEqual(routesOf().sort());
  });

  it.each(callers)("$name", async (caller) => {
    const [found, wanted]: [string[], string[]] = [[], []];
    for (const [route, sample] of Object.entries(samples)) {
      const [method = ""] = route.split(" ");
      found.push(await statusOf(route, method, sample, await caller.headers()));
      wanted.push(expected(route, sample, caller));
      if (method !== "GET") continue;
      found.push(await statusOf(route, "HEAD", sample, await caller.headers()));
      wanted.push(expected(route, sample, caller));
    }
    expect(found).toEqual(wanted);
  });

  it.each(personRoleSchema.options)("of %s is what is written out here", async (role) => {
    const allowed: string[] = [];
    for (const [route, sample] of Object.entries(samples)) {
      if (["public", "known"].includes(routeAccess[route] ?? "")) continue;
      const [method = ""] = route.split(" ");
      const status = await statusOf(route, method, sample, withCsrf(await sessionOf(role)));
      if (!status.endsWith(": 403")) allowed.push(route);
    }
    expect(allowed.sort()).toEqual([...writtenOut[role]].sort());
  });

  it("changes nothing for a session without the page's token, whoever it is", async () => {
    for (const [route, sample] of Object.entries(samples)) {
      const [method = ""] = route.split(" ");
      if (method === "GET") continue;
      const session = cookie(await sessionOf("admin"));
      for (const headers of [session, { ...session, ...own }]) {
        expect(await statusOf(route, method, sample, headers)).toBe(`${route}: 403`);
      }
    }
  });

  it("answers nothing to other methods and unknown addresses", async () => {
    for (const [route, sample] of Object.entries(samples)) {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        const known = routesOf().some((one) => one === `${method} ${route.slice(route.indexOf(" ") + 1)}`);
        if (known) continue;
        const status = await statusOf(route, method, { path: sample.path, answers: 0 }, bearer(token));
        expect(status).toMatch(/: 40[45]$/);
      }
    }
    expect((await app.request("/v1/nowhere", {}, connection())).status).toBe(401);
    expect((await app.request("/v1/nowhere", { headers: bearer(token) }, connection())).status).toBe(404);
    expect((await app.request("/nowhere", {}, connection())).status).toBe(404);
  });

  it("closes a route that is not in the table, even to an admin", async () => {
    const { app } = openApp({ token });
    for (const path of ["/v1/forgotten", "/forgotten"]) {
      app.get(path, (c) => c.text("open"));
    }
    for (const path of ["/v1/forgotten", "/forgotten"]) {
      expect((await app.request(path, {}, connection())).status).toBe(401);
      expect((await app.request(path, { headers: bearer(token) }, connection())).status).toBe(403);
    }
  });
});

describe("the local user", () => {
  it("may do everything with nothing, and another site's page nothing", async () => {
    const local = openApp({ reviews, access }).app;
    const me = await (await local.request("/v1/me")).json();
    expect(me).toMatchObject({ id: "local", role: "local", permissions: [...permissionsOf.local] });
    const search = (headers: Record<string, string>) =>
      local.request("/v1/codes/search", {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify({ q: "cough" }),
      });
    expect((await search({})).status).toBe(200);
    expect((await search({ "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
    expect((await search({ "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await search({ "Sec-Fetch-Site": "same-site" })).status).toBe(403);
    const { id, key } = await keyWith(["suggest"]);
    expect((await search(bearer(key))).status).toBe(403);
    await access.keys.revoke(id, admin);
    expect((await search(bearer(key))).status).toBe(401);
  });

  it.each([
    { name: "a token", options: { token } },
    { name: "a proxy", options: { trustedProxies: ["10.0.0.0/8"] } },
  ])("is nobody where there is $name", async ({ options }) => {
    const { app } = openApp({ reviews, access, ...options });
    expect((await app.request("/v1/me", {}, connection())).status).toBe(401);
  });
});

describe("too many requests", () => {
  const from = (remoteAddress: string) => ({
    incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: "IPv4" } },
  });

  it("from one address, by one caller, and with wrong credentials get 429 with Retry-After", async () => {
    const { app, entries } = openApp({ access, token, rates: { perAddress: 40, perActor: 3, signIns: 0 } });
    const ask = (address: string, headers: Record<string, string> = {}, path = "/v1/me") =>
      app.request(path, { headers }, from(address));
    const { key } = await keyWith();

    for (let times = 0; times < 3; times++) expect((await ask("192.0.2.1", bearer(key))).status).toBe(200);
    const busy = await ask("192.0.2.2", bearer(key));
    expect(busy.status).toBe(429);
    expect(busy.headers.get("Content-Type")).toBe("application/problem+json");
    expect(Number(busy.headers.get("Retry-After"))).toBeGreaterThan(0);

    const other = await keyWith();
    const wrong = bearer(`${other.key.slice(0, 20)}${"A".repeat(43)}`);
    for (let times = 0; times < 5; times++) expect((await ask("192.0.2.3", wrong)).status).toBe(401);
    expect((await ask("192.0.2.3", bearer(other.key))).headers.get("Retry-After")).toBe("15");
    expect((await ask("192.0.2.4", bearer(other.key))).status).toBe(200);
    expect((await ask("192.0.2.3", bearer(token))).status).toBe(200);
    const outcomes = entries.flatMap((entry) =>
      entry.event === "access" ? [`${entry.from} ${entry.outcome}`] : [],
    );
    expect(outcomes).toEqual([
      ...Array.from({ length: 5 }, () => "192.0.2.3 wrong-credentials"),
      "192.0.2.3 locked-out",
    ]);
    expect(JSON.stringify(entries)).not.toContain(other.id);

    expect((await ask("192.0.2.7", bearer(other.key), "/v1/audit")).status).toBe(403);
    expect(
      entries.find((entry) => entry.event === "access" && entry.outcome === "not-allowed"),
    ).toMatchObject({
      from: "192.0.2.7",
      actor: other.id,
    });

    for (let times = 0; times < 40; times++) await ask("192.0.2.5", {}, "/docs");
    expect((await ask("192.0.2.5", {}, "/docs")).status).toBe(429);
    expect((await ask("192.0.2.5", {}, "/healthz")).status).toBe(200);
    expect((await ask("192.0.2.6", {}, "/docs")).status).toBe(200);
  });
});
