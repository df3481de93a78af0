/** The headers of the record: which version was seen, and which request is repeated. */
import { z } from "@hono/zod-openapi";
import { RequestProblem } from "./problem.ts";

export const idempotencyHeader = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, "must be 1 to 200 printable ASCII characters without spaces")
    .optional()
    .meta({
      description:
        "Makes a repeated request harmless for a day: it gets the first one's answer. Another request under the same key answers 422.",
    }),
});

export const ifMatchHeader = z.object({
  "if-match": z
    .string()
    .regex(/^"\d{1,9}"$/, 'must be the review\'s ETag, such as "3"')
    .optional()
    .meta({ description: 'The ETag of the review as it was seen, such as `"3"`. Required.' }),
});

/** @throws RequestProblem 428 where the header is missing */
export function versionSeen(header: string | undefined): number {
  if (header === undefined) throw new RequestProblem("version-required");
  return Number(header.slice(1, -1));
}

export const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;

/** The header of an answer that holds a review. */
export const etagAnswer = {
  ETag: { description: "The review's version.", schema: { type: "string" as const, example: '"3"' } },
};
