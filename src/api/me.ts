/** `GET /v1/me`: who asks, and what they may do. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { meSchema, permissionSchema } from "../contract/access.ts";
import { notReady, unauthorized } from "./answers.ts";
import type { ApiEnv } from "./env.ts";

const me = createRoute({
  method: "get",
  path: "/v1/me",
  tags: ["Access"],
  summary: "Who am I?",
  responses: {
    200: { description: "The caller.", content: { "application/json": { schema: meSchema } } },
    401: unauthorized,
    503: notReady,
  },
});

export function addMe(app: OpenAPIHono<ApiEnv>): void {
  app.openapi(me, (c) => {
    const { actor, name, permissions, csrfToken } = c.get("identity");
    return c.json(
      {
        ...actor,
        ...(name === undefined ? {} : { name }),
        permissions: permissionSchema.options.filter((one) => permissions.has(one)),
        ...(csrfToken === undefined ? {} : { csrfToken }),
      },
      200,
    );
  });
}
