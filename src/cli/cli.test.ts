import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAccess } from "../access/access.ts";
import { testCertificate } from "../api/test-certificate.ts";
import { apiKeyListSchema, createdApiKeySchema, userListSchema, userSchema } from "../contract/access.ts";
import { codeDetailSchema } from "../contract/codes.ts";
import { openRecordDatabase } from "../review/storage/database.ts";
import { runChartcode, startChartcode } from "./test-run.ts";

const patience = 60_000;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (args: readonly string[], environment: Record<string, string> = {}) =>
  startChartcode(args, { CHARTCODE_DATA_DIR: folder, ...environment });
const run = (...args: string[]) => runChartcode(args, { CHARTCODE_DATA_DIR: folder });

/** The service on a free port, once it listens. */
async function serving(environment: Record<string, string> = {}) {
  const child = start(["serve", "--port", "0"], environment);
  let stderr = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      const found = /listens on (https?:\/\/127\.0\.0\.1:\d+)\n/.exec(stderr)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => reject(new Error(stderr)));
  });
  return { child, url, told: () => stderr };
}

describe("codes", () => {
  it("shows a code however it is written", { timeout: patience }, async () => {
    const { stdout, stderr, code } = await run("codes", "show", "e1122", "--date", "2026-01-15");
    expect(code).toBe(0);
    expect(stdout).toContain("E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease");
    expect(stdout).toContain("Parents\n  E11.2  ");
    expect(stderr).toBe("");
  });

  it("prints exactly one JSON document with --json", { timeout: patience }, async () => {
    const { stdout, code } = await run("codes", "show", "E11.22", "--date", "2026-01-15", "--json");
    expect(code).toBe(0);
    const detail = codeDetailSchema.parse(JSON.parse(stdout));
    expect(detail).toMatchObject({
      code: "E11.22",
      billable: true,
      release: { version: "2026", inForce: true },
    });
  });

  it(
    "imports the site's own CPT files, lists them and shows their codes",
    { timeout: patience },
    async () => {
      const from = join(folder, "licensed");
      await mkdir(from);
      await writeFile(
        join(from, "LONGULT.txt"),
        "Invented for a test, 2026\r\n\r\n00001\tFirst invented service\r\n00002\tSecond invented service\r\n",
      );
      const imported = await run("codes", "import", "cpt", "--from", from, "--json");
      expect(imported).toMatchObject({ code: 0 });
      expect(JSON.parse(imported.stdout)).toMatchObject({ system: "cpt", version: "2026", codes: 2 });
      const list = await run("codes", "list", "--json");
      expect(JSON.parse(list.stdout).releases).toContainEqual(
        expect.objectContaining({
          system: "cpt",
          version: "2026",
          from: "2026-01-01",
          to: "2026-12-31",
          codes: 2,
        }),
      );
      const show = await run("codes", "show", "00002", "--system", "cpt", "--json");
      expect(codeDetailSchema.parse(JSON.parse(show.stdout)).display).toBe("Second invented service");
    },
  );
});

describe("access", () => {
  it("makes, lists and revokes keys, and prints a key once", { timeout: 2 * patience }, async () => {
    const made = await run("access", "keys", "add", "EHR interface", "--scopes", "suggest,look-up", "--json");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    const { id, key, ...rest } = createdApiKeySchema.parse(JSON.parse(made.stdout));
    expect(rest).toMatchObject({
      name: "EHR interface",
      scopes: ["suggest", "look-up"],
      createdBy: "operator",
    });
    const plain = await run("access", "keys", "add", "another", "--days", "30");
    expect(plain.stdout).toMatch(/^cc_[0-9a-f]{16}_[\w-]{43}\n$/);
    expect(plain.stderr).toContain("cannot be shown again");
    expect(await run("access", "keys", "revoke", id)).toMatchObject({ code: 0, stdout: "" });
    const list = await run("access", "keys", "list", "--json");
    const { keys } = apiKeyListSchema.parse(JSON.parse(list.stdout));
    expect(keys.find((one) => one.id === id)?.revokedAt).toBeDefined();
    expect(keys.find((one) => one.id !== id)).toMatchObject({
      name: "another",
      expiresAt: expect.any(String),
    });
    expect(list.stdout).not.toContain(key.slice(20));
    expect((await run("access", "keys", "list")).stdout).toContain("EHR interface");
  });

  it("lists people and changes what they may", { timeout: 2 * patience }, async () => {
    const database = await openRecordDatabase(join(folder, "record", "record.db"));
    const person = { issuer: "https://id.example", subject: "c", name: "Carol", role: "coder" } as const;
    await openAccess({ database }).signIns.admit(person, { from: "local" });
    await database.close();
    const listed = await run("access", "users", "list", "--json");
    const [carol] = userListSchema.parse(JSON.parse(listed.stdout)).users;
    const id = carol?.id ?? "";
    expect(carol).toMatchObject({ name: "Carol", role: "coder", roleFrom: "provider" });
    const role = await run("access", "users", "role", id, "auditor", "--json");
    expect(userSchema.parse(JSON.parse(role.stdout))).toMatchObject({ role: "auditor", roleFrom: "admin" });
    const given = await run("access", "users", "role", id, "provider", "--json");
    expect(userSchema.parse(JSON.parse(given.stdout))).toMatchObject({ roleFrom: "provider" });
    expect((await run("access", "users", "disable", id)).stdout).toContain("disabled");
    const enabled = await run("access", "users", "enable", id, "--json");
    expect(userSchema.parse(JSON.parse(enabled.stdout))).not.toHaveProperty("disabledAt");
  });
});

