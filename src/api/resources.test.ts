import { describe, expect, it } from "vitest";
import { codeDetailSchema, codeSearchResponseSchema } from "../contract/codes.ts";
import { problemSchema } from "../contract/problem.ts";
import { suggestionResponseSchema } from "../contract/suggestions.ts";
import { openApp } from "./test-app.ts";
import { testEngine } from "./test-engine.ts";
import { todayUtc } from "./today.ts";

describe("POST /v1/suggestions", () => {
  it("answers in the shape of the contract, never to be stored by a cache", async () => {
    const response = await openApp().post("/v1/suggestions", { note: { text: "dry cough, no chills" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const answer = suggestionResponseSchema.parse(await response.json());
    expect(answer.suggestions.map(({ code }) => code)).toEqual(["R05.9"]);
  });

  it("hands the engine the request with the contract's defaults", async () => {
    const seen: unknown[] = [];
    const engine = testEngine();
    const { post } = openApp({
      engine: () => ({
        ...engine,
        suggest: (request) => {
          seen.push(request);
          return engine.suggest(request);
        },
      }),
    });
    await post("/v1/suggestions", { note: { text: "x" } });
    expect(seen).toEqual([{ note: { text: "x" }, focus: "billing", limit: 20 }]);
  });

  it("names systems that are not installed and answers for the others", async () => {
    const response = await openApp().post("/v1/suggestions", {
      note: { text: "cough" },
      systems: ["icd10cm", "cpt"],
    });
    const answer = suggestionResponseSchema.parse(await response.json());
    expect(answer.unavailable).toEqual([{ system: "cpt", reason: "not installed" }]);
    expect(answer.suggestions).toHaveLength(1);
  });

  it.each([
    ["emoji", "cough 😷 and fever"],
    ["lone surrogates", "\ud800 cough \udfff"],
    ["NUL and other controls", "\u0000\u0007\u001b[31mcough\u0085\u2028"],
    ["a byte order mark", "\ufeffcough"],
    ["right-to-left marks", "\u202ecough\u202c"],
  ])("takes %s as part of the note and keeps the offsets", async (_name, text) => {
    const response = await openApp().post("/v1/suggestions", { note: { text } });
    expect(response.status).toBe(200);
    const answer = suggestionResponseSchema.parse(await response.json());
    const span = answer.suggestions[0]?.evidence[0];
    expect(text.slice(span?.start, span?.end)).toBe("cough");
  });
});

describe("code search and look-up", () => {
  it("answers GET and POST alike", async () => {
    const { app, post } = openApp();
    const posted = await post("/v1/codes/search", { q: "cough", limit: 1 });
    const got = await app.request("/v1/codes?system=icd10cm&q=cough&limit=1");
    expect([posted.status, got.status]).toEqual([200, 200]);
    const answer = codeSearchResponseSchema.parse(await posted.json());
    expect(answer.codes.map(({ code }) => code)).toEqual(["R05"]);
    expect(await got.json()).toEqual(answer);
  });

  it("searches the codes of today where no date is said", async () => {
    const dates: unknown[] = [];
    const engine = testEngine({
      search: async ({ date }) => {
        dates.push(date);
        return { codes: [] };
      },
    });
    const { app } = openApp({ engine: () => engine });
    await app.request("/v1/codes?q=cough");
    await app.request("/v1/codes?q=cough&date=2025-12-01");
    expect(dates).toEqual([todayUtc(), "2025-12-01"]);
  });

  it.each(["R05.9", "r059", "r05.9"])("shows a code written %s", async (written) => {
    const response = await openApp().app.request(`/v1/codes/icd10cm/${written}?date=2026-01-01`);
    const detail = codeDetailSchema.parse(await response.json());
    expect(detail.code).toBe("R05.9");
    expect(detail.parents).toEqual([{ code: "R05", display: "Cough", billable: false }]);
    expect(detail.notes.excludes1?.[0]?.from).toBe("R05");
  });

  it.each([
    ["/v1/codes/icd10cm/R99.9", 404, "/problems/not-found"],
    ["/v1/codes/icd9/250", 404, "/problems/not-found"],
    ["/v1/codes/cpt/00001", 404, "/problems/unavailable-system"],
    ["/v1/codes/icd10cm/%E0%A4%A", 404, "/problems/not-found"],
    ["/v1/codes?system=hcpcs&q=cane", 422, "/problems/unavailable-system"],
  ])("%s answers %i", async (path, status, type) => {
    const response = await openApp().app.request(path);
    expect(response.status).toBe(status);
    expect(problemSchema.parse(await response.json()).type).toBe(type);
  });

  it("says which field asked for a system that is not installed", async () => {
    const response = await openApp().post("/v1/codes/search", { q: "cane", system: "hcpcs" });
    expect(response.status).toBe(422);
    expect(problemSchema.parse(await response.json()).errors).toEqual([
      { pointer: "#/system", detail: "is not installed" },
    ]);
  });
});
