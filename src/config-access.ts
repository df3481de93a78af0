/**
 * Who may ask, as the environment says.
 *
 * | variable | meaning | default |
 * |---|---|---|
 * | `CHARTCODE_PUBLIC_URL` | this service's address as browsers see it, `https://host` | none |
 * | `CHARTCODE_OIDC_ISSUER` | the identity provider where people sign in | none: nobody does |
 * | `CHARTCODE_OIDC_CLIENT_ID` | this service's id there; its redirect URI is `<public URL>/auth/callback` | none |
 * | `CHARTCODE_OIDC_CLIENT_SECRET` | its secret; without one it is a public client (PKCE is used either way) | none |
 * | `CHARTCODE_OIDC_SCOPE` | scopes asked for | `openid profile` |
 * | `CHARTCODE_OIDC_ROLE_CLAIM` | the claim with a person's roles; dots between nested names | `roles` |
 * | `CHARTCODE_OIDC_ROLES` | which of them give a role here: `coder=coders,codelearners;auditor=qa;admin=chartcode-admins` | none |
 * | `CHARTCODE_OIDC_ORIGINS` | origins beside the issuer's that the provider has endpoints at, with commas between | none |
 * | `CHARTCODE_SESSION_IDLE_MINUTES` | a session ends after so long without a request, 1 to 1440 | `30` |
 * | `CHARTCODE_SESSION_HOURS` | and in any case after so long, 1 to 24 | `12` |
 * | `CHARTCODE_RATE_PER_ADDRESS` | requests a minute from one address; 0 sets no limit | `12000` |
 * | `CHARTCODE_RATE_PER_CALLER` | requests a minute by one person, key or token; 0 sets no limit | `6000` |
 * | `CHARTCODE_RATE_SIGN_IN` | steps of sign-ins a minute from one address; 0 sets no limit | `60` |
 * | `CHARTCODE_TLS_CERT`, `CHARTCODE_TLS_KEY` | PEM files: the service's own certificate with its chain, and its key | none |
 */
import { resolve } from "node:path";
import { z } from "zod";
import { type PersonRole, personRoleSchema } from "./contract/access.ts";

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
  readonly roleClaim: string;
  readonly roles: Partial<Readonly<Record<PersonRole, readonly string[]>>>;
  readonly origins: readonly string[];
}

export interface AccessConfig {
  /** Where people sign in; undefined where nobody does. */
  readonly oidc: OidcConfig | undefined;
  /** Without a slash at its end; set where `oidc` is. */
  readonly publicUrl: string | undefined;
  readonly sessions: { readonly idleMinutes: number; readonly hours: number };
  /** Requests a minute; 0 sets no limit. */
  readonly rates: { readonly perAddress: number; readonly perActor: number; readonly signIns: number };
  /** PEM files, absolute. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
}

const wholeNumber = (least: number, most: number, usually: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)
    .default(usually);

/** `https://`, or `http://` where only this machine is meant. */
const safeUrl = z
  .string()
  .refine((text) => isSafeUrl(text), "must be an https:// URL (http:// only for this machine), without query")
  .transform((text) => text.replace(/\/+$/, ""));

const words = z.string().regex(/^[\x21-\x7e]+$/, "must be printable ASCII without spaces");

export const accessVariables = {
  CHARTCODE_PUBLIC_URL: safeUrl
    .refine((text) => new URL(text).pathname === "/", "must have no path")
    .optional(),
  CHARTCODE_OIDC_ISSUER: z
    .string()
    .refine(
      (text) => isSafeUrl(text),
      "must be an https:// URL (http:// only for this machine), without query",
    )
    .optional(),
  CHARTCODE_OIDC_CLIENT_ID: words.optional(),
  CHARTCODE_OIDC_CLIENT_SECRET: words.optional(),
  CHARTCODE_OIDC_SCOPE: z
    .string()
    .regex(
      /^(?=(?:.* )?openid(?: |$))[\x21-\x7e ]+$/,
      "must be scopes with spaces between, openid among them",
    )
    .default("openid profile"),
  CHARTCODE_OIDC_ROLE_CLAIM: words.default("roles"),
  CHARTCODE_OIDC_ROLES: z
    .string()
    .transform(rolesIn)
    .refine(
      (roles) => roles !== undefined,
      `must be roles (${personRoleSchema.options.join(", ")}) with what gives them, as coder=coders;auditor=qa`,
    )
    .optional(),
  CHARTCODE_OIDC_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every(isSafeUrl), "must be https:// origins with commas between")
    .transform((parts) => parts.map((part) => new URL(part).origin))
    .default([]),
  CHARTCODE_SESSION_IDLE_MINUTES: wholeNumber(1, 1440, 30),
  CHARTCODE_SESSION_HOURS: wholeNumber(1, 24, 12),
  CHARTCODE_RATE_PER_ADDRESS: wholeNumber(0, 1_000_000, 12_000),
  CHARTCODE_RATE_PER_CALLER: wholeNumber(0, 1_000_000, 6_000),
  CHARTCODE_RATE_SIGN_IN: wholeNumber(0, 1_000_000, 60),
  CHARTCODE_TLS_CERT: z.string().optional(),
  CHARTCODE_TLS_KEY: z.string().optional(),
};

