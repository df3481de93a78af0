/** A PostgreSQL server of one's own, from Debian's programs, on a Unix socket in a folder. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

export interface PostgresServer {
  /** Of a database that a role may connect to which may create others. */
  readonly url: string;
  /** Kills it as a power cut would, all processes at once, and starts it again on what is on disk. */
  crash(): Promise<void>;
  stop(): void;
}

/** Where the newest installed PostgreSQL has its programs. */
export function postgresPrograms(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/** @returns undefined where the programs are not installed */
export function startPostgres(folder: string): PostgresServer | undefined {
  const bin = postgresPrograms();
  if (bin === undefined) return undefined;
  const [cluster, socket] = [join(folder, "pg"), join(folder, "s")];
  // PostgreSQL refuses to run as root; CI does.
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, ...rest: string[]) =>
    isRoot
      ? execFileSync("runuser", ["-u", "postgres", "--", join(bin, program), ...rest], { stdio: "ignore" })
      : execFileSync(join(bin, program), rest, { stdio: "ignore" });
  const control = (...rest: string[]) => run("pg_ctl", "-D", cluster, ...rest);
  const start = () =>
    control("-w", "-l", join(folder, "pg.log"), "-o", `-k ${socket} -c listen_addresses=''`, "start");
  execFileSync("mkdir", ["-p", cluster, socket]);
  if (isRoot) execFileSync("chown", ["-R", "postgres", folder]);
  run("initdb", "-D", cluster, "-U", "chartcode", "-A", "trust", "-E", "UTF8", "--no-sync");
  start();
  return {
    url: `postgresql://chartcode@localhost/postgres?host=${encodeURIComponent(socket)}`,
    async crash() {
      const postmaster = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
      process.kill(postmaster, "SIGKILL");
      // Its children end by themselves once they notice; until then it does not start again.
      for (let attempt = 1; ; attempt += 1) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        try {
          return void start();
        } catch (error) {
          if (attempt === 40) throw error;
        }
      }
    },
    stop: () => control("-m", "immediate", "stop"),
  };
}

/** @returns the URL of a new database on the server */
export async function createDatabase(server: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
