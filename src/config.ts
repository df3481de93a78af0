/**
 * The environment, read once into one validated object.
 *
 * | variable | meaning | default |
 * |---|---|---|
 * | `CHARTCODE_HOST` | address to listen on | `127.0.0.1` |
 * | `CHARTCODE_PORT`, else `PORT` | port; 0 takes a free one | `8080` |
 * | `CHARTCODE_DATA_DIR` | folder for indexes and imported releases | `.chartcode` in the project |
 * | `CHARTCODE_ENCODER` | the sentence encoder, a folder in `models/`; each has an index of its own | `chartcode-context` |
 * | `CHARTCODE_DIGEST_KEY` | key of `noteDigest` (HMAC-SHA-256), 16 characters or more | none |
 * | `CHARTCODE_API_TOKEN` | bearer token asked for under `/v1`, 16 characters or more | none |
 * | `CHARTCODE_TRUSTED_PROXY` | addresses or CIDR ranges of the TLS proxy in front, with commas between | none |
 * | `CHARTCODE_DATABASE_URL`, else `DATABASE_URL` | PostgreSQL that keeps the record, `postgres://...` | SQLite, `record/record.db` in the data folder |
 * | `CHARTCODE_RECORD_KEY` | seals kept notes and typed words (AES-256-GCM): 32 bytes in base64, as `openssl rand -base64 32` makes them; several with commas between: the first seals, all open | none: kept readable |
 * | `CHARTCODE_RETAIN_NOTES` | how long notes are kept: `none`, `review` (until some days after finalization) or `forever` | `review` |
 * | `CHARTCODE_RETAIN_DAYS` | days a final review keeps its note, 0 to 3650 | `30` |
 * | `CHARTCODE_AUDIT_KEY_FILE` | Ed25519 private key (PEM, PKCS #8) that signs exported audit heads | none: unsigned |
 * | `CHARTCODE_LOG` | `info`, `warn`, `error` or `silent` | `info` |
 *
 * Sign-in, sessions, rate limits and TLS: `config-access.ts`.
 */
import { BlockList, isIP } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type AccessConfig, accessConfig, accessVariables } from "./config-access.ts";
import { type EncoderName, encoderNames } from "./encoders.ts";

/** As {@link Config.retainNotes}. */
const retentions = ["none", "review", "forever"] as const;

export type LogLevel = "info" | "warn" | "error" | "silent";

export interface Config extends AccessConfig {
  readonly host: string;
  /** 0 to 65535; 0 takes a free port. */
  readonly port: number;
  /** Absolute. */
  readonly dataFolder: string;
  readonly encoder: EncoderName;
  readonly digestKey: string | undefined;
  readonly apiToken: string | undefined;
  /** IP addresses and CIDR ranges; only these and the machine itself may connect. Empty: no proxy is declared. */
  readonly trustedProxies: readonly string[];
  /** Where the record is: a PostgreSQL URL, which may hold a password, or the absolute path of a SQLite file. */
  readonly database: string;
  /** 32 bytes each, in base64; the first seals, all open. Empty: kept words are readable. */
  readonly recordKeys: readonly string[];
  /** `none`: a note's text is never kept. `review`: until `retainDays` after finalization. `forever`: until a person purges it. */
  readonly retainNotes: (typeof retentions)[number];
  readonly retainDays: number;
  /** Absolute. */
  readonly auditKeyFile: string | undefined;
  readonly logLevel: LogLevel;
}

/** What is wrong with the environment: names of variables, never their values. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** The folder that holds `package.json`. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

/** Folders of code tables, in the order a catalog reads them: those shipped, then those the site imported. */
export function releaseFolders(dataFolder: string): readonly [shipped: string, imported: string] {
  return [join(projectFolder, "embeddings"), join(dataFolder, "codes")];
}

const secret = z
  .string()
  .min(16, "must be at least 16 characters")
  .regex(/^[\x21-\x7e]+$/, "must be printable ASCII without spaces");

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
  .transform(Number)
  .refine((value) => value <= 65_535, "must be a number from 0 to 65535");

const postgresUrl = z
  .string()
  .refine(
    (text) => /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text),
    "must be a PostgreSQL URL, postgres://...",
  );

const recordKeys = z
  .string()
  .transform((text) => text.split(",").map((part) => part.trim()))
  .refine(
    (keys) => keys.every((key) => /^[A-Za-z0-9+/]{43}=$/.test(key)),
    "must be 32 bytes in base64, as `openssl rand -base64 32` makes them; several with commas between",
  );

const days = z
  .string()
  .refine(
    (text) => /^\d{1,4}$/.test(text) && Number(text) <= 3650,
    "must be a whole number of days from 0 to 3650",
  )
  .transform(Number);