const variablesSchema = z.object(accessVariables);
type AccessVariables = z.output<typeof variablesSchema>;

/** @returns what of the variables goes together, and what is missing */
export function accessConfig(variables: AccessVariables): {
  readonly config: AccessConfig;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const oidc = oidcIn(variables, problems);
  const { CHARTCODE_TLS_CERT: cert, CHARTCODE_TLS_KEY: key } = variables;
  if ((cert === undefined) !== (key === undefined)) {
    problems.push("CHARTCODE_TLS_CERT and CHARTCODE_TLS_KEY go together");
  }
  return {
    config: {
      oidc,
      publicUrl: variables.CHARTCODE_PUBLIC_URL,
      sessions: {
        idleMinutes: variables.CHARTCODE_SESSION_IDLE_MINUTES,
        hours: variables.CHARTCODE_SESSION_HOURS,
      },
      rates: {
        perAddress: variables.CHARTCODE_RATE_PER_ADDRESS,
        perActor: variables.CHARTCODE_RATE_PER_CALLER,
        signIns: variables.CHARTCODE_RATE_SIGN_IN,
      },
      tls:
        cert === undefined || key === undefined
          ? undefined
          : { certFile: resolve(cert), keyFile: resolve(key) },
    },
    problems,
  };
}

function oidcIn(variables: AccessVariables, problems: string[]): OidcConfig | undefined {
  const issuer = variables.CHARTCODE_OIDC_ISSUER;
  const clientId = variables.CHARTCODE_OIDC_CLIENT_ID;
  const roles = variables.CHARTCODE_OIDC_ROLES;
  const together = {
    CHARTCODE_OIDC_ISSUER: issuer,
    CHARTCODE_OIDC_CLIENT_ID: clientId,
    CHARTCODE_OIDC_ROLES: roles,
    CHARTCODE_PUBLIC_URL: variables.CHARTCODE_PUBLIC_URL,
  };
  if (issuer === undefined && clientId === undefined && roles === undefined) return undefined;
  const missing = Object.entries(together).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0) problems.push(`signing in needs ${missing.join(", ")} too`);
  if (issuer === undefined || clientId === undefined || roles === undefined) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: variables.CHARTCODE_OIDC_CLIENT_SECRET,
    scope: variables.CHARTCODE_OIDC_SCOPE,
    roleClaim: variables.CHARTCODE_OIDC_ROLE_CLAIM,
    roles,
    origins: variables.CHARTCODE_OIDC_ORIGINS,
  };
}

function rolesIn(text: string): OidcConfig["roles"] | undefined {
  const roles: Partial<Record<PersonRole, string[]>> = {};
  for (const part of text.split(";").filter((piece) => piece.trim() !== "")) {
    const [name = "", ...rest] = part.split("=");
    const role = personRoleSchema.safeParse(name.trim()).data;
    const given = rest
      .join("=")
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
    if (role === undefined || given.length === 0) return undefined;
    roles[role] = [...(roles[role] ?? []), ...given];
  }
  return Object.keys(roles).length === 0 ? undefined : roles;
}

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== "" || password !== "" || search !== "" || hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLocalName(hostname));
}

/** Whether a URL's host name means this machine. */
export function isLocalName(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
