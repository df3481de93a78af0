/** Any history verifies; any single change to it is found, given the head as it was. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordDatabase } from "../storage/database.ts";
import type { AuditRow, DecisionRow } from "../storage/schema.ts";
import { dropTriggers, linksOf, rewriteFrom } from "../testing/attacker.ts";
import { testDatabases } from "../testing/databases.ts";
import { liveThrough } from "../testing/history.ts";
import { openRecord } from "../testing/record.ts";
import { decisionColumns } from "./tied-rows.ts";
import { verifyChain } from "./verify.ts";

const steps = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 });
const linkColumns = ["at", "review_id", "action", "entry", "hash"] as const;

/** One change to the tables: what it is, where (a share of the rows), and by what. */
const tampering = fc.record({
  deed: fc.constantFrom(
    "change-link",
    "remove",
    "swap",
    "repeat",
    "cut",
    "change-decision",
    "remove-decision",
  ),
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  column: fc.nat(),
  character: fc.nat(),
  mendLedger: fc.boolean(),
});
type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never;

describe.each(testDatabases())("the chain on $name", ({ fresh }) => {
  let database: RecordDatabase;
  let reviews: Awaited<ReturnType<typeof openRecord>>["reviews"];
  beforeAll(async () => {
    ({ database, reviews } = await openRecord(await fresh()));
    await dropTriggers(database);
  });
  afterAll(() => database.close());

  it("verifies whatever was done, and finds any one change", { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, tampering, async (history, change) => {
        await empty(database);
        await liveThrough(reviews, history);
        const links = await linksOf(database);
        const head = links.at(-1);
        if (head === undefined) throw new Error("a history without a link");
        const anchors = [{ seq: head.seq, hash: head.hash, at: head.at }];
        expect(await verifyChain(database, { anchors })).toEqual({
          sound: true,
          links: links.length,
          head: head.hash,
        });
        const seq = await tamper(database, links, change);
        if (seq === undefined) return;
        const verdict = await verifyChain(database, { anchors });
        expect(verdict).toMatchObject({ sound: false, seq });
      }),
      { numRuns: 60 },
    );
  });
});

/** @returns the first link that is bad now; undefined where the history has nothing to do it to */
async function tamper(
  database: RecordDatabase,
  links: readonly AuditRow[],
  change: Tampering,
): Promise<number | undefined> {
  const { db } = database;
  const at = Math.floor(change.where * links.length);
  const [link, next] = [links[at], links[at + 1]];
  if (link === undefined) return undefined;
  const { seq } = link;
  const pushed = (rows: readonly AuditRow[], first: number) =>
    rows.map((row, place) => ({ ...row, seq: first + place }));
  switch (change.deed) {
    case "change-link": {
      const column = linkColumns[change.column % linkColumns.length] ?? "hash";
      const value = changed(link[column], change.character);
      await db
        .updateTable("audit")
        .set({ [column]: value })
        .where("seq", "=", seq)
        .execute();
      return seq;
    }
    case "remove":
      if (!change.mendLedger || next === undefined) {
        await db.deleteFrom("audit").where("seq", "=", seq).execute();
      } else await rewriteFrom(database, seq, pushed(links.slice(at + 1), seq));
      return seq;
    case "swap":
      if (next === undefined) return undefined;
      await rewriteFrom(database, seq, pushed([next, link, ...links.slice(at + 2)], seq));
      return seq;
    case "repeat":
      await rewriteFrom(database, seq + 1, pushed(links.slice(at), seq + 1));
      return seq + 1;
    case "cut":
      if (change.mendLedger) await rewriteFrom(database, seq, []);
      else await db.deleteFrom("audit").where("seq", ">=", seq).execute();
      return seq;
    default: {
      const decided = links.filter(({ action }) => action === "decision");
      const target = decided[Math.floor(change.where * decided.length)];
      if (target === undefined) return undefined;
      const id: string = JSON.parse(target.entry).about.decision;
      if (change.deed === "remove-decision") {
        await db.deleteFrom("decision").where("id", "=", id).execute();
        return target.seq;
      }
      const row = await db.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      await db.updateTable("decision").set(changedDecision(row, change)).where("id", "=", id).execute();
      return target.seq;
    }
  }
}

function changedDecision(row: DecisionRow, { column, character }: Tampering): Partial<DecisionRow> {
  const name = decisionColumns[column % decisionColumns.length] ?? "kind";
  if (name === "version") return { version: row.version + 100 };
  // The review must be there, for the database asks it; another decision's would do.
  if (name === "review_id") return { kind: changed(row.kind, character) };
  return { [name]: changed(row[name], character) };
}

/** Another text: one character more, fewer, or exchanged. */
function changed(text: string | null, character: number): string {
  if (text === null || text === "") return "x";
  const at = character % text.length;
  const instead =
    character % 3 === 0 ? "" : character % 3 === 1 ? `${text[at]}1` : text[at] === "0" ? "9" : "0";
  return `${text.slice(0, at)}${instead}${text.slice(at + 1)}`;
}

async function empty({ db }: RecordDatabase): Promise<void> {
  await db.deleteFrom("sealed").execute();
  await db.deleteFrom("replay").execute();
  await db.deleteFrom("decision").execute();
  await db.deleteFrom("review").where("second_of", "is not", null).execute();
  await db.deleteFrom("review").execute();
  await db.deleteFrom("audit").execute();
  await db.updateTable("ledger").set({ seq: 0, hash: "" }).execute();
}
