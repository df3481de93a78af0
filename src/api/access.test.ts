import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Access, openAccess } from "../access/access.ts";
import type { Scope } from "../contract/access.ts";
import { openRecordDatabase, type RecordDatabase } from "../review/storage/database.ts";
import { person } from "../review/testing/record.ts";
import { permissionsOf } from "./permissions.ts";
import { openApp } from "./test-app.ts";

const token = "a-token-of-some-length";
const admin = person("root", "admin");
let folder: string;
let database: RecordDatabase;
let access: Access;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-access-"));
  database = await openRecordDatabase(join(folder, "record.db"));
  access = openAccess({ database });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const from = (remoteAddress: string) => ({
  incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: "IPv4" } },
});

async function keyWith(scopes?: Scope[]): Promise<{ id: string; key: string }> {
  return access.keys.add(
    { name: "one", ...(scopes === undefined ? {} : { scopes }) },
    admin,
    permissionsOf.admin,
  );
}
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

describe("the local user", () => {
  it("may do everything with nothing, and another site's page nothing", async () => {
    const local = openApp({ access }).app;
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
    const { app } = openApp({ access, ...options });
    expect((await app.request("/v1/me", {}, from("10.1.2.3"))).status).toBe(401);
  });
});

describe("too many requests", () => {
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
