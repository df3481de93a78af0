import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, isLoopback, projectFolder, readConfig } from "./config.ts";
import { encoderNames } from "./encoders.ts";

const token = "a-token-of-some-length";
const signIn = {
  CHARTCODE_PUBLIC_URL: "https://chartcode.example",
  CHARTCODE_OIDC_ISSUER: "https://id.example/realms/one",
  CHARTCODE_OIDC_CLIENT_ID: "chartcode",
  CHARTCODE_OIDC_ROLES: "coder=coders",
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  it("is safe with an empty environment", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 8080,
      dataFolder: join(projectFolder, ".chartcode"),
      encoder: encoderNames[0],
      digestKey: undefined,
      apiToken: undefined,
      trustedProxies: [],
      database: join(projectFolder, ".chartcode", "record", "record.db"),
      recordKeys: [],
      retainNotes: "review",
      retainDays: 30,
      auditKeyFile: undefined,
      logLevel: "info",
      oidc: undefined,
      publicUrl: undefined,
      sessions: { idleMinutes: 30, hours: 12 },
      rates: { perAddress: 12_000, perActor: 6_000, signIns: 60 },
      tls: undefined,
    });
  });

  it("takes CHARTCODE_PORT before PORT, and the command line before both", () => {
    expect(readConfig({ PORT: "81" }).port).toBe(81);
    expect(readConfig({ PORT: "81", CHARTCODE_PORT: "82" }).port).toBe(82);
    expect(readConfig({ PORT: "81", CHARTCODE_PORT: "82" }, { port: "83" }).port).toBe(83);
  });

  it("keeps the record in PostgreSQL where a URL is set, ours before the platform's, else in the data folder", () => {
    const [ours, platform] = ["postgres://ours:secret@db/record", "postgresql://platform@db/other"];
    expect(readConfig({ CHARTCODE_DATABASE_URL: ours, DATABASE_URL: platform }).database).toBe(ours);
    expect(readConfig({ DATABASE_URL: platform }).database).toBe(platform);
    expect(readConfig({ CHARTCODE_DATABASE_URL: ours, DATABASE_URL: "mysql://db/x" }).database).toBe(ours);
    expect(readConfig({ CHARTCODE_DATA_DIR: "/srv/chartcode" }).database).toBe(
      "/srv/chartcode/record/record.db",
    );
  });

  it("takes record keys, retention and the audit key's file", () => {
    const [first, second] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];
    expect(
      readConfig({
        CHARTCODE_RECORD_KEY: `${first}, ${second}`,
        CHARTCODE_RETAIN_NOTES: "forever",
        CHARTCODE_RETAIN_DAYS: "0",
        CHARTCODE_AUDIT_KEY_FILE: "audit.pem",
      }),
    ).toMatchObject({
      recordKeys: [first, second],
      retainNotes: "forever",
      retainDays: 0,
      auditKeyFile: resolve("audit.pem"),
    });
  });

  it("takes a shipped encoder by its name, and no path", () => {
    expect(readConfig({ CHARTCODE_ENCODER: "chartcode-static" }).encoder).toBe("chartcode-static");
    const wrong = "CHARTCODE_ENCODER must be one of chartcode-context, chartcode-static";
    expect(problemsOf({ CHARTCODE_ENCODER: "../elsewhere" })).toEqual([wrong]);
  });

  it("reads an empty variable as one that is not set", () => {
    expect(readConfig({ CHARTCODE_API_TOKEN: "", CHARTCODE_HOST: " " })).toMatchObject({
      host: "127.0.0.1",
      apiToken: undefined,
    });
  });

  it.each([
    [{ CHARTCODE_PORT: "65536" }, "CHARTCODE_PORT"],
    [{ PORT: "http" }, "PORT"],
    [{ CHARTCODE_HOST: "a host" }, "CHARTCODE_HOST"],
    [{ CHARTCODE_API_TOKEN: "short" }, "CHARTCODE_API_TOKEN"],
    [{ CHARTCODE_API_TOKEN: "sixteen characters!" }, "CHARTCODE_API_TOKEN"],
    [{ CHARTCODE_DIGEST_KEY: "short" }, "CHARTCODE_DIGEST_KEY"],
    [{ CHARTCODE_TRUSTED_PROXY: "yes" }, "CHARTCODE_TRUSTED_PROXY"],
    [{ CHARTCODE_TRUSTED_PROXY: "10.0.0.0/40" }, "CHARTCODE_TRUSTED_PROXY"],
    [{ CHARTCODE_DATABASE_URL: "mysql://chart:secret@db/record" }, "CHARTCODE_DATABASE_URL"],
    [{ CHARTCODE_DATABASE_URL: "record.db" }, "CHARTCODE_DATABASE_URL"],
    [{ DATABASE_URL: "postgres://[" }, "DATABASE_URL"],
    [{ CHARTCODE_RECORD_KEY: "c2hvcnQ=" }, "CHARTCODE_RECORD_KEY"],
    [{ CHARTCODE_RECORD_KEY: `${Buffer.alloc(32).toString("base64")},` }, "CHARTCODE_RECORD_KEY"],
    [{ CHARTCODE_RECORD_KEY: Buffer.alloc(33).toString("base64") }, "CHARTCODE_RECORD_KEY"],
    [{ CHARTCODE_RETAIN_NOTES: "always" }, "CHARTCODE_RETAIN_NOTES"],
    [{ CHARTCODE_RETAIN_DAYS: "3651" }, "CHARTCODE_RETAIN_DAYS"],
    [{ CHARTCODE_RETAIN_DAYS: "-1" }, "CHARTCODE_RETAIN_DAYS"],
    [{ CHARTCODE_LOG: "loud" }, "CHARTCODE_LOG"],
  ])("refuses %j, naming the variable and not its value", (environment, name) => {
    const [problem = ""] = problemsOf(environment);
    expect(problem).toContain(name);
    for (const value of Object.values(environment)) expect(problem).not.toContain(value);
  });

  it.each([
    "0.0.0.0",
    "::",
    "10.1.2.3",
    "chartcode.example",
  ])("listens on %s only with a token and a TLS proxy", (host) => {
    expect(problemsOf({ CHARTCODE_HOST: host })[0]).toMatch(/API_TOKEN.*OIDC.*TRUSTED_PROXY.*TLS_CERT/);
    expect(problemsOf({ CHARTCODE_HOST: host, CHARTCODE_API_TOKEN: token })[0]).toMatch(/TRUSTED_PROXY/);
    expect(problemsOf({ CHARTCODE_HOST: host, CHARTCODE_TRUSTED_PROXY: "10.0.0.1" })[0]).toMatch(/API_TOKEN/);
    const safe = {
      CHARTCODE_HOST: host,
      CHARTCODE_API_TOKEN: token,
      CHARTCODE_TRUSTED_PROXY: "10.0.0.1, fd00::/8",
    };
    expect(readConfig(safe).trustedProxies).toEqual(["10.0.0.1", "fd00::/8"]);
    const own = { CHARTCODE_TLS_CERT: "/etc/cert.pem", CHARTCODE_TLS_KEY: "/etc/key.pem" };
    expect(problemsOf({ CHARTCODE_HOST: host, ...own })[0]).toMatch(/API_TOKEN/);
    expect(readConfig({ CHARTCODE_HOST: host, CHARTCODE_API_TOKEN: token, ...own }).tls).toEqual({
      certFile: "/etc/cert.pem",
      keyFile: "/etc/key.pem",
    });
    expect(readConfig({ CHARTCODE_HOST: host, ...own, ...signIn }).oidc?.clientId).toBe("chartcode");
  });

  it("takes a proxy in front of 127.0.0.1 for other machines too", () => {
    expect(problemsOf({ CHARTCODE_TRUSTED_PROXY: "127.0.0.1" })[0]).toMatch(/API_TOKEN/);
    expect(problemsOf({ CHARTCODE_TRUSTED_PROXY: "127.0.0.1", CHARTCODE_API_TOKEN: token })).toEqual([]);
  });

  it("reads where people sign in, and which role they get", () => {
    const { oidc, publicUrl } = readConfig({
      ...signIn,
      CHARTCODE_PUBLIC_URL: "https://chartcode.example/",
      CHARTCODE_OIDC_ROLES: "coder = coders, students; auditor=qa;coder=cn=coders",
      CHARTCODE_OIDC_ROLE_CLAIM: "realm_access.roles",
    });
    expect(publicUrl).toBe("https://chartcode.example");
    expect(oidc).toEqual({
      issuer: "https://id.example/realms/one",
      clientId: "chartcode",
      clientSecret: undefined,
      scope: "openid profile",
      roleClaim: "realm_access.roles",
      roles: { coder: ["coders", "students", "cn=coders"], auditor: ["qa"] },
      origins: [],
    });
  });

  it.each([
    "CHARTCODE_OIDC_ISSUER",
    "CHARTCODE_OIDC_CLIENT_ID",
    "CHARTCODE_OIDC_ROLES",
    "CHARTCODE_PUBLIC_URL",
  ] as const)("misses %s where the rest of sign-in is set", (name) => {
    expect(problemsOf({ ...signIn, [name]: "" })).toEqual([`signing in needs ${name} too`]);
  });

  it.each([
    { CHARTCODE_PUBLIC_URL: "http://chartcode.example" },
    { CHARTCODE_PUBLIC_URL: "https://chartcode.example/path" },
    { CHARTCODE_OIDC_ISSUER: "http://id.example" },
    { CHARTCODE_OIDC_ISSUER: "https://name:word@id.example" },
    { CHARTCODE_OIDC_ROLES: "chief=chiefs" },
    { CHARTCODE_OIDC_ROLES: "qa,coders" },
    { CHARTCODE_OIDC_SCOPE: "profile" },
    { CHARTCODE_OIDC_ORIGINS: "ftp://id.example" },
    { CHARTCODE_SESSION_HOURS: "25" },
    { CHARTCODE_RATE_PER_CALLER: "-1" },
    { CHARTCODE_TLS_CERT: "/etc/ZQMARKERQZ.pem" },
  ])("refuses %j beside a sign-in that is right", (environment) => {
    const [name = "", value = ""] = Object.entries(environment)[0] ?? [];
    const [problem = ""] = problemsOf({ ...signIn, ...environment });
    expect(problem).toContain(name);
    expect(problem).not.toContain(value);
  });
});

describe("isLoopback", () => {
  it.each([
    ["127.0.0.1", true],
    ["127.9.9.9", true],
    ["::1", true],
    ["localhost", true],
    ["0.0.0.0", false],
    ["::", false],
    ["localhost.example", false],
    ["128.0.0.1", false],
  ])("%s: %s", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
