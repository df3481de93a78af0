/** The review page over the real application and a real record, in a process that tests can kill and start again at the same address. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Review, reviewListSchema, reviewSchema } from "../src/contract/reviews.ts";

const script = fileURLToPath(new URL("page-process.ts", import.meta.url));
export interface RecordService {
  readonly origin: () => string;
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same record and port. */
  readonly start: (token?: string) => Promise<void>;
  /** As the service tells it. */
  readonly read: (id: string) => Promise<Review>;
  readonly list: () => Promise<{ id: string; status: string; undecided: number }[]>;
  readonly close: () => Promise<void>;
}

export async function startRecordService(): Promise<RecordService> {
  const folder = await mkdtemp(join(tmpdir(), "chartcode-page-"));
  let child: ChildProcess | undefined;
  let origin = "";
  let headers: Record<string, string> = {};
  const start = async (token?: string) => {
    headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const port = origin === "" ? "0" : new URL(origin).port;
    const own = spawn(
      process.execPath,
      ["--import", "tsx", script, join(folder, "record.db"), port, ...(token === undefined ? [] : [token])],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    child = own;
    origin = await new Promise<string>((started, failed) => {
      own.stdout.once("data", (line: Buffer) => started(line.toString().trim()));
      own.once("exit", (code) => failed(new Error(`the service ended: ${code}`)));
    });
  };
  const kill = async () => {
    const own = child;
    if (own === undefined || own.exitCode !== null || own.signalCode !== null) return;
    const gone = new Promise((exited) => own.once("exit", exited));
    own.kill("SIGKILL");
    await gone;
  };
  await start();
  return {
    origin: () => origin,
    kill,
    start,
    read: async (id) =>
      reviewSchema.parse(await (await fetch(`${origin}/v1/reviews/${id}`, { headers })).json()),
    list: async () =>
      reviewListSchema.parse(await (await fetch(`${origin}/v1/reviews?limit=200`, { headers })).json())
        .reviews,
    async close() {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

/** What a test page has said that it should not: errors of scripts, of the policy, on the console; requests elsewhere. */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // Chromium tells of each answer that is not 2xx; those are the page's to handle.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "blob:" && url.origin !== origin) complaints.push(`asked ${url.origin}`);
  });
  return complaints;
}

/** Nothing of a note may be left behind: the address holds an id, the browser keeps the settings at most. */
export async function expectNoTraces(page: Page): Promise<void> {
  const traces = await page.evaluate(async () => ({
    url: location.pathname + location.search + location.hash,
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }));
  expect(traces.url).toMatch(/^\/(?:#\/(?:queue|quality|codes|reviews\/[0-9a-f-]{36}(?:\/differences)?)?)?$/);
  expect(traces.kept.filter((name) => name !== "chartcode.settings")).toEqual([]);
  expect([traces.databases, traces.cookies]).toEqual([[], ""]);
}
