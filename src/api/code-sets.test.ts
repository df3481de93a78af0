import { expect, it } from "vitest";
import { codeSetsSchema } from "../contract/code-sets.ts";
import { openApp } from "./test-app.ts";
import { testEngine } from "./test-engine.ts";
import { todayUtc } from "./today.ts";

it("tells the installed releases as of today, and what suggests", async () => {
  const asked: string[] = [];
  const engine = testEngine();
  const { app } = openApp({
    engine: () => ({
      ...engine,
      codeSets: (date) => {
        asked.push(date);
        return engine.codeSets("2026-05-14");
      },
    }),
  });
  const before = todayUtc();
  const response = await app.request("/v1/code-sets");
  expect([before, todayUtc()]).toContain(asked[0]);
  expect(response.status).toBe(200);
  const { codeSets, ...rest } = codeSetsSchema.parse(await response.json());
  expect(rest).toEqual({
    date: "2026-05-14",
    versions: { app: "test", model: "test", guidelines: "FY2026" },
  });
  expect(codeSets).toMatchObject([
    { system: "icd10cm", version: "2026", from: "2025-10-01", to: "2026-09-30", inForce: true, codes: 2 },
  ]);
});

it("answers 503 while the engine is not open", async () => {
  const response = await openApp({ engine: () => undefined }).app.request("/v1/code-sets");
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
});
