/** Code search and look-up: `/v1/codes/search`, `/v1/codes`, `/v1/codes/{system}/{code}`. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { writtenCode } from "../codes/code.ts";
import {
  type CodeSearchRequest,
  codeDetailSchema,
  codeSearchRequestSchema,
  codeSearchResponseSchema,
  codeSystemSchema,
  dateSchema,
} from "../contract/codes.ts";
import { UnavailableSystem } from "../engine-contract.ts";
import {
  invalidRequest,
  notFound,
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
import { todayUtc } from "./today.ts";

const found = {
  description: "Matching codes, best first.",
  content: { "application/json": { schema: codeSearchResponseSchema } },
};

const search = createRoute({
  method: "post",
  path: "/v1/codes/search",
  tags: ["Codes"],
  summary: "Search codes by phrase",
  description:
    "Takes a clinician's phrase, a code, or the beginning of a code. The phrase stays out of the URL.",
  middleware: jsonBody,
  request: {
    body: { required: true, content: { "application/json": { schema: codeSearchRequestSchema } } },
  },
  responses: {
    200: found,
    400: invalidRequest,
    401: unauthorized,
    413: tooLarge,
    415: unsupportedMediaType,
    422: unavailableSystem,
    503: notReady,
  },
});

const searchQuerySchema = codeSearchRequestSchema.extend({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, "must be a whole number from 1 to 100")
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 100, "must be a whole number from 1 to 100")
    .default(20)
    .meta({ type: "integer", minimum: 1, maximum: 100, default: 20 }),
});

const searchByQuery = createRoute({
  method: "get",
  path: "/v1/codes",
  tags: ["Codes"],
  summary: "Search codes by a bare term",
  description:
    "The same as `POST /v1/codes/search`. For terms that say nothing of a patient: proxies and browsers keep URLs. Chartcode itself never " +
    "logs the query string.",
  request: { query: searchQuerySchema },
  responses: {
    200: found,
    400: invalidRequest,
    401: unauthorized,
    422: unavailableSystem,
    503: notReady,
  },
});

const detail = createRoute({
  method: "get",
  path: "/v1/codes/{system}/{code}",
  tags: ["Codes"],
  summary: "Show one code",
  description:
    "The code as the release in force on `date` has it, with its parents, children and instructional notes. 404 where there is no such " +
    "code, no such system (`/problems/not-found`), or the system is not installed (`/problems/unavailable-system`).",
  request: {
    params: z.object({
      system: codeSystemSchema,
      code: z.string().max(20).meta({ description: "With or without its dot.", example: "E11.22" }),
    }),
    query: z.strictObject({
      date: dateSchema.optional().meta({ description: "Date of service; today (UTC) when absent." }),
    }),
  },
  responses: {
    200: {
      description: "The code.",
      content: { "application/json": { schema: codeDetailSchema } },
    },
    400: invalidRequest,
    401: unauthorized,
    404: notFound,
    503: notReady,
  },
});

export function addCodes(app: OpenAPIHono<ApiEnv>, engine: EngineSource): void {
  app.openapi(search, async (c) => c.json(await answer(engine, c.req.valid("json"), "#/system"), 200));

  app.openapi(searchByQuery, async (c) =>
    c.json(await answer(engine, c.req.valid("query"), "#/query/system"), 200),
  );

  app.openapi(detail, (c) => {
    const { system, code } = c.req.valid("param");
    const date = c.req.valid("query").date ?? todayUtc();
    const written = writtenCode(system, code);
    const entry = orUnavailable("#/system", 404, () => readyEngine(engine).detail(system, written, date));
    if (entry === undefined) throw new RequestProblem("not-found");
    return c.json(entry, 200);
  });
}

async function answer(engine: EngineSource, request: CodeSearchRequest, pointer: string) {
  const ready = readyEngine(engine);
  try {
    return await ready.search({ ...request, date: request.date ?? todayUtc() });
  } catch (error) {
    throw asProblem(error, pointer, 422);
  }
}

function orUnavailable<T>(pointer: string, status: 404 | 422, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw asProblem(error, pointer, status);
  }
}

function asProblem(error: unknown, pointer: string, status: 404 | 422): unknown {
  if (!(error instanceof UnavailableSystem)) return error;
  return new RequestProblem("unavailable-system", {
    status,
    errors: [{ pointer, detail: "is not installed" }],
  });
}
