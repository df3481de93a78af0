/** A copy of the whole record in one portable file, taken while others write. */
import { type Verdict, verifySnapshot } from "./audit/verify.ts";
import type { RecordDatabase } from "./storage/database.ts";
import { type DumpOptions, dumpLines } from "./storage/dump.ts";
import { writeDumpFile } from "./storage/dump-file.ts";
import { inSnapshot } from "./storage/snapshot.ts";

export interface BackupOptions extends DumpOptions {
  /** Take the place of a file that is there. */
  readonly replace?: boolean;
  /** Links of the copied chain proven so far. */
  readonly onVerify?: (links: number) => void;
}

/**
 * Copies one snapshot, then proves the chain in it: what is not sound can be looked into, but not restored.
 * @throws DumpProblem where the file is there already
 */
export function backUp(
  database: RecordDatabase,
  file: string,
  { replace = false, onVerify, ...options }: BackupOptions,
): Promise<Verdict> {
  return inSnapshot(database, async (snapshot) => {
    await writeDumpFile(file, dumpLines(snapshot, options), { replace });
    return verifySnapshot(snapshot, onVerify === undefined ? {} : { onProgress: onVerify });
  });
}
