import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decisionInputSchema } from "../contract/reviews.ts";
import { verifyChain } from "./audit/verify.ts";
import { testDatabases } from "./testing/databases.ts";
import { ada, bea, canary, noteRequest, openRecord } from "./testing/record.ts";

const day = 86_400_000;
const newKey = () => randomBytes(32).toString("base64");

describe.each(testDatabases())("what is forgotten on $name", ({ fresh }) => {
  const opened = async (options: Parameters<typeof openRecord>[1] = {}) => {
    const clock = { now: Date.parse("2026-05-14T10:00:00.000Z") };
    const { database, reviews } = await openRecord(await fresh(), {
      now: () => new Date(clock.now),
      ...options,
    });
    const decide = (id: string, version: number, input: object, by = ada) =>
      reviews.decide(id, decisionInputSchema.parse(input), by, { version });
    /** A final review with words typed; at version 4. */
    const finalized = async (): Promise<string> => {
      const { id } = await reviews.begin(noteRequest(), ada);
      await decide(id, 1, { kind: "accept", code: "R05.9" });
      await decide(id, 2, { kind: "reject", code: "J18.9", reason: "other", comment: `typed ${canary}` });
      await decide(id, 3, { kind: "finalize" });
      return id;
    };
    const words = async () => JSON.stringify(await database.db.selectFrom("sealed").selectAll().execute());
    const purges = async () =>
      (await reviews.audit({ after: 0, limit: 1000 })).filter(({ action }) => action === "purged");
    return { clock, database, reviews, decide, finalized, words, purges };
  };

  it("a purge takes the note, what quotes it and typed words; codes, decisions and the chain stay", async () => {
    const { database, reviews, finalized, words } = await opened();
    const id = await finalized();
    const second = await reviews.beginSecond(id, bea);
    expect(await words()).toContain(canary);
    await reviews.purge(second.id, bea);
    expect(await words()).toBe("[]");
    for (const one of [id, second.id]) {
      const review = await reviews.read(one, ada);
      expect(review).toMatchObject({ noteState: "purged", request: null });
      expect(JSON.stringify(review)).not.toContain(canary);
      expect(review.answer.suggestions.map(({ code }) => code)).toEqual(["R05.9", "J18.9"]);
    }
    const { decisions, items } = await reviews.read(id, ada);
    expect(decisions.map(({ wordsState }) => wordsState)).toEqual(["none", "purged", "none"]);
    expect(items.map(({ code, state }) => `${code} ${state}`)).toEqual(["R05.9 accepted", "J18.9 rejected"]);
    expect(await verifyChain(database)).toMatchObject({ sound: true });
    await database.close();
  });

  it("a note goes when all its reviews have been final for their days, and not before", async () => {
    const { clock, database, reviews, decide, finalized, words, purges } = await opened();
    const id = await finalized();
    const second = await reviews.beginSecond(id, bea);
    clock.now += 40 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(0);
    await decide(second.id, 1, { kind: "accept", code: "R05.9" }, bea);
    await decide(second.id, 2, { kind: "accept", code: "J18.9" }, bea);
    await decide(second.id, 3, { kind: "finalize" }, bea);
    clock.now += 29 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(0);
    clock.now += 2 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(1);
    expect(await reviews.sweep({ retainDays: 30 })).toBe(0);
    expect(await words()).toBe("[]");
    expect((await purges()).map(({ by }) => by.id)).toEqual(["retention", "retention"]);
    await database.close();
  });

  it("a closed review's note goes with time, as a final one's", async () => {
    const { clock, database, reviews, decide, words } = await opened();
    const { id } = await reviews.begin(noteRequest(), ada);
    await decide(id, 1, { kind: "close", reason: "other", comment: canary });
    clock.now += 29 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(0);
    clock.now += 2 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(1);
    expect(await words()).toBe("[]");
    await database.close();
  });

  it("a reopened review keeps its note", async () => {
    const { clock, database, reviews, decide, finalized, words } = await opened();
    await decide(await finalized(), 4, { kind: "reopen", reason: "audit-finding" });
    clock.now += 400 * day;
    expect(await reviews.sweep({ retainDays: 0 })).toBe(0);
    expect(await words()).toContain(canary);
    await database.close();
  });

  it("nothing goes by itself where notes are kept forever", async () => {
    const { clock, database, reviews, finalized, words } = await opened({ retainNotes: "forever" });
    await finalized();
    clock.now += 4000 * day;
    expect(await reviews.sweep({ retainDays: 0 })).toBe(0);
    expect(await words()).toContain(canary);
    await database.close();
  });

  it("where no note is kept, typed words go with time all the same", async () => {
    const { clock, database, reviews, finalized, words } = await opened({ retainNotes: "none" });
    const { request, noteState } = await reviews.begin(noteRequest(), ada);
    expect([request?.note.text.includes(canary), noteState]).toEqual([true, "purged"]);
    expect(await words()).toBe("[]");
    const id = await finalized();
    expect(await words()).toContain("typed");
    clock.now += 31 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(1);
    expect(await words()).toBe("[]");
    expect((await reviews.read(id, ada)).decisions[1]?.wordsState).toBe("purged");
    await database.close();
  });

  it("words typed after a purge go too", async () => {
    const { clock, database, reviews, decide, finalized, words } = await opened();
    const id = await finalized();
    await reviews.purge(id, ada);
    await decide(id, 4, { kind: "comment", text: `later ${canary}` });
    clock.now += 31 * day;
    expect(await reviews.sweep({ retainDays: 30 })).toBe(1);
    expect(await words()).toBe("[]");
    await database.close();
  });

  it("idempotency keys are remembered for a day", async () => {
    const { clock, database, reviews } = await opened();
    const first = await reviews.begin(noteRequest(), ada, { key: "k" });
    clock.now += day - 1;
    await reviews.sweep({ retainDays: 30 });
    expect((await reviews.begin(noteRequest(), ada, { key: "k" })).id).toBe(first.id);
    clock.now += 2;
    await reviews.sweep({ retainDays: 30 });
    expect((await reviews.begin(noteRequest(), ada, { key: "k" })).id).not.toBe(first.id);
    await database.close();
  });

  it("a note sealed with another key is locked, its codes are not; with the old key behind the new it opens", async () => {
    const where = await fresh();
    const [old, young] = [newKey(), newKey()];
    const one = await openRecord(where, { key: old });
    const { id } = await one.reviews.begin(noteRequest(), ada);
    expect(JSON.stringify(await one.database.db.selectFrom("sealed").selectAll().execute())).not.toContain(
      canary,
    );
    await one.database.close();
    const two = await openRecord(where, { key: young });
    const locked = await two.reviews.read(id, ada);
    expect(locked).toMatchObject({ noteState: "locked", request: null });
    expect(locked.items.map(({ code }) => code)).toEqual(["R05.9", "J18.9"]);
    await two.database.close();
    const three = await openRecord(where, { keys: [young, old] });
    expect((await three.reviews.read(id, ada)).noteState).toBe("kept");
    await three.database.close();
  });
});
