/** Who may do what: each route asks for one permission, each role has some. A route that is in neither table is closed. */
import type { Role } from "../contract/reviews.ts";

export const permissions = [
  "suggest",
  "look-up",
  "begin-review",
  "read-review",
  "decide",
  "second-review",
  "assign-others",
  "export",
  "purge",
  "read-audit",
  "read-quality",
  "manage-access",
  "read-metrics",
] as const;
export type Permission = (typeof permissions)[number];

const coder = ["suggest", "look-up", "begin-review", "read-review", "decide", "export"] as const;

/** `service` is this program's own housekeeping; it never asks over HTTP. */
export const permissionsOf: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  coder: new Set(coder),
  auditor: new Set([...coder, "second-review", "assign-others", "read-audit", "read-quality"]),
  integrator: new Set(["suggest", "look-up", "begin-review", "read-review", "export", "read-metrics"]),
  admin: new Set(permissions),
  local: new Set(permissions),
  service: new Set(),
};

/** `public`: asks for nobody. Otherwise what the caller's role must have. */
export type Access = Permission | "public";

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
};
