/** `/v1/access`: API keys and people, for who manages access. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Access } from "../access/access.ts";
import {
  apiKeyCreateSchema,
  apiKeyListSchema,
  createdApiKeySchema,
  userChangeSchema,
  userListSchema,
  userSchema,
} from "../contract/access.ts";
import {
  conflict,
  forbidden,
  invalidRequest,
  notFound,
  notReady,
  tooLarge,
  unauthorized,
  unsupportedMediaType,
} from "./answers.ts";
import { openAccessOf } from "./credentials.ts";
import type { ApiEnv } from "./env.ts";
import { jsonBody } from "./json-body.ts";

const usual = { 401: unauthorized, 403: forbidden, 503: notReady };
const written = { 400: invalidRequest, 413: tooLarge, 415: unsupportedMediaType };
const keyParameter = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ description: "The key's id." }),
});
const userParameter = z.object({ id: z.uuid().meta({ description: "The user's id." }) });

const listKeys = createRoute({
  method: "get",
  path: "/v1/access/keys",
  tags: ["Access"],
  summary: "List API keys",
  description: "The newest first, revoked ones too.",
  responses: {
    200: { description: "The keys.", content: { "application/json": { schema: apiKeyListSchema } } },
    ...usual,
  },
});

const addKey = createRoute({
  method: "post",
  path: "/v1/access/keys",
  tags: ["Access"],
  summary: "Make an API key",
  description:
    "For a system. The answer holds the key itself, once. A key may not do more than who makes it.",
  middleware: jsonBody,
  request: { body: { required: true, content: { "application/json": { schema: apiKeyCreateSchema } } } },
  responses: {
    201: { description: "The key.", content: { "application/json": { schema: createdApiKeySchema } } },
    ...written,
    ...usual,
  },
});

const revokeKey = createRoute({
  method: "delete",
  path: "/v1/access/keys/{id}",
  tags: ["Access"],
  summary: "Revoke an API key for good",
  request: { params: keyParameter },
  responses: { 204: { description: "Revoked." }, 404: notFound, ...usual },
});

const listUsers = createRoute({
  method: "get",
  path: "/v1/access/users",
  tags: ["Access"],
  summary: "List the people who have signed in",
  responses: {
    200: { description: "By name.", content: { "application/json": { schema: userListSchema } } },
    ...usual,
  },
});

const changeUser = createRoute({
  method: "patch",
  path: "/v1/access/users/{id}",
  tags: ["Access"],
  summary: "Give a person another role, or end or restore their access",
  description:
    "Ends all their sessions. Nobody changes their own access, or gives a role that may do more than theirs.",
  middleware: jsonBody,
  request: {
    params: userParameter,
    body: { required: true, content: { "application/json": { schema: userChangeSchema } } },
  },
  responses: {
    200: { description: "The person.", content: { "application/json": { schema: userSchema } } },
    404: notFound,
    409: conflict,
    ...written,
    ...usual,
  },
});

export function addAccessDesk(app: OpenAPIHono<ApiEnv>, access: Access | undefined): void {
  app.openapi(listKeys, async (c) => c.json({ keys: await openAccessOf(access).keys.list() }, 200));

  app.openapi(addKey, async (c) => {
    const { permissions } = c.get("identity");
    const key = await openAccessOf(access).keys.add(c.req.valid("json"), c.get("caller"), permissions);
    return c.json(key, 201);
  });

  app.openapi(revokeKey, async (c) => {
    await openAccessOf(access).keys.revoke(c.req.valid("param").id, c.get("caller"));
    return c.body(null, 204);
  });

  app.openapi(listUsers, async (c) => c.json({ users: await openAccessOf(access).users.list() }, 200));

  app.openapi(changeUser, async (c) => {
    const { id } = c.req.valid("param");
    const { permissions } = c.get("identity");
    const user = await openAccessOf(access).users.change(
      id,
      c.req.valid("json"),
      c.get("caller"),
      permissions,
    );
    return c.json(user, 200);
  });
}
