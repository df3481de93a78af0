/** `POST /v1/reviews/{id}/decisions`: what a person decides, one decision at a time, on the version that the person saw. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { type DecisionInput, decisionInputSchema, reviewProgressSchema } from "../contract/reviews.ts";
import type { Reviews } from "../review/reviews.ts";
import {
  conflict,
  forbidden,
  invalidDecision,
  invalidRequest,
  notFound,
  notReady,
  stale,
  tooLarge,
  unauthorized,
  unsupportedMediaType,
  versionRequired,
} from "./answers.ts";
import type { ApiEnv, Identity } from "./env.ts";
import { jsonBody } from "./json-body.ts";
import { RequestProblem } from "./problem.ts";
import { etagAnswer, etagOf, idempotencyHeader, ifMatchHeader, versionSeen } from "./record-headers.ts";
import { openRecord } from "./record-problem.ts";
import { reviewParameter } from "./reviews.ts";

const decide = createRoute({
  method: "post",
  path: "/v1/reviews/{id}/decisions",
  tags: ["Reviews"],
  summary: "Decide",
  description:
    "Answers once the decision is on disk and in the audit log. Checks are run again over the set as it then stands. Of two people who saw the " +
    "same version, the second gets 412 and decides again on what is there. Finalizing needs every code decided.",
  middleware: jsonBody,
  request: {
    params: reviewParameter,
    headers: idempotencyHeader.extend(ifMatchHeader.shape),
    body: { required: true, content: { "application/json": { schema: decisionInputSchema } } },
  },
  responses: {
    201: {
      description: "The decision, and the review as it made it.",
      headers: etagAnswer,
      content: { "application/json": { schema: reviewProgressSchema } },
    },
    400: invalidRequest,
    401: unauthorized,
    403: forbidden,
    404: notFound,
    409: conflict,
    412: stale,
    413: tooLarge,
    415: unsupportedMediaType,
    422: invalidDecision,
    428: versionRequired,
    503: notReady,
  },
});

export function addDecisions(app: OpenAPIHono<ApiEnv>, reviews: Reviews | undefined): void {
  app.openapi(decide, async (c) => {
    const input = c.req.valid("json");
    const headers = c.req.valid("header");
    const caller = c.get("caller");
    refuseAssigningOthers(input, c.get("identity"));
    const progress = await openRecord(reviews).decide(c.req.valid("param").id, input, caller, {
      version: versionSeen(headers["if-match"]),
      key: headers["idempotency-key"],
    });
    return c.json(progress, 201, { ETag: etagOf(progress) });
  });
}

/** A coder takes a review or lets it go; only who may assign others gives it to another. */
function refuseAssigningOthers(input: DecisionInput, { actor, permissions }: Identity): void {
  if (input.kind !== "assign" || input.to === null || input.to === actor.id) return;
  if (!permissions.has("assign-others")) throw new RequestProblem("not-allowed");
}
