import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { type RunningServer, type ServeOptions, serve } from "./server.ts";
import { testCertificate } from "./test-certificate.ts";
import { readyState, testEngine } from "./test-engine.ts";

const local = { host: "127.0.0.1", port: 0 };
let running: RunningServer | undefined;
afterEach(() => running?.stop());

async function start(app: ServeOptions["app"], grace?: number): Promise<RunningServer> {
  running = await serve({ config: local, app, ...(grace === undefined ? {} : { grace }) });
  return running;
}

const api = () =>
  createApp({
    engine: () => testEngine(),
    readiness: () => readyState,
    version: "0.0.0",
    localHostsOnly: true,
  });

/** What a socket answers to raw bytes. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.end(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("serve", () => {
  it("answers over HTTP", async () => {
    const { url } = await start(api());
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
  });

  it("refuses a chunked upload once it passes the limit, before it ends", async () => {
    const { url } = await start(api());
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const upload = httpRequest(
        `${url}/v1/suggestions`,
        { method: "POST", headers: { "Content-Type": "application/json", "Transfer-Encoding": "chunked" } },
        (response) => {
          resolve(response.statusCode);
          upload.destroy();
        },
      );
      upload.on("error", reject);
      for (let sent = 0; sent < 20; sent++) upload.write(" ".repeat(65_536));
    });
    expect(status).toBe(413);
  });

  it.each([
    ["a TRACE", "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"],
    ["no Host", "GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["a broken Host", "GET /healthz HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n"],
    [
      "an absolute target elsewhere",
      "GET http://ZQMARKERQZ.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    ],
    ["garbage", "ZQMARKERQZ\r\n\r\n"],
  ])("answers %s with a 4xx that repeats nothing, and goes on", async (_name, text) => {
    const { url } = await start(api());
    const answer = await raw(url, text);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.toUpperCase()).not.toContain("ZQMARKERQZ");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("finishes what is under way before it stops", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const arrived = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const app = new Hono().get("/slow", async (c) => {
      reached();
      await held;
      return c.text("done");
    });
    const { url, stop } = await start(app);
    const answer = fetch(`${url}/slow`).then((response) => response.text());
    await arrived;
    const stopped = stop();
    await expect(fetch(`${url}/slow`)).rejects.toThrow();
    release();
    expect(await answer).toBe("done");
    await stopped;
  });

  it("gives up on what does not finish", async () => {
    const { url, stop } = await start(
      new Hono().get("/never", () => new Promise<Response>(() => {})),
      50,
    );
    const answer = fetch(`${url}/never`).catch(() => "cut off");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await stop();
    expect(await answer).toBe("cut off");
  });

  it("serves TLS with its own certificate, and nothing without TLS or below 1.2", async () => {
    running = await serve({ config: local, app: api(), tls: testCertificate });
    const { url } = running;
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const ask = (options: object) =>
      new Promise<number | string | undefined>((resolve) => {
        httpsRequest(`${url}/healthz`, { ca: testCertificate.cert, ...options }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", (error) => resolve("code" in error ? `${error.code} ${error.message}` : error.name))
          .end();
      });
    expect(await ask({})).toBe(200);
    expect(await ask({ maxVersion: "TLSv1.2" })).toBe(200);
    const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" };
    expect(await ask(old)).toMatch(/alert protocol version/);
    expect(await ask({ ca: [] })).toMatch(/^DEPTH_ZERO_SELF_SIGNED_CERT/);
    expect(await raw(url, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")).not.toContain("200");
  });

  it("refuses a certificate that is none, or whose key is another's", async () => {
    await expect(
      serve({ config: local, app: api(), tls: { ...testCertificate, key: "none" } }),
    ).rejects.toThrow();
  });

  it("says that a port is taken", async () => {
    const { url } = await start(api());
    const port = Number(new URL(url).port);
    await expect(serve({ config: { ...local, port }, app: api() })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});
