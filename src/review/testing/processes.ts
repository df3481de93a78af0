/** Processes of their own that open a record and write to it. libsql lets a closed file go only when its process ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./history-process.ts", import.meta.url));

export interface WriterProcess {
  /** What it has said: `ready`, and at last `taken` with the number of decisions. */
  readonly lines: readonly string[];
  readonly closed: Promise<unknown>;
  /** Begin a review and comment on it. */
  go(): void;
  kill(): void;
}

/** @returns when it has the record open */
export async function startWriter(where: string, decisions: number): Promise<WriterProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", script, where, String(decisions)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const closed = once(reader, "close");
  await Promise.race([once(reader, "line"), closed]);
  return {
    lines,
    closed,
    go: () => {
      child.stdin.write("go\n");
    },
    kill: () => {
      child.kill("SIGKILL");
    },
  };
}

/** Leaves a record behind that nobody has open: with one review where `decisions` is given, else with its tables alone. */
export async function leftBehind(where: string, decisions?: number): Promise<void> {
  const writer = await startWriter(where, decisions ?? 0);
  if (decisions === undefined) writer.kill();
  else writer.go();
  await writer.closed;
}
