/** Who may do what: each route asks for one permission, each role has some (`src/access/permissions.ts`). A route without an entry is closed. */
import type { Permission } from "../contract/access.ts";

export { type Permission, permissions, permissionsOf } from "../access/permissions.ts";

/** `public`: asks for nobody. `known`: any caller who is known. Otherwise what the caller must have. */
export type Access = Permission | "public" | "known";

/** By method and route pattern. HEAD is GET. */
export const routeAccess: Readonly<Record<string, Access>> = {
  "GET /": "public",
  "GET /assets/:file{[\\w-]+(?:\\.[\\w-]+)+}": "public",
  "GET /:file{[\\w-]+\\.(?:svg|png|ico|txt|webmanifest)}": "public",
  "GET /healthz": "public",
  "GET /readyz": "public",
  "GET /openapi.json": "public",
  "GET /docs": "public",
  "GET /docs/start.js": "public",
  "GET /docs/:file{swagger-ui\\.css|swagger-ui-bundle\\.js|favicon-32x32\\.png}": "public",
  "POST /v1/suggestions": "suggest",
  "POST /v1/codes/search": "look-up",
  "GET /v1/codes": "look-up",
  "GET /v1/codes/:system/:code": "look-up",
  "GET /v1/code-sets": "look-up",
  "POST /v1/checks": "look-up",
  "POST /v1/reviews": "begin-review",
  "GET /v1/reviews": "read-review",
  "GET /v1/reviews/:id": "read-review",
  "POST /v1/reviews/:id/decisions": "decide",
  "POST /v1/reviews/:id/second": "second-review",
  "GET /v1/reviews/:id/export": "export",
  "GET /v1/reviews/:id/agreement": "read-quality",
  "DELETE /v1/reviews/:id/note": "purge",
  "GET /v1/quality": "read-quality",
  "GET /v1/audit": "read-audit",
  "GET /v1/audit/head": "read-audit",
  "GET /metrics": "read-metrics",
  "GET /v1/me": "known",
  "GET /v1/access/keys": "manage-access",
  "POST /v1/access/keys": "manage-access",
  "DELETE /v1/access/keys/:id": "manage-access",
  "GET /v1/access/users": "manage-access",
  "PATCH /v1/access/users/:id": "manage-access",
  "GET /auth/sign-in": "public",
  "GET /auth/callback": "public",
  "POST /auth/sign-out": "known",
};
