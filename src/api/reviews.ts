/** `/v1/reviews`: begins reviews, lists the queue, reads one, compares two, forgets a note. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  agreementSchema,
  personIdSchema,
  reviewCreateSchema,
  reviewListSchema,
  reviewSchema,
  reviewStatusSchema,
} from "../contract/reviews.ts";
import type { Reviews } from "../review/reviews.ts";
import {
  conflict,
  forbidden,
  invalidRequest,
  keyReused,
  notFound,
  notReady,
  tooLarge,
  unauthorized,
  unsupportedMediaType,
} from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { jsonBody } from "./json-body.ts";
import { etagAnswer, etagOf, idempotencyHeader } from "./record-headers.ts";
import { openRecord } from "./record-problem.ts";

export const reviewParameter = z.object({ id: z.uuid().meta({ description: "The review's id." }) });

const theReview = {
  description: "The review.",
  headers: etagAnswer,
  content: { "application/json": { schema: reviewSchema } },
};
const usual = { 401: unauthorized, 403: forbidden, 503: notReady };

const begin = createRoute({
  method: "post",
  path: "/v1/reviews",
  tags: ["Reviews"],
  summary: "Suggest codes for a note and open a review of them",
  description:
    "The same request as `POST /v1/suggestions`, and who shall decide. The note is kept as `retainNotes` of this service says.",
  middleware: jsonBody,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: reviewCreateSchema } } },
  },
  responses: {
    201: theReview,
    400: invalidRequest,
    413: tooLarge,
    415: unsupportedMediaType,
    422: keyReused,
    ...usual,
  },
});

const second = createRoute({
  method: "post",
  path: "/v1/reviews/{id}/second",
  tags: ["Reviews"],
  summary: "Open a second, independent review",
  description:
    "Of the same note and suggestions, by another person; it shows nothing of the first one's decisions.",
  middleware: jsonBody,
  request: {
    params: reviewParameter,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({ assignee: personIdSchema.optional() }).meta({ id: "SecondReviewCreate" }),
        },
      },
    },
  },
  responses: {
    201: theReview,
    400: invalidRequest,
    404: notFound,
    409: conflict,
    413: tooLarge,
    415: unsupportedMediaType,
    ...usual,
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/reviews",
  tags: ["Reviews"],
  summary: "List the work queue, the oldest first",
  request: {
    query: z.strictObject({
      status: reviewStatusSchema.optional(),
      assignee: personIdSchema.optional().meta({
        description: "A user's id, `me`, or `nobody`.",
      }),
      setting: z.enum(["outpatient", "inpatient", "emergency"]).optional(),
      second: z
        .enum(["true", "false"])
        .optional()
        .meta({ description: "Only second reviews, or only first ones." }),
      limit: z
        .string()
        .regex(/^\d{1,3}$/, "must be a whole number from 1 to 200")
        .transform(Number)
        .refine((limit) => limit >= 1 && limit <= 200, "must be a whole number from 1 to 200")
        .default(50)
        .meta({ type: "integer", minimum: 1, maximum: 200, default: 50 }),
      after: z
        .string()
        .regex(/^[\dT:.Z-]{24}\|[0-9a-f-]{36}$/, "must be `next` of the page before")
        .optional()
        .meta({ description: "`next` of the page before." }),
    }),
  },
  responses: {
    200: {
      description: "A page of the queue.",
      content: { "application/json": { schema: reviewListSchema } },
    },
    400: invalidRequest,
    ...usual,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/reviews/{id}",
  tags: ["Reviews"],
  summary: "Read a review",
  description: "Reading a note that is kept is a link in the audit log.",
  request: { params: reviewParameter },
  responses: { 200: theReview, 404: notFound, ...usual },
});

const agreement = createRoute({
  method: "get",
  path: "/v1/reviews/{id}/agreement",
  tags: ["Reviews"],
  summary: "Compare a second review with the first",
  request: { params: reviewParameter },
  responses: {
    200: {
      description: "Both final sets and how far they agree.",
      content: { "application/json": { schema: agreementSchema } },
    },
    404: notFound,
    409: conflict,
    ...usual,
  },
});

const purge = createRoute({
  method: "delete",
  path: "/v1/reviews/{id}/note",
  tags: ["Reviews"],
  summary: "Remove a review's note for good",
  description:
    "The note's text, what quotes it and all words typed with decisions go, in second reviews too. Codes, decisions and the audit log stay.",
  request: { params: reviewParameter },
  responses: { 204: { description: "Removed." }, 404: notFound, ...usual },
});

export function addReviews(app: OpenAPIHono<ApiEnv>, reviews: Reviews | undefined): void {
  app.openapi(begin, async (c) => {
    const { assignee, ...request } = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const review = await openRecord(reviews).begin(request, c.get("caller"), { assignee, key });
    return c.json(review, 201, { ETag: etagOf(review), Location: `/v1/reviews/${review.id}` });
  });

  app.openapi(second, async (c) => {
    const { assignee } = c.req.valid("json");
    const review = await openRecord(reviews).beginSecond(c.req.valid("param").id, c.get("caller"), {
      assignee,
    });
    return c.json(review, 201, { ETag: etagOf(review), Location: `/v1/reviews/${review.id}` });
  });

  app.openapi(list, async (c) => {
    const { assignee, second: isSecond, ...filter } = c.req.valid("query");
    const person = assignee === "me" ? c.get("caller").actor.id : assignee === "nobody" ? null : assignee;
    const found = await openRecord(reviews).list({
      ...filter,
      assignee: person,
      second: isSecond === undefined ? undefined : isSecond === "true",
    });
    return c.json(found, 200);
  });

  app.openapi(read, async (c) => {
    const review = await openRecord(reviews).read(c.req.valid("param").id, c.get("caller"));
    return c.json(review, 200, { ETag: etagOf(review) });
  });

  app.openapi(agreement, async (c) =>
    c.json(await openRecord(reviews).agreement(c.req.valid("param").id), 200),
  );

  app.openapi(purge, async (c) => {
    await openRecord(reviews).purge(c.req.valid("param").id, c.get("caller"));
    return c.body(null, 204);
  });
}
