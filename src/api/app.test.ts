import { describe, expect, it } from "vitest";
import { problemSchema, readinessSchema } from "../contract/problem.ts";
import { openApp } from "./test-app.ts";
import { readyState, testEngine } from "./test-engine.ts";

describe("readiness", () => {
  const building = {
    ready: false,
    phase: "building-index",
    progress: { done: 5, total: 9 },
    releases: [],
    warnings: [],
  } as const;

  it("is alive and not ready while the index is built", async () => {
    const { app, post } = openApp({
      engine: () => undefined,
      readiness: () => ({ ...building, releases: [], warnings: [] }),
    });
    expect((await app.request("/healthz")).status).toBe(200);
    const ready = await app.request("/readyz");
    expect(ready.status).toBe(503);
    expect(readinessSchema.parse(await ready.json()).progress).toEqual({ done: 5, total: 9 });
    for (const response of [
      await post("/v1/suggestions", { note: { text: "cough" } }),
      await post("/v1/codes/search", { q: "cough" }),
      await app.request("/v1/codes?q=cough"),
      await app.request("/v1/codes/icd10cm/R05.9"),
    ]) {
      expect(response.status).toBe(503);
      expect(response.headers.get("Retry-After")).toBe("5");
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    }
  });

  it("is ready afterwards", async () => {
    const response = await openApp().app.request("/readyz");
    expect(response.status).toBe(200);
    expect(readinessSchema.parse(await response.json())).toEqual(readyState);
  });
});

describe("who may ask", () => {
  const token = "a-token-of-some-length";

  it.each([
    [undefined, 401],
    ["Bearer another-token-altogether", 401],
    ["Basic dXNlcjpwYXNz", 401],
    [`Bearer ${token}`, 200],
  ])("Authorization %s answers %i", async (authorization, status) => {
    const { post } = openApp({ token });
    const headers: Record<string, string> =
      authorization === undefined ? {} : { Authorization: authorization };
    const response = await post("/v1/suggestions", { note: { text: "cough" } }, headers);
    expect(response.status).toBe(status);
    if (status === 401) {
      expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
      expect(problemSchema.parse(await response.json()).type).toBe("/problems/unauthorized");
    }
  });

  it("asks for no token outside /v1", async () => {
    const { app } = openApp({ token });
    for (const path of ["/healthz", "/readyz", "/openapi.json", "/docs"]) {
      expect((await app.request(path)).status).toBe(200);
    }
  });

  it("lets only the declared proxy and this machine connect", async () => {
    const { app } = openApp({ trustedProxies: ["10.0.0.0/24"] });
    const from = async (remoteAddress: string) => {
      const socket = {
        remoteAddress,
        remotePort: 1,
        remoteFamily: remoteAddress.includes(":") ? "IPv6" : "IPv4",
      };
      return (await app.request("/healthz", {}, { incoming: { socket } })).status;
    };
    expect(await from("10.0.0.7")).toBe(200);
    expect(await from("127.0.0.1")).toBe(200);
    expect(await from("::ffff:10.0.0.7")).toBe(200);
    expect(await from("10.0.1.7")).toBe(403);
  });

  it("refuses another host's name where only local names are served", async () => {
    const { app } = openApp({ localHostsOnly: true });
    expect((await app.request("http://localhost:8080/healthz")).status).toBe(200);
    expect((await app.request("http://127.0.0.1:8080/healthz")).status).toBe(200);
    expect((await app.request("http://[::1]:8080/healthz")).status).toBe(200);
    expect((await app.request("http://rebound.example:8080/healthz")).status).toBe(421);
    expect((await app.request("http://127.0.0.1.rebound.example/healthz")).status).toBe(421);
  });
});

describe("request id and log", () => {
  it("keeps the caller's id where it is plain, else makes one", async () => {
    const { app, entries } = openApp();
    const answerTo = async (id: string) =>
      (await app.request("/healthz", { headers: { "X-Request-Id": id } })).headers.get("X-Request-Id");
    expect(await answerTo("ehr.7_A-1")).toBe("ehr.7_A-1");
    for (const bad of ["a b", "x".repeat(65), "<script>", "né"]) {
      expect(await answerTo(bad)).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(entries[0]).toMatchObject({
      requestId: "ehr.7_A-1",
      route: "/healthz",
      status: 200,
      method: "GET",
    });
  });

  it("logs the route's pattern", async () => {
    const { app, entries } = openApp();
    await app.request("/v1/codes/icd10cm/R05.9?date=2026-01-01");
    await app.request("/v1/codes?q=cough");
    await app.request("/v1/nowhere/else");
    await app.request("/nowhere");
    expect(entries.map((entry) => entry.event === "request" && entry.route)).toEqual([
      "/v1/codes/:system/:code",
      "/v1/codes",
      "unmatched",
      "unmatched",
    ]);
  });

  it("answers 500 without the error's words, and logs where it arose without them", async () => {
    const engine = testEngine({
      suggest: async ({ note }) => {
        throw new TypeError(`cannot read ${note.text}\nsecond line of ${note.text}`);
      },
    });
    const { post, entries } = openApp({ engine: () => engine });
    const response = await post("/v1/suggestions", { note: { text: "MARKER-1234" } });
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(problemSchema.parse(JSON.parse(body)).type).toBe("/problems/internal");
    expect(body + JSON.stringify(entries)).not.toContain("MARKER");
    expect(entries[0]).toMatchObject({ event: "failure", error: "TypeError" });
    expect(JSON.stringify(entries[0])).toContain("app.test.ts");
  });
});
