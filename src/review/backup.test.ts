/** Backup and restore, on each database and from each to the other. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "./audit/verify.ts";
import { backUp } from "./backup.ts";
import { restore } from "./restore.ts";
import type { RecordDatabase } from "./storage/database.ts";
import { dumpedTables } from "./storage/dump.ts";
import { dropTriggers, linksOf } from "./testing/attacker.ts";
import { testDatabases } from "./testing/databases.ts";
import { liveThrough } from "./testing/history.ts";
import { leftBehind, startWriter } from "./testing/processes.ts";
import { ada, bea, canary, noteRequest, openRecord } from "./testing/record.ts";

const databases = testDatabases();
const at = new Date("2026-11-29T12:00:00.000Z");
const key = Buffer.alloc(32, 7).toString("base64");
let folder = "";
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-backup-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const newFile = () => join(folder, `${++made}.backup`);

async function contentOf({ db }: RecordDatabase): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const table of dumpedTables) {
    const rows = (await sql<object>`select * from ${sql.table(table)}`.execute(db)).rows;
    content[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return content;
}

/** A record with every kind of row in it: sealed words, a second review, a remembered key. */
async function lived(where: string, steps = 60) {
  const record = await openRecord(where, { key });
  const note = `Cough\u2028for\u2029a week,\r\n ${canary} \u0000 \ud83e\udec1. No fever.`;
  const { id } = await record.reviews.begin(noteRequest(note), ada, { key: "k" });
  await record.reviews.beginSecond(id, bea);
  await liveThrough(
    record.reviews,
    [...Array(steps).keys()].map((step) => step * 7),
  );
  return { ...record, id, note };
}

const lines = (file: Buffer) => gunzipSync(file).toString("utf8").trimEnd().split("\n");
const again = (of: readonly string[]) => gzipSync(`${of.join("\n")}\n`);

/** The lines with a last one that is right for them, as one who changes a file on purpose would write it. */
function resealed(of: readonly string[], rows: (counts: Record<string, number>) => void = () => undefined) {
  const trailer = JSON.parse(of.at(-1) ?? "");
  rows(trailer.rows);
  const body = of.slice(0, -1);
  const sha256 = createHash("sha256")
    .update(`${body.join("\n")}\n`)
    .digest("hex");
  return again([...body, JSON.stringify({ ...trailer, sha256 })]);
}

const journeys = databases.flatMap((from) => databases.map((to) => ({ from, to })));
describe.each(journeys)("from $from.name to $to.name", ({ from, to }) => {
  it("carries every row, sealed as it was, and goes on with the chain", async () => {
    const { database, id, note } = await lived(await from.fresh());
    const file = newFile();
    const progress: number[] = [];
    expect(
      await backUp(database, file, { app: "1", at, onProgress: (done) => progress.push(done) }),
    ).toMatchObject({ sound: true });
    const before = await contentOf(database);
    await database.close();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(progress.at(-1)).toBe(Object.values(before).flat().length);
    expect(gunzipSync(await readFile(file)).toString()).not.toContain(canary);

    const where = await to.fresh();
    const links = before.audit?.length ?? 0;
    expect(await restore(where, file, { at })).toMatchObject({ links: links + 1 });
    const target = await openRecord(where, { key });
    const after = await contentOf(target.database);
    const told = (await linksOf(target.database)).at(-1);
    expect(told).toMatchObject({ seq: links + 1, action: "restored-from-backup" });
    expect({ ...after, audit: after.audit?.slice().sort(), ledger: [] }).toEqual({
      ...before,
      audit: [...(before.audit ?? []), JSON.stringify(told)].sort(),
      ledger: [],
    });
    const review = await target.reviews.read(id, ada);
    expect(review.request?.note.text).toBe(note);
    await expect(verifyChain(target.database)).resolves.toMatchObject({ sound: true, links: links + 2 });
    const refused = target.database.db.deleteFrom("audit").execute();
    await expect(refused).rejects.toThrow("append-only");
    await target.database.close();
  });
});

