/** `POST /v1/suggestions`: a note in, ranked and evidenced codes for a person to confirm out. Nothing is stored. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { suggestionRequestSchema, suggestionResponseSchema } from "../contract/suggestions.ts";
import { invalidRequest, notReady, tooLarge, unauthorized, unsupportedMediaType } from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { jsonBody } from "./json-body.ts";
import { type EngineSource, readyEngine } from "./ready-engine.ts";

const suggest = createRoute({
  method: "post",
  path: "/v1/suggestions",
  tags: ["Suggestions"],
  summary: "Suggest codes for a clinical note",
  description:
    "Every suggestion quotes the words of the note it rests on and waits for a person's decision. Systems that are not installed " +
    "are named in `unavailable`; the others answer. The same request with the same `versions` gives the same answer apart from `id`, " +
    "`createdAt` and `timings`, so it is safe to retry.",
  middleware: jsonBody,
  request: {
    body: { required: true, content: { "application/json": { schema: suggestionRequestSchema } } },
  },
  responses: {
    200: {
      description: "Suggestions, best first; what was set aside and why; questions for the clinician.",
      content: { "application/json": { schema: suggestionResponseSchema } },
    },
    400: invalidRequest,
    401: unauthorized,
    413: tooLarge,
    415: unsupportedMediaType,
    503: notReady,
  },
});

export function addSuggestions(app: OpenAPIHono<ApiEnv>, engine: EngineSource): void {
  app.openapi(suggest, async (c) => c.json(await readyEngine(engine).suggest(c.req.valid("json")), 200));
}
