/** `audit`, `backup` and `restore` as they are typed, on a record that another process left behind. */
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorSchema } from "../review/audit/anchor.ts";
import { beginning, hashOf } from "../review/audit/chain.ts";
import { openSqlite } from "../review/storage/database.ts";
import { dropTriggers } from "../review/testing/attacker.ts";
import { leftBehind } from "../review/testing/processes.ts";
import { runChartcode } from "./test-run.ts";

const patience = 180_000;
let folder = "";
let site = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-record-cli-"));
  site = join(folder, "site");
  await leftBehind(join(site, "record", "record.db"), 3);
  for (const name of ["own", "other"]) {
    const pair = generateKeyPairSync("ed25519");
    await writeFile(join(folder, `${name}.pem`), pair.privateKey.export({ type: "pkcs8", format: "pem" }));
    await writeFile(join(folder, `${name}.pub`), pair.publicKey.export({ type: "spki", format: "pem" }));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  runChartcode(args, { CHARTCODE_DATA_DIR: site, ...environment });

const inFolder = (name: string) => join(folder, name);

describe("audit", () => {
  it("prints a signed head, and verifies the log with it", { timeout: patience }, async () => {
    const signing = { CHARTCODE_AUDIT_KEY_FILE: inFolder("own.pem") };
    const head = await run(["audit", "head"], signing);
    expect(head.code).toBe(0);
    expect(head.stdout.trimEnd().split("\n")).toHaveLength(1);
    const anchor = anchorSchema.parse(JSON.parse(head.stdout));
    expect(anchor).toMatchObject({ seq: 4, signature: expect.any(String) });
    await writeFile(inFolder("anchor.json"), head.stdout);

    const plain = await run(["audit", "verify"]);
    expect(plain).toMatchObject({ code: 0, stdout: expect.stringContaining("is sound: 4 links") });
    expect(plain.stdout).toContain("No anchor was given");
    expect(plain.stderr).toContain("Verifying links: 100% (4 of 4)");
    const options = ["--anchor", inFolder("anchor.json"), "--public-key", inFolder("own.pub"), "--json"];
    const proven = await run(["audit", "verify", ...options]);
    expect(proven.code).toBe(0);
    expect(JSON.parse(proven.stdout)).toEqual({
      sound: true,
      links: 4,
      head: anchor.hash,
      anchors: [{ file: inFolder("anchor.json"), seq: 4, signature: "valid" }],
    });
    const unchecked = await run(["audit", "verify", "--anchor", inFolder("anchor.json")]);
    expect(unchecked).toMatchObject({ code: 0, stderr: expect.stringContaining("was not checked") });
  });

  it(
    "fails where an anchor's signature does not verify, or is not there",
    { timeout: patience },
    async () => {
      const { stdout } = await run(["audit", "head", "--json"], {
        CHARTCODE_AUDIT_KEY_FILE: inFolder("own.pem"),
      });
      const anchor = anchorSchema.parse(JSON.parse(stdout));
      const { signature, ...bare } = anchor;
      await writeFile(inFolder("signed.json"), stdout);
      await writeFile(inFolder("bare.json"), JSON.stringify(bare));
      await writeFile(
        inFolder("altered.json"),
        JSON.stringify({ ...anchor, at: "2020-01-01T00:00:00.000Z" }),
      );
      const verify = (anchorFile: string, key: string) =>
        run(["audit", "verify", "--anchor", inFolder(anchorFile), "--public-key", inFolder(key)]);
      expect(await verify("signed.json", "own.pub")).toMatchObject({ code: 0 });
      for (const [file, key, says] of [
        ["signed.json", "other.pub", "does not verify"],
        ["altered.json", "own.pub", "does not verify"],
        ["bare.json", "own.pub", "is not signed"],
      ] as const) {
        expect(await verify(file, key)).toMatchObject({ code: 1, stderr: expect.stringContaining(says) });
      }
      expect(await run(["audit", "verify", "--anchor", inFolder("bare.json")])).toMatchObject({ code: 0 });
    },
  );

  it("exports the entries as they were hashed, and the head", { timeout: patience }, async () => {
    const { stdout, code } = await run(["audit", "export"]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    const { head } = JSON.parse(lines.pop() ?? "");
    expect(lines.map((line) => JSON.parse(line).action)).toEqual([
      "review-created",
      "decision",
      "decision",
      "decision",
    ]);
    expect(head).toMatchObject({ seq: 4, hash: lines.reduce((hash, line) => hashOf(hash, line), beginning) });
  });

  it("names the first link that does not hold", { timeout: patience }, async () => {
    const spoilt = inFolder("spoilt");
    await leftBehind(join(spoilt, "record", "record.db"), 3);
    const anchor = (await run(["audit", "head"], { CHARTCODE_DATA_DIR: spoilt })).stdout;
    await writeFile(inFolder("spoilt.json"), anchor);
    const database = openSqlite(join(spoilt, "record", "record.db"));
    await dropTriggers(database);
    await database.db
      .updateTable("audit")
      .set({ at: "2020-01-01T00:00:00.000Z" })
      .where("seq", "=", 3)
      .execute();
    await database.close();
    const failed = await run(["audit", "verify"], { CHARTCODE_DATA_DIR: spoilt });
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain("error: the audit log does not hold: link 3, changed");
    const json = await run(["audit", "verify", "--json", "--anchor", inFolder("spoilt.json")], {
      CHARTCODE_DATA_DIR: spoilt,
    });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ sound: false, seq: 3, reason: "changed" });
  });

  it.each([
    [["audit", "verify"], { CHARTCODE_DATA_DIR: "/nowhere/at/all" }, 1, "there is no record yet"],
    [
      ["audit", "head"],
      { DATABASE_URL: "postgres://ZQ:ZQ@127.0.0.1:1/ZQ" },
      1,
      "cannot be opened (ECONNREFUSED)",
    ],
    [["audit", "verify", "--anchor", "/nowhere/a"], {}, 1, "the anchor cannot be read (ENOENT)"],
    [["audit", "verify", "--anchor", "package.json"], {}, 1, "not what `chartcode audit head` prints"],
    [["audit", "verify", "--public-key", "package.json"], {}, 1, "--public-key must name an Ed25519 key"],
    [
      ["audit", "head"],
      { CHARTCODE_AUDIT_KEY_FILE: "package.json" },
      1,
      "CHARTCODE_AUDIT_KEY_FILE must name",
    ],
    [
      ["audit", "head"],
      { CHARTCODE_AUDIT_KEY_FILE: "/nowhere/a" },
      1,
      "CHARTCODE_AUDIT_KEY_FILE cannot be read",
    ],
    [["audit", "verify"], { CHARTCODE_RECORD_KEY: "ZQ" }, 2, "CHARTCODE_RECORD_KEY must be"],
    [["backup"], {}, 2, "missing required argument"],
    [["backup", "/nowhere/at/all"], {}, 1, "ENOENT"],
    [["restore", "/nowhere/at/all"], {}, 1, "ENOENT"],
    [["restore", "package.json"], {}, 1, "not a backup"],
  ])("%j %j: %i", { timeout: patience }, async (args, environment, code, says) => {
    const result = await run(args, environment);
    expect(result.stderr).toContain(says);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).not.toContain("ZQ");
    expect(result.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("backup and restore", () => {
  it("carry the record to another site", { timeout: patience }, async () => {
    const file = inFolder("record.backup");
    const copied = await run(["backup", file]);
    expect(copied).toMatchObject({ code: 0, stdout: expect.stringContaining("sound, 4 links") });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await run(["backup", file])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("exists already"),
    });
    const again = await run(["backup", file, "--force", "--json"]);
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: 13, chain: { sound: true, links: 4 } });

    const elsewhere = { CHARTCODE_DATA_DIR: inFolder("elsewhere") };
    const restored = await run(["restore", file, "--json"], elsewhere);
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.stdout)).toMatchObject({
      links: 5,
      rows: { audit: 4, decision: 3, review: 1 },
    });
    const refused = await run(["restore", file], elsewhere);
    expect(refused).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("not empty") });
    const forced = await run(["restore", file, "--force"], elsewhere);
    expect(forced).toMatchObject({ code: 0, stdout: expect.stringContaining("is kept as") });
    expect(await readdir(inFolder("elsewhere/record"))).toHaveLength(2);
    const verified = await run(["audit", "verify"], elsewhere);
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("sound: 5 links") });
  });

  it("a cut file restores nothing", { timeout: patience }, async () => {
    const whole = inFolder("whole.backup");
    await run(["backup", whole]);
    await writeFile(inFolder("cut.backup"), (await readFile(whole)).subarray(0, -20));
    const empty = { CHARTCODE_DATA_DIR: inFolder("empty") };
    const result = await run(["restore", inFolder("cut.backup")], empty);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining("cut off") });
    await expect(stat(inFolder("empty"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
