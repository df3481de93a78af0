/** Both databases the record may stand on: each test of the record runs on every one that is at hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { createDatabase, startPostgres } from "./postgres.ts";

export interface TestDatabase {
  readonly name: "sqlite" | "postgres";
  /** A fresh, empty database; as `openRecordDatabase` takes it. */
  fresh(): Promise<string>;
  /** Crashes the server of all its databases and starts it again; absent where there is no server of one's own. */
  readonly crash?: () => Promise<void>;
}

/**
 * SQLite always; PostgreSQL where its programs are installed or `CHARTCODE_TEST_POSTGRES` names a server (a URL of a role that may create
 * databases). The server started here is stopped after the file's tests.
 */
export function testDatabases(): TestDatabase[] {
  const folder = mkdtempSync(join(tmpdir(), "chartcode-record-"));
  let made = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sqlite: TestDatabase = {
    name: "sqlite",
    fresh: async () => join(folder, `record-${++made}`, "record.db"),
  };
  const given = process.env.CHARTCODE_TEST_POSTGRES;
  const own = given === undefined ? startedPostgres(folder) : undefined;
  if (own !== undefined) afterAll(() => own.stop());
  const url = given ?? own?.url;
  if (url === undefined) return [sqlite];
  const postgres: TestDatabase = {
    name: "postgres",
    fresh: () => createDatabase(url, `record_${process.pid}_${++made}`),
    ...(own === undefined ? {} : { crash: () => own.crash() }),
  };
  return [sqlite, postgres];
}

/** A machine may have the programs and forbid what they need (another user's rights, say). */
function startedPostgres(folder: string) {
  try {
    return startPostgres(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "unknown reason";
    console.warn(`SKIPPED: PostgreSQL is installed and could not be started (${reason}).`);
    return undefined;
  }
}
