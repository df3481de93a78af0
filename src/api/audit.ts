/** `/v1/audit`: what was done, by whom, when and from where; and the chain's head for keeping elsewhere. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { anchorSchema } from "../review/audit/anchor.ts";
import { auditEntrySchema } from "../review/audit/chain.ts";
import type { Reviews } from "../review/reviews.ts";
import { forbidden, invalidRequest, notReady, unauthorized } from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { openRecord } from "./record-problem.ts";

const usual = { 401: unauthorized, 403: forbidden, 503: notReady };

const wholeNumber = (least: number, most: number, usually: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)
    .default(usually)
    .meta({ type: "integer", minimum: least, maximum: most, default: usually });

const entries = createRoute({
  method: "get",
  path: "/v1/audit",
  tags: ["Audit"],
  summary: "Read the audit log",
  description:
    "In order. It holds codes, kinds, ranks, versions and digests, and no words of a note or typed by a person.",
  request: {
    query: z.strictObject({
      after: wholeNumber(0, 2_147_483_647, 0),
      limit: wholeNumber(1, 1000, 100),
      review: z.uuid().optional(),
    }),
  },
  responses: {
    200: {
      description: "Entries; `next` is the `after` of the next page.",
      content: {
        "application/json": {
          schema: z
            .object({ entries: z.array(auditEntrySchema), next: z.int().optional() })
            .meta({ id: "AuditPage" }),
        },
      },
    },
    400: invalidRequest,
    ...usual,
  },
});

const head = createRoute({
  method: "get",
  path: "/v1/audit/head",
  tags: ["Audit"],
  summary: "The chain's head, for keeping elsewhere",
  description:
    "Who keeps it where this service cannot write can prove later that nothing before it was changed or cut off: " +
    "`chartcode audit verify --anchor <file>`. Signed where the operator set a key.",
  responses: {
    200: { description: "The head.", content: { "application/json": { schema: anchorSchema } } },
    ...usual,
  },
});

export function addAudit(app: OpenAPIHono<ApiEnv>, reviews: Reviews | undefined): void {
  app.openapi(entries, async (c) => {
    const filter = c.req.valid("query");
    const found = await openRecord(reviews).audit(filter);
    const last = found.at(-1);
    return c.json(
      { entries: found, ...(found.length === filter.limit && last !== undefined ? { next: last.seq } : {}) },
      200,
    );
  });
  app.openapi(head, async (c) => c.json(await openRecord(reviews).auditHead(), 200));
}