describe.each(databases)("on $name", ({ name, fresh }) => {
  it("knows every table there is, but those of who is signed in just now", async () => {
    const { database } = await openRecord(await fresh());
    const tables = await database.db.introspection.getTables();
    expect(tables.map((table) => table.name).sort()).toEqual(
      [...dumpedTables, "session", "pending_sign_in"].sort(),
    );
    await database.close();
  });

  it("copies one moment while others write", async () => {
    const where = await fresh();
    const { database } = await lived(where);
    const writer = await openRecord(where, { key });
    const before = await contentOf(database);
    const file = newFile();
    let disturbed = false;
    await backUp(database, file, {
      app: "1",
      at,
      onProgress: () => {
        if (disturbed) return;
        disturbed = true;
        void writer.reviews.begin(noteRequest(), ada);
      },
    });
    await writer.reviews.begin(noteRequest(), ada);
    expect((await contentOf(database)).audit?.length).toBe((before.audit?.length ?? 0) + 2);
    const target = await fresh();
    expect(await restore(target, file, { at })).toMatchObject({ links: (before.audit?.length ?? 0) + 1 });
    await database.close();
    await writer.database.close();
  });

  it(
    "takes no file that is cut or changed, and leaves the database empty",
    { timeout: 120_000 },
    async () => {
      const { database } = await lived(await fresh(), 30);
      const file = newFile();
      await backUp(database, file, { app: "1", at });
      await database.close();
      const whole = await readFile(file);
      const all = lines(whole);
      const [header = "", trailer = ""] = [all[0], all.at(-1)];
      const decision = all.findIndex((line) => line.startsWith('{"table":"decision"'));
      const without = (place: number) => all.filter((_, other) => other !== place);
      const flipped = Buffer.from(whole);
      flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1;
      const damaged: [string, Buffer, RegExp][] = [
        ["nothing", Buffer.alloc(0), /cut off/],
        ["half a file", whole.subarray(0, whole.length >> 1), /cut off/],
        ["all but its last byte", whole.subarray(0, -1), /cut off/],
        ["a flipped bit", flipped, /changed|cut off/],
        ["bytes after its end", Buffer.concat([whole, Buffer.from("\0\0x")]), /after its end/],
        ["a second file after its end", Buffer.concat([whole, whole]), /after its end/],
        ["text", Buffer.from(header), /not a backup/],
        ["another's JSON", again(['{"a":1}']), /not a backup/],
        ["no header", again(all.slice(1)), /not a backup/],
        ["no last line", again(all.slice(0, -1)), /cut off/],
        ["half its last line", gzipSync(all.join("\n").slice(0, -9)), /cut off/],
        ["a line less", again(without(decision)), /SHA-256/],
        [
          "two lines exchanged",
          again([...all.slice(0, 2), all[3] ?? "", all[2] ?? "", ...all.slice(4)]),
          /SHA-256/,
        ],
        ["a changed line", again(all.map((line) => line.replace("R05.9", "R05.1"))), /SHA-256/],
        ["a line less, resealed", resealed(without(decision)), /number of rows/],
        [
          "a decision less, resealed and counted",
          resealed(without(decision), (counts) => {
            counts.decision = (counts.decision ?? 0) - 1;
          }),
          /decision-missing/,
        ],
        [
          "a decision changed, resealed",
          resealed(all.map((line) => line.replace('"ada"', '"eve"'))),
          /does not hold/,
        ],
        [
          "a newer schema",
          resealed([header.replace("-record", "-later"), ...all.slice(1)]),
          /newer Chartcode|not a backup/,
        ],
        [
          "a table that is not ours",
          resealed([header, '{"table":"pg_authid","row":{"a":1}}', ...all.slice(1)], (counts) => {
            counts.pg_authid = 1;
          }),
          /unknown here/,
        ],
        [
          "a column that is not ours",
          resealed([header, '{"table":"replay","row":{"x\\" y":"ZQ"}}', ...all.slice(1)], (counts) => {
            counts.replay = (counts.replay ?? 0) + 1;
          }),
          /cannot be put in/,
        ],
        [
          "a last line of another shape",
          again([...all.slice(0, -1), trailer.replace("end", "fin")]),
          /neither/,
        ],
      ];
      const where = await fresh();
      for (const [what, bytes, reason] of damaged) {
        const bad = newFile();
        await writeFile(bad, bytes);
        const failed = await restore(where, bad, { at }).then(
          () => "restored",
          (error: unknown) => (error instanceof Error ? error.message : ""),
        );
        expect.soft(failed, what).toMatch(reason);
        expect.soft(failed, what).not.toContain("ZQ");
      }
      if (name === "sqlite") expect(await readdir(dirname(where))).toEqual([]);
      const { database: target } = await openRecord(where);
      expect(await verifyChain(target)).toEqual({ sound: true, links: 0, head: "" });
      await target.close();
      await restore(await fresh(), file, { at });
    },
  );

  it("restores into an empty database only", async () => {
    const { database } = await lived(await fresh(), 10);
    const file = newFile();
    await backUp(database, file, { app: "1", at });
    await database.close();
    const where = await fresh();
    await leftBehind(where);
    await restore(where, file, { at });
    const target = await openRecord(where);
    const before = await contentOf(target.database);
    await target.database.close();
    await expect(restore(where, file, { at })).rejects.toThrow("not empty");
    if (name === "postgres")
      await expect(restore(where, file, { at, force: true })).rejects.toThrow("not empty");
    const after = await openRecord(where);
    expect(await contentOf(after.database)).toEqual(before);
    await after.database.close();
  });

  it("says of an unsound chain that it is, and does not restore it", async () => {
    const { database } = await lived(await fresh(), 10);
    await dropTriggers(database);
    await database.db.updateTable("decision").set({ actor_id: "eve" }).execute();
    const file = newFile();
    expect(await backUp(database, file, { app: "1", at })).toMatchObject({ reason: "decision-changed" });
    await database.close();
    await expect(restore(await fresh(), file, { at })).rejects.toThrow("decision-changed");
  });
});

