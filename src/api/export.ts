/** `GET /v1/reviews/{id}/export`: the final set as JSON, CSV or a FHIR R4 Bundle. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { reviewExportSchema } from "../contract/exports.ts";
import { csvMediaType, csvOf } from "../review/export/csv.ts";
import { fhirBundleOf, fhirMediaType } from "../review/export/fhir-bundle.ts";
import { finalSet } from "../review/export/final-set.ts";
import type { Reviews } from "../review/reviews.ts";
import { conflict, forbidden, invalidRequest, notFound, notReady, unauthorized } from "./answers.ts";
import type { ApiEnv } from "./env.ts";
import { openRecord } from "./record-problem.ts";
import { reviewParameter } from "./reviews.ts";

const exported = createRoute({
  method: "get",
  path: "/v1/reviews/{id}/export",
  tags: ["Reviews"],
  summary: "Take the final set away",
  description:
    "Accepted codes in claim order, who confirmed each and what suggested it. Each export is a link in the audit log.",
  request: {
    params: reviewParameter,
    query: z.strictObject({
      format: z.enum(["json", "csv", "fhir"]).default("json"),
      evidence: z.enum(["true", "false"]).default("false").meta({
        description:
          "Whether the words of the note that prove each code go with it (JSON and FHIR), while the note is kept.",
      }),
    }),
  },
  responses: {
    200: {
      description: "The set.",
      content: {
        "application/json": { schema: reviewExportSchema },
        "text/csv": { schema: z.string() },
        "application/fhir+json": { schema: z.looseObject({ resourceType: z.literal("Bundle") }) },
      },
    },
    400: invalidRequest,
    401: unauthorized,
    403: forbidden,
    404: notFound,
    409: conflict,
    503: notReady,
  },
});

export function addExport(app: OpenAPIHono<ApiEnv>, reviews: Reviews | undefined): void {
  app.openapi(exported, async (c) => {
    const { format, evidence } = c.req.valid("query");
    const { id } = c.req.valid("param");
    const review = await openRecord(reviews).read(id, c.get("caller"), "export");
    const set = finalSet(review, { evidence: evidence === "true" });
    const name = { "Content-Disposition": `attachment; filename="review-${id}.${extensions[format]}"` };
    if (format === "csv") return c.body(csvOf(set), 200, { ...name, "Content-Type": csvMediaType });
    if (format === "fhir") {
      return c.body(JSON.stringify(fhirBundleOf(set)), 200, { ...name, "Content-Type": fhirMediaType });
    }
    return c.json(set, 200, name);
  });
}

const extensions = { json: "json", csv: "csv", fhir: "fhir.json" } as const;
