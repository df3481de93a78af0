/** `POST /v1/checks`: the rules over a set of codes, without a note. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { checksRequestSchema, checksResponseSchema } from "../contract/checks.ts";
import { UnavailableSystem } from "../engine-contract.ts";
import {
  invalidRequest,
  notReady,
  tooLarge,
  unauthorized,
  unavailableSystem,
  unsupportedMediaType,
} from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { jsonBody } from "./json-body.ts";
import { RequestProblem } from "./problem.ts";
import { type EngineSource, readyEngine } from "./ready-engine.ts";

const check = createRoute({
  method: "post",
  path: "/v1/checks",
  tags: ["Codes"],
  summary: "Check a set of codes",
  description:
    "Billable on the date of service, excludes1 pairs, manifestation without its etiology, conflicts with age and sex. A check flags; it never " +
    "takes a code away.",
  middleware: jsonBody,
  request: { body: { required: true, content: { "application/json": { schema: checksRequestSchema } } } },
  responses: {
    200: {
      description: "Each code with its flags, in the order given.",
      content: { "application/json": { schema: checksResponseSchema } },
    },
    400: invalidRequest,
    401: unauthorized,
    413: tooLarge,
    415: unsupportedMediaType,
    422: unavailableSystem,
    503: notReady,
  },
});

export function addChecks(app: OpenAPIHono<ApiEnv>, engine: EngineSource): void {
  app.openapi(check, (c) => {
    const request = c.req.valid("json");
    try {
      return c.json(readyEngine(engine).check(request), 200);
    } catch (error) {
      if (!(error instanceof UnavailableSystem)) throw error;
      const at = request.codes.findIndex(({ system }) => system === error.system);
      throw new RequestProblem("unavailable-system", {
        errors: [{ pointer: `#/codes/${at}/system`, detail: "is not installed" }],
      });
    }
  });
}
