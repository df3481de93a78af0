import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { readyState, testEngine } from "./test-engine.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-page-"));
  await mkdir(join(folder, "web", "assets"), { recursive: true });
  await writeFile(join(folder, "secret.svg"), "beside the page");
  await writeFile(join(folder, "web", "index.html"), "<!doctype html><title>page</title>");
  await writeFile(join(folder, "web", "icon.svg"), "<svg/>");
  await writeFile(join(folder, "web", "assets", "index-a1B2_c3.js"), "export {};");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = (pageFolder: string) =>
  createApp({ engine: () => testEngine(), readiness: () => readyState, version: "0.0.0", pageFolder });

describe("the review page", () => {
  it("is served under a policy that lets nothing in from elsewhere", async () => {
    const response = await open(join(folder, "web")).request("/");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(await response.text()).toContain("<title>page</title>");
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    ["/assets/index-a1B2_c3.js", 200],
    ["/icon.svg", 200],
    ["/assets/absent.js", 404],
    ["/assets/..%2f..%2fsecret.svg", 404],
    ["/..%2fsecret.svg", 404],
    ["/%2e%2e/secret.svg", 404],
    ["/secret.svg", 404],
  ])("%s: %i", async (path, status) => {
    const response = await open(join(folder, "web")).request(path);
    expect(response.status).toBe(status);
    const lasting = status === 200 && path.startsWith("/assets/");
    expect(response.headers.get("Cache-Control")?.includes("immutable") ?? false).toBe(lasting);
    expect(await response.text()).not.toContain("beside the page");
  });

  it("says in plain text that it is not built", async () => {
    const response = await open(join(folder, "absent")).request("/");
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toMatch(/^text\/plain/);
    expect(await response.text()).toContain("npm run build");
  });
});
