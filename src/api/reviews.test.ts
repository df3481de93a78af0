import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reviewExportSchema } from "../contract/exports.ts";
import { qualityReportSchema } from "../contract/quality.ts";
import { reviewListSchema, reviewProgressSchema, reviewSchema } from "../contract/reviews.ts";
import { openReviews } from "../review/reviews.ts";
import { openRecordDatabase, type RecordDatabase } from "../review/storage/database.ts";
import { sealerOf } from "../review/storage/seal.ts";
import { codeDesk } from "./code-desk.ts";
import { openApp } from "./test-app.ts";
import { testEngine } from "./test-engine.ts";

let folder: string;
let database: RecordDatabase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-api-"));
  database = await openRecordDatabase(join(folder, "record.db"));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function openService() {
  const reviews = openReviews({
    database,
    sealer: sealerOf([]),
    codes: codeDesk(() => testEngine()),
  });
  const service = openApp({ reviews });
  const begin = async () => {
    const response = await service.post("/v1/reviews", {
      note: { text: "A cough. No fever though.", id: "visit-1" },
      encounter: { dateOfService: "2026-05-14" },
    });
    return { response, review: reviewSchema.parse(await response.json()) };
  };
  const decide = (id: string, version: number | undefined, input: object, headers = {}) =>
    service.post(`/v1/reviews/${id}/decisions`, input, {
      ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
      ...headers,
    });
  return { ...service, begin, decide };
}

describe("reviews over HTTP", () => {
  it("goes from a note to a final set", async () => {
    const { app, begin, decide } = openService();
    const { response, review } = await begin();
    expect(response.status).toBe(201);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(response.headers.get("Location")).toBe(`/v1/reviews/${review.id}`);
    expect(review.items.map(({ code }) => code)).toEqual(["R05.9", "R50.9"]);

    const accepted = await decide(review.id, 1, { kind: "accept", code: "r059" });
    expect(accepted.status).toBe(201);
    expect(accepted.headers.get("ETag")).toBe('"2"');
    await decide(review.id, 2, { kind: "reject", code: "R50.9", reason: "ruled-out" });
    const final = reviewProgressSchema.parse(await (await decide(review.id, 3, { kind: "finalize" })).json());
    expect(final).toMatchObject({
      status: "final",
      version: 4,
      decision: { by: { id: "local", role: "local" } },
    });

    const read = reviewSchema.parse(await (await app.request(`/v1/reviews/${review.id}`)).json());
    expect(read.items.map(({ code, state }) => `${code} ${state}`)).toEqual([
      "R05.9 accepted",
      "R50.9 rejected",
    ]);
    const queue = reviewListSchema.parse(await (await app.request("/v1/reviews?status=final")).json());
    expect(queue.reviews).toHaveLength(1);

    const audit = await (await app.request(`/v1/audit?review=${review.id}`)).json();
    expect(audit.entries.map(({ action }: { action: string }) => action)).toEqual([
      "review-created",
      "decision",
      "decision",
      "decision",
      "note-read",
    ]);
    expect(await (await app.request("/v1/audit/head")).json()).toMatchObject({ seq: 5 });
  });

  it("says what is wrong with a decision, and where", async () => {
    const { begin, decide } = openService();
    const { id } = (await begin()).review;
    const answers = [
      [await decide(id, undefined, { kind: "accept", code: "R05.9" }), 428, []],
      [await decide(id, 9, { kind: "accept", code: "R05.9" }), 412, ["#"]],
      [await decide(id, 1, { kind: "accept", code: "J18.9" }), 422, ["#/code"]],
      [await decide(id, 1, { kind: "reject", code: "R05.9" }), 400, ["#/reason"]],
      [await decide(id, 1, { kind: "dance" }), 400, ["#/kind"]],
      [await decide(id, 1, { kind: "assign", to: "a\0b" }), 400, ["#/to"]],
      [await decide(id, 1, { kind: "finalize" }), 409, ["#"]],
      [await decide(id, 1, { kind: "comment", text: "x" }, { "If-Match": "1" }), 400, ["#/headers"]],
      [await decide(crypto.randomUUID(), 1, { kind: "withdraw" }), 404, ["#"]],
      [await decide("not-an-id", 1, { kind: "withdraw" }), 404, []],
    ] as const;
    for (const [response, status, pointers] of answers) {
      const body = await response.json();
      expect([
        response.status,
        body.errors?.map(({ pointer }: { pointer: string }) => pointer) ?? [],
      ]).toEqual([status, [...pointers]]);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    }
  });

  it("answers a repeated request once more, and refuses another under its key", async () => {
    const { begin, decide } = openService();
    const { id } = (await begin()).review;
    const key = { "Idempotency-Key": "one" };
    const first = await (await decide(id, 1, { kind: "accept", code: "R05.9" }, key)).json();
    const again = await decide(id, 1, { kind: "accept", code: "R05.9" }, key);
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(first);
    expect((await decide(id, 2, { kind: "accept", code: "R50.9" }, key)).status).toBe(422);
  });

  it("exports the final set as JSON, CSV and FHIR, and nothing before it is final", async () => {
    const { app, begin, decide } = openService();
    const { id } = (await begin()).review;
    const exported = (query: string) => app.request(`/v1/reviews/${id}/export${query}`);
    expect((await exported("")).status).toBe(409);
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    await decide(id, 2, { kind: "reject", code: "R50.9", reason: "ruled-out" });
    await decide(id, 3, { kind: "finalize" });
    const set = reviewExportSchema.parse(await (await exported("?evidence=true")).json());
    expect(set.codes.map(({ code, evidence }) => [code, evidence?.[0]?.text])).toEqual([["R05.9", "cough"]]);
    const csv = await exported("?format=csv");
    expect(csv.headers.get("Content-Type")).toMatch(/^text\/csv/);
    expect(csv.headers.get("Content-Disposition")).toBe(`attachment; filename="review-${id}.csv"`);
    expect((await csv.text()).split("\r\n")).toHaveLength(3);
    const bundle = await (await exported("?format=fhir")).json();
    expect(bundle).toMatchObject({ resourceType: "Bundle", type: "collection" });
    expect((await exported("?format=pdf")).status).toBe(400);
  });

  it("tells what the decisions come to", async () => {
    const { app, begin, decide } = openService();
    const { id } = (await begin()).review;
    await decide(id, 1, { kind: "accept", code: "R05.9" });
    await decide(id, 2, { kind: "reject", code: "R50.9", reason: "ruled-out" });
    const report = qualityReportSchema.parse(await (await app.request("/v1/quality")).json());
    expect(report.reviews).toMatchObject({ total: 1, final: 0 });
  });

  it("removes a note for good", async () => {
    const { app, begin } = openService();
    const { id } = (await begin()).review;
    expect((await app.request(`/v1/reviews/${id}/note`, { method: "DELETE" })).status).toBe(204);
    const read = reviewSchema.parse(await (await app.request(`/v1/reviews/${id}`)).json());
    expect(read).toMatchObject({ noteState: "purged", request: null });
    expect(JSON.stringify(read)).not.toContain("A cough");
    expect(read.answer.suggestions[0]?.evidence[0]?.text).toBe("");
  });

  it("answers 503 where the service keeps no record", async () => {
    const { app } = openApp();
    const response = await app.request("/v1/reviews");
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("5");
  });
});
