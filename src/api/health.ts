/** `/healthz`: the process answers. `/readyz`: it can suggest codes, and from which releases. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Readiness, readinessSchema } from "../contract/problem.ts";
import type { ApiEnv } from "./env.ts";

const health = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["Operation"],
  summary: "Is the process alive?",
  security: [],
  responses: {
    200: {
      description: "It is.",
      content: {
        "application/json": { schema: z.object({ status: z.literal("ok") }).meta({ id: "Health" }) },
      },
    },
  },
});

const readinessContent = { "application/json": { schema: readinessSchema } };

const readiness = createRoute({
  method: "get",
  path: "/readyz",
  tags: ["Operation"],
  summary: "Can the service suggest codes?",
  security: [],
  responses: {
    200: { description: "Ready; `warnings` says what a coder should know.", content: readinessContent },
    503: { description: "Starting, building the index, or failed.", content: readinessContent },
  },
});

export function addHealth(app: OpenAPIHono<ApiEnv>, current: () => Readiness): void {
  app.openapi(health, (c) => c.json({ status: "ok" as const }, 200));
  app.openapi(readiness, (c) => {
    const state = current();
    return state.ready ? c.json(state, 200) : c.json(state, 503, { "Retry-After": "5" });
  });
}
