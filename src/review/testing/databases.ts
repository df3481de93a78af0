/** Both databases the record may stand on: each test of the record runs on every one that is at hand. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export interface TestDatabase {
  readonly name: "sqlite" | "postgres";
  /** A fresh, empty database; as `openRecordDatabase` takes it. */
  fresh(): Promise<string>;
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
  const server = process.env.CHARTCODE_TEST_POSTGRES ?? startPostgres(folder);
  if (server === undefined) return [sqlite];
  return [
    sqlite,
    { name: "postgres", fresh: () => freshPostgres(server, `record_${process.pid}_${++made}`) },
  ];
}

/** Where the newest installed PostgreSQL has its programs. */
function postgresPrograms(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/** @returns the URL of a new server on a Unix socket in `folder`; undefined where the programs are not installed */
function startPostgres(folder: string): string | undefined {
  const bin = postgresPrograms();
  if (bin === undefined) return undefined;
  const [cluster, socket] = [join(folder, "pg"), join(folder, "s")];
  // PostgreSQL refuses to run as root; CI does.
  const asOwner = (program: string, ...rest: string[]) =>
    process.getuid?.() === 0
      ? execFileSync("runuser", ["-u", "postgres", "--", join(bin, program), ...rest], { stdio: "ignore" })
      : execFileSync(join(bin, program), rest, { stdio: "ignore" });
  execFileSync("mkdir", ["-p", cluster, socket]);
  if (process.getuid?.() === 0) execFileSync("chown", ["-R", "postgres", folder]);
  asOwner("initdb", "-D", cluster, "-U", "chartcode", "-A", "trust", "-E", "UTF8", "--no-sync");
  asOwner(
    "pg_ctl",
    "-D",
    cluster,
    "-w",
    "-l",
    join(folder, "pg.log"),
    "-o",
    `-k ${socket} -c listen_addresses=''`,
    "start",
  );
  afterAll(() => {
    asOwner("pg_ctl", "-D", cluster, "-m", "immediate", "stop");
  });
  return `postgresql://chartcode@localhost/postgres?host=${encodeURIComponent(socket)}`;
}

async function freshPostgres(server: string, name: string): Promise<string> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
