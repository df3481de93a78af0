import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Review } from "../contract/reviews.ts";
import { openApi } from "./api.ts";
import { keepSessions } from "./sessions.ts";

const by = { id: "local", role: "local" as const };
const at = "2026-05-14T09:00:00.000Z";
const review: Review = {
  id: "11111111-1111-4111-8111-111111111111",
  version: 1,
  status: "open",
  createdAt: at,
  createdBy: by,
  updatedAt: at,
  noteState: "kept",
  request: { note: { text: "A cough." }, focus: "billing", limit: 20 },
  answer: {
    id: "a",
    createdAt: at,
    versions: { app: "0", model: "0", index: "0", guidelines: "0", codeSets: {} },
    noteDigest: "0",
    suggestions: [],
    notSuggested: [],
    queries: [],
    unavailable: [],
    timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
  },
  items: [],
  queries: [],
  decisions: [],
};

let answer: () => Response;
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("fetch", async (path: string, { headers }: { headers: Record<string, string> }) => {
    if (path === "/v1/me") return new Response(null, { status: 404 });
    asked.push(headers["Idempotency-Key"] ?? "");
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

it("keeps a session that is left with a decision unsaved, and ends it once it is saved", async () => {
  answer = () => new Response(null, { status: 503 });
  const sessions = keepSessions(openApi());
  const session = sessions.open(review);
  session.decide({ kind: "comment", text: "Not yet." });
  sessions.leave(session);
  expect(sessions.unsaved()).toEqual([review.id]);
  expect(sessions.find(review.id)).toBe(session);
  expect(sessions.open(review)).toBe(session);
  expect(sessions.unsaved()).toEqual([]);
  sessions.leave(session);

  const input = { kind: "comment", text: "Not yet." };
  const decision = { id: "d", version: 2, at, by, input, wordsState: "kept" };
  const { request: _, answer: __, noteState: ___, decisions: ____, ...head } = review;
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  answer = () => Response.json({ ...head, version: 2, decision }, { status: 201 });
  session.wake();
  await expect.poll(() => sessions.unsaved()).toEqual([]);
  expect(sessions.find(review.id)).toBeUndefined();
  expect(session.state().confirmed.decisions).toEqual([decision]);
  expect(new Set(asked).size).toBe(1);
  expect(asked.length).toBeGreaterThan(1);
});

it("ends a session at once that has nothing to save", () => {
  const sessions = keepSessions(openApi());
  const session = sessions.open(review);
  sessions.leave(session);
  expect(sessions.open(review)).not.toBe(session);
});