describe("files", () => {
  const sqlite = databases.find(({ name }) => name === "sqlite");
  const fresh = async () => (await sqlite?.fresh()) ?? "";

  it("an old SQLite file is kept under another name, with --force and nobody in it", async () => {
    const { database } = await lived(await fresh(), 10);
    const file = newFile();
    await backUp(database, file, { app: "1", at });
    await database.close();
    const where = await fresh();
    await leftBehind(where, 3);
    const { kept } = await restore(where, file, { at, force: true });
    expect(basename(kept ?? "")).toBe("record.db.before-restore-2026-11-29T120000000Z");
    expect((await readdir(dirname(where))).sort()).toEqual(["record.db", basename(kept ?? "")]);
    expect((await stat(where)).mode & 0o777).toBe(0o600);
    const before = await openRecord(kept ?? "");
    const id = (await before.reviews.list({ limit: 2 })).reviews[0]?.id ?? "";
    expect((await before.reviews.read(id, ada)).decisions).toHaveLength(3);
    await before.database.close();
    const after = await openRecord(where);
    await expect(after.reviews.read(id, ada)).rejects.toMatchObject({ kind: "not-found" });
    await after.database.close();
  });

  it("a SQLite file that a service has open is not replaced", async () => {
    const { database } = await lived(await fresh(), 5);
    const file = newFile();
    await backUp(database, file, { app: "1", at });
    await database.close();
    const where = await fresh();
    const service = await startWriter(where, 2);
    await expect(restore(where, file, { at, force: true })).rejects.toThrow("in use");
    expect((await readdir(dirname(where))).filter((name) => /restor/.test(name))).toEqual([]);
    service.go();
    await service.closed;
    expect(service.lines).toEqual(["ready", "taken 2"]);
  });

  it("what is no database any more is kept too, and only replaced by force", async () => {
    const { database } = await lived(await fresh(), 10);
    const file = newFile();
    await backUp(database, file, { app: "1", at });
    await database.close();
    const where = join(folder, "broken", "record.db");
    await restore(where, file, { at });
    await writeFile(where, "broken".repeat(1000));
    await expect(restore(where, file, { at })).rejects.toThrow("not empty");
    const { kept } = await restore(where, file, { at, force: true });
    expect(await readFile(kept ?? "", "utf8")).toContain("brokenbroken");
  });

  it("a backup takes the place of another only where it is told to, and leaves nothing half written", async () => {
    const { database } = await lived(await fresh(), 5);
    const own = join(await mkdtemp(join(folder, "own-")), "a.backup");
    await backUp(database, own, { app: "1", at });
    const first = await readFile(own);
    await expect(backUp(database, own, { app: "2", at })).rejects.toThrow("exists already");
    expect((await readFile(own)).equals(first)).toBe(true);
    await backUp(database, own, { app: "2", at, replace: true });
    expect((await readFile(own)).equals(first)).toBe(false);
    const failing = backUp(database, own, {
      app: "3",
      at,
      replace: true,
      onProgress: () => {
        throw new Error("the disk is full");
      },
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(lines(await readFile(own))[0]).toContain('"app":"2"');
    expect(await readdir(dirname(own))).toEqual(["a.backup"]);
    await database.close();
  });
});
