/** The service as its users run it: `bin/chartcode.js serve` in a process of its own, on a port of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface Served {
  readonly url: string;
  /** From the start of the process until /readyz says ready. */
  readonly readySeconds: number;
  /** The most memory the process has had resident so far, in MB; NaN where the system does not say. */
  peakMb(): Promise<number>;
  /** What it has resident now, in MB. */
  residentMb(): Promise<number>;
  stop(): Promise<void>;
}

const patienceMs = 300_000;

/** @throws Error where the service does not become ready */
export async function startServer(dataFolder: string): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("../../bin/chartcode.js", import.meta.url)), "serve"],
    {
      env: { ...process.env, CHARTCODE_DATA_DIR: dataFolder, CHARTCODE_PORT: String(port) },
      stdio: "ignore",
    },
  );
  const exited = once(child, "exit");
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || performance.now() - begun > patienceMs) {
      child.kill("SIGKILL");
      throw new Error("the service did not become ready");
    }
    await pause(50);
  }
  return {
    url,
    readySeconds: (performance.now() - begun) / 1000,
    peakMb: () => memoryOf(child.pid, "VmHWM"),
    residentMb: () => memoryOf(child.pid, "VmRSS"),
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function memoryOf(pid: number | undefined, field: "VmHWM" | "VmRSS"): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
