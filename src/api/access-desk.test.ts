import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAccess } from "../access/access.ts";
import { apiKeyListSchema, createdApiKeySchema, userListSchema, userSchema } from "../contract/access.ts";
import { problemSchema } from "../contract/problem.ts";
import { openRecordDatabase, type RecordDatabase } from "../review/storage/database.ts";
import { openApp } from "./test-app.ts";

const token = "a-token-of-some-length";
let folder: string;
let database: RecordDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-desk-"));
  database = await openRecordDatabase(join(folder, "record.db"));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function openDesk() {
  const access = openAccess({ database });
  const { app, entries } = openApp({ access, token });
  const ask = (method: string, path: string, body?: unknown, by = token) =>
    app.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${by}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { access, ask, entries };
}

describe("API keys over HTTP", () => {
  it("are made, used, listed without their secret, and revoked", async () => {
    const { ask } = openDesk();
    const made = await ask("POST", "/v1/access/keys", { name: " EHR ", scopes: ["look-up"], days: 30 });
    expect(made.status).toBe(201);
    expect(made.headers.get("Cache-Control")).toBe("no-store");
    expect(made.headers.get("Content-Disposition")).toBe('attachment; filename="api.json"');
    const { id, key, name } = createdApiKeySchema.parse(await made.json());
    expect(name).toBe("EHR");
    expect(await (await ask("GET", "/v1/me", undefined, key)).json()).toEqual({
      id,
      name: "EHR",
      role: "integrator",
      permissions: ["look-up"],
    });
    const list = await (await ask("GET", "/v1/access/keys")).text();
    expect(apiKeyListSchema.parse(JSON.parse(list)).keys).toHaveLength(1);
    expect(list).not.toContain(key.slice(20));
    expect((await ask("DELETE", `/v1/access/keys/${id}`)).status).toBe(204);
    expect((await ask("DELETE", `/v1/access/keys/${id}`)).status).toBe(204);
    expect((await ask("GET", "/v1/me", undefined, key)).status).toBe(401);
  });

  it("that manage access grant no more than they have", async () => {
    const { access, ask } = openDesk();
    const manager = createdApiKeySchema.parse(
      await (await ask("POST", "/v1/access/keys", { name: "m", scopes: ["manage-access"] })).json(),
    );
    const more = await ask("POST", "/v1/access/keys", { name: "x", scopes: ["purge"] }, manager.key);
    expect(more.status).toBe(403);
    expect(problemSchema.parse(await more.json()).errors?.[0]?.pointer).toBe("#/scopes");
    await access.signIns.admit(
      { issuer: "https://id.example", subject: "c", name: "Carol", role: "coder" },
      { from: "local" },
    );
    const [carol] = userListSchema.parse(await (await ask("GET", "/v1/access/users")).json()).users;
    const path = `/v1/access/users/${carol?.id}`;
    expect((await ask("PATCH", path, { role: "admin" }, manager.key)).status).toBe(403);
    expect((await ask("PATCH", path, { disabled: true }, manager.key)).status).toBe(200);
    const promoted = await ask("PATCH", path, { role: "admin", disabled: false });
    expect(userSchema.parse(await promoted.json())).toMatchObject({ role: "admin", roleFrom: "admin" });
  });

  it.each([
    ["POST", "/v1/access/keys", {}, ["#/name"]],
    ["POST", "/v1/access/keys", { name: "ZQMARKERQZ\u0007" }, ["#/name"]],
    ["POST", "/v1/access/keys", { name: "ZQMARKERQZ".repeat(11) }, ["#/name"]],
    ["POST", "/v1/access/keys", { name: "x", scopes: ["decide"] }, ["#/scopes/0"]],
    ["POST", "/v1/access/keys", { name: "x", scopes: ["ZQMARKERQZ"] }, ["#/scopes/0"]],
    ["POST", "/v1/access/keys", { name: "x", scopes: [] }, ["#/scopes"]],
    ["POST", "/v1/access/keys", { name: "x", days: 0 }, ["#/days"]],
    ["POST", "/v1/access/keys", { name: "x", role: "admin" }, ["#/role"]],
    ["PATCH", `/v1/access/users/${crypto.randomUUID()}`, {}, ["#"]],
    ["PATCH", `/v1/access/users/${crypto.randomUUID()}`, { role: "local" }, ["#/role"]],
    ["PATCH", `/v1/access/users/${crypto.randomUUID()}`, { disabled: "ZQMARKERQZ" }, ["#/disabled"]],
  ] as const)("%s %s refuses %j", async (method, path, body, pointers) => {
    const { ask, entries } = openDesk();
    const response = await ask(method, path, body);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(problemSchema.parse(JSON.parse(text)).errors?.map(({ pointer }) => pointer)).toEqual([
      ...pointers,
    ]);
    expect(text + JSON.stringify(entries)).not.toContain("ZQMARKERQZ");
  });

  it.each([
    ["DELETE", "/v1/access/keys/ZQMARKERQZ", 404],
    ["PATCH", "/v1/access/users/ZQMARKERQZ", 404],
    ["PUT", "/v1/access/keys", 405],
  ])("%s %s: %i", async (method, path, status) => {
    const { ask } = openDesk();
    const response = await ask(method, path, method === "DELETE" ? undefined : { disabled: true });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain("ZQMARKERQZ");
  });

  it("answer 503 where the service has no record, to who has a key too", async () => {
    const { app } = openApp({ token });
    for (const by of [token, `cc_0123456789abcdef_${"A".repeat(43)}`]) {
      const response = await app.request("/v1/access/keys", { headers: { Authorization: `Bearer ${by}` } });
      expect(response.status).toBe(503);
      expect(response.headers.get("Retry-After")).toBe("5");
    }
  });
});
