/** What each role may do, and what a key may be given. */
import { type Permission, permissionSchema, type Scope, scopeSchema } from "../contract/access.ts";
import type { Role } from "../contract/reviews.ts";

export type { Permission } from "../contract/access.ts";
export const permissions = permissionSchema.options;

const coder = ["suggest", "look-up", "begin-review", "read-review", "decide", "export"] as const;

/** What a key may do that was given no scopes, and a person who is an integrator. */
export const integratorScopes: readonly Scope[] = [
  "suggest",
  "look-up",
  "begin-review",
  "read-review",
  "export",
  "read-metrics",
];

/** `service` is this program's own housekeeping; it never asks over HTTP. */
export const permissionsOf: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  coder: new Set(coder),
  auditor: new Set([...coder, "second-review", "assign-others", "read-audit", "read-quality"]),
  integrator: new Set(integratorScopes),
  admin: new Set(permissions),
  local: new Set(permissions),
  service: new Set(),
};

/** Scopes as stored; one that a later version no longer knows gives nothing. */
export function scopesIn(text: string): Scope[] {
  return text.split(" ").flatMap((word) => scopeSchema.safeParse(word).data ?? []);
}

/** Whether `given` is all among `held`: nobody grants what they do not have. */
export function isWithin(given: Iterable<Permission>, held: ReadonlySet<Permission>): boolean {
  return [...given].every((permission) => held.has(permission));
}
