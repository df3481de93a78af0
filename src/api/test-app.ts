/** The application over the tests' engine, with what it logged. */
import { type AppOptions, createApp } from "./app.ts";
import type { LogEntry } from "./log.ts";
import { readyState, testEngine } from "./test-engine.ts";

export function openApp(options: Partial<AppOptions> = {}) {
  const entries: LogEntry[] = [];
  const app = createApp({
    engine: () => testEngine(),
    readiness: () => readyState,
    version: "0.0.0",
    log: (_level, entry) => entries.push(entry),
    ...options,
  });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return { app, entries, post };
}
