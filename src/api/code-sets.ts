/** `GET /v1/code-sets`: the code sets this site has installed, and what suggests from them. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { codeSetsSchema } from "../contract/code-sets.ts";
import { forbidden, notReady, unauthorized } from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { type EngineSource, readyEngine } from "./ready-engine.ts";
import { todayUtc } from "./today.ts";

const codeSets = createRoute({
  method: "get",
  path: "/v1/code-sets",
  tags: ["Codes"],
  summary: "Installed code sets and versions",
  description:
    "Each installed release with its dates, whether it is in force today (UTC), how many codes it has and where it comes from; and the versions " +
    "of what suggests.",
  responses: {
    200: {
      description: "What is installed.",
      content: { "application/json": { schema: codeSetsSchema } },
    },
    401: unauthorized,
    403: forbidden,
    503: notReady,
  },
});

export function addCodeSets(app: OpenAPIHono<ApiEnv>, engine: EngineSource): void {
  app.openapi(codeSets, (c) => c.json(readyEngine(engine).codeSets(todayUtc()), 200));
}
