/** Opens the record of human confirmation as the configuration says, and keeps it tidy while the service runs. */
import type { KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Config } from "../config.ts";
import { signingKey } from "../review/audit/anchor.ts";
import type { CodeDesk } from "../review/code-desk.ts";
import { openReviews, type Reviews } from "../review/reviews.ts";
import type { RecordDatabase } from "../review/storage/database.ts";
import { sealerOf } from "../review/storage/seal.ts";
import { CommandFailed, note } from "./output.ts";
import { codeOf, openDatabaseFor } from "./record.ts";

export type RecordConfig = Pick<
  Config,
  "database" | "recordKeys" | "retainNotes" | "retainDays" | "auditKeyFile"
>;

export interface OpenedRecord {
  readonly database: RecordDatabase;
  readonly reviews: Reviews;
  close(): Promise<void>;
}

const hour = 3_600_000;

/**
 * Purges what is due at once and then each hour.
 * @throws CommandFailed where the database or the signing key cannot be opened; it names no URL, which may hold a password
 */
export async function openRecordFor(config: RecordConfig, codes: CodeDesk): Promise<OpenedRecord> {
  const auditKey = await signingKeyIn(config.auditKeyFile);
  const database = await openDatabaseFor(config);
  const reviews = openReviews({
    database,
    sealer: sealerOf(config.recordKeys),
    codes,
    retainNotes: config.retainNotes,
    auditKey,
  });
  const tidy = () =>
    reviews.sweep({ retainDays: config.retainDays }).then(
      (purged) => {
        if (purged > 0) note(`Purged ${purged} notes whose time was over.`);
      },
      (error: unknown) => note(`warning: old notes could not be purged (${codeOf(error)})`),
    );
  let tidying = tidy();
  const timer = setInterval(() => {
    tidying = tidying.then(tidy);
  }, hour).unref();
  return {
    database,
    reviews,
    async close() {
      clearInterval(timer);
      await tidying;
      await database.close();
    },
  };
}

async function signingKeyIn(file: string | undefined): Promise<KeyObject | undefined> {
  if (file === undefined) return undefined;
  try {
    return signingKey(await readFile(file, "utf8"));
  } catch (cause) {
    throw new CommandFailed(
      `CHARTCODE_AUDIT_KEY_FILE cannot be read as an Ed25519 private key (${codeOf(cause)})`,
      { cause },
    );
  }
}
