import { beforeEach, describe, expect, it } from "vitest";
import { verifyChain } from "./audit/verify.ts";
import type { RecordDatabase } from "./storage/database.ts";
import { linksOf } from "./testing/attacker.ts";
import { testDatabases } from "./testing/databases.ts";
import { ada, openRecord } from "./testing/record.ts";
import { type Work, writing } from "./writing.ts";

describe.each(testDatabases())("writing on $name", ({ fresh }) => {
  let database: RecordDatabase;
  beforeEach(async () => {
    ({ database } = await openRecord(await fresh()));
    return () => database.close();
  });

  const exported =
    (review: string): Work<string> =>
    async (_, ledger) => {
      await ledger.append({
        at: "2026-05-14T10:00:00.000Z",
        by: ada.actor,
        from: ada.from,
        action: "exported",
        review,
      });
      return review;
    };
  const failing: Work<string> = async (writer, ledger) => {
    await exported("never")(writer, ledger);
    throw new RangeError("no");
  };
  const reviewsLinked = async () => (await linksOf(database)).map(({ review_id }) => review_id);

  it("does what waits together, in order, and each answers for itself", async () => {
    const outcomes = await Promise.allSettled(
      [exported("a"), failing, exported("b"), failing, exported("c")].map((work) =>
        writing(database.db, work),
      ),
    );
    expect(outcomes.map((one) => (one.status === "fulfilled" ? one.value : one.reason.message))).toEqual([
      "a",
      "no",
      "b",
      "no",
      "c",
    ]);
    expect(await reviewsLinked()).toEqual(["a", "b", "c"]);
    expect(await verifyChain(database)).toMatchObject({ sound: true, links: 3 });
  });

  it("leaves nothing of one that fails alone", async () => {
    await expect(writing(database.db, failing)).rejects.toThrow("no");
    expect(await reviewsLinked()).toEqual([]);
    await writing(database.db, exported("a"));
    expect(await verifyChain(database)).toMatchObject({ sound: true, links: 1 });
  });

  it("goes on after a statement that the database refuses", async () => {
    const refused: Work<void> = async (writer) => {
      await writer.deleteFrom("audit").execute();
    };
    await writing(database.db, exported("a"));
    const outcomes = await Promise.allSettled([
      writing(database.db, refused),
      writing(database.db, exported("b")),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(await verifyChain(database)).toMatchObject({ sound: true, links: 2 });
  });

  it("takes more than one transaction holds", async () => {
    const names = Array.from({ length: 100 }, (_, at) => `r${at}`);
    expect(await Promise.all(names.map((name) => writing(database.db, exported(name))))).toEqual(names);
    expect(await verifyChain(database)).toMatchObject({ sound: true, links: 100 });
  });

  it("fails all that wait where the database is gone", async () => {
    const { database: other } = await openRecord(await fresh());
    await other.close();
    const outcomes = await Promise.allSettled([
      writing(other.db, exported("a")),
      writing(other.db, exported("b")),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
