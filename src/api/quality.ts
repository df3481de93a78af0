/** `GET /v1/quality`: what people's decisions tell of the suggestions, and of the reviewing. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { qualityReportSchema } from "../contract/quality.ts";
import type { Reviews } from "../review/reviews.ts";
import { forbidden, notReady, unauthorized } from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { openRecord } from "./record-problem.ts";

const quality = createRoute({
  method: "get",
  path: "/v1/quality",
  tags: ["Quality"],
  summary: "What decisions tell",
  description:
    "Precision of the suggestions, acceptance by rank, confidence and check, times, agreement between reviewers, and the alarm where acceptance " +
    "is so high and so fast that somebody may be rubber-stamping. The same as `chartcode eval run --dataset reviews`.",
  responses: {
    200: {
      description: "Figures over the whole record.",
      content: { "application/json": { schema: qualityReportSchema } },
    },
    401: unauthorized,
    403: forbidden,
    503: notReady,
  },
});

export function addQuality(app: OpenAPIHono<ApiEnv>, reviews: Reviews | undefined): void {
  app.openapi(quality, async (c) => c.json(await openRecord(reviews).quality(), 200));
}
