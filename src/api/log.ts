/** The service's log: one JSON object a line, with nothing of a request but its route pattern. */
import type { LogLevel } from "../config.ts";

export interface RequestLogEntry {
  readonly event: "request";
  readonly method: string;
  /** The pattern that matched (`/v1/codes/:system/:code`), never the URL. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly requestId: string;
}

export interface FailureLogEntry {
  readonly event: "failure";
  readonly requestId: string;
  /** The error's class. Its message may quote a note, so it is left out. */
  readonly error: string;
  /** Functions and files of the stack, without the message. */
  readonly at: readonly string[];
}

/** An attempt that did not get in. */
export interface AccessLogEntry {
  readonly event: "access";
  readonly outcome: "wrong-credentials" | "locked-out" | "sign-in-refused" | "cross-site" | "not-allowed";
  readonly requestId: string;
  /** The network address. */
  readonly from: string;
  /** Who it was, where known. */
  readonly actor?: string;
}

export type LogEntry = RequestLogEntry | FailureLogEntry | AccessLogEntry;
export type Log = (level: "info" | "error", entry: LogEntry) => void;

const rank = { info: 0, warn: 1, error: 2, silent: 3 } as const;

/**
 * A log that writes entries of `level` and above.
 * @param write takes one line, with its line end
 */
export function jsonLog(level: LogLevel, write: (line: string) => void): Log {
  return (entryLevel, entry) => {
    if (rank[entryLevel] < rank[level]) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), level: entryLevel, ...entry })}\n`);
  };
}

/** What may be logged of an error: its class and where it arose. */
export function failureOf(error: Error, requestId: string): FailureLogEntry {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at \S/.test(line));
  return {
    event: "failure",
    requestId,
    error: error.constructor.name,
    at: frames.slice(0, 8).map((line) => line.slice(7)),
  };
}