describe("exit codes", () => {
  it.each([
    [["codes", "show", "Z99.99"], 1, "has no such code"],
    [["codes", "show", "00001", "--system", "hcpcs"], 1, "hcpcs is not installed"],
    [["codes", "import", "cpt", "--from", "/nowhere/at/all"], 1, "ENOENT"],
    [["suggest", "/nowhere/ZQMARKERQZ.txt"], 1, "cannot be read (ENOENT)"],
    [["suggest", "ZQMARKERQZ has a cough"], 1, "cannot be read (ENOENT)"],
    [["suggest", "-"], 1, "must not be empty"],
    [["ZQMARKERQZ"], 2, "unknown command"],
    [["codes", "ZQMARKERQZ 'and more'"], 2, "unknown command"],
    [[], 2, "Usage: chartcode"],
    [["search"], 2, "missing required argument"],
    [["search", "   "], 2, "1 to 500 characters"],
    [["search", "ZQMARKERQZ", "or", "two"], 2, "too many arguments"],
    [["search", "cough", "--ZQMARKERQZ=cough 'at' night"], 2, "unknown option"],
    [["codes", "show", "E11", "--date", "2026-02-30"], 2, "not a day of the calendar"],
    [["codes", "show", "E11", "--date", "ZQMARKERQZ's birthday"], 2, "YYYY-MM-DD"],
    [["codes", "show", "E11", "--system", "ZQMARKERQZ"], 2, "icd10cm, icd10pcs, hcpcs, cpt"],
    [["suggest", "-", "--setting", "ZQMARKERQZ"], 2, "outpatient, inpatient, emergency"],
    [["suggest", "-", "--age", "ZQMARKERQZ"], 2, "whole number from 0 to 130"],
    [["suggest", "-", "--limit", "101"], 2, "whole number from 1 to 100"],
    [["serve", "--host", "0.0.0.0"], 2, "refusing to listen"],
    [["access", "keys", "revoke", "ZQMARKERQZ"], 1, "no such key"],
    [["access", "keys", "add", "x", "--scopes", "ZQMARKERQZ"], 2, "Scopes: suggest"],
    [["access", "keys", "add", " "], 2, "1 to 100 characters"],
    [["access", "users", "role", "ZQMARKERQZ", "coder"], 1, "no such user"],
    [["access", "users", "role", "x", "ZQMARKERQZ"], 2, "Roles: admin"],
    [["serve", "--port", "ZQMARKERQZ"], 2, "CHARTCODE_PORT must be a number"],
  ])("%j: %i", { timeout: patience }, async (args, code, says) => {
    const result = await run(...args);
    expect(result.stderr).toContain(says);
    expect(result.code).toBe(code);
    expect(result.stdout).toBe("");
    expect(result.stderr).not.toContain("ZQMARKERQZ");
  });

  it.each([["--help"], ["--version"], ["codes", "--help"]])(
    "%s: 0",
    { timeout: patience },
    async (...args) => {
      const { code, stdout } = await run(...args);
      expect(code).toBe(0);
      expect(stdout).not.toBe("");
    },
  );
});

describe("serve", () => {
  it(
    "answers by TLS to who has the operator's token or a key, though nobody can sign in just now",
    { timeout: patience },
    async () => {
      const made = await run("access", "keys", "add", "for TLS", "--json");
      const { key } = createdApiKeySchema.parse(JSON.parse(made.stdout));
      const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
      await writeFile(certFile, testCertificate.cert);
      await writeFile(keyFile, testCertificate.key);
      const { child, url } = await serving({
        CHARTCODE_API_TOKEN: "a-token-of-some-length",
        CHARTCODE_TLS_CERT: certFile,
        CHARTCODE_TLS_KEY: keyFile,
        CHARTCODE_PUBLIC_URL: "https://localhost:8443",
        CHARTCODE_OIDC_ISSUER: "http://127.0.0.1:9",
        CHARTCODE_OIDC_CLIENT_ID: "chartcode",
        CHARTCODE_OIDC_ROLES: "coder=coders",
      });
      const ask = (token: string, path = "/v1/me") =>
        new Promise<IncomingMessage>((resolve, reject) => {
          const options = { ca: testCertificate.cert, headers: { Authorization: `Bearer ${token}` } };
          get(`${url}${path}`, options, resolve).on("error", reject);
        });
      expect(url).toMatch(/^https:/);
      expect(JSON.parse(await text(await ask(key)))).toMatchObject({ role: "integrator" });
      const operator = await ask("a-token-of-some-length");
      expect(JSON.parse(await text(operator))).toMatchObject({ id: "operator" });
      expect(operator.headers["strict-transport-security"]).toBe("max-age=31536000");
      const wrong = await ask("a-token-of-some-other-length");
      expect(wrong.statusCode).toBe(401);
      wrong.resume();
      const unreachable = await ask(key, "/auth/sign-in");
      expect(unreachable.statusCode).toBe(503);
      unreachable.resume();
      child.kill("SIGTERM");
      expect((await once(child, "close"))[0]).toBe(0);
    },
  );

  it("listens at once, says where, and stops on SIGTERM", { timeout: patience }, async () => {
    const { child, url, told } = await serving();
    const ended = once(child, "close");
    expect(url).toMatch(/^http:/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect([200, 503]).toContain((await fetch(`${url}/readyz`)).status);
    child.kill("SIGTERM");
    const [code] = await ended;
    expect(code).toBe(0);
    expect(told()).toContain('"route":"/healthz"');
  });
});
