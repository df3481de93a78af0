/** The database of the record: reviews, the audit log, and who may ask. */
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { RecordDatabase } from "../review/storage/database.ts";
import { CommandFailed } from "./output.ts";

/** @throws CommandFailed where it cannot be opened */
export async function openRecordFor({ dataFolder }: Pick<Config, "dataFolder">): Promise<RecordDatabase> {
  const { openRecordDatabase } = await import("../review/storage/database.ts");
  try {
    return await openRecordDatabase(join(dataFolder, "record.db"));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new CommandFailed(`the record cannot be opened (${code})`, { cause });
  }
}
