import { expect, it } from "vitest";
import { openMetrics } from "./metrics.ts";
import { openApp } from "./test-app.ts";

it("tells requests by route, steps, suggestions and versions", async () => {
  const { app, post } = openApp({ metrics: openMetrics() });
  await post("/v1/suggestions", { note: { text: "cough and fever" } });
  await app.request("/v1/codes/icd10cm/R05.9?date=2026-05-14");
  const response = await app.request("/metrics");
  expect(response.headers.get("Content-Type")).toContain("text/plain");
  const text = await response.text();
  expect(text).toContain(
    'chartcode_request_seconds_count{method="POST",route="/v1/suggestions",status="200"} 1',
  );
  expect(text).toContain('route="/v1/codes/:system/:code"');
  expect(text).toContain('chartcode_suggest_step_seconds_count{step="total"} 1');
  expect(text).toContain("chartcode_suggestions_per_note_sum 2");
  expect(text).toContain('code_sets="icd10cm 2026"');
});

it("keeps unknown addresses out of its labels", async () => {
  const { app } = openApp({ metrics: openMetrics() });
  await app.request("/v1/ZQMARKERQZ?q=ZQMARKERQZ");
  const text = await (await app.request("/metrics")).text();
  expect(text).not.toContain("ZQMARKERQZ");
  expect(text).toContain('route="unmatched"');
});
