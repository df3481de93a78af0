/** The audit log against one who can write to the database: what the database refuses, and what verifying finds once it refuses no more. */
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Reviews } from "../reviews.ts";
import type { RecordDatabase } from "../storage/database.ts";
import type { AuditRow } from "../storage/schema.ts";
import { changedText, dropTriggers, entryOf, linksOf, rechained, rewriteFrom } from "../testing/attacker.ts";
import { testDatabases } from "../testing/databases.ts";
import { liveThrough } from "../testing/history.ts";
import { ada, canary, noteRequest, openRecord } from "../testing/record.ts";
import type { Anchor } from "./anchor.ts";
import { hashOf } from "./chain.ts";
import { verifyChain } from "./verify.ts";

/** Created, accept, reject, comment, read, add: six links, the fourth a decision with words. */
const history = [0, 7, 35, 63, 28];
const at = "2026-11-29T12:00:00.000Z";

describe.each(testDatabases())("the audit log on $name", ({ name, fresh }) => {
  let database: RecordDatabase;
  let reviews: Reviews;
  let links: AuditRow[];

  beforeEach(async () => {
    ({ database, reviews } = await openRecord(await fresh()));
    await liveThrough(reviews, history);
    links = await linksOf(database);
    return () => database.close();
  });

  const link = (seq: number): AuditRow => {
    const row = links[seq - 1];
    if (row === undefined) throw new RangeError(`no link ${seq}`);
    return row;
  };
  const anchorAt = (seq: number): Anchor => ({ seq, hash: link(seq).hash, at });
  const verdict = (...anchors: Anchor[]) => verifyChain(database, { anchors });
  const setLink = (seq: number, change: Partial<AuditRow>) =>
    database.db.updateTable("audit").set(change).where("seq", "=", seq).execute();

  it("is sound as it was written, with each of its anchors", async () => {
    expect(links.map(({ action }) => action)).toEqual([
      "review-created",
      "decision",
      "decision",
      "decision",
      "note-read",
      "decision",
    ]);
    const sound = { sound: true, links: 6, head: link(6).hash };
    expect(await verdict()).toEqual(sound);
    expect(await verdict({ seq: 0, hash: "", at }, ...links.map(({ seq }) => anchorAt(seq)))).toEqual(sound);
  });

  describe("while the database refuses changes", () => {
    it.each(["audit", "decision"] as const)("nothing in %s is updated, deleted or emptied", async (table) => {
      const before = await database.db.selectFrom(table).selectAll().execute();
      const refused = [
        sql`update ${sql.table(table)} set at = ${at}`,
        sql`delete from ${sql.table(table)}`,
        sql`delete from ${sql.table(table)} where at > ''`,
        ...(name === "postgres"
          ? [
              sql`truncate ${sql.table(table)}`,
              sql`set session_replication_role = replica; delete from ${sql.table(table)}`,
              sql`set session_replication_role = replica; truncate ${sql.table(table)}`,
            ]
          : [
              sql`insert or replace into ${sql.table(table)} select * from ${sql.table(table)}`,
              sql`replace into ${sql.table(table)} select * from ${sql.table(table)} limit 1`,
              sql`update or replace ${sql.table(table)} set at = ${at}`,
            ]),
      ];
      for (const change of refused) {
        await expect(change.execute(database.db)).rejects.toThrow(`${table} is append-only`);
      }
      expect(await database.db.selectFrom(table).selectAll().execute()).toEqual(before);
    });

    it("a new row in an old one's place is refused", async () => {
      await expect(
        database.db
          .insertInto("audit")
          .values(link(2))
          .onConflict((conflict) => conflict.column("seq").doUpdateSet({ at }))
          .execute(),
      ).rejects.toThrow("append-only");
    });
  });

  describe("once the triggers are dropped", () => {
    beforeEach(() => dropTriggers(database));

    it("finds a changed text", async () => {
      await setLink(3, { entry: changedText(link(2), link(3)).entry });
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "changed" });
    });

    it("finds a changed text with its hash, at the link that follows it or an anchor of it", async () => {
      await setLink(3, changedText(link(2), link(3)));
      expect(await verdict()).toEqual({ sound: false, seq: 4, reason: "changed" });
      expect(await verdict(anchorAt(3))).toEqual({ sound: false, seq: 3, reason: "anchor-differs" });
    });

    it("finds the last link's text changed with its hash: the ledger differs, and an anchor where that is mended", async () => {
      await setLink(6, changedText(link(5), link(6)));
      expect(await verdict()).toEqual({ sound: false, seq: 6, reason: "head-differs" });
      await database.db
        .updateTable("ledger")
        .set({ hash: changedText(link(5), link(6)).hash })
        .execute();
      expect(await verdict()).toMatchObject({ sound: true });
      expect(await verdict(anchorAt(6))).toEqual({ sound: false, seq: 6, reason: "anchor-differs" });
    });

    it.each([
      { at },
      { review_id: null },
      { review_id: "another" },
      { action: "exported" },
    ])("finds a column changed that repeats the text: %j", async (change) => {
      await setLink(5, change);
      expect(await verdict()).toEqual({ sound: false, seq: 5, reason: "changed" });
    });

    it("finds a hash changed alone", async () => {
      await setLink(2, { hash: link(3).hash });
      expect(await verdict()).toEqual({ sound: false, seq: 2, reason: "changed" });
    });

    it("finds a text that says the same in another way", async () => {
      const entry = link(4).entry.replace(":", ": ");
      await setLink(4, { entry, hash: hashOf(link(3).hash, entry) });
      expect(await verdict()).toEqual({ sound: false, seq: 4, reason: "not-canonical" });
    });

    it("finds a removed link, and one removed where the rest moved up", async () => {
      await database.db.deleteFrom("audit").where("seq", "=", 3).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "missing" });
      await rewriteFrom(
        database,
        3,
        links.slice(3).map((row) => ({ ...row, seq: row.seq - 1 })),
      );
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "changed" });
    });

    it("finds the first link removed", async () => {
      await database.db.deleteFrom("audit").where("seq", "=", 1).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 1, reason: "missing" });
    });

    it("finds two swapped", async () => {
      await rewriteFrom(database, 3, [{ ...link(4), seq: 3 }, { ...link(3), seq: 4 }, link(5), link(6)]);
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "changed" });
    });

    it("finds two swapped under hashes made right, by the place their text speaks of", async () => {
      const third = { ...link(4), seq: 3, hash: hashOf(link(2).hash, link(4).entry) };
      const fourth = { ...link(3), seq: 4, hash: hashOf(third.hash, link(3).entry) };
      await rewriteFrom(database, 3, [third, fourth]);
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "moved" });
    });

    it("finds one inserted in the middle, whether the rest was pushed down or chained anew", async () => {
      const forged = { ...entryOf(link(5)), by: { id: "mallory", role: "coder" as const } };
      const inserted = rechained(link(2), [forged]);
      await rewriteFrom(database, 3, [
        ...inserted,
        ...links.slice(2).map((row) => ({ ...row, seq: row.seq + 1 })),
      ]);
      expect(await verdict()).toEqual({ sound: false, seq: 4, reason: "changed" });
      await rewriteFrom(database, 3, rechained(link(2), [forged, ...links.slice(2).map(entryOf)]));
      expect(await verdict()).toMatchObject({ sound: true, links: 7 });
      expect(await verdict(anchorAt(4))).toEqual({ sound: false, seq: 4, reason: "anchor-differs" });
    });

    it.each([0, -3])("finds one inserted before the first, as link %i", async (seq) => {
      await database.db
        .insertInto("audit")
        .values({ ...link(5), seq })
        .execute();
      expect(await verdict()).toEqual({ sound: false, seq, reason: "inserted" });
    });

    it("finds one appended behind the ledger's back", async () => {
      await database.db
        .insertInto("audit")
        .values(rechained(link(6), [entryOf(link(5))]))
        .execute();
      expect(await verdict()).toEqual({ sound: false, seq: 7, reason: "head-differs" });
    });

    it("finds the chain rewritten from some link on only by an anchor from there on", async () => {
      const forged = links.slice(3).map((row) => ({ ...entryOf(row), from: "forged" }));
      await rewriteFrom(database, 4, rechained(link(3), forged));
      expect(await verdict()).toMatchObject({ sound: true, links: 6 });
      expect(await verdict(anchorAt(3))).toMatchObject({ sound: true });
      expect(await verdict(anchorAt(6))).toEqual({ sound: false, seq: 6, reason: "anchor-differs" });
      expect(await verdict(anchorAt(6), anchorAt(4))).toEqual({
        sound: false,
        seq: 4,
        reason: "anchor-differs",
      });
    });

    it("finds a truncated tail by the ledger, and by an anchor where that is mended", async () => {
      await database.db.deleteFrom("audit").where("seq", ">", 4).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 5, reason: "tail-missing" });
      const decided = entryOf(link(6)).about?.decision;
      await database.db.deleteFrom("decision").where("id", "=", String(decided)).execute();
      await rewriteFrom(database, 5, []);
      expect(await verdict()).toMatchObject({ sound: true, links: 4 });
      expect(await verdict(anchorAt(5))).toEqual({ sound: false, seq: 5, reason: "tail-missing" });
      expect(await verdict(anchorAt(6))).toEqual({ sound: false, seq: 5, reason: "tail-missing" });
    });

    it("finds a truncated tail by the decision that it leaves behind", async () => {
      await rewriteFrom(database, 6, []);
      const row = entryOf(link(6)).about?.decision;
      expect(await verdict()).toEqual({ sound: false, seq: 6, reason: "decision-without-link", row });
    });

    it("finds everything deleted", async () => {
      for (const table of ["decision", "review", "audit"] as const)
        await database.db.deleteFrom(table).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 1, reason: "tail-missing" });
      await rewriteFrom(database, 1, []);
      expect(await verdict()).toMatchObject({ sound: true, links: 0 });
      expect(await verdict(anchorAt(1))).toEqual({ sound: false, seq: 1, reason: "tail-missing" });
    });

    it.each([
      { actor_id: "mallory" },
      { kind: "comment" },
      { at },
      { version: 77 },
      { text_id: "another" },
      { input: '{"input":{"kind":"accept","system":"icd10cm","code":"J18.9"}}' },
    ])("finds a decision changed: %j", async (change) => {
      const id = String(entryOf(link(3)).about?.decision);
      await database.db.updateTable("decision").set(change).where("id", "=", id).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "decision-changed" });
    });

    it("finds a decision removed", async () => {
      const id = String(entryOf(link(3)).about?.decision);
      await database.db.deleteFrom("decision").where("id", "=", id).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 3, reason: "decision-missing" });
    });

    it("finds a decision added, and one that hides behind a second link to another", async () => {
      const [first] = await database.db.selectFrom("decision").selectAll().orderBy("version").execute();
      if (first === undefined) throw new Error("no decision");
      await database.db
        .insertInto("decision")
        .values({ ...first, id: "added", version: 50 })
        .execute();
      const added = { sound: false, reason: "decision-without-link", row: "added" };
      expect(await verdict()).toEqual({ ...added, seq: 7 });
      await rewriteFrom(database, 7, rechained(link(6), [entryOf(link(2))]));
      expect(await verdict()).toEqual({ ...added, seq: 8 });
    });

    it("finds what was shown in a review changed, and a review removed or added", async () => {
      const [review] = await database.db.selectFrom("review").selectAll().execute();
      if (review === undefined) throw new Error("no review");
      await database.db
        .insertInto("review")
        .values({ ...review, id: "added" })
        .execute();
      expect(await verdict()).toEqual({ sound: false, seq: 7, reason: "review-without-link", row: "added" });
      await database.db
        .updateTable("review")
        .set({ answer: review.answer.replaceAll("R05.9", "R05.1") })
        .where("id", "=", review.id)
        .execute();
      expect(await verdict()).toEqual({ sound: false, seq: 1, reason: "review-changed" });
      await database.db.deleteFrom("decision").execute();
      await database.db.deleteFrom("review").where("id", "=", review.id).execute();
      expect(await verdict()).toEqual({ sound: false, seq: 1, reason: "review-missing" });
    });

    it("finds a broken ledger", async () => {
      const setLedger = (change: { seq?: number; hash?: string }) =>
        database.db.updateTable("ledger").set(change).execute();
      await setLedger({ seq: 4 });
      expect(await verdict()).toEqual({ sound: false, seq: 5, reason: "head-differs" });
      await setLedger({ seq: 9 });
      expect(await verdict()).toEqual({ sound: false, seq: 7, reason: "tail-missing" });
      await setLedger({ seq: 6, hash: link(5).hash });
      expect(await verdict()).toEqual({ sound: false, seq: 6, reason: "head-differs" });
      await database.db.deleteFrom("ledger").execute();
      expect(await verdict()).toEqual({ sound: false, seq: 6, reason: "head-differs" });
    });

    it("believes no anchor that contradicts another, nor one of the beginning that is not empty", async () => {
      const forged = { ...anchorAt(3), hash: link(4).hash };
      for (const anchors of [
        [anchorAt(3), forged],
        [forged, anchorAt(3)],
      ]) {
        expect(await verdict(...anchors)).toEqual({ sound: false, seq: 3, reason: "anchor-differs" });
      }
      expect(await verdict({ seq: 0, hash: link(1).hash, at })).toEqual({
        sound: false,
        seq: 0,
        reason: "anchor-differs",
      });
    });
  });

  it("stays provable after a purge, and holds no word of a note before or after", async () => {
    const words = async () => {
      const tables = ["audit", "decision", "review", "ledger", "replay"] as const;
      const rows = await Promise.all(
        tables.map((table) => database.db.selectFrom(table).selectAll().execute()),
      );
      return JSON.stringify(rows.map((of) => of.map((row) => ({ ...row, sealed_context: undefined }))));
    };
    const { id } = await reviews.begin(noteRequest(), ada, { key: "k" });
    await liveThrough(
      reviews,
      [...Array(90).keys()].map((step) => step * 7),
    );
    expect(await words()).not.toContain(canary);
    const sealed = () => database.db.selectFrom("sealed").selectAll().execute();
    expect(JSON.stringify(await sealed())).toContain(canary);
    for (const review of await database.db.selectFrom("review").select("id").execute()) {
      await reviews.purge(review.id, ada);
    }
    expect(await sealed()).toEqual([]);
    expect(await words()).not.toContain(canary);
    expect(await verdict(anchorAt(6))).toMatchObject({ sound: true });
    expect((await reviews.read(id, ada)).noteState).toBe("purged");
  });
});