const environmentSchema = z.object({
  CHARTCODE_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]{1,253}$/, "must be an address or host name")
    .default("127.0.0.1"),
  CHARTCODE_PORT: port.optional(),
  PORT: port.optional(),
  CHARTCODE_DATA_DIR: z.string().default(join(projectFolder, ".chartcode")),
  CHARTCODE_ENCODER: z.enum(encoderNames).default(encoderNames[0]),
  CHARTCODE_DIGEST_KEY: secret.optional(),
  CHARTCODE_API_TOKEN: secret
    .regex(/^[A-Za-z0-9._~+/-]+=*$/, "must be a bearer token (RFC 6750): letters, digits and -._~+/")
    .optional(),
  CHARTCODE_TRUSTED_PROXY: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine(
      (parts) => parts.every(isAddressOrRange),
      "must be IP addresses or CIDR ranges with commas between",
    )
    .default([]),
  CHARTCODE_DATABASE_URL: postgresUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  CHARTCODE_RECORD_KEY: recordKeys.default([]),
  CHARTCODE_RETAIN_NOTES: z.enum(retentions).default("review"),
  CHARTCODE_RETAIN_DAYS: days.default(30),
  CHARTCODE_AUDIT_KEY_FILE: z.string().optional(),
  CHARTCODE_LOG: z.enum(["info", "warn", "error", "silent"]).default("info"),
  ...accessVariables,
});

/**
 * @param overrides what the command line says; it wins over the environment
 * @throws ConfigError where a variable is invalid, or where other machines can connect without credentials or without TLS
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  overrides: { readonly host?: string | undefined; readonly port?: string | undefined } = {},
): Config {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  // Another program's variable: only read where ours is absent.
  if (given.CHARTCODE_DATABASE_URL !== undefined) given.DATABASE_URL = undefined;
  if (overrides.host !== undefined) given.CHARTCODE_HOST = overrides.host;
  if (overrides.port !== undefined) given.CHARTCODE_PORT = overrides.port;
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) =>
        issue.code === "invalid_value"
          ? `${issue.path.join(".")} must be one of ${issue.values.join(", ")}`
          : `${issue.path.join(".")} ${issue.message}`,
      ),
    );
  }
  const variables = parsed.data;
  const dataFolder = resolve(variables.CHARTCODE_DATA_DIR);
  const auditKeyFile = variables.CHARTCODE_AUDIT_KEY_FILE;
  const access = accessConfig(variables);
  if (access.problems.length > 0) throw new ConfigError(access.problems);
  const config: Config = {
    host: variables.CHARTCODE_HOST,
    port: variables.CHARTCODE_PORT ?? variables.PORT ?? 8080,
    dataFolder,
    encoder: variables.CHARTCODE_ENCODER,
    digestKey: variables.CHARTCODE_DIGEST_KEY,
    apiToken: variables.CHARTCODE_API_TOKEN,
    trustedProxies: variables.CHARTCODE_TRUSTED_PROXY,
    database:
      variables.CHARTCODE_DATABASE_URL ?? variables.DATABASE_URL ?? join(dataFolder, "record", "record.db"),
    recordKeys: variables.CHARTCODE_RECORD_KEY,
    retainNotes: variables.CHARTCODE_RETAIN_NOTES,
    retainDays: variables.CHARTCODE_RETAIN_DAYS,
    auditKeyFile: auditKeyFile === undefined ? undefined : resolve(auditKeyFile),
    logLevel: variables.CHARTCODE_LOG,
    ...access.config,
  };
  refuseUnsafe(config);
  return config;
}

/** Whether an address only this machine can reach: `localhost`, `127.0.0.0/8`, `::1`. */
export function isLoopback(host: string): boolean {
  if (host === "localhost") return true;
  const family = isIP(host);
  return family !== 0 && loopback.check(host, family === 4 ? "ipv4" : "ipv6");
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

function refuseUnsafe({ host, apiToken, oidc, trustedProxies, tls }: Config): void {
  const behindProxy = trustedProxies.length > 0;
  if (isLoopback(host) && !behindProxy) return;
  const missing: string[] = [];
  if (apiToken === undefined && oidc === undefined) {
    missing.push("CHARTCODE_API_TOKEN or CHARTCODE_OIDC_ISSUER (credentials)");
  }
  if (!behindProxy && tls === undefined) {
    missing.push(
      "CHARTCODE_TRUSTED_PROXY (the proxy that terminates TLS) or CHARTCODE_TLS_CERT (this service's own)",
    );
  }
  if (missing.length > 0) {
    throw new ConfigError([
      `refusing to listen on an address other machines can reach without ${missing.join(" and ")}; ` +
        "notes would travel unprotected",
    ]);
  }
}

function isAddressOrRange(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}
