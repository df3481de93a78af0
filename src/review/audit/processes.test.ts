/** Several processes write to one record at once: their links follow each other without a gap, and none is lost. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { linksOf } from "../testing/attacker.ts";
import { testDatabases } from "../testing/databases.ts";
import { openRecord } from "../testing/record.ts";
import { verifyChain } from "./verify.ts";

const script = fileURLToPath(new URL("../testing/history-process.ts", import.meta.url));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

const processes = 3;
const decisions = 60;

async function start(where: string) {
  const child = spawn(process.execPath, ["--import", "tsx", script, where, String(decisions)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const closed = once(reader, "close");
  await Promise.race([once(reader, "line"), closed]);
  return { lines, closed, go: () => child.stdin.write("go\n") };
}

describe.each(testDatabases())("processes on one $name database", ({ fresh }) => {
  it("append at once, and the chain verifies while they do and after", { timeout: 120_000 }, async () => {
    const where = await fresh();
    const writers = await Promise.all(Array.from({ length: processes }, () => start(where)));
    const { database } = await openRecord(where);
    try {
      for (const { go } of writers) go();
      const ended = Promise.all(writers.map(({ closed }) => closed)).then(() => true);
      let met = 0;
      do {
        const verdict = await verifyChain(database);
        expect(verdict).toMatchObject({ sound: true });
        if (verdict.sound && verdict.links > 0 && verdict.links < processes * (decisions + 1)) met += 1;
      } while (!(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))])));
      expect(met).toBeGreaterThan(0);
      expect(writers.map(({ lines }) => lines)).toEqual(writers.map(() => ["ready", `taken ${decisions}`]));
      const links = await linksOf(database);
      expect(links.map(({ seq }) => seq)).toEqual(
        Array.from({ length: processes * (decisions + 1) }, (_, at) => at + 1),
      );
      const authors = links.map(({ review_id }) => review_id);
      const turns = authors.filter((review, at) => at > 0 && review !== authors[at - 1]).length;
      expect(turns).toBeGreaterThan(processes);
    } finally {
      await database.close();
    }
  });
});
