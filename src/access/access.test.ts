import { beforeEach, describe, expect, it } from "vitest";
import { apiKeySchema, createdApiKeySchema, userSchema } from "../contract/access.ts";
import { readAudit } from "../review/audit/read.ts";
import { verifyChain } from "../review/audit/verify.ts";
import type { Refusal } from "../review/refusal.ts";
import { openRecordDatabase, type RecordDatabase } from "../review/storage/database.ts";
import { testDatabases } from "../review/testing/databases.ts";
import { person } from "../review/testing/record.ts";
import { type Access, openAccess } from "./access.ts";
import { permissionsOf } from "./permissions.ts";
import type { Person } from "./sign-ins.ts";
import { hashOf } from "./tokens.ts";

const admin = person("root", "admin");
const all = permissionsOf.admin;
const from = "192.0.2.7";
const carol: Person = {
  issuer: "https://id.example",
  subject: "carol",
  name: "Carol ZQCANARYQZ",
  role: "coder",
};

describe.each(testDatabases())("access on $name", ({ fresh }) => {
  let database: RecordDatabase;
  let access: Access;
  let clock: number;

  beforeEach(async () => {
    database = await openRecordDatabase(await fresh());
    clock = Date.parse("2026-05-14T10:00:00.000Z");
    access = openAccess({ database, now: () => new Date(clock) });
    return () => database.close();
  });

  const minutes = (count: number) => {
    clock += count * 60_000;
  };
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: Refusal) => error.kind,
    );
  const signedIn = async (who = carol, replaces?: string) => {
    const admitted = await access.signIns.admit(who, { from, replaces });
    if ("refused" in admitted) throw new Error(admitted.refused);
    return admitted.sessionToken;
  };
  const links = async (): Promise<Record<string, unknown>[]> => {
    const entries = await readAudit(database.db, { after: 0, limit: 100 });
    expect((await verifyChain(database)).sound).toBe(true);
    return entries.map(({ action, by, about }) => ({ action, by: by.id, ...about }));
  };

  describe("keys", () => {
    it("are shown once, kept as a hash, and know their holder", async () => {
      const key = createdApiKeySchema.parse(await access.keys.add({ name: "EHR" }, admin, all));
      expect(key.key).toMatch(/^cc_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
      expect(await access.keys.holderOf(key.key)).toEqual({ id: key.id, name: "EHR", scopes: key.scopes });
      const [listed] = await access.keys.list();
      expect(apiKeySchema.strict().parse(listed)).toMatchObject({
        id: key.id,
        createdBy: "root",
        lastUsedAt: "2026-05-14T10:00:00.000Z",
      });
      const rows = await database.db.selectFrom("api_key").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(key.key.split("_").at(-1));
      expect(rows[0]?.secret_hash).toBe(hashOf(key.key.slice(20)));
      expect(await links()).toEqual([
        expect.objectContaining({ action: "access-changed", by: "root", change: "key-added", key: key.id }),
      ]);
      expect(JSON.stringify(await links())).not.toContain("EHR");
    });

    it("end at once when revoked, for good, and at their time", async () => {
      const revoked = await access.keys.add({ name: "one" }, admin, all);
      const ending = await access.keys.add({ name: "two", days: 2 }, admin, all);
      await access.keys.revoke(revoked.id, admin);
      await access.keys.revoke(revoked.id, admin);
      expect(await access.keys.holderOf(revoked.key)).toBeUndefined();
      minutes(2 * 24 * 60 - 1);
      expect(await access.keys.holderOf(ending.key)).toBeDefined();
      minutes(1);
      expect(await access.keys.holderOf(ending.key)).toBeUndefined();
      expect((await links()).filter(({ change }) => change === "key-revoked")).toHaveLength(1);
      expect(await refusal(access.keys.revoke("0123456789abcdef", admin))).toBe("not-found");
    });

    it("are nobody's with another secret, another id, or another form", async () => {
      const { key, id } = await access.keys.add({ name: "one" }, admin, all);
      const other = await access.keys.add({ name: "two" }, admin, all);
      for (const wrong of [
        `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`,
        `cc_${id}_${other.key.slice(20)}`,
        `cc_0123456789abcdef_${key.slice(20)}`,
        `cc_${id}_`,
        key.slice(0, -1),
        `${key}A`,
        "",
      ]) {
        expect(await access.keys.holderOf(wrong)).toBeUndefined();
      }
    });

    it("may no more than who makes them", async () => {
      const held = permissionsOf.integrator;
      expect(await refusal(access.keys.add({ name: "x", scopes: ["purge"] }, admin, held))).toBe("forbidden");
      const key = await access.keys.add({ name: "x", scopes: ["suggest", "suggest"] }, admin, held);
      expect((await access.keys.holderOf(key.key))?.scopes).toEqual(["suggest"]);
    });
  });

  describe("people", () => {
    it("get an account at the first sign-in, and a session that is kept as a hash", async () => {
      const token = await signedIn();
      const who = await access.sessions.holderOf(token);
      expect(who).toMatchObject({ name: carol.name, role: "coder" });
      expect(who?.csrfToken).not.toContain(token);
      const users = await access.users.list();
      expect(users.map((user) => userSchema.strict().parse(user).id)).toEqual([who?.userId]);
      expect(JSON.stringify(await database.db.selectFrom("session").selectAll().execute())).not.toContain(
        token,
      );
      await signedIn({ ...carol, role: "auditor" });
      expect((await access.users.list()).map(({ role }) => role)).toEqual(["auditor"]);
      const told = await links();
      expect(told.map(({ action, by }) => `${action} ${by}`)).toEqual([
        `signed-in ${who?.userId}`,
        `signed-in ${who?.userId}`,
      ]);
      expect(JSON.stringify(told)).not.toContain("ZQCANARYQZ");
    });

    it("are signed out after 30 minutes without a request, and after 12 hours in any case", async () => {
      const idle = await signedIn();
      minutes(29);
      expect(await access.sessions.holderOf(idle)).toBeDefined();
      minutes(29);
      expect(await access.sessions.holderOf(idle)).toBeDefined();
      minutes(30);
      expect(await access.sessions.holderOf(idle)).toBeUndefined();

      const busy = await signedIn();
      for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
        minutes(20);
        expect(await access.sessions.holderOf(busy)).toBeDefined();
      }
      minutes(20);
      expect(await access.sessions.holderOf(busy)).toBeUndefined();
      expect(await database.db.selectFrom("session").selectAll().execute()).toEqual([]);
    });

    it("sign out here, and the session before ends at a new sign-in", async () => {
      const first = await signedIn();
      const second = await signedIn(carol, first);
      expect(await access.sessions.holderOf(first)).toBeUndefined();
      const who = await access.sessions.holderOf(second);
      await access.sessions.end(second, person(who?.userId ?? ""));
      expect(await access.sessions.holderOf(second)).toBeUndefined();
      expect((await links()).at(-1)).toMatchObject({ action: "signed-out", by: who?.userId });
    });

    it("without a role get no account, and lose the sessions they had", async () => {
      const token = await signedIn();
      const nobody = { ...carol, role: undefined };
      expect(await access.signIns.admit(nobody, { from })).toEqual({ refused: "no-role" });
      expect(await access.sessions.holderOf(token)).toBeUndefined();
      const stranger = { ...nobody, subject: "mallory-ZQCANARYQZ" };
      expect(await access.signIns.admit(stranger, { from })).toEqual({ refused: "no-role" });
      expect(await access.users.list()).toHaveLength(1);
      const told = await links();
      expect(told.slice(-2)).toMatchObject([
        { action: "sign-in-refused", by: "sign-in", reason: "no-role", user: expect.any(String) },
        { action: "sign-in-refused", by: "sign-in", reason: "no-role", person: expect.any(String) },
      ]);
      expect(JSON.stringify(told)).not.toContain("ZQCANARYQZ");
    });

    it("keep the role an administrator gave until the provider decides again", async () => {
      const token = await signedIn();
      const id = (await access.sessions.holderOf(token))?.userId ?? "";
      await access.users.change(id, { role: "auditor" }, admin, all);
      expect(await access.sessions.holderOf(token)).toBeUndefined();
      expect(await access.sessions.holderOf(await signedIn())).toMatchObject({ role: "auditor" });
      await access.users.change(id, { role: null }, admin, all);
      expect(await access.sessions.holderOf(await signedIn())).toMatchObject({ role: "coder" });
    });

    it("are shut out at once when disabled, and let in again", async () => {
      const token = await signedIn();
      const id = (await access.sessions.holderOf(token))?.userId ?? "";
      const disabled = await access.users.change(id, { disabled: true }, admin, all);
      expect(disabled.disabledAt).toBeDefined();
      expect(await access.sessions.holderOf(token)).toBeUndefined();
      expect(await access.signIns.admit(carol, { from })).toEqual({ refused: "disabled" });
      expect(await access.users.change(id, { disabled: false }, admin, all)).not.toHaveProperty("disabledAt");
      await signedIn();
      expect((await links()).filter(({ change }) => change === "user-changed")).toMatchObject([
        { user: id, disabled: true, by: "root" },
        { user: id, disabled: false, by: "root" },
      ]);
    });

    it("are changed by others only, and to no more than those may do", async () => {
      const id = (await access.sessions.holderOf(await signedIn()))?.userId ?? "";
      const key = new Set(["manage-access"] as const);
      expect(await refusal(access.users.change(id, { role: "admin" }, admin, key))).toBe("forbidden");
      expect(await refusal(access.users.change(id, { disabled: true }, person(id, "admin"), all))).toBe(
        "not-possible",
      );
      expect(await refusal(access.users.change(crypto.randomUUID(), { role: "coder" }, admin, all))).toBe(
        "not-found",
      );
    });
  });

  describe("sign-ins under way", () => {
    it("are used once, and only for ten minutes", async () => {
      const { token, pending } = await access.signIns.begin();
      expect(await access.signIns.take(token)).toEqual(pending);
      expect(await access.signIns.take(token)).toBeUndefined();
      const late = await access.signIns.begin();
      minutes(10);
      expect(await access.signIns.take(late.token)).toBeUndefined();
      const kept = await access.signIns.begin();
      await access.signIns.begin();
      expect(await database.db.selectFrom("pending_sign_in").selectAll().execute()).toHaveLength(2);
      expect(kept.pending.state).not.toBe(pending.state);
    });

    it("leave no words of the provider's in the audit log", async () => {
      await access.signIns.failed("access_denied", from);
      await access.signIns.failed("ZQ CANARY <script>", from);
      expect((await links()).map(({ error }) => error)).toEqual(["access_denied", "unknown"]);
    });
  });
});
