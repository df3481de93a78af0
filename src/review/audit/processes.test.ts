/** Several processes write to one record at once: their links follow each other without a gap, and none is lost. */
import { afterAll, describe, expect, it } from "vitest";
import { linksOf } from "../testing/attacker.ts";
import { testDatabases } from "../testing/databases.ts";
import { startWriter, type WriterProcess } from "../testing/processes.ts";
import { openRecord } from "../testing/record.ts";
import { verifyChain } from "./verify.ts";

const writers: WriterProcess[] = [];
afterAll(() => {
  for (const writer of writers) writer.kill();
});

const processes = 3;
const decisions = 60;

describe.each(testDatabases())("processes on one $name database", ({ fresh }) => {
  it("append at once, and the chain verifies while they do and after", { timeout: 120_000 }, async () => {
    const where = await fresh();
    const started = await Promise.all(Array.from({ length: processes }, () => startWriter(where, decisions)));
    writers.push(...started);
    const { database } = await openRecord(where);
    try {
      for (const { go } of started) go();
      const ended = Promise.all(started.map(({ closed }) => closed)).then(() => true);
      do {
        expect(await verifyChain(database)).toMatchObject({ sound: true });
      } while (!(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))])));
      expect(started.map(({ lines }) => lines)).toEqual(started.map(() => ["ready", `taken ${decisions}`]));
      const links = await linksOf(database);
      expect(links.map(({ seq }) => seq)).toEqual(
        Array.from({ length: processes * (decisions + 1) }, (_, at) => at + 1),
      );
      expect(new Set(links.map(({ review_id }) => review_id)).size).toBe(processes);
    } finally {
      await database.close();
    }
  });
});
