import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { qualityReportSchema } from "../contract/quality.ts";
import { testDatabases } from "../review/testing/databases.ts";
import { ada, noteRequest, openRecord } from "../review/testing/record.ts";
import { evalReviews } from "./eval-reviews.ts";
import { runChartcode } from "./test-run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chartcode-quality-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runChartcode(["eval", "run", ...args], { CHARTCODE_DATA_DIR: folder });

describe.each(testDatabases())("eval run --dataset reviews on $name", ({ fresh }) => {
  it("prints one JSON document, or tables", async () => {
    const where = await fresh();
    const { database, reviews } = await openRecord(where);
    const { id } = await reviews.begin(noteRequest(), ada);
    await reviews.decide(id, { kind: "accept", system: "icd10cm", code: "R05.9" }, ada, { version: 1 });
    const json = await run("--dataset", "reviews", "--path", where, "--json");
    expect(json).toMatchObject({ code: 0, stderr: "" });
    expect(qualityReportSchema.parse(JSON.parse(json.stdout))).toMatchObject({
      reviews: { total: 1 },
      suggestions: { shown: 2, precision: { count: 1, of: 1 } },
    });
    const plain = await run("--dataset", "reviews", "--path", where);
    expect(plain).toMatchObject({ code: 0, stderr: "" });
    expect(plain.stdout).toContain("accepted as suggested");
    await database.close();
  });
});

describe("a record that is not there", () => {
  it("fails, and makes no file", async () => {
    const path = join(folder, "none.db");
    const { code, stdout, stderr } = await run("--dataset", "reviews", "--path", path);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: "error: there is no record database at that path\n",
    });
    expect(existsSync(path)).toBe(false);
  });

  it("tells nothing of a URL with its password", async () => {
    const failed = await evalReviews("postgresql://u:hushhush@127.0.0.1:1/x").catch(
      (error: unknown) => error,
    );
    expect(String(failed)).toBe("CommandFailed: the record database cannot be opened");
  });
});
