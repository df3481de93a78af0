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
import { type SampleRequest, type SampleReviews, sampleRequests } from "./test-requests.ts";

const publicUrl = "https://chartcode.example";
const token = "a-token-of-some-length";
const admin = person("root", "admin");

let folder: string;
let database: RecordDatabase;
let access: Access;
let reviews: Reviews;
let app: ReturnType<typeof openApp>["app"];
let sampleReviews: SampleReviews;
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
  sampleReviews = { read: await begin(), purged: await begin() };
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

/** What each role of people may, beside what is open to all and to all who are known. */
const forCoders = [
  "POST /v1/suggestions",
  "POST /v1/codes/search",
  "GET /v1/codes",
  "GET /v1/codes/:system/:code",
  "GET /v1/code-sets",
  "POST /v1/checks",
  "POST /v1/reviews",
  "GET /v1/reviews",
  "GET /v1/reviews/:id",
  "GET /v1/reviews/:id/export",
];
const decides = "POST /v1/reviews/:id/decisions";
const writtenOut: Readonly<Record<PersonRole, readonly string[]>> = {
  integrator: [...forCoders, "GET /metrics"],
  coder: [...forCoders, decides],
  auditor: [
    ...forCoders,
    decides,
    "POST /v1/reviews/:id/second",
    "GET /v1/reviews/:id/agreement",
    "GET /v1/quality",
    "GET /v1/audit",
    "GET /v1/audit/head",
  ],
  admin: Object.keys(routeAccess).filter((route) => !["public", "known"].includes(routeAccess[route] ?? "")),
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
  { path, body, headers }: SampleRequest,
  by: Record<string, string>,
) {
  const response = await app.request(
    path(sampleReviews),
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

function expected(route: string, { answers }: SampleRequest, { may, session }: CallerOnTest): string {
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
    expect(Object.keys(sampleRequests).sort()).toEqual(routesOf().sort());
    expect(Object.keys(routeAccess).sort()).toEqual(routesOf().sort());
  });

  it.each(callers)("$name", async (caller) => {
    const [found, wanted]: [string[], string[]] = [[], []];
    for (const [route, sample] of Object.entries(sampleRequests)) {
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
    for (const [route, sample] of Object.entries(sampleRequests)) {
      if (["public", "known"].includes(routeAccess[route] ?? "")) continue;
      const [method = ""] = route.split(" ");
      const status = await statusOf(route, method, sample, withCsrf(await sessionOf(role)));
      if (!status.endsWith(": 403")) allowed.push(route);
    }
    expect(allowed.sort()).toEqual([...writtenOut[role]].sort());
  });

  it("changes nothing for a session without the page's token, whoever it is", async () => {
    for (const [route, sample] of Object.entries(sampleRequests)) {
      const [method = ""] = route.split(" ");
      if (method === "GET") continue;
      const session = cookie(await sessionOf("admin"));
      for (const headers of [session, { ...session, ...own }]) {
        expect(await statusOf(route, method, sample, headers)).toBe(`${route}: 403`);
      }
    }
  });

  it("answers nothing to other methods and unknown addresses", async () => {
    for (const [route, sample] of Object.entries(sampleRequests)) {
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
