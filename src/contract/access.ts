/** Who may ask, on the wire: permissions, the caller, API keys and people. */
import { z } from "zod";
import { actorSchema } from "./reviews.ts";

export const permissionSchema = z
  .enum([
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
  ])
  .meta({ id: "Permission" });
export type Permission = z.infer<typeof permissionSchema>;

/** What a key may be given: a decision is a person's, so no key decides. */
export const scopeSchema = permissionSchema.exclude(["decide", "second-review"]).meta({ id: "Scope" });
export type Scope = z.infer<typeof scopeSchema>;

/** Roles of people, the one that may do the most first. */
export const personRoleSchema = z
  .enum(["admin", "auditor", "coder", "integrator"])
  .meta({ id: "PersonRole" });
export type PersonRole = z.infer<typeof personRoleSchema>;

export const meSchema = z
  .object({
    ...actorSchema.shape,
    name: z.string().optional(),
    permissions: z.array(permissionSchema),
    csrfToken: z.string().optional().meta({
      description:
        "For who signed in: goes with each request that changes something, in the header `X-CSRF-Token`.",
    }),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof meSchema>;

const keyName = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(100, "must be at most 100 characters long")
  .regex(/^[^\p{C}]*$/u, "must not hold control characters");

export const apiKeyCreateSchema = z
  .strictObject({
    name: keyName.meta({ description: "What uses it; shown in lists.", example: "EHR interface" }),
    scopes: z.array(scopeSchema).min(1).max(scopeSchema.options.length).optional().meta({
      description: "What it may do; what an integrator may, where absent.",
    }),
    days: z
      .int()
      .min(1)
      .max(3650)
      .optional()
      .meta({ description: "It ends after so many days; never, where absent." }),
  })
  .meta({ id: "ApiKeyCreate" });
export type ApiKeyCreate = z.infer<typeof apiKeyCreateSchema>;

export const apiKeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(scopeSchema),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    expiresAt: z.iso.datetime().optional(),
    revokedAt: z.iso.datetime().optional(),
    lastUsedAt: z.iso.datetime().optional().meta({ description: "To the minute." }),
  })
  .meta({ id: "ApiKey" });
export type ApiKey = z.infer<typeof apiKeySchema>;

export const createdApiKeySchema = apiKeySchema
  .extend({ key: z.string().meta({ description: "The bearer token. It is shown here and never again." }) })
  .meta({ id: "CreatedApiKey" });
export type CreatedApiKey = z.infer<typeof createdApiKeySchema>;

export const apiKeyListSchema = z.object({ keys: z.array(apiKeySchema) }).meta({ id: "ApiKeyList" });

export const userSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: personRoleSchema,
    roleFrom: z.enum(["provider", "admin"]).meta({
      description: "Who gave the role: the identity provider at each sign-in, or an administrator.",
    }),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    disabledAt: z.iso.datetime().optional(),
  })
  .meta({ id: "User" });
export type User = z.infer<typeof userSchema>;

export const userListSchema = z.object({ users: z.array(userSchema) }).meta({ id: "UserList" });

export const userChangeSchema = z
  .strictObject({
    role: personRoleSchema.nullable().optional().meta({
      description: "Stays whatever the identity provider says; null lets the provider decide again.",
    }),
    disabled: z.boolean().optional(),
  })
  .refine(({ role, disabled }) => role !== undefined || disabled !== undefined, "must change something")
  .meta({ id: "UserChange" });
export type UserChange = z.infer<typeof userChangeSchema>;
