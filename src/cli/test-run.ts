/** The command line as it is typed, in a process of its own with a clean environment; for tests. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { projectFolder } from "../config.ts";

/** @param environment beside PATH, the whole of it */
export function startChartcode(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(projectFolder, "bin/chartcode.js"), ...args], {
    env: { PATH: process.env.PATH, ...environment },
  });
}

/** Runs it to its end, with nothing on standard input. */
export async function runChartcode(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = startChartcode(args, environment);
  child.stdin.end();
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { stdout, stderr, code };
}
